import { rename, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Astro writes `…/404/index.html`; hosts that look for the nearest error page want `…/404.html`.
 */
export function nearest404(): AstroIntegration {
  return {
    name: 'perhe-mielessa:nearest-404',
    hooks: {
      'astro:build:done': async ({ dir, pages }) => {
        const root = fileURLToPath(dir);
        for (const { pathname } of pages.filter((page) => page.pathname.endsWith('/404/'))) {
          const folder = join(root, pathname);
          await rename(join(folder, 'index.html'), `${join(root, pathname.replace(/\/$/, ''))}.html`);
          await rmdir(folder);
        }
      },
    },
  };
}
