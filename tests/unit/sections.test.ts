import { describe, expect, it, test } from 'vitest';
import { localeCodes, locales } from '../../src/domain/locales.ts';
import {
  extraPages,
  hasExtraPages,
  hasSessions,
  hasSharePages,
  isSection,
  localesOf,
  reservedIds,
  searchSegment,
  sectionKeys,
  sections,
  sessionPages,
  segmentIn,
  sharePages,
  type Section,
} from '../../src/domain/sections.ts';

type Row = readonly [Section, fi: string, sv: string, other: string, audience: string, missing: string];

/** The table of the contract, "Sections and addresses"; search is a page of its own. */
const contract: readonly Row[] = [
  ['methods', 'menetelmat', 'metoder', 'methods', 'professional', 'show-source'],
  ['blog', 'blogi', 'blogg', 'blog', 'professional', 'show-source'],
  ['cafe', 'kotokahvila', 'kotokahvila', 'kotokahvila', 'professional', 'show-source'],
  ['results', 'tulokset', 'resultat', 'results', 'professional', 'show-source'],
  ['network', 'verkosto', 'natverk', 'network', 'professional', 'show-source'],
  ['everyday', 'arki', 'vardag', 'everyday', 'all', 'omit'],
  ['offering', 'tarjotin', 'utbud', 'offering', 'all', 'show-source'],
  ['glossary', 'sanasto', 'ordlista', 'glossary', 'all', 'show-source'],
  ['about', 'tietoa', 'om', 'about', 'all', 'show-source'],
];
const others = localeCodes.filter((locale) => locale !== 'fi' && locale !== 'sv');

describe('the table of sections', () => {
  it('holds the sections of the contract and no other', () => {
    expect([...sectionKeys].sort()).toEqual(contract.map(([key]) => key).sort());
  });

  test.each(contract)('%s has the segments of the contract', (key, fi, sv, other) => {
    const { segment } = sections[key];
    expect(segmentIn(segment, 'fi')).toBe(fi);
    expect(segmentIn(segment, 'sv')).toBe(sv);
    for (const locale of others) expect(segmentIn(segment, locale), locale).toBe(other);
  });

  test.each(contract)('%s has the audience and the policy of the contract', (key, ...row) => {
    const [, , , audience, missing] = row;
    expect(sections[key]).toMatchObject({ audience, missing });
  });

  it('has the segments of search', () => {
    expect(localeCodes.map((locale) => segmentIn(searchSegment, locale))).toEqual(
      localeCodes.map((locale) => (locale === 'fi' ? 'haku' : locale === 'sv' ? 'sok' : 'search')),
    );
  });

  test.each(localeCodes)('no two sections share a segment in %s', (locale) => {
    const words = [...sectionKeys.map((key) => sections[key].segment), searchSegment].map((segment) =>
      segmentIn(segment, locale),
    );
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(word).toMatch(/^[a-z]+$/);
  });

  it('lists the blog newest first and everything else by title; a feed tells what its section is about', () => {
    const feeds: Partial<Record<Section, string>> = {
      blog: 'posts',
      methods: 'changes',
      network: 'meetings',
    };
    for (const key of sectionKeys) {
      expect(sections[key]).toMatchObject({
        order: key === 'blog' ? 'newest' : 'title',
        feed: feeds[key] ?? false,
      });
    }
  });

  it('knows words of addresses that no entry may have', () => {
    for (const word of Object.values({ ...extraPages, ...sharePages })) expect(reservedIds).toContain(word);
    expect(sectionKeys.filter(hasExtraPages)).toEqual(['methods']);
    expect(sectionKeys.filter(hasSharePages)).toEqual(['everyday']);
    for (const word of Object.values(sessionPages)) expect(reservedIds).toContain(word);
    expect(sectionKeys.filter(hasSessions)).toEqual(['cafe']);
  });
});

describe('localesOf', () => {
  test.each(contract)('%s is published for its audience', (key, ...row) => {
    const expected = row[3] === 'professional' ? ['fi', 'sv', 'en'] : localeCodes;
    expect(localesOf(key, localeCodes)).toEqual(expected);
  });

  it('gives published languages only, in the order of menus', () => {
    expect(localesOf('methods', ['en', 'fi', 'ar'])).toEqual(['en', 'fi']);
    expect(localesOf('everyday', ['ar', 'fi'])).toEqual(['ar', 'fi']);
    expect(localesOf('methods', ['ar'])).toEqual([]);
  });

  it('takes who is professional from the table of languages', () => {
    expect(localesOf('blog', localeCodes)).toEqual(localeCodes.filter((l) => locales[l].professional));
  });
});

describe('isSection', () => {
  test.each(sectionKeys)('knows %s', (key) => {
    expect(isSection(key)).toBe(true);
  });

  test.each(['', 'search', 'arki', 'Blog', 'authors', 'constructor', '__proto__', 'valueOf'])(
    'refuses "%s"',
    (key) => {
      expect(isSection(key)).toBe(false);
    },
  );
});

it('reserves the words that are addresses of their own', () => {
  expect([...reservedIds].sort()).toEqual([
    'aihe',
    'diat',
    'fi',
    'juliste',
    'kirjoittaja',
    'kortti',
    'opas',
    'paketti',
    'suunnitelma',
    'vertailu',
    'vuosi',
  ]);
});
