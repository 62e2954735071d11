import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { vocabularyOf } from '../../src/search/build/vocabulary.ts';
import { readVocabulary } from '../../src/search/vocabulary.ts';

const written = readdirSync('src/search/vocabulary').map((name) => name.replace('.txt', ''));

describe('the vocabulary of a language', () => {
  it('is read line by line, without remarks and empty lines', () => {
    expect(
      readVocabulary(['# a remark', '', ' little: where  my ', 'bok, böcker', 'dagis, förskola > daghem']),
    ).toEqual({
      little: ['where', 'my'],
      families: [['bok', 'böcker']],
      meant: [[['dagis', 'förskola'], ['daghem']]],
      urgent: [],
    });
  });

  it('tells which words are urgent', () => {
    expect(readVocabulary(['! slår, sparkar > våld'])).toMatchObject({
      meant: [[['slår', 'sparkar'], ['våld']]],
      urgent: ['slår', 'sparkar'],
    });
  });

  it('is none for a language that has no file', () => expect(vocabularyOf('xx')).toEqual([]));

  test.each(written)('%s: each line says something, and nothing twice', (language) => {
    const { little, families, meant } = readVocabulary(vocabularyOf(language));
    const isWord = (word: string): boolean => /^[\p{L}\p{M}]+(?:[’\u200C-][\p{L}\p{M}]+)*$/u.test(word);
    const all = [...little, ...families.flat(), ...meant.flat(2)];
    expect(all.filter((word) => !isWord(word))).toEqual([]);
    const twice = (words: readonly string[]): readonly string[] =>
      words.filter((word, at) => words.indexOf(word) !== at);
    expect(twice(little)).toEqual([]);
    expect(twice(families.flat())).toEqual([]);
    expect(twice(meant.flatMap(([typed]) => typed))).toEqual([]);
    expect(families.filter((family) => family.length < 2)).toEqual([]);
    expect(meant.filter(([typed, said]) => typed.length === 0 || said.length === 0)).toEqual([]);
    expect(meant.filter(([typed, said]) => typed.some((word) => said.includes(word)))).toEqual([]);
    expect(families.flat().filter((word) => little.includes(word))).toEqual([]);
  });
});
