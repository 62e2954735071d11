import { cut } from '../text.ts';

/** Letters of Central Kurdish as they are typed on Arabic and Persian keyboards, made one. */
const letters = (word: string): string =>
  word
    .normalize('NFKC')
    .replace(/\p{M}|[\u0640\u200D]/gu, '')
    .replace(/[ھہ]/g, 'ه')
    .replace(/ه(?=\u200C|$)|ة/g, 'ە')
    .replaceAll('\u200C', '')
    .replace(/ك/g, 'ک')
    .replace(/[يىێئ]/g, 'ی')
    .replace(/[ۆؤ]/g, 'و')
    .replace(/ڕ/g, 'ر')
    .replace(/ڵ/g, 'ل')
    .replace(/[أإآ]/g, 'ا');

const definite = /ە?کان(?:مان|تان|یان|م|ت|ی)?$|ەکە(?:مان|تان|یان|م|ت|ی)?$/;
const indefinite = /(?:یەکی|یەک|یکی|یک|انی|ان|مان|تان|یان)$/;

/** Keys of a Sorani word: the definite and indefinite endings, plurals and owners off. */
export function sorani(word: string): readonly string[] {
  const whole = letters(word);
  const keys = new Set([whole]);
  let stem = cut(whole, definite, 2);
  // Nothing else stands between a word and its definite ending: «ڕۆژنامەکان» is of «ڕۆژنامە».
  if (stem === whole) stem = cut(cut(stem, indefinite, 3), /(?:ەوە|یە|یی|دا|م|ت)$/, 3);
  stem = cut(stem, /(?:ەی|ە|ی)$/, 3);
  keys.add(stem);
  return [...keys];
}
