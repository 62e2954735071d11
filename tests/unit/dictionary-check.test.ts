import { describe, expect, it, test } from 'vitest';
import { localeCodes, locales } from '../../src/domain/locales.ts';
import { dictionaryFlaws, reachableCategories } from '../../src/i18n/check.ts';

const source = {
  hello: 'Hei',
  count: '{count, plural, one {# sivu} other {# sivua}}',
  by: 'Kirjoittanut {name}',
};
const flaws = (words: object, tag = 'en') => dictionaryFlaws(tag, { ...source, ...words }, source);

describe('dictionaryFlaws', () => {
  it('finds nothing in a whole dictionary', () => {
    expect(flaws({})).toEqual([]);
    expect(dictionaryFlaws('fi', source, source)).toEqual([]);
  });

  test.each([
    ['an unknown key', { helo: 'Hi' }, '"helo" is not a key'],
    ['a name of every object', { constructor: 'Hi' }, '"constructor" is not a key'],
    ['an empty value', { hello: '' }, '"hello" has no value'],
    ['a blank value', { hello: ' \n' }, '"hello" has no value'],
    ['a value that is no text', { hello: 5 }, '"hello" has no value'],
    ['a nested value', { hello: { a: 'b' } }, '"hello" has no value'],
    ['an open brace', { by: 'By {name' }, '"by" is not a valid ICU message'],
    ['an empty argument', { by: 'By {}' }, '"by" is not a valid ICU message'],
    ['a kind that does not exist', { by: 'By {name, nothing}' }, '"by" is not a valid ICU message'],
    ['an argument that is lacking', { by: 'By someone' }, '"by" lacks {name}'],
    ['an argument nobody fills in', { hello: 'Hi {name}' }, '"hello" has {name}, which nobody fills in'],
    [
      'a plural form that is lacking',
      { count: '{count, plural, other {# pages}}' },
      '"count" lacks the plural form "one"',
    ],
    [
      'a plural form out of reach',
      { count: '{count, plural, one {#} few {#} other {#}}' },
      '"count" has the plural form "few", which whole numbers never take in en',
    ],
    [
      'a lacking form deep inside',
      { count: '{count, select, x {{count, plural, other {#}}} other {}}' },
      '"count" lacks the plural form "one"',
    ],
  ])('names the key of %s', (_, words, expected) => {
    const told = flaws(words);
    expect(told.filter((flaw) => flaw.includes(expected))).toHaveLength(1);
  });

  it('names every missing key', () => {
    expect(dictionaryFlaws('en', { hello: 'Hi' }, source)).toEqual([
      '"count" is missing.',
      '"by" is missing.',
    ]);
  });

  it('tells a misspelt argument both ways', () => {
    expect(flaws({ by: 'By {nam}' })).toEqual([
      '"by" lacks {name}.',
      '"by" has {nam}, which nobody fills in.',
    ]);
  });

  it('takes forms for single numbers beside the categories, not instead of them', () => {
    expect(flaws({ count: '{count, plural, =0 {none} one {#} other {#}}' })).toEqual([]);
    expect(flaws({ count: '{count, plural, =1 {one} other {#}}' })).toEqual([
      '"count" lacks the plural form "one".',
    ]);
  });

  it('asks Arabic for its six forms and Chinese for one', () => {
    const six = ['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => `${form} {#}`).join(' ');
    expect(flaws({ count: `{count, plural, ${six}}` }, 'ar')).toEqual([]);
    expect(flaws({}, 'ar')).toHaveLength(4);
    expect(flaws({ count: '{count, plural, other {#}}' }, 'zh-Hans')).toEqual([]);
    expect(flaws({}, 'zh-Hans')).toHaveLength(1);
  });
});

describe('reachableCategories', () => {
  test.each([
    ['fi', ['one', 'other']],
    ['ar', ['few', 'many', 'one', 'other', 'two', 'zero']],
    // "other" is for fractions in Russian and Ukrainian; ICU asks for it in every message.
    ['ru', ['few', 'many', 'one', 'other']],
    ['uk', ['few', 'many', 'one', 'other']],
    ['zh-Hans', ['other']],
    // French has "many" for millions only.
    ['fr', ['one', 'other']],
  ])('in %s', (tag, expected) => {
    expect([...reachableCategories(tag)].sort()).toEqual(expected);
  });

  it('knows the rules of every language of the table', () => {
    const tags = localeCodes.map((locale) => locales[locale].tag);
    expect(Intl.PluralRules.supportedLocalesOf(tags)).toEqual(tags);
  });
});
