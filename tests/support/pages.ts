import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildEnvironment } from '../../src/config/environment.ts';
import type { PageRecord } from '../../src/page-records.ts';

/** Absolute path of the project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Absolute path of the built site that the tests look at. */
export const dist = join(root, 'dist');

/** How that site was built: the environment of the tests is the environment of the build. */
export const environment = buildEnvironment(process.env, root);

/**
 * Every page that a build lists in its open data: the tests grow with the site.
 * @param dir absolute path of the build
 */
export function pagesOf(dir: string): readonly PageRecord[] {
  return JSON.parse(readFileSync(join(dir, 'data', 'pages.json'), 'utf8')) as readonly PageRecord[];
}

/** What sort of page it is, for reports and samples: `home`, `index methods`, `entry blog`, `fallback about`. */
export function sortOf({ kind, section, standing }: PageRecord): string {
  return [standing === 'fallback' ? standing : kind, section].filter(Boolean).join(' ');
}
