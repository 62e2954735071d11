import { locales, type Locale } from '../domain/locales.ts';
import { abbreviations, beforeNumbers } from './abbreviations.ts';

/** A sentence, and where it begins in the words it was cut from. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

type Grain = 'sentence' | 'word';
const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(locale: Locale, granularity: Grain): Intl.Segmenter {
  const key = `${locale} ${granularity}`;
  const known = segmenters.get(key) ?? new Intl.Segmenter(locales[locale].tag, { granularity });
  segmenters.set(key, known);
  return known;
}

/**
 * Cuts words into sentences. `Intl.Segmenter` does it, but knows no abbreviations and ends a sentence after a
 * question inside another; those pieces are put together again (trust.md 5.4).
 * @param words a paragraph or an item of a list; a line feed in it ends a sentence
 */
export function sentencesOf(words: string, locale: Locale): readonly Sentence[] {
  const pieces: { text: string; start: number }[] = [];
  for (const { segment, index } of segmenter(locale, 'sentence').segment(words)) {
    const last = pieces.at(-1);
    if (last && goesOn(last.text, segment, locale)) last.text += segment;
    else pieces.push({ text: segment, start: index });
  }
  return pieces.flatMap(({ text, start }) => {
    const trimmed = text.trim();
    return /[\p{L}\p{Nd}]/u.test(trimmed) ? [{ text: trimmed, start: start + text.indexOf(trimmed) }] : [];
  });
}

/** Signs that may stand before the first letter of a sentence. */
const opening = /^[\s\u2066-\u2069"'“”„«»‘’‚(（【「[–—-]*/u;

function goesOn(before: string, after: string, locale: Locale): boolean {
  if (/\n\s*$/.test(before)) return false;
  const next = after.replace(opening, '');
  // No letter and no digit: closing signs that belong to what stands before them.
  if (!/[\p{L}\p{Nd}]/u.test(next)) return true;
  // An address has no capital letter.
  if (/^\p{Ll}/u.test(next)) return !/^[\w-]+\.(?:fi|info|eu|org|com)(?!\p{L})/u.test(next);
  const end = before.trimEnd();
  if (!end.endsWith('.')) return false;
  const last = /([\p{L}.]+)\.$/u.exec(end)?.[1] ?? '';
  const isInitial = /^\p{Lu}$/u.test(last) && /^\p{Lu}/u.test(next);
  const word = last.toLocaleLowerCase(locales[locale].tag);
  const isNumbered = /^\p{Nd}/u.test(next) && beforeNumbers.has(word);
  return isInitial || isNumbered || abbreviations[locale].has(word);
}

/** How many words there are; a number, also one in groups of three, is a word. */
export function countWords(words: string, locale: Locale): number {
  const joined = words.replace(/(?<=\p{Nd})[ \u00A0\u202F](?=\p{Nd}{2,3}(?!\p{Nd}))/gu, '');
  let count = 0;
  for (const { isWordLike } of segmenter(locale, 'word').segment(joined)) if (isWordLike) count++;
  return count;
}

/** The words themselves, as they are written. */
export function wordsIn(
  words: string,
  locale: Locale,
): readonly { readonly word: string; readonly start: number }[] {
  return [...segmenter(locale, 'word').segment(words)].flatMap(({ segment, index, isWordLike }) =>
    isWordLike ? [{ word: segment, start: index }] : [],
  );
}
