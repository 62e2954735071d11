/**
 * How Pagefind weighs what it finds: words as they stand before words that begin so; titles, and the official names of
 * what a title names, as well as texts; the official names of other things hardly. Tried on the tuned half.
 */
export const ranking = { termSimilarity: 4, metaWeights: { title: 1, main: 2, names: 0.1 } } as const;
