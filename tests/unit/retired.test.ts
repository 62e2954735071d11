import { describe, expect, it, test } from 'vitest';
import { localeCodes, type Locale } from '../../src/domain/locales.ts';
import { tellsOfThePast, type RetiredList } from '../../src/domain/mentions.ts';
import { pastWords } from '../../src/domain/past-words.ts';
import type { Problem } from '../../src/domain/problem.ts';
import type { Section } from '../../src/domain/sections.ts';
import { endedLaws, retiredFrom, retiredInTerms, retiredInText } from '../../src/reader/retired.ts';
import { glossaryOf, lawFile, lawsOf, termFile } from './glossary-support.ts';
import { fileOf, sourceFile, told } from './support.ts';

const { records: laws } = lawsOf({
  '681-2023': lawFile({
    number: '"681/2023"',
    name: '{ fi: Laki kotoutumisen edistämisestä }',
    short: '{ fi: kotoutumislaki, sv: integrationslagen, en: Integration Act }',
  }),
  '1386-2010': lawFile({
    number: '"1386/2010"',
    name: '{ fi: Laki kotoutumisen edistämisestä }',
    short: '{ fi: kotouttamislaki }',
    inForceUntil: '2024-12-31',
    replacedBy: "['681-2023']",
    mentions: '[kotouttamislaki, kotouttamislai, former Integration Act]',
  }),
  '9-2030': lawFile({ number: '"9/2030"', inForceUntil: '2030-12-31', mentions: '[tuleva laki]' }),
});
const { records: terms } = glossaryOf({
  tyovoimaviranomainen: termFile({
    terms:
      '{ fi: { term: työvoimaviranomainen, definition: A. }, en: { term: employment authority, certain: true } }',
  }),
  'te-toimisto': termFile({
    status: 'dated',
    instead: 'tyovoimaviranomainen',
    terms: '{ fi: { term: TE-toimisto, definition: Aiempi toimisto. } }',
    mentions: '[TE-toimisto, TE-byrå, TE Office]',
  }),
  kotouttaminen: termFile({
    status: 'dated',
    terms: '{ fi: { term: kotouttaminen, definition: Vanha sana. } }',
    mentions: '[kotouttaminen, kotouttamise]',
  }),
});
const list: RetiredList = retiredFrom(laws, terms, '2026-11-21');

const inText = (source: string, locale: Locale = 'fi', section: Section = 'blog'): readonly Problem[] =>
  retiredInText(source, { section, id: 'juttu', locale }, 'f.mdx', list);
const inBody = (body: string, locale?: Locale): readonly string[] =>
  inText(sourceFile('blog', body), locale).map(({ rule, severity }) => `${severity} ${rule}`);

const act = ['error repealed-act'];
const name = ['warning retired-name'];

describe('a text that cites a repealed act', () => {
  test.each<readonly [string, Locale]>([
    ['Lain 1386/2010 mukaan tehdään suunnitelma.', 'fi'],
    ['Suunnitelma perustuu kotouttamislakiin.', 'fi'],
    ['Kotouttamislaissa on siitä säännös.', 'fi'],
    ['Laki kotoutumisen edistämisestä (1386/2010) velvoittaa kuntaa.', 'fi'],
    ['Nykyinen kotouttamislaki 1386/2010 on voimassa.', 'fi'],
    ['Lagen (1386/2010) gäller.', 'sv'],
    ['The plan rests on Act 1386/2010 now.', 'en'],
    ['القانون 1386/2010 ينظم ذلك.', 'ar'],
    ['这由第 1386/2010 号法律规定。', 'zh'],
    ['这由第1386/2010号法律规定。', 'zh'],
    ['| Laki | Numero |\n| - | - |\n| kotoutuminen | 1386/2010 |', 'fi'],
    ['- Laki 681/2023 on uusi.\n- Laki 1386/2010 velvoittaa.', 'fi'],
    ['Aiempi laki oli toinen.\n\nLaki 1386/2010 velvoittaa.', 'fi'],
    ['<Callout type="info" title="Laki 1386/2010">\n\nKunta tekee suunnitelman.\n\n</Callout>', 'fi'],
    ['<Quote cite="Laki 1386/2010">Kunta tekee suunnitelman.</Quote>', 'fi'],
    ['## Laki 1386/2010\n\nKunta tekee suunnitelman.', 'fi'],
    ['> Lain 1386/2010 mukaan', 'fi'],
    ['Katso [laki 1386/2010](https://www.finlex.fi/x).', 'fi'],
    ['The **1386/2010** act.', 'en'],
  ])('as if it were in force is an error: %s', (body, locale) => {
    expect(inBody(`${body}\n`, locale)).toEqual(act);
  });

  test.each<readonly [string, Locale]>([
    ['Laki 1386/2010 on kumottu.', 'fi'],
    ['Aiempi laki (1386/2010) oli toinen.', 'fi'],
    ['Vuoteen 2024 asti voimassa oli laki 1386/2010.', 'fi'],
    ['Laki 681/2023 on lain 1386/2010 jatkoa.', 'fi'],
    ['Kotouttamislain paikalla on kotoutumislaki.', 'fi'],
    ['Kotouttamislaki vaihtui: kotoutumislain mukaan tehdään suunnitelma.', 'fi'],
    ['Den tidigare lagen var 1386/2010.', 'sv'],
    ['Act 1386/2010 was repealed.', 'en'],
    ['The former Integration Act asked for it.', 'en'],
    ['In 2019 the Act was 1386/2010. Now it is the Integration Act.', 'en'],
    ['كان القانون السابق 1386/2010.', 'ar'],
    ['以前的法律是 1386/2010。', 'zh'],
    ['| Ennen vuotta 2025 | Nyt |\n| - | - |\n| 1386/2010 | 681/2023 |', 'fi'],
    ['## Kumottu laki\n\nLaki 1386/2010 velvoitti kuntaa.\n\n- Laki 1386/2010 velvoitti myös muita.', 'fi'],
    ['Numerot 1386/20101 ja 11386/2010.', 'fi'],
    ['Lue [lisää](https://www.finlex.fi/fi/1386/2010).', 'fi'],
    ['Laki 9/2030 on vielä voimassa, tuleva laki myös.', 'fi'],
  ])('passes where it says so, or does not cite it: %s', (body, locale) => {
    expect(inBody(`${body}\n`, locale)).toEqual([]);
  });
});

describe('a text that uses a retired name', () => {
  test.each<readonly [string, Locale]>([
    ['Kysy TE-toimistosta.', 'fi'],
    ['Kysy te-toimistosta.', 'fi'],
    ['Kysy TE‑toimistosta.', 'fi'],
    ['Fråga på TE-byrån.', 'sv'],
    ['Ask at the TE\nOffice.', 'en'],
    ['请咨询TE-toimisto。', 'zh'],
  ])('as if it were the present one is a warning: %s', (body, locale) => {
    expect(inBody(`${body}\n`, locale)).toEqual(name);
  });

  test.each<readonly [string, Locale]>([
    ['Kysy työvoimaviranomaiselta (entinen TE-toimisto).', 'fi'],
    ['TE-toimiston tehtävät ovat työvoimaviranomaisella.', 'fi'],
    ['The TE Office is now the employment authority.', 'en'],
    ['Lue te-toimisto.fi-sivulta.', 'fi'],
    ['Blogi kotouttaminen.fi kertoo.', 'fi'],
    ['Etätoimisto auttaa.', 'fi'],
  ])('passes where the present one stands beside it, or it is the name of a site: %s', (body, locale) => {
    expect(inBody(`${body}\n`, locale)).toEqual([]);
  });

  it('is told otherwise where no present name is known', () => {
    const [problem] = inText(sourceFile('blog', 'Kotouttaminen alkaa.\n'));
    expect(problem).toMatchObject({ rule: 'retired-name-alone', values: { name: 'kotouttaminen' } });
  });
});

describe('the place of what is told', () => {
  it('is that of the words, also in the middle of a paragraph of many lines', () => {
    const body = 'Alku.\n\nEka rivi,\ntoka rivi ja laki 1386/2010.\n';
    expect(told(inText(fileOf(['title: A', 'summary: B', 'published: 2026-11-21'], body)))).toEqual([
      'repealed-act 10:19',
    ]);
  });

  it('is that of the value in the front matter, lists and their items included', () => {
    const lines = [
      'title: Laki 1386/2010',
      'summary: B',
      'notWhen:',
      '  - Ei sovi.',
      '  - TE-toimistossa.',
      'steps:',
      '  - what: Soita',
      '    how: TE-toimistoon',
      '  - what: Soita TE-toimistoon',
      '    how: Nykyisin työvoimaviranomainen',
    ];
    expect(told(inText(fileOf(lines), 'fi', 'methods'))).toEqual([
      'repealed-act 2:13',
      'retired-name 6:5',
      'retired-name 9:10',
    ]);
  });

  it('is not looked for in facts, such as the titles of sources', () => {
    const lines = ['title: A', 'summary: B', 'sources: [{ title: Laki 1386/2010, url: https://a.fi }]'];
    expect(inText(fileOf(lines))).toEqual([]);
  });

  it('is told once for a thing in a block, and for each block', () => {
    const body =
      'Laki 1386/2010 ja kotouttamislaki.\n\n1. Laki 1386/2010.\n   - TE-toimisto.\n2. TE-toimisto.\n';
    expect(told(inText(fileOf(['title: A', 'summary: B'], body)))).toEqual([
      'repealed-act 6:6',
      'repealed-act 8:9',
      'retired-name 9:6',
      'retired-name 10:4',
    ]);
  });

  it('names the act and what is in force instead', () => {
    expect(inText(sourceFile('blog', 'Laki 1386/2010.\n'))[0]?.values).toEqual({
      name: '1386/2010',
      present: 'kotoutumislaki 681/2023',
    });
  });
});

describe('the records of the glossary', () => {
  it('are held to the same, but an old name may stand in its own', () => {
    const { records } = glossaryOf({
      uusi: termFile({ terms: '{ fi: { term: uusi, definition: Suunnitelma laista 1386/2010. } }' }),
      'te-toimisto': termFile({
        status: 'dated',
        terms: '{ fi: { term: TE-toimisto, definition: TE-toimisto auttoi työssä. } }',
        mentions: '[TE-toimisto]',
        note: '{ fi: TE-toimisto auttaa. }',
      }),
      muu: termFile({ note: '{ fi: TE-toimisto auttaa. }' }),
    });
    const problems = retiredInTerms(records, laws, '2026-11-21');
    expect(problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual([
      'glossary/muu.yaml:5:13 retired-name-alone',
      'glossary/uusi.yaml:3:40 repealed-act',
    ]);
  });
});

describe('the acts that a method rests on', () => {
  const names = ['681-2023', '1386-2010', '9-2030'].map((id, n) => ({
    kind: 'law' as const,
    id,
    line: 20 + n,
    column: 5,
  }));

  it('may not be past their end', () => {
    expect(endedLaws(names, 'f.mdx', laws, '2026-11-21')).toEqual([
      {
        file: 'f.mdx',
        line: 21,
        column: 5,
        severity: 'error',
        rule: 'law-ended',
        values: { id: '1386-2010', until: '2024-12-31', present: '681-2023' },
      },
    ]);
  });

  test.each([
    ['2024-12-31', []],
    ['2025-01-01', ['1386-2010']],
    ['2031-01-01', ['1386-2010', '9-2030']],
  ])('on %s are ended: %j', (day, ended) => {
    expect(endedLaws(names, 'f.mdx', laws, day).map(({ values }) => values['id'])).toEqual(ended);
  });
});

describe('words of the past', () => {
  test.each(localeCodes)('in %s are beginnings in small letters, each once', (locale) => {
    const words = pastWords[locale];
    expect(words.length).toBeGreaterThan(4);
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(word).toBe(word.toLowerCase().trim().normalize('NFC'));
  });

  test.each<readonly [Locale, string, string]>([
    ['fi', 'Entinen toimisto', 'Vanhemmat tulevat ennen tapaamista'],
    ['sv', 'Den gamla byrån', 'Föreningen och företaget varar'],
    ['en', 'It was replaced', 'A 7-year-old, before the meeting'],
    ['ru', 'Прежний закон', 'Доктор помогает старшему ребёнку'],
    ['zh', '旧法律', '原因是这样'],
    ['ar', 'القانون السابق', 'القانون الحالي'],
  ])('in %s tell of the past in "%s" and not in "%s"', (locale, past, present) => {
    expect([tellsOfThePast(past, locale), tellsOfThePast(present, locale)]).toEqual([true, false]);
  });
});
