import { describe, expect, it, test } from 'vitest';
import { slugger } from '../../src/reader/slug.ts';
import { chance, seeds } from './support.ts';

describe('slugger', () => {
  test.each([
    ['Mikä Kela on?', 'mikä-kela-on'],
    ['  Kaksi  väliä ', 'kaksi-väliä'],
    ['Ohjelma klo 14–16', 'ohjelma-klo-14-16'],
    ['ما هي كيلا؟', 'ما-هي-كيلا'],
    ['کێلا چییە؟', 'کێلا-چییە'],
    ['Что такое Kela?', 'что-такое-kela'],
    ['什么是 Kela？', '什么是-kela'],
    ['I’m here & <b>', 'i-m-here-b'],
    ['a_b', 'a-b'],
    ['हिन्दी', 'हिन्दी'],
    ['constructor', 'constructor'],
    ['__proto__', 'proto'],
    ['“…”', 'osa'],
    ['', 'osa'],
    ['😀', 'osa'],
  ])('"%s" becomes "%s"', (title, id) => {
    expect(slugger()(title)).toBe(id);
  });

  it('sees composed and decomposed letters as the same', () => {
    expect(slugger()('Äiti'.normalize('NFD'))).toBe('äiti');
  });

  it('numbers what comes again', () => {
    const slug = slugger();
    expect(['A', 'a', 'A!', 'constructor', 'constructor'].map((title) => slug(title))).toEqual([
      'a',
      'a-2',
      'a-3',
      'constructor',
      'constructor-2',
    ]);
  });

  it('never takes a number that a title has already', () => {
    const slug = slugger();
    expect(['a', 'a 2', 'a', 'a 2'].map((title) => slug(title))).toEqual(['a', 'a-2', 'a-3', 'a-2-2']);
  });

  it('starts anew for each text', () => {
    expect([slugger()('a'), slugger()('a')]).toEqual(['a', 'a']);
  });

  it('gives ids without spaces or capitals, all different (generated titles)', () => {
    const pieces = ['A', 'b', ' ', '-', '2', 'Ä', '#', 'ж', 'İ', '中', 'ع', '"', '<', '_', '__proto__', '\t'];
    for (const seed of seeds(50)) {
      const random = chance(seed);
      const slug = slugger();
      const ids = Array.from({ length: 20 }, () =>
        slug(Array.from({ length: random.below(6) }, () => random.pick(pieces)).join('')),
      );
      expect(new Set(ids).size, `seed ${seed}`).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[^\s"<>A-Z-][^\s"<>A-Z]*$/);
    }
  });
});
