import type { APIRoute } from 'astro';
import { Feed, type Item } from 'feed';
import { changesIn } from '../../../changes.ts';
import { siteConfig } from '../../../config/site.ts';
import { latest, momentOf } from '../../../domain/changes.ts';
import type { IndexPage } from '../../../domain/page.ts';
import { locales } from '../../../domain/locales.ts';
import { sections } from '../../../domain/sections.ts';
import { isIndexable } from '../../../domain/indexing.ts';
import { today } from '../../../domain/today.ts';
import { feedTitle } from '../../../feed-title.ts';
import { formatWhen } from '../../../i18n/format.ts';
import { translator } from '../../../i18n/translate.ts';
import { addressOf, meetingsIn, wordsOf } from '../../../meetings.ts';
import { authorName } from '../../../records.ts';
import { paramsOf } from '../../../routes.ts';
import { absolute, asset, dataOf, site } from '../../../site.ts';
import type { Facts } from '../../../schemas/entries.ts';

/** How many changes or meetings a feed tells. */
const most = 60;

const indexes = site.pages.filter((page) => page.kind === 'index' && sections[page.section].feed);

export const getStaticPaths = () =>
  indexes.map((page) => ({
    params: paramsOf(page),
    props: { page },
  }));

/** A section's newest texts in one language, what has changed for professionals, or the meetings of networks. */
export const GET: APIRoute<{ page: IndexPage }> = ({ props: { page } }) => {
  const { locale, section } = page;
  const { items, description } = contents(page);
  const feed = new Feed({
    id: absolute(page),
    link: absolute(page),
    title: feedTitle(section, locale),
    description,
    language: locales[locale].tag,
    favicon: new URL(asset('favicon.svg'), import.meta.env.SITE).href,
    copyright: siteConfig.contentLicence,
    updated: items[0]?.date ?? new Date(today()),
    feedLinks: { rss: `${absolute(page)}feed.xml` },
    generator: siteConfig.name,
  });
  for (const item of items)
    feed.addItem({ ...item, title: inCdata(item.title), description: inCdata(item.description ?? '') });
  return new Response(feed.rss2(), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
};

/** The library keeps the first `]]>` of a text from ending its CDATA, and no other. */
function inCdata(text: string): string {
  const end = text.indexOf(']]>') + 3;
  return text.slice(0, end) + text.slice(end).replaceAll(']]>', ']]]]><![CDATA[>');
}

/** What the feed of a section holds, and a sentence on it. */
function contents(page: IndexPage): { readonly items: readonly Item[]; readonly description: string } {
  const { section, locale } = page;
  const t = translator(locale);
  const { feed } = sections[section];
  if (feed === 'changes') return { items: changes(page), description: t('methods.feed.lead') };
  if (feed === 'meetings') return { items: meetings(page), description: t('network.feed.lead') };
  return { items: posts(page), description: t(`section.${section}.lead`) };
}

/** Texts shown in another language are left out. */
function posts({ section, locale }: IndexPage): readonly Item[] {
  return site
    .entries(section, locale)
    .filter((entry) => isIndexable(entry, siteConfig.indexUnchecked))
    .map((entry) => {
      const { authors, published } = dataOf<Facts<'blog'>>(entry);
      return {
        id: absolute(entry),
        link: absolute(entry),
        title: entry.text.title,
        description: entry.text.summary,
        date: new Date(published),
        // The library takes `&amp;` in a name for an escaped `&`, unlike in what it puts into CDATA.
        author: authors.map((id) => ({ name: authorName(id, locale).replaceAll('&', '&amp;') })),
      };
    });
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
