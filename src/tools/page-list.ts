import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageRecord } from '../page-records.ts';

/**
 * Every page that a build lists in its open data.
 * @param dir absolute path of the build
 */
export function pagesOf(dir: string): readonly PageRecord[] {
  return JSON.parse(readFileSync(join(dir, 'data', 'pages.json'), 'utf8')) as readonly PageRecord[];
}

/** What sort of page it is, for reports and samples: `home`, `index methods`, `entry blog`, `fallback about`. */
export function sortOf({ kind, section, standing, view }: PageRecord): string {
  return [standing === 'fallback' ? standing : kind, section === kind ? view : section]
    .filter(Boolean)
    .join(' ');
}
