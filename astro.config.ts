import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { buildEnvironment } from './src/config/environment.ts';
import { contentGuard } from './src/integrations/content-guard.ts';
import { dictionaryWatch } from './src/integrations/dictionary-watch.ts';
import { hostHeaders } from './src/integrations/headers.ts';
import { nearest404 } from './src/integrations/nearest-404.ts';
import { outputGuard } from './src/integrations/output-guard.ts';
import { recordWatch } from './src/integrations/record-watch.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { siteMap } from './src/integrations/sitemap.ts';
import { withoutBanner } from './src/integrations/without-banner.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const { siteUrl, basePath, contentDir } = buildEnvironment(process.env, root);

export default defineConfig({
  site: siteUrl,
  base: basePath,
  trailingSlash: 'always',
  output: 'static',
  // As in JSX: a line break in a template is no space, so a component inside a sentence adds none.
  compressHTML: 'jsx',
  prerenderConflictBehavior: 'error',
  // No inline script or style anywhere: the policy has no hashes (src/hosting/security-headers.ts).
  build: { inlineStylesheets: 'never' },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false } }),
  },
  devToolbar: { enabled: false },
  // A text's page is made again only where src/page-key.ts gives another digest than in the build before.
  experimental: { incrementalBuild: true },
  integrations: [
    contentGuard(contentDir),
    mdx(),
    dictionaryWatch(),
    recordWatch(contentDir),
    nearest404(),
    searchIndex(),
    siteMap(),
    hostHeaders(basePath),
    outputGuard(),
  ],
  vite: {
    plugins: [tailwindcss(), withoutBanner()],
    // What is loaded on request imports nothing, and is a module as all others.
    worker: { format: 'es', rolldownOptions: { output: { comments: false } } },
    environments: {
      // Every page that has a script pays for the length of its name.
      client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } },
    },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Every MDX page brings this warning; it says nothing about our code.
        onLog: (level, log, handler) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
