import type { Method } from './components/methods/facts.ts';
import type { Locale } from './domain/locales.ts';
import { neighbours, type Neighbours, type Ordered } from './domain/method-sequence.ts';
import type { EntryPage } from './domain/page.ts';
import { dataOf, site } from './site.ts';

/** A method's page in a language, with its words and facts. */
export interface MethodEntry {
  readonly page: EntryPage;
  readonly data: Method;
}

/** @returns the methods in a language, in the order of the section */
export const methodsIn = (locale: Locale): readonly MethodEntry[] =>
  site.entries('methods', locale).map((page) => ({ page, data: dataOf<Method>(page) }));

/** @returns what of each method in a language says which come before it and after it */
export const orderIn = (locale: Locale): readonly Ordered[] =>
  methodsIn(locale).map(({ page, data }) => ({ id: page.id, before: data.before, after: data.after }));

const known = new Map<Locale, ReadonlyMap<string, Neighbours>>();

/** @returns what comes straight before and after a method */
export function neighboursOf({ id, locale }: EntryPage): Neighbours {
  const all = known.get(locale) ?? neighbours(orderIn(locale));
  known.set(locale, all);
  return all.get(id) ?? { before: [], after: [] };
}

/** @returns the pages of methods in a language, those that are published */
export const methodPages = (ids: readonly string[], locale: Locale): readonly EntryPage[] =>
  ids.flatMap((id) => {
    const page = site.find(`methods/${id}`, locale);
    return page?.kind === 'entry' ? [page] : [];
  });
