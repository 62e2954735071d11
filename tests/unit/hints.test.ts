import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/domain/locales.ts';
import { readEntry } from '../../src/reader/entry.ts';
import { termHints } from '../../src/reader/hints.ts';
import { glossaryOf, termFile, withContent } from './glossary-support.ts';
import { sourceFile, told } from './support.ts';

const { records } = glossaryOf({
  kotoutuminen: termFile({
    terms: '{ fi: { term: kotoutuminen, definition: A. }, en: { term: integration, certain: true } }',
  }),
  kotoutumissuunnitelma: termFile({
    terms:
      '{ fi: { term: kotoutumissuunnitelma, definition: A. }, en: { term: integration plan, certain: true } }',
  }),
  perhekeskus: termFile({
    group: 'family',
    terms: '{ fi: { term: perhekeskus, definition: A. }, en: { term: family centre, certain: true } }',
  }),
});

const hints = (body: string, locale: Locale = 'fi'): readonly string[] => {
  const file = 'blog/juttu/index.mdx';
  const text = sourceFile('blog', body);
  return withContent({ [file]: text }, (root) => {
    const identity = { section: 'blog', id: 'juttu', locale } as const;
    const { entry } = readEntry(Buffer.from(text), identity, file, root);
    return entry ? told(termHints([entry], records, root)) : ['unsound'];
  });
};

describe('a hint', () => {
  it('tells the first use of a legal term that a Finnish text does not explain', () => {
    expect(hints('Alku.\n\nTehdään kotoutumissuunnitelma. Kotoutumissuunnitelman voi muuttaa.\n')).toEqual([
      'term-unexplained 10:9',
    ]);
  });

  it('tells nothing where the term is explained, wherever in the text', () => {
    expect(
      hints(
        'Kotoutumissuunnitelma on oma.\n\n<Term id="kotoutumissuunnitelma">Suunnitelma</Term> on kahden vuoden.\n',
      ),
    ).toEqual([]);
  });

  it('takes the Finnish word as an explanation in other languages', () => {
    expect(hints('Make an integration plan (<Lang code="fi">kotoutumissuunnitelma</Lang>).\n', 'en')).toEqual(
      [],
    );
    expect(hints('Make an integration plan.\n', 'en')).toEqual(['term-unexplained 8:9']);
  });

  it('tells of the longer term only, where one holds the other', () => {
    expect(hints('Make an integration plan for integration.\n', 'en')).toHaveLength(2);
    expect(hints('Make an integration plan.\n', 'en')).toHaveLength(1);
  });

  it('is for terms of the law only, and for languages that have the term', () => {
    expect(hints('Perhekeskus auttaa.\n')).toEqual([]);
    expect(hints('En integration plan.\n', 'sv')).toEqual([]);
  });
});
