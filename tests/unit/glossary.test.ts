import { describe, expect, it, test } from 'vitest';
import { buildSite } from '../../src/domain/site.ts';
import { nearest } from '../../src/reader/nearest.ts';
import { glossaryOf, termFile } from './glossary-support.ts';
import { told } from './support.ts';

const flaws = (overrides: Parameters<typeof termFile>[0]): readonly string[] =>
  told(glossaryOf({ sana: termFile(overrides) }).problems);

const twelve = `
  fi: { term: perhekeskus, definition: Perheen paikka. }
  sv: { term: familjecenter, definition: En plats., certain: true }
  ar: { term: مركز الأسرة, certain: false }`;

describe('a record of the glossary', () => {
  it('needs a group, a status, a Finnish term with its definition, and a day', () => {
    for (const key of ['group', 'status', 'terms', 'checkedOn'])
      expect(flaws({ [key]: undefined })).toEqual(['missing-key 1:1']);
    expect(flaws({})).toEqual([]);
  });

  test.each([
    ['an unknown key', { colour: 'red' }, 'unknown-key 5:1'],
    ['a group that does not exist', { group: 'health' }, 'bad-value 1:8'],
    ['a status that does not exist', { status: 'old' }, 'bad-value 2:9'],
    ['no Finnish term', { terms: '{ sv: { term: ord, certain: true } }' }, 'missing-key 3:8'],
    ['no Finnish definition', { terms: '{ fi: { term: sana } }' }, 'missing-key 3:14'],
    [
      'a language that the site does not have',
      { terms: '{ fi: { term: a, definition: B. }, de: { term: a, certain: true } }' },
      'unknown-key 3:43',
    ],
    [
      'a form that does not say whether it is certain',
      { terms: '{ fi: { term: a, definition: B. }, sv: { term: a } }' },
      'missing-key 3:47',
    ],
    [
      'an unknown key in a form',
      { terms: '{ fi: { term: a, definition: B., plural: c } }' },
      'unknown-key 3:41',
    ],
    ['a tag in a definition', { terms: '{ fi: { term: a, definition: a<b>c } }' }, 'bad-value 3:37'],
    ['a related term that is no id', { see: '[Sana]' }, 'bad-value 5:7'],
    ['a related term that does not exist', { see: '[sana, muu]' }, 'unknown-term 5:13'],
    ['a present term of what is not dated', { instead: 'sana' }, 'bad-value 5:10'],
    ['a last day of what is not dated', { until: '2024-12-31' }, 'bad-value 5:8'],
    ['mentions of what is not dated', { mentions: '[vanha]' }, 'bad-value 5:11'],
    [
      'a present term that does not exist',
      { status: 'dated', instead: 'uusi', mentions: '[vanha]' },
      'unknown-term 5:10',
    ],
    ['a source over http', { sources: '[{ title: A, url: "http://kela.fi" }]' }, 'bad-value 5:28'],
  ])('may not have %s', (_, overrides, expected) => {
    expect(flaws(overrides)).toEqual([expected]);
  });

  it('tells the place of a flaw in a file of many lines', () => {
    const see = '\n  - sana\n  - kotoutumissunnitelma';
    const { problems } = glossaryOf({ sana: termFile({ see }), kotoutumissuunnitelma: termFile() });
    expect(problems).toEqual([
      {
        file: 'glossary/sana.yaml',
        line: 7,
        column: 5,
        severity: 'error',
        rule: 'unknown-term',
        values: { id: 'kotoutumissunnitelma', near: 'kotoutumissuunnitelma' },
      },
    ]);
  });

  test.each(['Sana', 'sana_toinen', 'a--b', 'ä', 'x'.repeat(61)])('may not be called %s.yaml', (name) => {
    expect(told(glossaryOf({ [name]: termFile() }).problems)).toEqual(['record-name 1:1']);
  });

  it('may name a term whose own record has a flaw: that one is told', () => {
    const { problems } = glossaryOf({ sana: termFile({ see: '[muu]' }), muu: termFile({ group: 'x' }) });
    expect(told(problems)).toEqual(['bad-value 1:8']);
  });
});

describe('the texts of the glossary', () => {
  const { entries, problems } = glossaryOf({ perhekeskus: termFile({ terms: twelve }) });
  const texts = entries.map(({ text }) => text);

  it('are one for each language that has the term, the Finnish one the source', () => {
    expect(problems).toEqual([]);
    expect(texts.map(({ locale, title }) => [locale, title])).toEqual([
      ['fi', 'perhekeskus'],
      ['sv', 'familjecenter'],
      ['ar', 'مركز الأسرة'],
    ]);
    expect(texts.map(({ translation }) => translation?.from)).toEqual([undefined, 'fi', 'fi']);
    expect(entries.map(({ data }) => Object.keys(data).length > 0)).toEqual([true, false, false]);
  });

  it('sum up a term without a definition by the Finnish word, isolated in a text from right to left', () => {
    expect(texts[1]?.summary).toBe('En plats.');
    expect(texts[2]?.summary).toBe('مركز الأسرة (\u2068perhekeskus\u2069)');
  });

  it('make a page in every language: current where there is a term, else the Finnish one', () => {
    const { site } = buildSite(texts, ['fi', 'sv', 'en', 'ar']);
    const pages = site?.pages.filter((page) => page.kind === 'entry') ?? [];
    expect(pages.map(({ path, standing }) => [path, standing])).toEqual([
      ['/fi/sanasto/perhekeskus/', 'source'],
      ['/sv/ordlista/perhekeskus/', 'current'],
      ['/en/glossary/perhekeskus/', 'fallback'],
      ['/ar/glossary/perhekeskus/', 'current'],
    ]);
  });

  it('have titles that differ within a language', () => {
    const same = (fi: string): string =>
      termFile({
        terms: `{ fi: { term: ${fi}, definition: A. }, sv: { term: plan, certain: true }, fa: { term: طرح, certain: false } }`,
      });
    const { entries: both } = glossaryOf({ a: same('eka'), b: same('toka') });
    expect(both.map(({ text }) => text.title)).toEqual([
      ...['eka', 'plan (eka)', 'طرح (\u2068eka\u2069)'],
      ...['toka', 'plan (toka)', 'طرح (\u2068toka\u2069)'],
    ]);
  });

  it('carry who checked a form', () => {
    const terms =
      '{ fi: { term: a, definition: B., review: checked, reviewedBy: Maija, reviewedOn: 2026-11-01 }, sv: { term: c, certain: true } }';
    const [fi, sv] = glossaryOf({ a: termFile({ terms }) }).entries;
    expect(fi?.text).toMatchObject({ review: 'checked', reviewedBy: 'Maija', reviewedOn: '2026-11-01' });
    expect(sv?.text.review).toBe('machine');
  });

  it('change their digest with their words', () => {
    const digest = (definition: string) =>
      glossaryOf({ a: termFile({ terms: `{ fi: { term: a, definition: ${definition} } }` }) }).entries[0]
        ?.text.digest;
    expect(digest('Eka.')).toBe(digest('Eka.'));
    expect(digest('Eka.')).not.toBe(digest('Toka.'));
  });
});

it('is empty where there is no folder', () => {
  expect(glossaryOf({})).toEqual({ records: [], entries: [], problems: [] });
});

describe('the nearest id', () => {
  test.each([
    ['kotoutumissunnitelma', 'kotoutumissuunnitelma'],
    ['perhe', 'perhekeskus'],
    ['ko', '–'],
    ['xyz', '–'],
  ])('to %s is %s', (id, expected) => {
    expect(nearest(id, ['kunta', 'kotoutumissuunnitelma', 'perhekeskus'])).toBe(expected);
  });
});
