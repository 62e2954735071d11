import { describe, expect, it, test } from 'vitest';
import { factors, sentenceLimits, shape } from '../../../src/language/limits.ts';
import { localeCodes } from '../../../src/domain/locales.ts';
import { rules } from '../../../src/language/finding.ts';
import type { Readings } from '../../../src/language/morphology.ts';
import { judged, toldOf } from './support.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'sana').join(' ');
const sentence = (count: number): string => `S${words(count).slice(1)}.`;

describe('the length of sentences', () => {
  test.each(localeCodes.filter((code) => code !== 'zh'))('is told above the limits of %s', (locale) => {
    const { hint, error } = sentenceLimits.plain[locale];
    const of = (count: number) => toldOf(judged({ locale, body: `${sentence(count)}\n` }));
    expect(of(hint)).toEqual([]);
    expect(of(hint + 1)).toEqual([`sentence-long 1:1 ${hint + 1}`]);
    expect(of(error)).toEqual([`sentence-long 1:1 ${error}`]);
    expect(of(error + 1)).toEqual([`sentence-too-long 1:1 ${error + 1}`]);
  });

  it('is an error on everyday pages only', () => {
    const severities = (section: 'everyday' | 'methods', count: number) =>
      judged({ section, body: `${sentence(count)}\n` })
        .findings.filter(({ rule }) => rule.startsWith('sentence-'))
        .map(({ severity }) => severity);
    expect(severities('everyday', 19)).toEqual(['error']);
    expect(severities('methods', 19)).toEqual([]);
    expect(severities('methods', 36)).toEqual(['hint']);
  });

  it('is told where the sentence stands, with what it says', () => {
    const { findings } = judged({ body: `Lyhyt. ${sentence(13)}\n` });
    const [found] = findings.filter(({ rule }) => rule === 'sentence-long');
    expect(found).toMatchObject({ line: 6, column: 8, value: 13, limit: 12 });
    expect(found?.values['words']).toBe(sentence(13));
  });
});

describe('the rules of sentences', () => {
  test.each([
    ['clauses', 'Kela sanoo, että saat tukea, jos haet sitä.\n', ['clauses 1:1 2']],
    ['one clause', 'Kela sanoo, että saat tukea.\n', []],
    ['numbers', 'Tule 1, 2, 3 tai 4 kertaa.\n', ['numbers-many 1:1 4']],
    ['a telephone number and a date', 'Soita 080 005 005 ennen 5.3.2026 klo 14.00.\n', []],
    ['a Roman number', 'Luku III on pitkä.\n', ['number-roman 1:6']],
    ['a letter that is no number', 'Lomake X ja I luokka, B1.\n', []],
    ['a date with slashes', 'Tule 05/03/2026 sinne.\n', ['date-slashes 1:6']],
    ['a span of years', 'Lukuvuosi 2025/2026 alkoi.\n', []],
    ['a time with a colon', 'Tule klo 14:00.\n', ['time-colon 1:10']],
    ['words in capitals', 'TÄMÄ ON TÄRKEÄÄ asiaa.\n', ['capitals 1:1']],
    ['a name in capitals', 'MIELI ry auttaa, ja SERI-keskus.\n', []],
    ['long brackets', 'Tule (yksi kaksi kolme neljä viisi kuusi seitsemän) tänne.\n', ['brackets 1:6 7']],
    ['short brackets', 'Tule (englanniksi ja ruotsiksi) tänne.\n', []],
    ['an abbreviation', 'Ota esim. passi mukaan.\n', ['abbreviation 1:5']],
    ['a word that ends like one', 'Kysymme ks.fi-sivulta, DVV-ks.\n', []],
  ])('%s', (_, body, expected) => {
    expect(toldOf(judged({ body }))).toEqual(expected);
  });

  it('find commas of clauses only where each clause has one', () => {
    expect(toldOf(judged({ locale: 'en', body: 'It says, that, if you ask, you get it.\n' }))).toEqual([]);
  });
});

describe('the rules of shape', () => {
  const list = (count: number): string => `${'- kohta\n'.repeat(count)}`;

  test.each([
    ['a long paragraph', `${'Lause. '.repeat(6)}\n`, ['paragraph-long 1:1 6']],
    ['a paragraph', `${'Lause. '.repeat(5)}\n`, []],
    ['a long list', list(9), ['list-long 1:3 9']],
    ['a list', list(8), []],
    ['steps numbered by hand', '- **1.** Soita.\n- **2.** Odota.\n', ['steps-unnumbered 1:5']],
    ['a long heading', `## ${words(11)}\n\nTeksti.\n`, ['heading-long 1:4 11']],
    ['a long section', `## Otsikko\n\n${`${sentence(5)}\n\n`.repeat(25)}`, ['section-long 1:4 125']],
    [
      'two sections',
      `## Yksi\n\n${`${sentence(5)}\n\n`.repeat(20)}## Kaksi\n\n${`${sentence(5)}\n\n`.repeat(20)}`,
      [],
    ],
    ['many long sentences', `${sentence(12)}\n\n`.repeat(10), ['sentences-long -3:8 12']],
    ['few long sentences', `${sentence(12)}\n\n`.repeat(5), []],
  ])('%s', (_, body, expected) => {
    expect(toldOf(judged({ body })).map((line) => line.replace(/(\.\d)\d+$/, '$1'))).toEqual(expected);
  });

  it('tell how many words a page has, by its language', () => {
    const of = (locale: 'fi' | 'en', count: number) =>
      judged({ locale, body: `${sentence(5)}\n\n`.repeat(count / 5) })
        .findings.filter(({ rule }) => rule === 'page-words')
        .map(({ value, limit }) => [value, limit]);
    expect(of('fi', 145)).toEqual([[145, 150]]);
    expect(of('fi', 150)).toEqual([]);
    expect(of('fi', 355)).toEqual([[355, 350]]);
    expect(of('en', 355)).toEqual([]);
    expect(of('en', 490)).toEqual([[490, Math.round(shape.pageMost * factors.en)]]);
  });

  it('refuse a source without the parts of an everyday page', () => {
    const missing = (body: string, section: 'everyday' | 'methods' = 'everyday') =>
      judged({ body, section })
        .findings.filter(({ rule }) => rule === 'section-missing')
        .map(({ severity, values }) => `${severity} ${values['heading']}`);
    const parts = [
      'Mitä teet?',
      'Kuka auttaa?',
      'Mitä sanot?',
      'Jos on vaara',
      'Tavallisia väärinkäsityksiä',
    ];
    const body = parts.map((part) => `## ${part}\n\nTeksti.\n`).join('\n');
    expect(missing(body)).toEqual(['error Virallista tietoa']);
    expect(missing(`${body}\n## Virallista tietoa\n\nTeksti.\n`)).toEqual([]);
    expect(missing('Teksti.\n')).toHaveLength(6);
    expect(missing('Teksti.\n', 'methods')).toEqual([]);
  });
});

describe('the rules of Finnish word forms', () => {
  const readings: Readings = new Map([
    ['maksetaan', [{ BASEFORM: 'maksaa', CLASS: 'teonsana', PERSON: '4' }]],
    [
      'haetaan',
      [
        { BASEFORM: 'hakea', PERSON: '4' },
        { BASEFORM: 'haeta', PERSON: '3' },
      ],
    ],
    ['olevan', [{ BASEFORM: 'oleva', CLASS: 'laatusana', PARTICIPLE: 'present_active' }]],
    ['ollut', [{ BASEFORM: 'ollut', CLASS: 'laatusana', PARTICIPLE: 'past_active' }]],
    ['tietty', [{ BASEFORM: 'tietty', CLASS: 'laatusana', PARTICIPLE: 'past_passive' }]],
    ['ei', [{ BASEFORM: 'ei', CLASS: 'kieltosana' }]],
    ['saapuessasi', [{ BASEFORM: 'saapua', MOOD: 'E-infinitive' }]],
    ['kotoutumissuunnitelmassa', [{ BASEFORM: 'kotoutumissuunnitelma' }]],
  ]);
  const read = () => readings;
  const of = (body: string) => toldOf(judged({ body, read }));

  it('see passives, participles, shortened clauses and long words', () => {
    expect(of('Tuki maksetaan siellä olevan ihmisen tilille.\n')).toEqual(['passive 1:6', 'participle 1:23']);
    expect(of('Kerro asia saapuessasi.\n')).toEqual(['construction 1:12']);
    expect(of('Lue kotoutumissuunnitelmassa.\n')).toEqual(['word-long 1:5 21']);
  });

  it('see nothing in a word that may be another form, a settled one, or a part of a verb', () => {
    expect(of('Tukea haetaan, tietty.\n')).toEqual([]);
    expect(of('Hän ei ollut siellä.\n')).toEqual([]);
  });

  it('tell a long word once', () => {
    expect(of('Lue kotoutumissuunnitelmassa ja kotoutumissuunnitelmassa.\n')).toHaveLength(1);
  });

  it('are for Finnish only', () => {
    expect(toldOf(judged({ locale: 'et', body: 'Tuki maksetaan.\n', read }))).toEqual([]);
  });

  it('say that they did not run where nobody reads', () => {
    const needing = Object.entries(rules).filter(([, rule]) => 'needs' in rule);
    expect(judged({ body: 'Tuki maksetaan.\n' }).notRun).toEqual(needing.map(([name]) => name));
    expect(judged({ body: 'Tuki maksetaan.\n', read }).notRun).toEqual([]);
  });
});

describe('the hardest sentences', () => {
  it('are at most three, those furthest above their limit first', () => {
    const { worst } = judged({
      body: [13, 20, 12, 15, 17].map((count) => `${sentence(count)}\n`).join('\n'),
    });
    expect(worst.map(({ words: count, limit }) => [count, limit])).toEqual([
      [20, 12],
      [17, 12],
      [15, 12],
    ]);
    expect(worst[0]?.line).toBe(8);
  });
});
