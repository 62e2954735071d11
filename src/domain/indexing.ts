import type { Page } from './page.ts';
import { isFallback, type Site } from './site.ts';
import { entryKey, type Text, type Weight } from './text.ts';

/** Which texts that nobody has checked a setting lets through, by weight. */
export type UncheckedSetting = Readonly<Record<Weight, boolean>>;

const unchecked = (text: Text): boolean => text.review === 'machine';

/**
 * Whether a text is published at all.
 * @param setting which unchecked texts are shown
 * @param source the text that owns the facts: a translation weighs what its source weighs
 */
export function isShown(text: Text, setting: UncheckedSetting, source: Text = text): boolean {
  return !unchecked(text) || setting[source.weight ?? 'everyday'];
}

/**
 * The texts that are published. An entry whose source is held back is held back whole: its facts stand there.
 * @param setting which unchecked texts are shown
 */
export function shownTexts(texts: readonly Text[], setting: UncheckedSetting): readonly Text[] {
  const entries = Map.groupBy(texts, entryKey);
  return [...entries.values()].flatMap((versions) => {
    const source = versions.find((text) => !text.translation);
    if (source && !isShown(source, setting)) return [];
    return versions.filter((text) => isShown(text, setting, source));
  });
}

/** The search page, old addresses, and what repeats entries for paper, a screen on the wall, or beside each other. */
const repeating: readonly Page['kind'][] = [
  'search',
  'moved',
  'card',
  'share',
  'poster',
  'guide',
  'bilingual',
  'slides',
  'pack',
  'kit',
];

/**
 * Whether search engines may list a page: not a fallback, not the search page, not what repeats
 * entries for paper or beside each other, and not an unchecked text whose weight the setting holds back (trust.md, overriding decisions on T2 and
 * T6). A translation's weight is its source's.
 */
export function isIndexable(page: Page, setting: UncheckedSetting): boolean {
  if (repeating.includes(page.kind) || isFallback(page)) return false;
  return page.kind !== 'entry' || !unchecked(page.text) || setting[page.source.weight ?? 'everyday'];
}

/**
 * The pages that hreflang and the sitemap name as versions of a page: those that search engines may list.
 * @returns none where the page itself may not be listed, or has no other version
 */
export function hreflangs(site: Site, page: Page, setting: UncheckedSetting): readonly Page[] {
  if (!isIndexable(page, setting)) return [];
  if (page.kind === 'language') return site.pages.filter((other) => other.kind === 'home');
  return site.alternates(page).filter((version) => isIndexable(version, setting));
}

/**
 * The version for readers whose language is not among them: the list of languages for home pages, else the
 * English page, else the source's.
 * @param versions what `hreflangs` gives for the page
 */
export function defaultVersion(site: Site, page: Page, versions: readonly Page[]): Page | undefined {
  if (page.kind === 'home' || page.kind === 'language') return site.at('/');
  return (
    versions.find((version) => version.locale === 'en') ??
    versions.find((version) => version.kind === 'entry' && version.standing === 'source') ??
    versions[0]
  );
}
