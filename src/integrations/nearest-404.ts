import { readdir, rename, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Astro writes `…/404/index.html`; hosts that look for the nearest error page want `…/404.html`.
 */
export function nearest404(): AstroIntegration {
  return {
    name: 'perhe-mielessa:nearest-404',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = await readdir(root, { recursive: true });
        for (const file of files.filter((path) => /(^|[\\/])404[\\/]index\.html$/.test(path))) {
          const folder = dirname(join(root, file));
          await rename(join(root, file), join(dirname(folder), `${basename(folder)}.html`));
          await rmdir(folder);
        }
      },
    },
  };
}
