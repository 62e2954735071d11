import type { EntryPage, IndexPage, ListPage } from './page.ts';
import { listPages, type ListBy } from './sections.ts';
import type { Text } from './text.ts';

/** What an entry is found by: its year, its tags, its authors. */
const valuesOf: Readonly<Record<ListBy, (source: Text) => readonly string[]>> = {
  year: ({ published }) => (published ? [published.slice(0, 4)] : []),
  tag: ({ tags = [] }) => tags,
  author: ({ authors = [] }) => authors,
};

const kinds = Object.keys(listPages) as readonly ListBy[];

/**
 * The pages that list a part of a section's entries: one for each year, tag and author that an entry has.
 * @param index the section's index in a language
 * @param made the section's entries, in any language
 * @returns years newest first; tags and authors by their ids
 */
export function listsOf(index: IndexPage, made: readonly EntryPage[]): readonly ListPage[] {
  const { section, locale, path } = index;
  const entries = made.filter((page) => page.locale === locale);
  return kinds.flatMap((by) => {
    const values = [...new Set(entries.flatMap(({ source }) => valuesOf[by](source)))].sort();
    return (by === 'year' ? values.reverse() : values).map((value): ListPage => {
      const address = `${listPages[by]}/${value}`;
      return {
        kind: 'list',
        path: `${path}${address}/`,
        key: `${section}/${address}`,
        locale,
        section,
        by,
        value,
      };
    });
  });
}

/**
 * The entries that a page lists.
 * @param entries the section's entries in the page's language, in their order
 */
export const listedOn = (
  { by, value }: Pick<ListPage, 'by' | 'value'>,
  entries: readonly EntryPage[],
): readonly EntryPage[] => entries.filter(({ source }) => valuesOf[by](source).includes(value));

/**
 * The entries nearest to one by subject: a tag that few have weighs more than one that most have; of two equally
 * near, the newer.
 * @param entries the section's entries in the page's language
 * @param most how many
 * @returns none that shares no tag
 */
export function relatedTo(page: EntryPage, entries: readonly EntryPage[], most = 3): readonly EntryPage[] {
  const uses = new Map<string, number>();
  for (const { source } of entries)
    for (const tag of source.tags ?? []) uses.set(tag, (uses.get(tag) ?? 0) + 1);
  const own = new Set(page.source.tags);
  const nearness = ({ source }: EntryPage): number =>
    (source.tags ?? []).filter((tag) => own.has(tag)).reduce((sum, tag) => sum + 1 / (uses.get(tag) ?? 1), 0);
  return entries
    .filter((entry) => entry !== page)
    .map((entry, place) => ({ entry, place, near: nearness(entry) }))
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near || a.place - b.place)
    .slice(0, most)
    .map(({ entry }) => entry);
}
