import { isLocale, locales } from '../../domain/locales.ts';

/** Scripts that run from right to left (ISO 15924). */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** By the letters that the language is mostly written in, unless the tag names others: fa-AF, pa-Arab, az. */
const runsFromRight = (code: string): boolean =>
  rightToLeft.has(new Intl.Locale(code).maximize().script ?? 'Latn');

/**
 * The marks of words in another language than the text around them.
 * @param code BCP 47 code of their language, also of one the site is not published in
 */
export function languageMarks(code: string): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } {
  if (isLocale(code)) return { lang: locales[code].tag, dir: locales[code].dir };
  return { lang: code, dir: runsFromRight(code) ? 'rtl' : 'ltr' };
}
