import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFlaws } from '../hosting/built-html.ts';

/** Files that readers take along: they hold all they need, and state a policy of their own. */
const offline = /^data\//;
const shownFlaws = 50;

/**
 * Looks over every built page before the build may end well (trust.md G24).
 * @throws at the end of a build in which a page holds what none may hold
 */
export function outputGuard(): AstroIntegration {
  let origin = 'https://site.invalid';
  return {
    name: 'perhe-mielessa:output-guard',
    hooks: {
      'astro:config:done': ({ config }) => {
        if (config.site) origin = new URL(config.site).origin;
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .map((file) => file.split(sep).join('/'))
          .filter((file) => file.endsWith('.html') && !offline.test(file));
        const flaws = pages.flatMap((file) =>
          builtFlaws(readFileSync(join(folder, file), 'utf8'), origin).map((flaw) => `${file}: ${flaw}`),
        );
        if (flaws.length > 0)
          throw new Error(
            `Built pages hold what no page may hold (${relative(process.cwd(), folder)}):\n${flaws.slice(0, shownFlaws).join('\n')}`,
          );
        logger.info(`${pages.length} pages hold nothing that runs or loads from elsewhere`);
      },
    },
  };
}
