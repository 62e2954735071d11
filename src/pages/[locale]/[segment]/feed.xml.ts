import type { APIRoute } from 'astro';
import { Feed } from 'feed';
import { siteConfig } from '../../../config/site.ts';
import type { IndexPage } from '../../../domain/page.ts';
import { locales } from '../../../domain/locales.ts';
import { sections } from '../../../domain/sections.ts';
import { isIndexable } from '../../../domain/indexing.ts';
import { today } from '../../../domain/today.ts';
import { translator } from '../../../i18n/translate.ts';
import { authorName } from '../../../records.ts';
import { absolute, asset, dataOf, site } from '../../../site.ts';
import type { Facts } from '../../../schemas/entries.ts';

const indexes = site.pages.filter((page) => page.kind === 'index' && sections[page.section].feed);

export const getStaticPaths = () =>
  indexes.map((page) => ({
    params: { locale: page.locale, segment: page.path.split('/')[2] },
    props: { page },
  }));

/** A section's newest texts in one language; texts shown in another language are left out. */
export const GET: APIRoute<{ page: IndexPage }> = ({ props: { page } }) => {
  const { locale, section } = page;
  const t = translator(locale);
  const entries = site
    .entries(section, locale)
    .filter((entry) => isIndexable(entry, siteConfig.indexUnchecked));
  const newest = entries[0]?.source.published ?? today();
  const feed = new Feed({
    id: absolute(page),
    link: absolute(page),
    title: t('feed.title', { site: siteConfig.name, section: t(`section.${section}.name`) }),
    description: t(`section.${section}.lead`),
    language: locales[locale].tag,
    favicon: new URL(asset('favicon.svg'), import.meta.env.SITE).href,
    copyright: siteConfig.contentLicence,
    updated: new Date(newest),
    feedLinks: { rss: `${absolute(page)}feed.xml` },
    generator: siteConfig.name,
  });
  for (const entry of entries) {
    const { authors, published } = dataOf<Facts<'blog'>>(entry);
    feed.addItem({
      id: absolute(entry),
      link: absolute(entry),
      title: entry.text.title,
      description: entry.text.summary,
      date: new Date(published),
      // The library takes `&amp;` in a name for an escaped `&`, unlike in what it puts into CDATA.
      author: authors.map((id) => ({ name: authorName(id, locale).replaceAll('&', '&amp;') })),
    });
  }
  return new Response(feed.rss2(), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
};
