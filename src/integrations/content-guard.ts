import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { isPictureName } from '../reader/pictures.ts';
import { checkAgain } from '../reader/check.ts';
import { forgetWholes } from '../reader/memory.ts';
import { messageLanguage, stopOnErrors } from '../reader/report.ts';

/**
 * Judges the whole folder of content before Astro reads any of it: every flaw is told at once, and nothing of
 * a flawed folder is stored or compiled (trust.md G22 b). In dev the loaders judge file by file instead.
 * @param contentDir absolute path of the folder
 */
export function contentGuard(contentDir: string): AstroIntegration {
  return {
    name: 'perhe-mielessa:content-guard',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        updateConfig({ vite: { plugins: [contentIsData(contentDir)] } });
        if (command !== 'build') return;
        const root = fileURLToPath(config.root);
        stopOnErrors(checkAgain(contentDir, root), messageLanguage(undefined, process.env));
      },
      'astro:build:generated': forgetWholes,
    },
  };
}

type VitePlugin = Extract<
  NonNullable<NonNullable<ViteUserConfig['plugins']>[number]>,
  { readonly name: string }
>;

/**
 * No rule of the bundler may touch a text: authors' files are data (trust.md G22 c). Editors' pages in `about` are
 * compiled, and pictures are copied.
 * @param contentDir absolute path of the folder of content
 */
export function contentIsData(contentDir: string): VitePlugin & { load(id: string): void } {
  return {
    name: 'perhe-mielessa:content-is-data',
    enforce: 'pre',
    load(id: string): void {
      const path = relative(contentDir, id.split('?')[0] ?? '')
        .split(sep)
        .join('/');
      const isInside = path !== '' && !path.startsWith('../') && !/^[a-z]:|^\0|^\//i.test(path);
      if (isInside && !path.startsWith('about/') && !isPictureName(path))
        throw new Error(`content/${path} is data: nothing may import it.`);
    },
  };
}
