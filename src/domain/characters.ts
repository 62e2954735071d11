/**
 * What nobody types into a text on purpose: C0 but tab and line feed, DEL, C1, byte order mark, and Unicode's
 * line and paragraph separators (trust.md G2).
 */
export const strangeCharacter = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFEFF\u2028\u2029]/u;

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFE]/gu;
const letter = /\p{L}/gu;
const latinRun = /[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9.'’-]*(?: [A-Za-zÀ-ɏ0-9][A-Za-zÀ-ɏ0-9.'’-]*)*/gu;

/**
 * Keeps Latin names apart in words that run from right to left, where no element can: between FSI and PDI
 * (https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates).
 * @returns the words as they are where they run from left to right, or hold isolates already
 */
export function isolated(words: string): string {
  if (!runsFromRight(words) || words.includes('\u2068')) return words;
  return words.replace(latinRun, '\u2068$&\u2069');
}

/** By most of the letters: a heading in Arabic may begin with a Latin name. */
const runsFromRight = (words: string): boolean =>
  2 * (words.match(rightToLeft)?.length ?? 0) > (words.match(letter)?.length ?? 0);
