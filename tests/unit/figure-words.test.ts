import { describe, expect, it, test } from 'vitest';
import { exactnesses, figureKinds, units, wordsIn } from '../../src/domain/outcomes.ts';
import { figureValue, sampleSize, sampleWords } from '../../src/i18n/figures.ts';
import { formatPercent } from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/translate.ts';
import { figureOf, words } from './figures-support.ts';
import { expectLatinDigits } from './support.ts';

const languages = ['fi', 'sv', 'en'] as const;
/** A no-break space, where the language writes one. */
const spaced = (text: string): string => text.replaceAll('_', '\u00a0');

describe('a percentage', () => {
  test.each([
    ['fi', 57, false, '57_%'],
    ['sv', 57, false, '57_%'],
    ['en', 57, false, '57%'],
    ['fi', 2.4, false, '2,4_%'],
    ['sv', 2.4, false, '2,4_%'],
    ['en', 2.4, false, '2.4%'],
    ['fi', -50, true, '−50_%'],
    ['sv', -75, true, '−75_%'],
    ['en', -50, true, '−50%'],
    ['fi', 150, true, '+150_%'],
    ['en', 0, true, '0%'],
  ] as const)('in %s: %d (change: %s) is %s', (locale, value, change, written) => {
    expect(formatPercent(value, locale, change)).toBe(spaced(written));
  });
});

describe('the value of a figure', () => {
  test.each([
    [{ value: 37, unit: 'children' }, '37 lasta', '37 barn', '37 children'],
    [{ value: 1, unit: 'children' }, '1 lapsi', '1 barn', '1 child'],
    [{ value: 7697, unit: 'persons' }, '7_697 henkilöä', '7_697 personer', '7,697 people'],
    [{ value: 2020, unit: 'year' }, '2020', '2020', '2020'],
    [{ value: -50, unit: 'percent-change', exactness: 'about' }, 'noin −50_%', 'ungefär −50_%', 'about −50%'],
    [
      { value: 20, unit: 'nationalities', exactness: 'more-than' },
      'yli 20 kansalaisuutta',
      'över 20 medborgarskap',
      'more than 20 nationalities',
    ],
    [
      { value: 4, unit: 'meetings-a-year', exactness: 'at-least' },
      'vähintään 4 tapaamista vuodessa',
      'minst 4 träffar om året',
      'at least 4 meetings a year',
    ],
  ] as const)('%o', (figure, ...written: readonly string[]) => {
    for (const [index, locale] of languages.entries())
      expect(figureValue(figure, locale)).toBe(spaced(written[index] ?? ''));
  });

  test.each(units)('can be said in %s in every language', (unit) => {
    for (const locale of languages)
      for (const value of [1, 2, 5, 100]) {
        const said = figureValue({ value, unit }, locale);
        expect(said).toContain(String(value));
        expectLatinDigits(said);
      }
  });

  it('has words for every kind and exactness', () => {
    for (const locale of languages) {
      const t = translator(locale);
      for (const kind of figureKinds) expect(t(`results.kind.${kind}`)).toMatch(/\p{L}{3}/u);
      for (const exactness of exactnesses)
        expect(t(`results.exactness.${exactness}`, { value: 'X' })).toMatch(/\p{L}{3}.*X/u);
    }
  });
});

describe('of how many a figure tells', () => {
  test.each([
    [{ n: 7697 }, ['7_697', '7_697', '7,697'], ['n = 7_697', 'n = 7_697', 'n = 7,697']],
    [{ n: 'unknown' }, ['ei tiedossa', 'okänt', 'unknown'], ['n ei tiedossa', 'n okänt', 'n unknown']],
    [
      { n: 37, nAssumed: true },
      ['37, oletus', '37, antagande', '37, assumed'],
      ['n = 37, oletus', 'n = 37, antagande', 'n = 37, assumed'],
    ],
    [{ n: undefined }, ['ei koske', 'gäller inte', 'does not apply'], [undefined, undefined, undefined]],
  ] as const)('%o is said in a cell and in a line', (overrides, cells, lines) => {
    for (const [index, locale] of languages.entries()) {
      expect(sampleSize(figureOf(overrides), locale)).toBe(spaced(cells[index] ?? ''));
      const line = lines[index];
      expect(sampleWords(figureOf(overrides), locale)).toBe(line === undefined ? line : spaced(line));
    }
  });
});

it('words are those of the language, Finnish where a language has no such section', () => {
  expect(wordsIn(words('x'), 'sv')).toBe('x (sv)');
  expect(wordsIn(words('x'), 'ar')).toBe('x');
});
