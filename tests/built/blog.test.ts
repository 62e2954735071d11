import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { siteConfig } from '../../src/config/site.ts';
import { locales } from '../../src/domain/locales.ts';
import { feedFiles } from '../../src/feed-files.ts';
import { translator } from '../../src/i18n/translate.ts';
import {
  attr,
  elements,
  having,
  linksOf,
  meta,
  parseXml,
  readSite,
  textIn,
  type Element,
  type HtmlFile,
} from './support/dist.ts';

const built = readSite();
const read = (file: string): string => readFileSync(join(built.dir, file), 'utf8');
const fileAt = (address: string): string => address.replace(built.origin, '').slice(built.base.length);
const ofBlog = (kind: string): readonly HtmlFile[] =>
  built.pages.filter(({ record }) => record?.kind === kind && record.section === 'blog');
const [indexes, lists, posts] = [ofBlog('index'), ofBlog('list'), ofBlog('entry')];
const inLanguageOf = (page: HtmlFile, pages: readonly HtmlFile[]): readonly HtmlFile[] =>
  pages.filter(({ record }) => record?.locale === page.record?.locale);
const linksIn = (page: HtmlFile): readonly string[] =>
  elements(page.root, 'a').map((link) => attr(link, 'href') ?? '');
const mainOf = (page: HtmlFile): string => textIn(elements(page.root, 'main')[0]);
const wordsOf = (page: HtmlFile) => translator(page.record?.locale ?? 'fi');
/** The elements with a name inside another; none where that is not there. */
const inside = (element: Element | undefined, name: string): readonly Element[] =>
  element ? elements(element, name) : [];
/** Published day of the posts that a page lists, in its order. */
const daysOn = (page: HtmlFile): readonly string[] =>
  having(page.root, 'datetime').map((time) => attr(time, 'datetime') ?? '');

describe('the index of posts', () => {
  it('is there in each language of professionals, the newest first', () => {
    expect(indexes.map(({ record }) => record?.locale).sort()).toEqual(['en', 'fi', 'sv']);
    for (const page of indexes) {
      expect(daysOn(page).length).toBeGreaterThan(2);
      expect(daysOn(page)).toEqual([...daysOn(page)].sort().reverse());
    }
  });

  it('leads to a list for each year, subject and writer, each with as many posts as it says', () => {
    for (const page of indexes) {
      const own = inLanguageOf(page, lists);
      expect(own.length).toBeGreaterThan(3);
      const rows = inside(
        having(page.root, 'class').find((nav) => attr(nav, 'class') === 'browse'),
        'li',
      );
      expect(rows.map((row) => attr(elements(row, 'a')[0], 'href')).sort()).toEqual(
        own.map(({ address }) => address).sort(),
      );
      for (const row of rows) {
        const list = own.find(({ address }) => address === attr(elements(row, 'a')[0], 'href'));
        expect(textIn(elements(row, 'span')[0])).toBe(String(list && daysOn(list).length));
      }
    }
  });
});

describe('lists by year, subject and writer', () => {
  it('hold together every post at least twice: by year and by writer', () => {
    for (const post of posts) {
      const naming = inLanguageOf(post, lists).filter((list) => linksIn(list).includes(post.address));
      const kinds = naming.map(({ file }) => file.split('/')[2]);
      expect(kinds, post.file).toContain('vuosi');
      expect(kinds, post.file).toContain('kirjoittaja');
    }
  });

  it('mark the list that is shown, and lead back to all posts', () => {
    for (const list of lists) {
      const current = having(list.root, 'aria-current').map((link) => attr(link, 'href'));
      expect(current, list.file).toContain(list.address);
      expect(linksIn(list)).toContain(inLanguageOf(list, indexes)[0]?.address);
      // The field of the search in the header, as on every page.
      const scripts = elements(list.root, 'script').flatMap((el) => attr(el, 'src') ?? []);
      expect(scripts.filter((src) => !/\/find-[\w-]+\.js$/.test(src))).toEqual([]);
    }
  });
});

describe('every post', () => {
  test.each(posts.map((post) => ({ file: post.file, post })))(
    '$file says who wrote it, how long it takes, its rights, and what nobody here answers',
    ({ post }) => {
      const t = wordsOf(post);
      const words = mainOf(post);
      const authors = elements(post.root, 'a').filter((link) => attr(link, 'rel') === 'author');
      expect(authors.length).toBeGreaterThan(0);
      for (const author of authors) expect(attr(author, 'href')).toContain('/kirjoittaja/');
      expect(words).toMatch(/\d+ min/);
      expect(words).toContain(t('entry.disclaimer'));
      expect(words).toContain(`${t('blog.cases')} ${t('blog.help')} `);
      expect(words).toContain(t('blog.rights', { licence: siteConfig.contentLicence }));
      const licence = elements(post.root, 'a').find((link) => attr(link, 'rel')?.startsWith('license'));
      expect(attr(licence, 'href')).toBe(siteConfig.contentLicenceUrl);
      expect(linksIn(post).filter((href) => href.includes('/aihe/')).length).toBeGreaterThan(0);
      for (const { file } of feedFiles)
        expect(linksIn(post)).toContain((inLanguageOf(post, indexes)[0]?.address ?? '') + file);
    },
  );

  it('stands in one chain of newer and older posts', () => {
    for (const index of indexes) {
      const own = inLanguageOf(index, posts);
      const next = (rel: string, page: HtmlFile | undefined): HtmlFile | undefined => {
        const link = page && elements(page.root, 'a').find((one) => attr(one, 'rel') === rel);
        return own.find(({ address }) => address === attr(link, 'href'));
      };
      const newest = own.find((page) => !next('prev', page));
      const chain: HtmlFile[] = [];
      for (let page = newest; page && !chain.includes(page); page = next('next', page)) chain.push(page);
      expect(chain).toHaveLength(own.length);
      for (const [place, page] of chain.entries()) expect(next('prev', page)).toBe(chain[place - 1]);
    }
  });

  it('names posts on its subjects, not itself', () => {
    for (const post of posts) {
      const related = having(post.root, 'aria-labelledby').find(
        (part) => attr(part, 'aria-labelledby') === 'Related',
      );
      const named = inside(related, 'a').map((link) => attr(link, 'href'));
      expect(named.length, post.file).toBeGreaterThan(0);
      expect(named).not.toContain(post.address);
    }
  });

  it('tells machines its writers, subjects, day and picture', () => {
    for (const post of posts.filter(({ record }) => record?.indexable)) {
      const data = JSON.parse(
        textIn(elements(post.root, 'script').find((one) => attr(one, 'type') === 'application/ld+json')),
      ) as { readonly '@graph': readonly Record<string, unknown>[] };
      const [about] = data['@graph'];
      expect(about).toMatchObject({ '@type': 'BlogPosting' });
      expect(about?.['datePublished']).toBe(
        attr(
          elements(post.root, 'meta').find((one) => attr(one, 'property') === 'article:published_time'),
          'content',
        ),
      );
      expect(about?.['timeRequired']).toMatch(/^PT\d+M$/);
      expect(about?.['keywords']).not.toEqual([]);
      expect(existsSync(join(built.dir, fileAt(String(about?.['image']))))).toBe(true);
    }
  });
});

describe('feeds of posts', () => {
  const own = (index: HtmlFile): readonly string[] =>
    inLanguageOf(index, posts)
      .filter(({ record }) => record?.indexable)
      .map(({ address }) => built.origin + address)
      .sort();

  test.each(indexes.map((index) => ({ file: index.file, index })))(
    '$file: Atom and JSON Feed tell what RSS tells',
    ({ index }) => {
      const folder = index.file.replace('index.html', '');
      const atom = parseXml(read(`${folder}atom.xml`));
      const entries = elements(atom, 'entry');
      expect(entries.map((entry) => textIn(elements(entry, 'id')[0])).sort()).toEqual(own(index));
      for (const entry of entries)
        for (const name of ['title', 'updated', 'published', 'author', 'summary'])
          expect(textIn(elements(entry, name)[0]), name).not.toBe('');
      const self = elements(atom, 'link').find((link) => attr(link, 'rel') === 'self');
      expect(attr(self, 'href')).toBe(`${built.origin}${index.address}atom.xml`);

      const json = JSON.parse(read(`${folder}feed.json`)) as {
        readonly language: string;
        readonly items: readonly { readonly id: string; readonly authors: readonly { name: string }[] }[];
      };
      expect(json).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' });
      expect(json.language).toBe(locales[index.record?.locale ?? 'fi'].tag);
      expect(json.items.map(({ id }) => id).sort()).toEqual(own(index));
      for (const { authors } of json.items) expect(authors[0]?.name).toBeTruthy();

      // RSS 2.0 has addresses of mail in <author>; names are Dublin Core's.
      const rss = elements(parseXml(read(`${folder}feed.xml`)), 'item');
      expect(rss.flatMap((item) => elements(item, 'author'))).toEqual([]);
      const creators = rss.map((item) => elements(item, 'dc:creator'));
      expect(creators.map((names) => names.map((name) => textIn(name)))).toEqual(
        json.items.map(({ authors }) => authors.map(({ name }) => name)),
      );
      for (const creator of creators.flat())
        expect(attr(creator, 'xmlns:dc')).toBe('http://purl.org/dc/elements/1.1/');
    },
  );

  it('are named by every page of the blog', () => {
    for (const page of [...indexes, ...lists, ...posts]) {
      const named = linksOf(page, 'alternate').map((link) => attr(link, 'href'));
      const root = built.origin + (inLanguageOf(page, indexes)[0]?.address ?? '');
      expect(named, page.file).toEqual(expect.arrayContaining(feedFiles.map(({ file }) => root + file)));
    }
  });
});

describe('pictures for link previews', () => {
  const property = (page: HtmlFile, name: string): string | undefined =>
    attr(
      elements(page.root, 'meta').find((one) => attr(one, 'property') === name),
      'content',
    );
  const named = built.pages.flatMap((page) => {
    const address = property(page, 'og:image');
    return address ? [{ page, address }] : [];
  });

  it('are files of the site, PNG, 1200 by 630', () => {
    expect(named.length).toBeGreaterThan(posts.length);
    for (const file of new Set(named.map(({ address }) => fileAt(address)))) {
      const bytes = readFileSync(join(built.dir, file));
      expect(bytes.subarray(1, 4).toString(), file).toBe('PNG');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], file).toEqual([1200, 630]);
      expect(bytes.byteLength, file).toBeLessThan(100_000);
    }
  });

  it('are there for homes, indexes and posts, each its own, said to be large', () => {
    const wanted = built.pages.filter(
      ({ record }) =>
        record &&
        locales[record.locale].script !== 'Hans' &&
        (['home', 'index'].includes(record.kind) || (record.kind === 'entry' && record.section === 'blog')),
    );
    for (const page of wanted.filter(({ record }) => record?.standing !== 'fallback')) {
      expect(property(page, 'og:image'), page.file).toBe(`${built.origin}${page.address}og.png`);
      expect(property(page, 'og:image:alt')).toBe(property(page, 'og:title'));
      expect(meta(page, 'twitter:card')).toBe('summary_large_image');
    }
  });

  it('cost everyday texts and methods nothing', () => {
    const counted = named.filter(
      ({ page: { record } }) =>
        record?.kind === 'entry' && ['everyday', 'methods'].includes(record.section ?? ''),
    );
    expect(counted.map(({ page }) => page.file)).toEqual([]);
  });
});
