/** The first steps that the index and the reader's query share. No dependencies: the browser loads this too. */

/** A run of letters, marks and digits; hyphens, apostrophes and zero-width non-joiners join two runs. */
export const wordPattern = /[\p{L}\p{M}\p{N}]+(?:[-'’ʼ\u200C][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text as they are written. */
export const wordsOf = (text: string): readonly string[] => text.normalize('NFC').match(wordPattern) ?? [];

/** Lower case without diacritics, as Pagefind folds words of both sides. */
export const fold = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/** Letters and digits alone: what a key may hold, as Pagefind would split it at anything else. */
export const bare = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** Removes what nobody sees: soft hyphens, marks of direction, joiners; not the non-joiner, which parts words. */
export const withoutInvisible = (text: string): string =>
  text.normalize('NFC').replace(/[\u00AD\u200B\u200D-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, '');

const eastern = [0x660, 0x6f0];

/** Digits of Arabic and Persian as 0 to 9; for keys and queries, never for what is shown. */
export const latinDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (eastern.findLast((zero) => zero <= code) ?? code));
  });

/** A text as keys and queries are made from it. */
export const plain = (text: string): string => latinDigits(withoutInvisible(text));

/**
 * Takes the first matching ending off a word, unless too little of it is left.
 * @param ending must be anchored with `$`
 * @param least letters that must stay
 */
export function cut(word: string, ending: RegExp, least: number): string {
  return word.replace(ending, (match) => (word.length - match.length >= least ? '' : match));
}
