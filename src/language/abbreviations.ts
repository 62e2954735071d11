import type { Locale } from '../domain/locales.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Words whose full stop ends no sentence, in small letters, without the stop. What may also end one (`jne.`, `etc.`,
 * `и т. д.`) is left out: before a small letter no sentence begins anyhow. Editors add what they miss.
 */
export const abbreviations: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fi: list(
    'esim mm ks vrt ns n p puh klo huom tri dos prof nro s os alk so ts eur tel lk mrd milj sh toim art',
  ),
  sv: list('kl t.ex bl.a dvs d.v.s s.k ca tel nr dr prof st s jfr obs f.d p.g.a tfn ung inkl exkl resp mom'),
  en: list('dr mr mrs ms prof e.g i.e tel st vs approx dept fig ext p pp jan feb sept oct nov dec cf'),
  ar: list('د أ م ص ص.ب هـ ت رقم.م ق.م'),
  ckb: list('د پ م ب ل ن بۆ.ن ژ.ت'),
  et: list('nt nr tel lk vt kl lp dr prof s.o st u jn ja.t ca k.a a.s p sh'),
  fa: list('دکتر د م ص ش ت ه.ش ه.م ق.م پ.ن'),
  ru: list('т.е т.к т ул д кв г тел стр см руб им напр р п эл доп др мин ч тыс млн гг обл коп проф'),
  so: list('dr tus prof mr mrs lam tel eeg b.b sn'),
  tr: list('dr prof örn no tel sn av bk vb.g mah cad sok apt doç yrd s cf t.c kat'),
  uk: list('т.зв т.і див тел вул буд кв м с р напр грн ім п ст обл тис млн міс хв год проф ред др'),
  zh: list('dr mr mrs no tel prof'),
};

/** Words whose full stop ends no sentence where a number follows: «No. 5», but «No. You must apply.» */
export const beforeNumbers = list('no nos nr nro num art fig p pp s');
