import { describe, expect, it } from 'vitest';
import { localeCodes, type Locale } from '../../src/domain/locales.ts';
import { listedOn } from '../../src/domain/lists.ts';
import { isSection, localesOf, sectionKeys, sections, segmentIn } from '../../src/domain/sections.ts';
import { isFallback, type Site } from '../../src/domain/site.ts';
import type { Text } from '../../src/domain/text.ts';
import { pathsOf, seeds, siteOf } from './support.ts';
import { anyTexts, anyLocales } from './any-site.ts';

interface Case {
  readonly seed: number;
  readonly texts: readonly Text[];
  readonly built: readonly Locale[];
  readonly site: Site;
}

const cases: readonly Case[] = seeds(40).map((seed) => {
  const built = anyLocales(seed);
  const texts = anyTexts(seed, built);
  return { seed, texts, built, site: siteOf(texts, built) };
});

/** Says a property of every generated site; a failure names the seed. */
const always = (name: string, property: (one: Case) => void): void =>
  it(name, () => {
    expect.hasAssertions();
    for (const one of cases) {
      try {
        property(one);
      } catch (error) {
        throw new Error(`seed ${one.seed}`, { cause: error });
      }
    }
  });

describe('every generated site', () => {
  it('is of every kind that matters', () => {
    const standings = cases.flatMap(({ site }) =>
      site.pages.flatMap((page) => (page.kind === 'entry' ? page.standing : [])),
    );
    expect(new Set(standings)).toEqual(new Set(['source', 'current', 'stale', 'fallback']));
    expect(cases.some(({ texts }) => texts.some((t) => !t.translation && t.locale === 'sv'))).toBe(true);
    expect(cases.some(({ built }) => built.length === localeCodes.length)).toBe(true);
  });

  always('has no address twice, and finds each page at its address', ({ site }) => {
    expect(new Set(pathsOf(site.pages)).size).toBe(site.pages.length);
    for (const page of site.pages) expect(site.at(page.path)).toBe(page);
  });

  always('throws for addresses without a page', ({ site }) => {
    for (const { path } of site.absent) expect(() => site.at(path)).toThrow(path);
    for (const page of site.pages) expect(() => site.at(`${page.path}x/`)).toThrow();
  });

  always('makes addresses as /language/segment/id/', ({ site }) => {
    for (const page of site.pages) {
      if (page.kind === 'offering') {
        expect(page.path).toMatch(/^\/[a-z]+\/[a-z]+\/((taulukko|aukot|aineisto|tyopaja)|etsi\/[a-z-]+)\/$/);
        continue;
      }
      expect(page.path).toMatch(
        /^\/([a-z]+\/([a-z]+\/([a-z0-9-]+\/((kortti|fi|diat|paketti)\/)?|(vuosi|aihe|kirjoittaja)\/[a-z0-9-]+\/)?)?)?$/,
      );
      if (page.kind === 'card' || page.kind === 'share') expect(page.path).toBe(`${page.entry.path}kortti/`);
      if (page.kind === 'bilingual') expect(page.path).toBe(`${page.entry.path}fi/`);
      if (page.kind !== 'entry') continue;
      const segment = segmentIn(sections[page.section].segment, page.locale);
      expect(page.path).toBe(`/${page.locale}/${segment}/${page.id}/`);
    }
  });

  always('shows each text where it stands, and none twice in a language', ({ site, texts, built }) => {
    for (const text of texts) {
      if (!localesOf(text.section, built).includes(text.locale)) continue;
      const segment = segmentIn(sections[text.section].segment, text.locale);
      expect(site.at(`/${text.locale}/${segment}/${text.id}/`)).toMatchObject({ text });
    }
  });

  always('names alternates both ways, and never a fallback', ({ site }) => {
    for (const page of site.pages) {
      const versions = site.alternates(page);
      expect(versions.some(isFallback)).toBe(false);
      expect(versions.includes(page)).toBe(!isFallback(page));
      for (const version of versions) expect(site.alternates(version)).toEqual(versions);
      expect(new Set(versions.map(({ locale }) => locale)).size).toBe(versions.length);
    }
  });

  always(
    'points from a fallback to the page of its text’s language, from others to themselves',
    ({ site }) => {
      for (const page of site.pages) {
        const canonical = site.canonical(page);
        expect(site.canonical(canonical)).toBe(canonical);
        if (!isFallback(page)) expect(canonical).toBe(page);
        else if (page.kind === 'entry')
          expect(canonical).toMatchObject({ locale: page.text.locale, text: page.text, standing: 'source' });
      }
    },
  );

  always('follows each section’s policy for missing texts', ({ site, texts, built }) => {
    for (const section of sectionKeys) {
      const pages = site.pages.filter((page) => page.kind === 'entry' && page.section === section);
      const ids = new Set(texts.filter((text) => text.section === section).map(({ id }) => id));
      if (sections[section].missing === 'omit') expect(pages.some(isFallback)).toBe(false);
      else expect(pages).toHaveLength(ids.size * localesOf(section, built).length);
    }
  });

  always('keeps professional sections to Finnish, Swedish and English', ({ site }) => {
    for (const page of site.pages) {
      if (!('section' in page) || sections[page.section].audience === 'all') continue;
      expect(['fi', 'sv', 'en']).toContain(page.locale);
    }
  });

  always(
    'calls absent the published languages without a page, in sections without fallbacks',
    ({ site, texts, built }) => {
      const omitting = texts.filter(({ section }) => sections[section].missing === 'omit');
      const keys = new Set(omitting.map(({ section, id }) => `${section}/${id}`));
      const missing = [...keys].flatMap((key) => {
        const own = site.pages.filter((page) => page.key === key);
        const versions = own.filter((page) => !isFallback(page));
        if (versions.length === 0) return [];
        const [section = '', id] = key.split('/');
        return built
          .filter((locale) => !own.some((page) => page.locale === locale))
          .map((locale) => {
            const segment = isSection(section) ? segmentIn(sections[section].segment, locale) : '';
            return { path: `/${locale}/${segment}/${id}/`, locale, section, versions };
          });
      });
      const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
      expect(site.absent.toSorted(byPath)).toEqual(missing.toSorted(byPath));
    },
  );

  always('has a way from the home page to every entry', ({ site }) => {
    for (const page of site.pages) {
      if (page.kind !== 'entry') continue;
      const [home, index, ...rest] = site.breadcrumbs(page);
      expect([home?.kind, index?.kind, rest.length]).toEqual(['home', 'index', 0]);
      expect(site.entries(page.section, page.locale)).toContain(page);
    }
  });

  always('has a page in two languages for each everyday text with a Finnish one beside it', ({ site }) => {
    const topics = site.pages
      .filter((page) => page.kind === 'entry')
      .filter(({ section }) => section === 'everyday');
    const finnish = new Map(topics.filter(({ locale }) => locale === 'fi').map((page) => [page.key, page]));
    const pairs = site.pages.filter((page) => page.kind === 'bilingual');
    expect(pairs.map(({ entry }) => entry)).toEqual(
      topics.filter(({ key, locale }) => locale !== 'fi' && finnish.has(key)),
    );
    for (const pair of pairs) {
      expect(pair.beside).toBe(finnish.get(pair.entry.key));
      expect(site.breadcrumbs(pair).at(-1)).toBe(pair.entry);
      expect(site.pairs(pair.entry)).toEqual([pair]);
      expect(site.alternates(pair)).toEqual(site.pairs(pair.beside));
    }
    const named = site.pages.filter((page) => page.kind === 'entry').flatMap((page) => site.pairs(page));
    expect(new Set(named)).toEqual(new Set(pairs));
  });

  always('has a card for each method in its own language, a comparison and a guide', ({ site }) => {
    const of = (kind: string) => site.pages.filter((page) => page.kind === kind);
    const methods = of('entry').filter((page) => 'section' in page && page.section === 'methods');
    expect(pathsOf(of('card'))).toEqual(
      pathsOf(methods.filter((page) => !isFallback(page))).map((path) => `${path}kortti/`),
    );
    const indexes = of('index').filter((page) => 'section' in page && page.section === 'methods');
    expect(pathsOf(of('compare'))).toEqual(pathsOf(indexes).map((path) => `${path}vertailu/`));
    expect(pathsOf(of('guide'))).toEqual(pathsOf(indexes).map((path) => `${path}opas/`));
    for (const page of of('card'))
      expect(site.breadcrumbs(page).map(({ kind }) => kind)).toEqual(['home', 'index', 'entry']);
    for (const page of [...of('compare'), ...of('guide')])
      expect(site.breadcrumbs(page).map(({ kind }) => kind)).toEqual(['home', 'index']);
  });

  always('has a page to share each everyday text in its own language, and a poster of them', ({ site }) => {
    const topics = site.pages
      .filter((page) => page.kind === 'entry')
      .filter((page) => page.section === 'everyday' && !isFallback(page));
    const shares = site.pages.filter((page) => page.kind === 'share');
    expect(shares.map(({ entry }) => entry)).toEqual(topics);
    for (const page of shares) {
      expect(page.path).toBe(`${page.entry.path}kortti/`);
      expect(site.share(page.entry)).toBe(page);
      expect(site.breadcrumbs(page).at(-1)).toBe(page.entry);
      expect(site.alternates(page).map(({ locale }) => locale)).toEqual(
        site.alternates(page.entry).map(({ locale }) => locale),
      );
    }
    const others = site.pages.filter((page) => page.kind === 'entry' && page.section !== 'everyday');
    expect(others.filter((page) => page.kind === 'entry' && site.share(page))).toEqual([]);
    const indexes = site.pages.filter((page) => page.kind === 'index' && page.section === 'everyday');
    const posters = site.pages.filter(({ kind }) => kind === 'poster');
    expect(pathsOf(posters)).toEqual(pathsOf(indexes).map((path) => `${path}juliste/`));
    for (const page of posters)
      expect(site.breadcrumbs(page).map(({ kind }) => kind)).toEqual(['home', 'index']);
  });

  always('lists every post by its year, its tags and its authors, and nothing else', ({ site, built }) => {
    for (const locale of built) {
      const posts = site.entries('blog', locale);
      const listed = site
        .lists('blog', locale)
        .map((list) => [list.path, listedOn(list, posts).map(({ id }) => id)] as const);
      expect(listed.every(([, ids]) => ids.length > 0)).toBe(true);
      const root = site.find('blog', locale)?.path ?? '';
      const wanted = posts.flatMap(({ id, source: { published = '', tags = [], authors = [] } }) => [
        [`${root}vuosi/${published.slice(0, 4)}/`, id],
        ...tags.map((tag) => [`${root}aihe/${tag}/`, id]),
        ...authors.map((author) => [`${root}kirjoittaja/${author}/`, id]),
      ]);
      const pairs = listed.flatMap(([path, ids]) => ids.map((id) => [path, id]));
      expect(pairs.map(String).sort()).toEqual(wanted.map(String).sort());
    }
    for (const page of site.pages)
      if (page.kind === 'list')
        expect(site.breadcrumbs(page).map(({ kind }) => kind)).toEqual(['home', 'index']);
  });
  always(
    'has slides and a pack for each theme in its own language, a maker of plans and a kit',
    ({ site }) => {
      const of = (kind: string) => site.pages.filter((page) => page.kind === kind);
      const inCafe = (kind: string) =>
        of(kind).filter((page) => 'section' in page && page.section === 'cafe');
      const own = inCafe('entry').filter((page) => !isFallback(page));
      expect(pathsOf(of('slides'))).toEqual(pathsOf(own).map((path) => `${path}diat/`));
      expect(pathsOf(of('pack'))).toEqual(pathsOf(own).map((path) => `${path}paketti/`));
      expect(pathsOf(of('plan'))).toEqual(pathsOf(inCafe('index')).map((path) => `${path}suunnitelma/`));
      expect(pathsOf(of('kit'))).toEqual(pathsOf(inCafe('index')).map((path) => `${path}paketti/`));
      for (const page of [...of('slides'), ...of('pack')])
        expect(site.breadcrumbs(page).map(({ kind }) => kind)).toEqual(['home', 'index', 'entry']);
    },
  );

  always('leads every reader somewhere: their language, else the source’s', ({ site, built }) => {
    for (const page of site.pages) {
      if (page.kind !== 'entry') continue;
      for (const locale of built) {
        const own = site.pages.find((other) => other.key === page.key && other.locale === locale);
        const found = site.find(page.key, locale);
        expect(found).toBe(own ?? site.find(page.key, page.source.locale));
      }
    }
  });

  always('is the same, however the texts are ordered', ({ site, texts, built }) => {
    const turned = siteOf(texts.toReversed(), built);
    expect([...pathsOf(turned.pages)].sort()).toEqual([...pathsOf(site.pages)].sort());
    for (const section of sectionKeys)
      for (const locale of built)
        expect(pathsOf(turned.entries(section, locale))).toEqual(pathsOf(site.entries(section, locale)));
  });
});
