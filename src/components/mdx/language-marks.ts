import { isLocale, locales } from '../../domain/locales.ts';

const rightToLeft = new Set(['ar', 'ckb', 'fa', 'he', 'ps', 'ur']);

/**
 * The marks of words in another language than the text around them.
 * @param code BCP 47 code of their language, also of one the site is not published in
 */
export function languageMarks(code: string): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } {
  if (isLocale(code)) return { lang: locales[code].tag, dir: locales[code].dir };
  return { lang: code, dir: rightToLeft.has(code) ? 'rtl' : 'ltr' };
}
