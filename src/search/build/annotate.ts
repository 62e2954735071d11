import { bare, plain, withoutInvisible, wordPattern } from '../text.ts';

/** Extra keys for a word, to be indexed where the word stands and never shown. */
export type KeysFor = (word: string) => readonly string[];

const isCode = /^(?=.*\p{L})(?=.*\p{N})[\p{L}\p{N}]+$/u;

/**
 * «tulkkien» to `0|tulkkien|tulkki`: Pagefind indexes the parts of a word with signs in it at one place, so that
 * highlights and phrases stay right. The 0 sends the key that joins all parts to the part of the index that holds
 * digits, which no query for words loads.
 */
export const annotated = (text: string, keysFor: KeysFor): string =>
  withoutInvisible(text).replace(wordPattern, (word) => {
    const lower = word.toLowerCase();
    const normal = plain(word);
    // Within a word that has keys, Pagefind parts letters from digits: «T1» would be found by «T» and «1» only.
    const own = isCode.test(normal) ? [] : keysFor(normal);
    const keys = new Set([...(normal === word ? [] : [normal.toLowerCase()]), ...own].map(bare));
    keys.delete('');
    keys.delete(lower);
    return keys.size > 0 ? `0|${word}|${[...keys].join('|')}` : word;
  });

const annotation = /(?<!\p{N})0\|([^|\s]+)(?:\|[\p{L}\p{M}\p{N}]+)+/gu;

/** The text as it was before {@link annotated}. */
export const withoutKeys = (text: string): string => text.replace(annotation, '$1');

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Chinese with spaces between its words, for the index; {@link unsegmented} takes them out again. */
export const segmented = (text: string): string =>
  text.replace(/\p{Script=Han}+/gu, (run) =>
    ['', ...Array.from(segmenter.segment(run), ({ segment }) => segment), ''].join(' '),
  );

/**
 * Chinese as it is shown: the mark that Pagefind counts words by and does not show, and spaces only around what is
 * not Chinese.
 */
export const unsegmented = (text: string): string =>
  text
    .trim()
    .split(/\s+/)
    .map((word, index, words) => {
      const next = words[index + 1] ?? '';
      const isChinese = /\p{Script=Han}$/u.test(word) && /^\p{Script=Han}/u.test(next);
      const isApart = /[\p{L}\p{N}.,:;!?)]$/u.test(word) && /^[\p{L}\p{N}(]/u.test(next);
      return isApart && !isChinese ? `${word} ` : word;
    })
    .join('\u200B');
