import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { renderHeadersFile } from '../hosting/headers-file.ts';

/** Writes `dist/_headers`, which Netlify and Cloudflare Pages read, from the one source of headers. */
export function hostHeaders(base: string): AstroIntegration {
  return {
    name: 'perhe-mielessa:headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeFile(join(fileURLToPath(dir), '_headers'), renderHeadersFile(base));
      },
    },
  };
}
