import type { Lexicon } from '../lexicon.ts';
import { bare, fold } from '../text.ts';

/**
 * Edits between two words: a letter put in, left out, changed, or two changed about.
 * @param most beyond which the exact number does not matter
 * @returns the number of edits, or `most + 1` when there are more
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let value = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) value = Math.min(value, (beforeLast[column - 2] ?? 0) + 1);
      current.push(value);
      least = Math.min(least, value);
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? most + 1;
}

const shortest = 5;
const finnishEndings = 'n t a ta ssa sta lla lle ksi en ien ja ia iden'.split(' ');

/** Letters that may be wrong: one in a shorter word, two in a longer one. */
const mostEdits = 2;
const allowed = (length: number): number => (length >= 8 ? mostEdits : 1);

/** Letters change places or are left out more often than one is typed for another. */
const isOtherLetter = (typed: string, known: string): boolean =>
  typed.length === known.length && [...typed].sort().join('') !== [...known].sort().join('');

/**
 * The nearest words of a site for a word that it does not have.
 * @param isFinnish whether the word may carry an ending that its base form has not
 * @param edits at most so many
 * @returns folded, nearest first, of equals those on most pages first
 */
export function nearest(
  lexicon: Lexicon,
  word: string,
  isFinnish: boolean,
  edits = mostEdits,
  most = 3,
): readonly string[] {
  const typed = bare(fold(word));
  if (typed.length < shortest) return [];
  const limit = Math.min(edits, allowed(typed.length));
  const variants = new Set([typed]);
  for (const ending of isFinnish ? finnishEndings : []) {
    if (typed.endsWith(ending) && typed.length - ending.length >= 5)
      variants.add(typed.slice(0, -ending.length));
  }
  const found = new Map<string, number>();
  for (const variant of variants) {
    for (let length = variant.length - limit; length <= variant.length + limit; length++) {
      for (const known of lexicon.ofLength(length)) {
        const distance = editDistance(variant, known, limit);
        if (distance > limit) continue;
        const cost =
          distance +
          (variant === typed ? 0 : 0.5) +
          (known[0] === variant[0] ? 0 : 0.5) +
          (isOtherLetter(variant, known) ? 0.25 : 0);
        if (cost < (found.get(known) ?? Infinity)) found.set(known, cost);
      }
    }
  }
  const ranked = [...found].sort((a, b) => a[1] - b[1] || lexicon.rank(b[0]) - lexicon.rank(a[0]));
  const best = ranked[0]?.[1] ?? 0;
  return ranked
    .filter(([, cost]) => cost <= best + 0.5)
    .slice(0, most)
    .map(([known]) => known);
}
