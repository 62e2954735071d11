import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
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
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return;
        const root = fileURLToPath(config.root);
        stopOnErrors(checkAgain(contentDir, root), messageLanguage(undefined, process.env));
      },
      'astro:build:generated': forgetWholes,
    },
  };
}
