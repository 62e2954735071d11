import { describe, expect, it, test } from 'vitest';
import { bibtex, bibtexText, reference, type Cited } from '../../src/domain/citation.ts';
import { chance, seeds } from './support.ts';

const cited: Cited = {
  key: 'perhe-mielessa-trt-fi',
  author: 'Toimitus & ystävät',
  title: 'TRT: ryhmä 100 %:lle {kaikista}',
  container: 'Perhe mielessä',
  year: '2026',
  url: 'https://perhe.example/fi/menetelmat/trt_1/?a=b&c=%20',
  language: 'fi',
  note: 'Tiedot tarkistettu 21. marraskuuta 2026.',
};

describe('bibtexText', () => {
  test.each([
    ['a & b', 'a \\& b'],
    ['50 % $5 #1 a_b', '50 \\% \\$5 \\#1 a\\_b'],
    ['{a}', '\\{a\\}'],
    ['a\\b', 'a\\textbackslash{}b'],
    ['x^2 ~ y', 'x\\textasciicircum{}2 \\textasciitilde{} y'],
    ['ä ö å – ”lainaus”', 'ä ö å – ”lainaus”'],
    ['a\n  b', 'a b'],
  ])('writes %j as %j', (text, expected) => {
    expect(bibtexText(text)).toBe(expected);
  });

  it('leaves no sign that means something to TeX, and braces in pairs (generated texts)', () => {
    for (const seed of seeds(100)) {
      const random = chance(seed);
      const text = Array.from({ length: 20 }, () => random.pick([...'\\{}$&#%_^~ab '])).join('');
      const bare = bibtexText(text).replace(
        /\\textbackslash\{\}|\\textascii(circum|tilde)\{\}|\\[{}$&#%_]/g,
        '',
      );
      expect(bare, text).toMatch(/^[ab ]*$/);
    }
  });
});

describe('bibtex', () => {
  it('is one entry with a field a line', () => {
    expect(bibtex(cited)).toEqual([
      '@misc{perhe-mielessa-trt-fi,',
      '  author = {{Toimitus \\& ystävät}},',
      '  title = {{TRT: ryhmä 100 \\%:lle \\{kaikista\\}}},',
      '  howpublished = {Perhe mielessä},',
      '  year = {2026},',
      '  url = {https://perhe.example/fi/menetelmat/trt_1/?a=b&c=%20},',
      '  language = {fi},',
      '  note = {Tiedot tarkistettu 21. marraskuuta 2026.}',
      '}',
    ]);
  });

  it('lets no address end its field', () => {
    expect(bibtex({ ...cited, url: 'https://a.example/}x{y\\' })[5]).toBe(
      '  url = {https://a.example/%7Dx%7By%5C},',
    );
  });
});

it('is plain text too', () => {
  expect(reference(cited)).toBe(
    'Toimitus & ystävät (2026). TRT: ryhmä 100 %:lle {kaikista}. Perhe mielessä. ' +
      'Tiedot tarkistettu 21. marraskuuta 2026. https://perhe.example/fi/menetelmat/trt_1/?a=b&c=%20',
  );
});
