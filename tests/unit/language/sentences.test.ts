import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { localeCodes, type Locale } from '../../../src/domain/locales.ts';
import { countWords, sentencesOf } from '../../../src/language/sentences.ts';

/** Hand-cut cases, one a line; ` | ` stands between two sentences. */
const casesOf = (locale: Locale): readonly string[] =>
  readFileSync(join(import.meta.dirname, 'sentences', `${locale}.txt`), 'utf8')
    .split('\n')
    .filter(Boolean);

const cut = (line: string, locale: Locale): string =>
  sentencesOf(line.replaceAll(' | ', ' '), locale)
    .map(({ text }) => text)
    .join(' | ');

describe('sentences', () => {
  test.each(localeCodes)('are cut as by hand in %s: at least 95 % of at least 20 cases', (locale) => {
    const cases = casesOf(locale);
    const wrong = cases.filter((line) => cut(line, locale) !== line).map((line) => cut(line, locale));
    expect(cases.length).toBeGreaterThanOrEqual(20);
    expect(1 - wrong.length / cases.length, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('know where they begin', () => {
    const words = '  Soita heti.  Odota.';
    expect(
      sentencesOf(words, 'fi').map(({ start, text }) => words.slice(start, start + text.length)),
    ).toEqual(['Soita heti.', 'Odota.']);
  });

  it('end at the end of a line, and need a letter or a digit', () => {
    expect(sentencesOf('nimi\nosoite', 'fi')).toHaveLength(2);
    expect(sentencesOf('– …', 'fi')).toEqual([]);
    expect(sentencesOf('', 'fi')).toEqual([]);
  });
});

describe('words', () => {
  it.each([
    ['fi', 'Soita Nollalinjalle: 080 005 005.', 3],
    ['fi', 'Summa on 1 500 euroa.', 4],
    ['en', 'It costs 2.50 euros.', 4],
    ['fa', 'زنگ می‌زنید.', 2],
    ['zh', '医生帮助您。', 3],
    ['ar', 'اتصل الآن.', 2],
  ] as const)('are counted in %s: %s', (locale, words, count) => {
    expect(countWords(words, locale)).toBe(count);
  });
});
