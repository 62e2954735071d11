import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../domain/locales.ts';

/** A page as queries judge it. */
export interface JudgedPage {
  /** `section/id` */
  readonly key: string;
  readonly text: string;
}

/** A query with the pages that should be found by it. */
export interface Query {
  readonly locale: Locale;
  readonly category: string;
  readonly query: string;
  readonly isRelevant: (page: JudgedPage) => boolean;
  /** Every second query of a category: nothing may be tuned on it. */
  readonly isSetAside: boolean;
}

/** The folder of the queries. */
export const queriesFolder = join(import.meta.dirname);

/**
 * Reads `<locale>.tsv`: a line for each query with its category, the query, and the pages that should be found: the
 * keys of pages, or a pattern between slashes that the text of such a page holds (a family of words). The queries
 * were written before any engine had run over the pages.
 * @throws {Error} for a line that lacks a column
 */
export function readQueries(locale: Locale): readonly Query[] {
  const counts = new Map<string, number>();
  return readFileSync(join(queriesFolder, `${locale}.tsv`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [category, query, relevant] = line.split('\t');
      if (category === undefined || query === undefined || relevant === undefined)
        throw new Error(`${locale}.tsv: «${line}» lacks a column.`);
      const count = counts.get(category) ?? 0;
      counts.set(category, count + 1);
      return { locale, category, query, isRelevant: judge(relevant), isSetAside: count % 2 === 1 };
    });
}

function judge(relevant: string): (page: JudgedPage) => boolean {
  if (relevant.startsWith('/')) {
    const pattern = new RegExp(relevant.slice(1, -1), 'iu');
    return ({ text }) => pattern.test(text.normalize('NFC'));
  }
  const keys = new Set(relevant.split(' '));
  return ({ key }) => keys.has(key);
}
