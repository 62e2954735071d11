import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { localeCodes } from '../domain/locales.ts';

/** In dev, a changed dictionary restarts the server: words are read once. */
export function dictionaryWatch(): AstroIntegration {
  return {
    name: 'perhe-mielessa:dictionary-watch',
    hooks: {
      'astro:config:setup': ({ addWatchFile, config }) => {
        for (const locale of localeCodes)
          addWatchFile(join(fileURLToPath(config.root), 'locales', `${locale}.json`));
      },
    },
  };
}
