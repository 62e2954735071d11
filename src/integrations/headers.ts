import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteConfig } from '../config/site.ts';
import { today } from '../domain/today.ts';
import { renderHeadersFile } from '../hosting/headers-file.ts';
import { renderRedirectsFile, type MovedAddress } from '../hosting/redirects-file.ts';
import type { PageRecord } from '../page-records.ts';
import { renderSecurityTxt, SECURITY_TXT } from '../hosting/security-txt.ts';

/**
 * Writes what hosts read beside the pages: `_headers` (Netlify, Cloudflare Pages), `_redirects` (Netlify) and
 * `.nojekyll` (GitHub Pages, which else leaves out `_astro/`); and `security.txt`, which counts only at the root
 * of an origin. Stands after the step that puts the error pages in place.
 */
export function hostHeaders(base: string): AstroIntegration {
  let origin = '';
  return {
    name: 'perhe-mielessa:headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        if (config.site === undefined) throw new Error('security.txt needs the address of the site.');
        origin = new URL(config.site).origin;
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files: Record<string, string> = {
          _headers: renderHeadersFile(base),
          _redirects: renderRedirectsFile(await errorPagesIn(root), base, await movedIn(root)),
          '.nojekyll': '',
        };
        if (base === '/') files[SECURITY_TXT] = renderSecurityTxt(siteConfig.securityEmail, origin, today());
        for (const [name, text] of Object.entries(files)) {
          await mkdir(dirname(join(root, name)), { recursive: true });
          await writeFile(join(root, name), text);
        }
      },
    },
  };
}

/** Old addresses, from the list of pages that the build has just written. */
async function movedIn(root: string): Promise<readonly MovedAddress[]> {
  const pages = JSON.parse(await readFile(join(root, 'data', 'pages.json'), 'utf8')) as readonly PageRecord[];
  return pages.flatMap(({ path, movedTo }): MovedAddress[] => (movedTo ? [[path, movedTo]] : []));
}

async function errorPagesIn(root: string): Promise<readonly string[]> {
  const files = await readdir(root, { recursive: true });
  return files
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file === '404.html' || file.endsWith('/404.html'));
}
