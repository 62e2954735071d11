import type { Locale } from '../domain/locales.ts';

const list = (words: string): readonly string[] => words.split(', ');

/**
 * Words that begin a clause after a comma. Only Finnish and Estonian always write the comma there, so only there it
 * tells clauses. Editors add what they miss.
 */
export const conjunctions: Readonly<Partial<Record<Locale, readonly string[]>>> = {
  fi: list(
    'että, jotta, koska, vaikka, mikäli, kun, jos, kunnes, joka, jonka, jota, jossa, josta, johon, jolla, jolta, jolle, jotka, joiden, joita, joissa, joista, joihin, joilla, joilta, joille, mikä, minkä, mitä',
  ),
  et: list(
    'et, sest, kuna, kuigi, kui, kuni, kes, kelle, keda, kellel, kellele, mis, mille, mida, millel, millega',
  ),
};

/** Shortened words that a reader may not know: the check asks for the whole word. Editors add what they miss. */
export const abbreviated: Readonly<Record<Locale, readonly string[]>> = {
  fi: list('esim., mm., jne., yms., ym., ks., vrt., ns., ko., em., mahd., tms., tarv., vko, pvm, alk.'),
  sv: list('t.ex., bl.a., m.m., osv., dvs., d.v.s., s.k., t.o.m., fr.o.m., f.d., p.g.a., etc., resp.'),
  en: list('e.g., i.e., etc., approx., incl., cf., vs., viz.'),
  ar: [],
  ckb: [],
  et: list('nt, jne, jm, jms, vt, nn, st, sh, s.o., k.a.'),
  fa: [],
  ru: list('т. е., т.е., и т. д., и т.д., и др., т. к., т.к., и т. п., напр., см.'),
  so: list('iwm, eeg.'),
  tr: list('vb., vs., örn., bkz., yy.'),
  uk: list('т. зв., і т. д., і т.д., та ін., напр., див.'),
  zh: [],
};
