import { Feed, type Item } from 'feed';
import { changesIn } from './changes.ts';
import { tagName } from './blog.ts';
import { siteConfig } from './config/site.ts';
import { latest, momentOf } from './domain/changes.ts';
import { isIndexable } from './domain/indexing.ts';
import { locales } from './domain/locales.ts';
import type { EntryPage, IndexPage } from './domain/page.ts';
import { sections } from './domain/sections.ts';
import { today } from './domain/today.ts';
import { feedTitle } from './feed-title.ts';
import { formatWhen } from './i18n/format.ts';
import { translator } from './i18n/translate.ts';
import { addressOf, meetingsIn, wordsOf } from './meetings.ts';
import { authorName } from './records.ts';
import { absolute, asset, site } from './site.ts';

type Extensions = NonNullable<Item['extensions']>;

/** How many changes or meetings a feed tells. */
const most = 60;

/** The indexes that have a feed. */
export const feedIndexes = site.pages.filter(
  (page): page is IndexPage => page.kind === 'index' && sections[page.section].feed !== false,
);

/** Those of posts, which have it in every form. */
export const postIndexes = feedIndexes.filter((page) => sections[page.section].feed === 'posts');

/** @returns a section's newest texts in one language, what has changed for professionals, or meetings, as RSS 2.0 */
export const rss = (page: IndexPage): string => feedOf(page, 'rss', inCdata).rss2();

/** @returns the same as Atom 1.0, whose words are HTML */
export const atom = (page: IndexPage): string =>
  feedOf(page, 'atom', (text) => inCdata(asHtml(text))).atom1();

/** @returns the posts as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) */
export function jsonFeed(page: IndexPage): object {
  const { locale, section } = page;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle(section, locale),
    home_page_url: absolute(page),
    feed_url: `${absolute(page)}feed.json`,
    description: translator(locale)(`section.${section}.lead`),
    language: locales[locale].tag,
    favicon: favicon(),
    items: postsIn(page).map((post) => ({
      id: absolute(post),
      url: absolute(post),
      title: post.text.title,
      content_text: post.text.summary,
      date_published: momentOf(post.source.published ?? '').toISOString(),
      authors: namesOf(post).map((name) => ({ name })),
      tags: (post.source.tags ?? []).map((tag) => tagName(tag, locale)),
    })),
  };
}

const favicon = (): string => new URL(asset('favicon.svg'), import.meta.env.SITE).href;

/** @param words how a title or description is put into the feed */
function feedOf(page: IndexPage, form: 'rss' | 'atom', words: (text: string) => string): Feed {
  const { locale, section } = page;
  const { items, description } = contents(page);
  const feed = new Feed({
    id: absolute(page),
    link: absolute(page),
    title: feedTitle(section, locale),
    description,
    language: locales[locale].tag,
    favicon: favicon(),
    copyright: siteConfig.contentLicence,
    updated: items[0]?.date ?? new Date(today()),
    feedLinks: { [form]: absolute(page) + (form === 'rss' ? 'feed.xml' : 'atom.xml') },
    generator: siteConfig.name,
  });
  for (const { author = [], ...item } of items) {
    const names = author.map(({ name = '' }) => name);
    feed.addItem({
      ...item,
      title: words(item.title),
      description: words(item.description ?? ''),
      ...(form === 'rss' ? { extensions: creators(names) } : { author: names.map(atomAuthor) }),
    });
  }
  return feed;
}

/** The library takes `&amp;` in a name for an escaped `&`, unlike in what it puts into CDATA. */
const atomAuthor = (name: string) => ({ name: name.replaceAll('&', '&amp;') });

/**
 * Writers in RSS, whose own `author` is an address of mail: Dublin Core has names
 * (https://www.rssboard.org/rss-profile#namespace-elements-dublin-creator). The library knows them as an extension
 * and takes a list for several elements, unlike its types.
 */
function creators(names: readonly string[]): Extensions {
  if (names.length === 0) return [];
  const _attributes = { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' };
  const objects: unknown = names.map((name) => ({ _attributes, _cdata: inCdata(name) }));
  return [{ name: 'dc:creator', objects: objects as Record<string, unknown> }];
}

/** The library keeps the first `]]>` of a text from ending its CDATA, and no other. */
function inCdata(text: string): string {
  const end = text.indexOf(']]>') + 3;
  return text.slice(0, end) + text.slice(end).replaceAll(']]>', ']]]]><![CDATA[>');
}

/** Plain words as HTML. */
const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What the feed of a section holds, and a sentence on it. */
function contents(page: IndexPage): { readonly items: readonly Item[]; readonly description: string } {
  const { section, locale } = page;
  const t = translator(locale);
  const { feed } = sections[section];
  if (feed === 'changes') return { items: changes(page), description: t('methods.feed.lead') };
  if (feed === 'meetings') return { items: meetings(page), description: t('network.feed.lead') };
  return { items: posts(page), description: t(`section.${section}.lead`) };
}

/** The posts of a language; those shown in another one are left out. */
const postsIn = ({ section, locale }: IndexPage): readonly EntryPage[] =>
  site.entries(section, locale).filter((entry) => isIndexable(entry, siteConfig.indexUnchecked));

const namesOf = ({ source, locale }: EntryPage): readonly string[] =>
  (source.authors ?? []).map((id) => authorName(id, locale));

function posts(page: IndexPage): readonly Item[] {
  return postsIn(page).map((post) => ({
    id: absolute(post),
    link: absolute(post),
    title: post.text.title,
    description: post.text.summary,
    date: momentOf(post.source.published ?? ''),
    published: momentOf(post.source.published ?? ''),
    author: namesOf(post).map((name) => ({ name })),
    category: (post.source.tags ?? []).map((tag) => ({ name: tagName(tag, page.locale), term: tag })),
  }));
}

function changes({ locale }: IndexPage): readonly Item[] {
  return latest(changesIn(locale), today(), most).map(({ id, date, title, text, url }) => ({
    id,
    link: url,
    title,
    description: text,
    date: momentOf(date),
  }));
}

/** Meetings, those first whose facts were last found or changed: a meeting to come is news before it is held. */
function meetings(page: IndexPage): readonly Item[] {
  const { locale } = page;
  return meetingsIn(page)
    .toSorted(({ data: a }, { data: b }) => compare(b.checkedOn, a.checkedOn) || compare(b.start, a.start))
    .slice(0, most)
    .map((entry) => {
      const { title, place, text, checkedOn } = entry.data;
      const say = (words: typeof text): string => wordsOf(words, locale).words;
      const url = addressOf(entry);
      return {
        id: url,
        link: url,
        title: `${formatWhen(entry.data, locale, siteConfig.timeZone)}: ${say(title)}`,
        description: [place && `${say(place)}.`, say(text)].filter(Boolean).join(' '),
        date: new Date(checkedOn),
      };
    });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
