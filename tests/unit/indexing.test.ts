import { describe, expect, it, test } from 'vitest';
import { siteConfig } from '../../src/config/site.ts';
import {
  defaultVersion,
  hreflangs,
  isIndexable,
  isShown,
  shownTexts,
  type UncheckedSetting,
} from '../../src/domain/indexing.ts';
import { isFallback } from '../../src/domain/site.ts';
import { reviews, weights } from '../../src/domain/text.ts';
import { anyLocales, anyTexts } from './any-site.ts';
import { pathsOf, seeds, siteOf, textOf, translationOf } from './support.ts';

const setting = siteConfig.indexUnchecked;
const none: UncheckedSetting = { rights: false, health: false, deadline: false, everyday: false };
const all: UncheckedSetting = { rights: true, health: true, deadline: true, everyday: true };

describe('the settings of this site', () => {
  it('show every text, but keep unchecked texts of weight from search engines', () => {
    expect(siteConfig.showUnchecked).toEqual(all);
    expect(setting).toEqual({ rights: false, health: false, deadline: false, everyday: true });
  });
});

describe('isIndexable', () => {
  const cases = weights.flatMap((weight) => reviews.map((review) => ({ weight, review })));
  test.each(cases)('a text of weight $weight, review $review', ({ weight, review }) => {
    const source = textOf({ weight, review, id: 'kela' });
    // The translation states no weight of its own.
    const site = siteOf([source, translationOf(source, 'ar', { review })]);
    const expected = review !== 'machine' || weight === 'everyday';
    expect(isIndexable(site.at('/fi/arki/kela/'), setting)).toBe(expected);
    expect(isIndexable(site.at('/ar/everyday/kela/'), setting)).toBe(expected);
    expect(isIndexable(site.at('/fi/arki/kela/'), all)).toBe(true);
  });

  it('asks who checked the shown text, not its source', () => {
    const source = textOf({ weight: 'rights', review: 'person' });
    const site = siteOf([
      source,
      translationOf(source, 'ar'),
      translationOf(source, 'sv', { review: 'checked' }),
    ]);
    const indexable = site.pages.filter((page) => page.kind === 'entry' && isIndexable(page, setting));
    expect(pathsOf(indexable)).toEqual(['/fi/arki/kela/', '/sv/vardag/kela/']);
  });

  it('refuses fallbacks, the search page and what repeats texts, whatever the setting', () => {
    const site = siteOf([textOf({ section: 'methods', id: 'trt', review: 'person' })]);
    expect(isIndexable(site.at('/sv/metoder/trt/'), all)).toBe(false);
    expect(isIndexable(site.at('/fi/haku/'), all)).toBe(false);
    const source = textOf({ review: 'person' });
    const two = siteOf([source, translationOf(source, 'ar', { review: 'person' })]);
    expect(isIndexable(two.at('/ar/everyday/kela/fi/'), all)).toBe(false);
    expect(hreflangs(two, two.at('/ar/everyday/kela/fi/'), all)).toEqual([]);
  });

  it('refuses what repeats entries for paper, and lets the comparison be listed', () => {
    const site = siteOf([textOf({ section: 'methods', id: 'trt', review: 'person' })]);
    expect(isIndexable(site.at('/fi/menetelmat/trt/kortti/'), all)).toBe(false);
    expect(isIndexable(site.at('/fi/menetelmat/opas/'), all)).toBe(false);
    expect(isIndexable(site.at('/fi/menetelmat/vertailu/'), none)).toBe(true);
    const everyday = siteOf([textOf({ review: 'person' })]);
    expect(isIndexable(everyday.at('/fi/arki/kela/kortti/'), all)).toBe(false);
    expect(isIndexable(everyday.at('/fi/arki/juliste/'), all)).toBe(false);
  });

  test.each(['/', '/fi/', '/fi/menetelmat/', '/sv/metoder/'])('lets %s be listed', (path) => {
    const site = siteOf([textOf({ section: 'methods', id: 'trt' })]);
    expect(isIndexable(site.at(path), none)).toBe(true);
  });
});

describe('isShown and shownTexts', () => {
  const hidden: UncheckedSetting = { ...all, rights: false };
  const heavy = textOf({ weight: 'rights', review: 'checked' });

  test.each(reviews)('a text whose review is %s', (review) => {
    expect(isShown(textOf({ weight: 'rights', review }), hidden)).toBe(review !== 'machine');
    expect(isShown(textOf({ weight: 'health', review }), hidden)).toBe(true);
    expect(isShown(textOf({ review }), { ...all, everyday: false })).toBe(review !== 'machine');
  });

  it('holds back an unchecked translation of a text of weight', () => {
    const texts = [heavy, translationOf(heavy, 'ar'), translationOf(heavy, 'sv', { review: 'person' })];
    expect(shownTexts(texts, hidden).map(({ locale }) => locale)).toEqual(['fi', 'sv']);
    expect(shownTexts(texts, all)).toEqual(texts);
  });

  it('holds back the whole entry where its source is held back', () => {
    const source = textOf({ weight: 'rights' });
    const other = textOf({ id: 'muu' });
    const texts = [translationOf(source, 'sv', { review: 'person' }), source, other];
    expect(shownTexts(texts, hidden)).toEqual([other]);
  });

  // What a publisher sets for one weight holds for its texts in every language, and for no other weight.
  test.each(weights)('hides unchecked texts of weight %s from the site, and only those', (weight) => {
    const texts = weights.flatMap((one) => {
      const source = textOf({ id: `aihe-${one}`, weight: one });
      return [source, translationOf(source, 'ar'), translationOf(source, 'sv')];
    });
    const site = siteOf(shownTexts(texts, { ...all, [weight]: false }));
    const shown = site.pages.flatMap((page) => (page.kind === 'entry' ? [`${page.locale} ${page.id}`] : []));
    const expected = weights
      .filter((one) => one !== weight)
      .flatMap((one) => [`fi aihe-${one}`, `ar aihe-${one}`, `sv aihe-${one}`]);
    expect(shown.toSorted()).toEqual(expected.toSorted());
    expect(site.pages.filter(({ path }) => path.includes(`/aihe-${weight}/`))).toEqual([]);
    for (const page of site.pages)
      expect(pathsOf(site.alternates(page)).join()).not.toContain(`/aihe-${weight}/`);
  });

  test.each(weights)('shows checked texts of weight %s whatever is set', (weight) => {
    const source = textOf({ weight, review: 'checked' });
    const texts = [source, translationOf(source, 'ar', { review: 'person' })];
    expect(shownTexts(texts, none)).toEqual(texts);
  });

  it('never leaves texts that do not make a site', () => {
    for (const seed of seeds(30)) {
      const built = anyLocales(seed);
      expect(() => siteOf(shownTexts(anyTexts(seed, built), none), built)).not.toThrow();
    }
  });
});

describe('hreflangs and defaultVersion', () => {
  const source = textOf({ review: 'person' });
  const site = siteOf([
    source,
    translationOf(source, 'ar'),
    translationOf(source, 'en'),
    textOf({ section: 'about', id: 'kaannokset' }),
  ]);
  const versions = (path: string, which = setting) => hreflangs(site, site.at(path), which);
  const fallbackTo = (path: string, which = setting) =>
    defaultVersion(site, site.at(path), versions(path, which))?.path;

  it('names every version that may be listed', () => {
    const expected = ['/fi/arki/kela/', '/en/everyday/kela/', '/ar/everyday/kela/'];
    for (const path of expected) expect(pathsOf(versions(path))).toEqual(expected);
  });

  it('leaves out versions that may not be listed, and is empty on them', () => {
    expect(pathsOf(versions('/fi/arki/kela/', none))).toEqual(['/fi/arki/kela/']);
    expect(versions('/ar/everyday/kela/', none)).toEqual([]);
    expect(versions('/sv/om/kaannokset/')).toEqual([]);
    expect(versions('/fi/haku/')).toEqual([]);
  });

  it('names the homes on the language page and on each home', () => {
    const homes = ['/fi/', '/sv/', '/en/', '/ar/'];
    for (const path of ['/', ...homes]) expect(pathsOf(versions(path))).toEqual(homes);
  });

  test.each([
    ['/', '/'],
    ['/ar/', '/'],
    ['/ar/everyday/kela/', '/en/everyday/kela/'],
    ['/fi/tietoa/kaannokset/', '/fi/tietoa/kaannokset/'],
    ['/ar/everyday/', '/en/everyday/'],
  ])('readers of other languages are led from %s to %s', (path, expected) => {
    expect(fallbackTo(path)).toBe(expected);
  });

  it('leads them to the source where the English text may not be listed', () => {
    expect(fallbackTo('/fi/arki/kela/', none)).toBe('/fi/arki/kela/');
  });

  it('leads them to the source, whatever its language, where there is no English text', () => {
    const post = textOf({ section: 'blog', id: 'barn', locale: 'sv' });
    const swedish = siteOf([post, translationOf(post, 'fi')]);
    const page = swedish.at('/fi/blogi/barn/');
    expect(defaultVersion(swedish, page, hreflangs(swedish, page, setting))?.path).toBe('/sv/blogg/barn/');
  });

  it('has no default where there are no versions', () => {
    expect(fallbackTo('/fi/haku/')).toBeUndefined();
  });

  it('names versions both ways, only indexable ones, never a fallback (generated sites)', () => {
    expect.hasAssertions();
    for (const seed of seeds(30)) {
      const built = anyLocales(seed);
      const one = siteOf(anyTexts(seed, built), built);
      for (const page of one.pages.filter(({ kind }) => kind !== 'language')) {
        const named = hreflangs(one, page, setting);
        expect(named.includes(page), `seed ${seed} ${page.path}`).toBe(isIndexable(page, setting));
        for (const version of named) {
          expect(isFallback(version)).toBe(false);
          expect(hreflangs(one, version, setting)).toEqual(named);
          expect(defaultVersion(one, version, named)).toBe(defaultVersion(one, page, named));
        }
      }
    }
  });
});
