/** How well one query was answered. */
export interface Score {
  /** Of the pages that should be found, at most five, how many are among the first five; 0 to 1. */
  readonly recall: number;
  /** Whether one of the first five should be found. */
  readonly hit: number;
  /** One divided by the place of the first page that should be found; 0 beyond the tenth. */
  readonly reciprocalRank: number;
}

const first = 5;

/**
 * Scores an answer.
 * @param found keys of pages, best first, each once
 * @param relevant the pages that should be found, at least one
 */
export function scored(found: readonly string[], relevant: ReadonlySet<string>): Score {
  const top = found.slice(0, first).filter((key) => relevant.has(key));
  const place = found.slice(0, 10).findIndex((key) => relevant.has(key));
  return {
    recall: top.length / Math.min(first, relevant.size),
    hit: top.length > 0 ? 1 : 0,
    reciprocalRank: place < 0 ? 0 : 1 / (place + 1),
  };
}

/** The mean of scores; zeros where there are none. */
export function mean(scores: readonly Score[]): Score {
  const of = (pick: (score: Score) => number): number =>
    scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + pick(score), 0) / scores.length;
  return {
    recall: of(({ recall }) => recall),
    hit: of(({ hit }) => hit),
    reciprocalRank: of(({ reciprocalRank }) => reciprocalRank),
  };
}
