import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/domain/locales.ts';
import { sections } from '../../src/domain/sections.ts';
import { attr, elements, htmlOf, linksOf, parseXml, readSite, textIn, type Element } from './support/dist.ts';

const built = readSite();
const { pages, records, origin, base } = built;
const home = origin + base;
const byUrl = new Map(pages.filter(({ record }) => record).map((page) => [origin + page.address, page]));
const read = (file: string): string => readFileSync(join(built.dir, file), 'utf8');

const versionsOf = (page: (typeof pages)[number]): ReadonlyMap<string, string> =>
  new Map(
    linksOf(page, 'alternate')
      .filter((link) => attr(link, 'hreflang') !== undefined)
      .map((link) => [attr(link, 'hreflang') ?? '', attr(link, 'href') ?? '']),
  );

describe('hreflang', () => {
  it('is in the page what it is in the open data', () => {
    for (const page of pages) {
      expect(Object.fromEntries(versionsOf(page)), page.file).toEqual(page.record?.alternates ?? {});
    }
  });

  it('includes the page itself and x-default, in whole addresses of pages in that language', () => {
    const flaws = pages.flatMap((page) => {
      const versions = versionsOf(page);
      if (versions.size === 0) return [];
      const wrong = [...versions].filter(([tag, url]) => {
        const target = byUrl.get(url);
        return !target || (tag !== 'x-default' && attr(htmlOf(target), 'lang') !== tag);
      });
      const own = [...versions.values()].includes(origin + page.address);
      return own && versions.has('x-default') && wrong.length === 0 ? [] : [[page.file, ...versions]];
    });
    expect(flaws).toEqual([]);
  });

  it('is answered by every page that it names', () => {
    const flaws = pages.flatMap((page) =>
      [...versionsOf(page).values()].filter((url) => {
        const target = byUrl.get(url);
        return !target || ![...versionsOf(target).values()].includes(origin + page.address);
      }),
    );
    expect(flaws).toEqual([]);
  });

  it('stands on every page that search engines may list, and on no other', () => {
    const wrong = pages.filter((page) => versionsOf(page).size > 0 !== (page.record?.indexable ?? false));
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

describe('sitemap', () => {
  const index = elements(parseXml(read('sitemap-index.xml')), 'loc').map(textIn);
  const urls = index.flatMap((url) => elements(parseXml(read(url.slice(home.length))), 'url'));
  const locOf = (url: Element): string => textIn(elements(url, 'loc')[0]);

  it('lists exactly the pages that search engines may list', () => {
    const wanted = records.filter(({ indexable }) => indexable).map(({ address }) => origin + address);
    expect(urls.map(locOf).sort()).toEqual(wanted.sort());
    console.log(`sitemap: ${wanted.length} of ${records.length} pages`);
  });

  it('names the same versions as the pages', () => {
    for (const url of urls) {
      const versions = elements(url, 'xhtml:link').map((link) => [
        attr(link, 'hreflang'),
        attr(link, 'href'),
      ]);
      expect(Object.fromEntries(versions), locOf(url)).toEqual(byUrl.get(locOf(url))?.record?.alternates);
    }
  });

  it('is named by robots.txt, which lets everybody in', () => {
    expect(read('robots.txt').trim().split('\n')).toEqual([
      'User-agent: *',
      'Allow: /',
      `Sitemap: ${home}sitemap-index.xml`,
    ]);
  });
});

describe('feeds', () => {
  const feeds = [...built.files].filter((file) => file.endsWith('/feed.xml'));

  const indexes = records.filter(
    ({ kind, section }) => kind === 'index' && section && sections[section].feed,
  );
  const isOfPosts = (file: string): boolean =>
    indexes.some(({ path, section }) => section === 'blog' && file === `${path.slice(1)}feed.xml`);

  it('exist for each language that has their section, and pages name them', () => {
    expect(feeds.sort()).toEqual(indexes.map(({ path }) => `${path.slice(1)}feed.xml`).sort());
    for (const { address } of indexes) {
      const page = byUrl.get(origin + address);
      const named = page ? linksOf(page, 'alternate').map((link) => attr(link, 'href')) : [];
      expect(named).toContain(`${origin}${address}feed.xml`);
    }
  });

  // The feeds of changes: methods.test.ts.
  it.each(feeds.filter(isOfPosts))('%s lists the posts of its language', (file) => {
    const feed = parseXml(read(file));
    const [channel] = elements(feed, 'channel');
    const locale = records.find(({ path }) => file === `${path.slice(1)}feed.xml`)?.locale;
    const posts = records.filter(
      (record) =>
        record.section === 'blog' && record.kind === 'entry' && record.locale === locale && record.indexable,
    );
    const items = elements(feed, 'item');
    const links = items.map((item) => textIn(elements(item, 'link')[0]));
    expect(links.sort()).toEqual(posts.map(({ address }) => origin + address).sort());
    expect(items.filter((item) => !Date.parse(textIn(elements(item, 'pubDate')[0])))).toEqual([]);
    expect(textIn(channel && elements(channel, 'language')[0])).toBe(locale && locales[locale].tag);
  });
});

describe('structured data', () => {
  const blocks = pages.map((page) => ({
    page,
    scripts: elements(page.root, 'script').filter((script) => attr(script, 'type') === 'application/ld+json'),
  }));

  it('stands once on every page that search engines may list, and on no other', () => {
    const wrong = blocks.filter(({ page, scripts }) => scripts.length !== (page.record?.indexable ? 1 : 0));
    expect(wrong.map(({ page }) => page.file)).toEqual([]);
  });

  it('is JSON whose addresses on the site are pages or files, the first of them canonical', () => {
    const flaws = blocks.flatMap(({ page, scripts }) =>
      scripts.flatMap((script) => {
        const data = JSON.parse(textIn(script)) as { '@graph': readonly { url?: string }[] };
        const own = addressesIn(data).filter((address) => address.startsWith(origin));
        const canonical = attr(linksOf(page, 'canonical')[0], 'href');
        // A picture is a file, not a page; a set of data is made of files.
        const isFile = (address: string): boolean => built.files.has(address.slice(home.length));
        const dead = own.filter((address) => !byUrl.has(address) && !isFile(address));
        return data['@graph'][0]?.url === canonical && dead.length === 0 ? [] : [[page.file, ...dead]];
      }),
    );
    expect(flaws).toEqual([]);
  });
});

function addressesIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return /^https?:/.test(data) ? [data] : [];
  return data && typeof data === 'object' ? Object.values(data).flatMap(addressesIn) : [];
}
