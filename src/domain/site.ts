import { alphabetOf } from './alphabet.ts';
import { extraPagesOf, pairKey, shareKey } from './extra-pages.ts';
import { sourceLocale, type Locale } from './locales.ts';
import { movedPages, type Moved } from './moved.ts';
import type {
  AbsentPage,
  BilingualPage,
  EntryPage,
  IndexPage,
  ListPage,
  Page,
  SharePage,
  Standing,
} from './page.ts';
import type { Problem } from './problem.ts';
import {
  localesOf,
  pairLocale,
  searchSegment,
  sectionKeys,
  sections,
  segmentIn,
  type Section,
} from './sections.ts';
import { sourceProblems } from './source-problems.ts';
import { entryKey, type Text } from './text.ts';
import { stateOf } from './translations.ts';

/** The whole site as objects: every address, menu, feed and alternate derives from here. */
export interface Site {
  readonly pages: readonly Page[];
  readonly locales: readonly Locale[];
  /** Entries without a page in a published language. */
  readonly absent: readonly AbsentPage[];
  /** The page at an address. @throws if there is none */
  at(path: string): Page;
  /** The page a language-free target (`methods/x`, `methods`, `search`, empty for home) leads this reader to: their language, else the source's. */
  find(target: string, locale: Locale): Page | undefined;
  /** The page's versions in the languages that really have it, itself included unless it is a fallback. */
  alternates(page: Page): readonly Page[];
  /** The page that owns the text: a fallback points to the page in the text's language. */
  canonical(page: Page): Page;
  /** The way from the home page to this page, this page left out. */
  breadcrumbs(page: Page): readonly Page[];
  /** The pages that show an entry in two languages: on the Finnish page all of them, elsewhere the language's own. */
  pairs(page: EntryPage): readonly BilingualPage[];
  /** The page that carries an entry to people; none for texts of professionals and where the text is not the language's own. */
  share(page: EntryPage): SharePage | undefined;
  /** A section's entries in a language, in the section's order; fallback pages included. */
  entries(section: Section, locale: Locale): readonly EntryPage[];
  /** The pages that list a part of a section's entries in a language: by year, tag and author. */
  lists(section: Section, locale: Locale): readonly ListPage[];
  /** The sections that have entries in a language. */
  sectionsIn(locale: Locale): readonly Section[];
}

/** What `buildSite` makes of its texts: the site, or the flaws that stop it. */
export type SiteResult =
  | { readonly site: Site; readonly problems: readonly [] }
  | { readonly site: undefined; readonly problems: readonly Problem[] };

/**
 * Makes the page objects from the texts and the tables.
 * @param texts every language version of every entry
 * @param built the languages that have a dictionary, in the order of menus; at least the source language
 * @param moved where entries went whose addresses are still known to others
 * @returns the site, or every flaw found: an entry without a source, with two, or a translation of a text in
 *   another language than the source's
 */
export function buildSite(
  texts: readonly Text[],
  built: readonly Locale[],
  moved: Moved = new Map(),
): SiteResult {
  const entries = Map.groupBy(texts, entryKey);
  const problems = [...entries.values()].flatMap(sourceProblems);
  if (problems.length > 0) return { site: undefined, problems };

  const pages: Page[] = [{ kind: 'language', path: '/', key: '/', locale: sourceLocale }];
  const absent: AbsentPage[] = [];
  for (const locale of built) {
    pages.push({ kind: 'home', path: `/${locale}/`, key: '', locale });
    pages.push({
      kind: 'search',
      path: `/${locale}/${segmentIn(searchSegment, locale)}/`,
      key: 'search',
      locale,
    });
  }
  for (const section of sectionKeys) {
    const ofSection = [...entries.values()].filter((versions) => versions[0]?.section === section);
    const made = ofSection.flatMap((versions) => entryPages(versions, built));
    const indexes = indexPages(section, made, built);
    pages.push(...indexes, ...made);
    pages.push(...extraPagesOf(section, indexes, made));
    for (const versions of ofSection) absent.push(...absentPages(versions, made, built));
  }
  pages.push(...movedPages(moved, pages, built));
  return { site: siteOf(pages, absent, built), problems: [] };
}

function siteOf(pages: readonly Page[], absent: readonly AbsentPage[], built: readonly Locale[]): Site {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const byKey = new Map<string, Map<Locale, Page>>();
  for (const page of pages) {
    const versions = byKey.get(page.key) ?? new Map<Locale, Page>();
    byKey.set(page.key, versions.set(page.locale, page));
  }
  const lists = new Map<string, readonly EntryPage[]>();
  const versionsOf = (page: Page): readonly Page[] => [...(byKey.get(page.key)?.values() ?? [])];
  const owner = (page: EntryPage): Page | undefined => byKey.get(page.key)?.get(page.text.locale);

  const site: Site = {
    pages,
    locales: built,
    absent,
    at(path) {
      const page = byPath.get(path);
      if (!page) throw new Error(`There is no page at ${path}.`);
      return page;
    },
    find(target, locale) {
      const versions = byKey.get(target);
      const own = versions?.get(locale);
      if (own || !versions) return own;
      const any = versions.values().next().value;
      const source = any?.kind === 'entry' ? versions.get(any.source.locale) : versions.get(sourceLocale);
      return source ?? any;
    },
    alternates: (page) => versionsOf(page).filter((version) => !isFallback(version)),
    canonical(page) {
      if (page.kind === 'moved') return site.canonical(page.to);
      return page.kind === 'entry' && isFallback(page) ? (owner(page) ?? page) : page;
    },
    breadcrumbs(page) {
      if (page.kind === 'language' || page.kind === 'home') return [];
      if (page.kind === 'moved') return site.breadcrumbs(page.to);
      const home = site.at(`/${page.locale}/`);
      if (page.kind === 'search' || page.kind === 'index') return [home];
      const index = site.at(indexPath(page.section, page.locale));
      return 'entry' in page ? [home, index, page.entry] : [home, index];
    },
    pairs: (page) =>
      [...(byKey.get(pairKey(page))?.values() ?? [])].filter(
        (pair) => pair.kind === 'bilingual' && [pair.locale, pairLocale].includes(page.locale),
      ) as readonly BilingualPage[],
    share(page) {
      const found = byKey.get(shareKey(page))?.get(page.locale);
      return found?.kind === 'share' ? found : undefined;
    },
    entries(section, locale) {
      const key = `${locale}/${section}`;
      const known = lists.get(key);
      if (known) return known;
      const list = inOrder(
        pages.filter((page) => page.kind === 'entry' && page.section === section && page.locale === locale),
        section,
        locale,
      );
      lists.set(key, list);
      return list;
    },
    lists: (section, locale) =>
      pages.filter(
        (page) => page.kind === 'list' && page.section === section && page.locale === locale,
      ) as readonly ListPage[],
    sectionsIn: (locale) => sectionKeys.filter((section) => byPath.has(indexPath(section, locale))),
  };
  return site;
}

/** Whether the page shows a text in another language than the page's own. */
export function isFallback(page: Page): boolean {
  return page.kind === 'entry' && page.standing === 'fallback';
}

const indexPath = (section: Section, locale: Locale): string =>
  `/${locale}/${segmentIn(sections[section].segment, locale)}/`;

function indexPages(
  section: Section,
  made: readonly EntryPage[],
  built: readonly Locale[],
): readonly IndexPage[] {
  const filled = new Set(made.map((page) => page.locale));
  return localesOf(section, built)
    .filter((locale) => filled.has(locale))
    .map((locale) => ({ kind: 'index', path: indexPath(section, locale), key: section, locale, section }));
}

function entryPages(versions: readonly Text[], built: readonly Locale[]): readonly EntryPage[] {
  const source = versions.find((text) => !text.translation);
  if (!source) return [];
  const { section, id } = source;
  return localesOf(section, built).flatMap((locale) => {
    const own = versions.find((text) => text.locale === locale);
    if (!own && sections[section].missing === 'omit') return [];
    const path = `${indexPath(section, locale)}${id}/`;
    const standing: Standing = own ? stateOf(own, source) : 'fallback';
    return [
      {
        kind: 'entry',
        path,
        key: entryKey(source),
        locale,
        section,
        id,
        text: own ?? source,
        source,
        standing,
      },
    ];
  });
}

function absentPages(
  versions: readonly Text[],
  made: readonly EntryPage[],
  built: readonly Locale[],
): readonly AbsentPage[] {
  const first = versions[0];
  // Readers whose language has no sections for professionals are not sent to their addresses.
  if (!first || sections[first.section].missing !== 'omit') return [];
  const { section, id } = first;
  const own = made.filter((page) => page.id === id);
  const present = own.filter((page) => page.standing !== 'fallback');
  const pages = present.length > 0 ? present : own;
  // A text that is published nowhere is not absent from one language.
  if (pages.length === 0) return [];
  return built
    .filter((locale) => !own.some((page) => page.locale === locale))
    .map((locale) => ({ path: `${indexPath(section, locale)}${id}/`, locale, section, versions: pages }));
}

function inOrder(pages: readonly Page[], section: Section, locale: Locale): readonly EntryPage[] {
  const compare = alphabetOf(locale).compare;
  const byTitle = (a: EntryPage, b: EntryPage): number =>
    compare(a.text.title, b.text.title) || (a.id < b.id ? -1 : 1);
  const byDate = (a: EntryPage, b: EntryPage): number =>
    (b.source.published ?? '').localeCompare(a.source.published ?? '') || byTitle(a, b);
  return pages
    .filter((page) => page.kind === 'entry')
    .sort(sections[section].order === 'newest' ? byDate : byTitle);
}
