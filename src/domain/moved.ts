import type { Locale } from './locales.ts';
import type { MovedPage, Page } from './page.ts';
import { isSection, localesOf, sections, segmentIn } from './sections.ts';

/** Where entries went: `section/id` as it was, to `section/id` as it is. No address dies. */
export type Moved = ReadonlyMap<string, string>;

/**
 * A page at each address that an entry had before, in every language, which tells where the entry is now.
 * @param moved the table; the reader has judged it (reader/moved.ts)
 * @param pages the pages of today
 * @param built the languages that are published
 */
export function movedPages(
  moved: Moved,
  pages: readonly Page[],
  built: readonly Locale[],
): readonly MovedPage[] {
  return [...moved].flatMap(([from, now]) => {
    const [section = '', id = ''] = from.split('/');
    const versions = pages.filter((page) => page.kind === 'entry' && page.key === now);
    const source =
      versions.find((page) => page.kind === 'entry' && page.standing === 'source') ?? versions[0];
    if (!isSection(section) || !source) return [];
    return localesOf(section, built).map((locale): MovedPage => {
      const to = versions.find((page) => page.locale === locale) ?? source;
      const path = `/${locale}/${segmentIn(sections[section].segment, locale)}/${id}/`;
      return { kind: 'moved', path, key: from, locale, section, to };
    });
  });
}
