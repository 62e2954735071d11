import { describe, expect, it } from 'vitest';
import { siteConfig } from '../../src/config/site.ts';
import { locales, sourceLocale } from '../../src/domain/locales.ts';
import { keyOf, translator } from '../../src/i18n/translate.ts';
import {
  articleOf,
  attr,
  elements,
  having,
  htmlOf,
  linksOf,
  meta,
  readSite,
  textIn,
} from './support/dist.ts';
import type { HtmlFile } from './support/dist.ts';

const built = readSite();
const { pages, records } = built;
const listed = pages.filter(({ record }) => record);
const entries = pages.filter(({ record }) => record?.kind === 'entry');

/** The page that owns an entry's words and facts. */
const sourceOf = ({ record }: HtmlFile): (typeof records)[number] | undefined =>
  records.find(
    ({ section, id, standing }) => section === record?.section && id === record?.id && standing === 'source',
  );
const localeOf = (page: HtmlFile): keyof typeof locales =>
  page.record?.locale ??
  (Object.keys(locales) as (keyof typeof locales)[]).find((code) => page.file.startsWith(`${code}/`)) ??
  sourceLocale;
const titleOf = (page: HtmlFile): string => textIn(elements(page.root, 'title')[0]);
const headingOf = (page: HtmlFile): string => textIn(elements(page.root, 'h1')[0]);

/** Runs a check on pages and lists those that fail it, each with what it has. */
function wrong(on: readonly HtmlFile[], check: (page: HtmlFile) => unknown): readonly string[] {
  return on.flatMap((page) => {
    const flaw = check(page);
    return flaw === undefined || flaw === true ? [] : [`${page.file}: ${JSON.stringify(flaw)}`];
  });
}

const same = (has: unknown, wanted: unknown): unknown => has === wanted || { has, wanted };

describe('every page', () => {
  it('is in the open data, and every page there exists', () => {
    expect(listed.map(({ address }) => address).sort()).toEqual(records.map(({ address }) => address).sort());
    expect(new Set(records.map(({ address }) => address)).size).toBe(records.length);
    expect(pages.filter(({ record }) => !record).map(({ file }) => file)).toEqual(
      pages.map(({ file }) => file).filter((file) => /(^|\/)404\.html$/.test(file)),
    );
  });

  it('has a title of page, section and site', () => {
    const flaws = wrong(pages, (page) => {
      const { kind, section } = page.record ?? {};
      const name = section && translator(localeOf(page))(keyOf('section', `${section}.name`, localeOf(page)));
      const words = translator(localeOf(page));
      const heading = kind === 'bilingual' ? `${headingOf(page)} – ${words('pair.read')}` : headingOf(page);
      const parts = kind === 'home' ? [] : kind === 'entry' ? [heading, name] : [heading];
      return same(titleOf(page), [...new Set([...parts, siteConfig.name])].join(' – '));
    });
    expect(flaws).toEqual([]);
  });

  it('has a title of its own in its language', () => {
    const titles = listed.map((page) => `${attr(htmlOf(page), 'lang')} ${titleOf(page)}`);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('has a description', () => {
    // A Chinese sentence has half the signs or fewer.
    const least = (words: string): number => (/\p{Script=Han}/u.test(words) ? 5 : 10);
    const flaws = wrong(pages, (page) => {
      const words = (meta(page, 'description') ?? '').trim();
      return words.length > least(words) ? true : 'none';
    });
    expect(flaws).toEqual([]);
  });

  it('says its language and direction by the table', () => {
    const flaws = wrong(pages, (page) => {
      const { tag, dir } = locales[localeOf(page)];
      const html = htmlOf(page);
      return same(`${attr(html, 'lang')} ${attr(html, 'dir')}`, `${tag} ${dir}`);
    });
    expect(flaws).toEqual([]);
  });

  it('says noindex unless search engines may list it', () => {
    const flaws = wrong(pages, (page) =>
      same(meta(page, 'robots'), page.record?.indexable ? undefined : 'noindex'),
    );
    expect(flaws).toEqual([]);
  });
});

describe('every entry', () => {
  it('has one article with the language, standing and review of its text', () => {
    const flaws = wrong(entries, (page) => {
      const article = articleOf(page);
      const { standing, review, locale } = page.record ?? {};
      const { tag, dir } =
        locales[(standing === 'fallback' ? sourceOf(page)?.locale : locale) ?? sourceLocale];
      const has = ['lang', 'dir', 'data-standing', 'data-review'].map((name) => attr(article, name));
      const count = having(page.root, 'data-standing').length;
      return same([count, ...has].join(' '), [1, tag, dir, standing, review].join(' '));
    });
    expect(flaws).toEqual([]);
  });

  it('is its own canonical page, unless it shows a text in another language', () => {
    const flaws = wrong(listed, (page) => {
      const now = records.find(({ path }) => path === page.record?.movedTo);
      const owner = page.record?.standing === 'fallback' ? sourceOf(page) : (now ?? page.record);
      const links = linksOf(page, 'canonical').map((link) => attr(link, 'href'));
      return same(links.join(' '), built.origin + (owner?.address ?? ''));
    });
    expect(flaws).toEqual([]);
  });

  it('alone is in the search index, and only where it is in its own language', () => {
    const flaws = wrong(pages, (page) => {
      const bodies = having(page.root, 'data-pagefind-body');
      const searched = page.record?.kind === 'entry' && page.record.standing !== 'fallback';
      return same(bodies.length > 0, searched);
    });
    expect(flaws).toEqual([]);
    expect(entries.length).toBeGreaterThan(0);
  });

  it('that shows a text in another language is not offered to search engines or feed readers', () => {
    const fallbacks = records.filter(({ standing }) => standing === 'fallback');
    expect(fallbacks.filter(({ indexable }) => indexable)).toEqual([]);
    expect(fallbacks.filter(({ alternates }) => Object.keys(alternates).length > 0)).toEqual([]);
    const named = new Set(records.flatMap(({ alternates }) => Object.values(alternates)));
    expect(fallbacks.filter(({ address }) => named.has(built.origin + address))).toEqual([]);
  });
});
