import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readCommitted, writeCommitted } from '../../src/search/build/committed.ts';
import { byRules, knownWords } from '../../src/search/build/finnish-rules.ts';
import { finnishAnalyser, fromDictionary, fromOutputs, lookedUp } from '../../src/search/build/finnish.ts';
import { committedPath, findDictionary } from '../../src/search/build/sources.ts';
import { readTransducer } from '../../src/search/build/vfst.ts';
import { baseForms, root } from '../../src/search/languages/finnish.ts';
import { fold } from '../../src/search/text.ts';

const path = findDictionary(process.env);
const dictionary = path === undefined ? undefined : readTransducer(readFileSync(path));
const text = readFileSync(committedPath, 'utf8');
const committed = readCommitted(text);

describe('base forms by rule', () => {
  test.each([
    ['tulkkien', 'tulkki'],
    ['tulkeille', 'tulkki'],
    ['pakolaisten', 'pakolainen'],
    ['perheensä', 'perhe'],
    ['suunnitelmissakin', 'suunnitelma'],
    ['oikeuksista', 'oikeus'],
    ['lapsille', 'lapsi'],
    ['lasta', 'lapsi'],
    ['turvakodissa', 'turvakoti'],
    ['hätänumeroon', 'hätänumero'],
    ['kengät', 'kenkä'],
    ['osaamisen', 'osaaminen'],
    ['kahvilassanne', 'kahvila'],
  ])('«%s» may be of «%s»', (form, lemma) => {
    expect([...baseForms(form).keys()]).toContain(fold(lemma));
  });

  test.each([
    ['rokotus', 'rokotuksen'],
    ['kotoutuminen', 'kotoutumisen'],
  ])('«%s» and «%s» have one coarse root', (a, b) => {
    expect(root(a)).toBe(root(b));
  });
});

describe('what the dictionary says', () => {
  test.each([
    [['[Ln][Xp]tulkki[X]tulkk[Sg][Nm]ien'], ['tulkki'], []],
    [
      ['[Lt][Xp]kotoutua[X]kotoutu[Tn4]mis[Bh][Bc][Ln][Xp]suunnitelma[X]suunnitelm[Sill][Ny]aan'],
      ['kotoutumissuunnitelma'],
      ['suunnitelma', 'kotoutuminen'],
    ],
    [['[Lt][Xp]järjestää[X]järjestä[Tn4]mi[Sn][Ny]nen'], ['järjestää', 'järjestäminen'], []],
    [[], [], []],
  ])('%j', (outputs, lemmas, parts) => {
    expect(fromOutputs(outputs)).toEqual({ lemmas, parts });
  });

  it('goes for the reading of fewest parts', () => {
    const outputs = [
      '[Ln][Xp]asia[X]asia[Bc][Ln][Xp]kasti[X]kasti[Bc][Ln][Xp]eto[X]etoja',
      '[Ln][Xp]asiakas[X]asiakas[Bc][Ln][Xp]tieto[X]tietoja',
    ];
    expect(fromOutputs(outputs)).toEqual({ lemmas: ['asiakastieto'], parts: ['tieto', 'asiakas'] });
  });

  it.skipIf(!dictionary)('is what the committed lexicon says, for every word', () => {
    for (const word of committed.words) {
      const said = dictionary && fromDictionary(word, dictionary);
      expect([word, committed.get(word)]).toEqual([word, said ?? { lemmas: [], parts: [] }]);
    }
  });
});

describe('the committed lexicon', () => {
  it('is read as it is written', () => {
    const analyses = new Map(committed.words.map((word) => [word, committed.get(word)]));
    expect(writeCommitted(analyses)).toBe(text);
    expect(committed.words.length).toBeGreaterThan(1000);
  });

  it('gives the same analyses with the dictionary and without', () => {
    const without = finnishAnalyser(committed, undefined, new Map());
    const withIt = finnishAnalyser(committed, dictionary, new Map());
    for (const word of committed.words) expect(without.analyse(word)).toEqual(withIt.analyse(word));
    expect(without.source).toBe('lexicon');
    expect([...without.missing]).toEqual([]);
  });

  it('leaves to rules what it does not know', () => {
    const analyser = finnishAnalyser(committed, undefined, new Map());
    expect(analyser.analyse('neuvoloillekin').lemmas).toEqual(['neuvola']);
    expect([...analyser.missing]).toEqual(['neuvoloillekin']);
    expect(finnishAnalyser(undefined, undefined, new Map()).source).toBe('rules');
  });

  it('is there, as the build needs it', () => expect(existsSync(committedPath)).toBe(true));
});

describe('rules alone', () => {
  const known = knownWords(['tulkki', 'äiti', 'maahanmuuttaja']);
  test.each([
    ['tulkeille', { lemmas: ['tulkki'], parts: [] }],
    ['maahanmuuttajaäidille', { lemmas: ['maahanmuuttajaäiti'], parts: ['maahanmuuttaja', 'äiti'] }],
    ['sokkeli', undefined],
  ])('%s', (word, analysis) => {
    expect(byRules(word, known)).toEqual(analysis);
  });

  it('look up what stands between hyphens', () => {
    expect(lookedUp('Suomi.fi-viestit')).toEqual(['suomi.fi-viestit', 'suomi.fi', 'viestit']);
    expect(lookedUp('tulkki')).toEqual(['tulkki']);
  });
});
