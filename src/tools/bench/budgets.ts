import type { PageRecord } from '../../page-records.ts';

const KiB = 1024;

/** The most that a page's first load may cost. */
export interface Budget {
  /** Packed by `gzip -9`: the page, its stylesheets and its scripts; no pictures. */
  readonly bytes: number;
  readonly requests: number;
  /** Of the bytes, what its one module may weigh. */
  readonly script: number;
}

/** What readers pay at most (README, "Budgets"); pages that are lists cost what they list. */
export const budgets = {
  everyday: { bytes: 10 * KiB, requests: 3, script: KiB },
  /** One initial window of TCP. */
  entry: { bytes: 14 * KiB, requests: 4, script: KiB },
  /** Two languages side by side. */
  bilingual: { bytes: 16 * KiB, requests: 4, script: KiB },
  /** A card, a sheet with the whole text, and a code. */
  // Printing has a module, and a sensitive text one more.
  share: { bytes: 14 * KiB, requests: 5, script: KiB },
  /** The one method whose chapters are headings of a single page. */
  wholeMethod: { bytes: 18 * KiB, requests: 4, script: KiB },
} as const satisfies Record<string, Budget>;

/**
 * The budget of a page.
 * @param page what the build's list of pages says of it
 * @returns undefined for lists, home pages and search
 */
export function budgetOf({ kind, section, id }: PageRecord): Budget | undefined {
  if (kind === 'bilingual' || kind === 'share') return budgets[kind];
  if (kind !== 'entry') return undefined;
  if (section === 'everyday') return budgets.everyday;
  return section === 'methods' && id === 'perhe-yhtenaiseksi' ? budgets.wholeMethod : budgets.entry;
}

/** Whether a page costs more than its budget. */
export function isOver(load: Budget, budget: Budget | undefined): boolean {
  return (
    budget !== undefined &&
    (load.bytes > budget.bytes || load.requests > budget.requests || load.script > budget.script)
  );
}
