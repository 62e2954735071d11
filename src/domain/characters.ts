/**
 * What nobody types into a text on purpose: C0 but tab and line feed, DEL, C1, byte order mark, Unicode's line and
 * paragraph separators (trust.md G2), what stands for a letter or an object that was lost, what no font has, and heaps of marks
 * over one letter.
 */
export const strangeCharacter =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFEFF\u2028\u2029\uFFFC\uFFFD\p{Co}\p{Noncharacter_Code_Point}]|\p{Mn}(?=\p{Mn}{8})/u;

/** A character as `U+00AD`. */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Whether anything of a text can be seen: spaces and characters without a sign of their own cannot. */
export const isVisible = (text: string): boolean =>
  /[^\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);

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
