/** Something that changed and that professionals follow: a method, an act, a page of results. */
export interface Change {
  /** Tells it from every other change, now and later. */
  readonly id: string;
  /** Day, or a month or year where no more is known: `2026-11-21`, `2024`. */
  readonly date: string;
  readonly title: string;
  readonly text: string;
  /** Whole address of the page that tells more. */
  readonly url: string;
}

/** @returns the first moment of a day, a month or a year, for a feed, which knows nothing less exact */
export const momentOf = (date: string): Date => new Date(`${date}-01-01`.slice(0, 10));

/**
 * The latest changes.
 * @param changes in any order
 * @param today ISO date: what is to come is left out
 * @param most how many
 * @returns the newest first, those of one day in the order of their ids
 */
export function latest(changes: readonly Change[], today: string, most: number): readonly Change[] {
  return changes
    .filter(({ date }) => date.slice(0, 10) <= today)
    .toSorted((a, b) => momentOf(b.date).getTime() - momentOf(a.date).getTime() || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}
