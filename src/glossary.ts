import type { Locale } from './domain/locales.ts';
import type { EntryPage } from './domain/page.ts';
import { sectionKeys } from './domain/sections.ts';
import { isFallback } from './domain/site.ts';
import type { Term } from './schemas/glossary.ts';
import { dataOf, namesOf, site } from './site.ts';

/**
 * The record of a term's page.
 * @param page a page of the section `glossary`
 */
export function termOf(page: EntryPage): Term {
  return dataOf<Term>(page);
}

/**
 * The page that explains a term to readers of a language.
 * @param id of the record
 * @returns undefined where a publisher holds the term back (showUnchecked)
 */
export function termPage(id: string, locale: Locale): EntryPage | undefined {
  const page = site.find(`glossary/${id}`, locale);
  return page?.kind === 'entry' ? page : undefined;
}

const users = new Map<string, EntryPage[]>();
for (const page of site.pages) {
  if (page.kind !== 'entry' || isFallback(page)) continue;
  const ids = namesOf(page).flatMap(({ kind, id }) => (kind === 'term' ? [id] : []));
  for (const id of new Set(ids)) {
    const key = `${page.locale}/${id}`;
    users.set(key, [...(users.get(key) ?? []), page]);
  }
}

/**
 * The pages in a language whose texts use a term, `<Term id>`.
 * @returns in the order of the sections, then as the section lists them
 */
export function usersOf(id: string, locale: Locale): readonly EntryPage[] {
  const found = new Set(users.get(`${locale}/${id}`));
  return sectionKeys.flatMap((section) => site.entries(section, locale).filter((page) => found.has(page)));
}
