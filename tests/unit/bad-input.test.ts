import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/domain/locales.ts';
import { asLine } from '../../src/reader/report.ts';
import { facts, fileOf, readText } from './support.ts';
import { linesAbove, sourceFlaws, translationFlaws } from './translation-support.ts';

const finnish = `## Mikä Kela on?

Kela maksaa 170 euroa. Soita [112](tel:112).

- asumistuki vuokraan

## Kuka auttaa?

Työntekijä auttaa sinua.
`;

/** Sound translations of it: one for each script. */
const bodies = {
  ar: `## ما هي كيلا؟

تدفع كيلا (<Lang code="fi">Kela</Lang>) مبلغ 170 يورو. اتصل بالرقم <Lang code="fi">[112](tel:112)</Lang>.

- إعانة السكن للإيجار

## من يساعد؟

الموظف يساعدك.
`,
  uk: `## Що таке Kela?

Kela платить 170 євро. Телефонуйте [112](tel:112).

- житлова допомога

## Хто допомагає?

Працівник допоможе вам.
`,
  zh: `## Kela 是什么？

Kela 支付 170 欧元。请拨打 [112](tel:112)。

- 住房补贴

## 谁能帮助您？

工作人员帮助您。
`,
} as const;

type Fault = readonly [
  name: string,
  locale: keyof typeof bodies,
  from: string | RegExp,
  to: string,
  rule: string,
  /** Line of the body at which it is told. */
  line: number,
  /** What is told of the translation, and of the source. */
  own: string,
  theirs: string,
];

const faults: readonly Fault[] = [
  ['a missing section', 'ar', /## من يساعد[^]*/, '', 'translation-headings', 1, 'ما هي كيلا', 'Kuka auttaa?'],
  ['a wrong number', 'ar', '170', '710', 'translation-numbers', 3, '710', '170 euroa'],
  ['a lost link', 'zh', '[112](tel:112)', '112', 'translation-links', 1, 'Kela 是什么', 'Kela maksaa'],
  [
    'a word in Latin letters in Arabic',
    'ar',
    'السكن',
    'asumistuki',
    'foreign-script',
    5,
    'asumistuki',
    'asumistuki vuokraan',
  ],
  ['a name in Latin letters in Arabic', 'ar', 'الموظف', 'Kela', 'foreign-script', 9, 'Kela', 'Työntekijä'],
  [
    'a word in Latin letters in Ukrainian',
    'uk',
    'житлова',
    'housing',
    'foreign-script',
    5,
    'housing',
    'asumistuki',
  ],
  [
    'a Latin letter in a Ukrainian word',
    'uk',
    'допоможе',
    'дoпоможе',
    'foreign-script',
    9,
    'дoпоможе',
    'Työntekijä',
  ],
  [
    'a word in Latin letters in Chinese',
    'zh',
    '住房补贴',
    'asumistuki 补贴',
    'foreign-script',
    5,
    'asumistuki',
    'asumistuki vuokraan',
  ],
  ['an open isolate', 'ar', 'إعانة السكن', '\u2067إعانة السكن', 'direction-mark', 5, 'U+2067', 'asumistuki'],
  ['an open embedding', 'ar', 'الموظف', '\u202Bالموظف', 'direction-override', 9, 'U+202B', 'Työntekijä'],
  ['an override', 'zh', '工作人员', '\u202E工作人员', 'direction-override', 9, 'U+202E', 'Työntekijä'],
  ['an end without a beginning', 'ar', 'الموظف', 'الموظف\u2069', 'direction-mark', 9, 'U+2069', 'Työntekijä'],
];

const flaws = (locale: Locale, body: string) => translationFlaws({ source: finnish, body, locale });

describe('bad input of an everyday page', () => {
  test.each(Object.entries(bodies))('is nothing of a sound translation: %s', (locale, body) => {
    expect(flaws(locale as Locale, body)).toEqual([]);
  });

  test.each(faults)(
    '%s (%s) is named with file, line and both texts',
    (_, locale, from, to, rule, line, own, theirs) => {
      const sound = bodies[locale];
      const faulty = sound.replace(from, to);
      expect(faulty).not.toBe(sound);
      const problem = flaws(locale, faulty).find((one) => one.rule === rule);
      if (!problem) throw new Error(`Nothing tells ${rule}.`);
      expect(problem.severity).toBe('error');
      for (const language of ['fi', 'en'] as const) {
        const told = asLine(problem, language);
        expect(told).toContain(`content/everyday/x/index.${locale}.mdx:${line + linesAbove}:`);
        expect(told).toMatch(/\(content\/everyday\/x\/index\.fi\.mdx:\d+\)/);
        expect(told).toContain(own);
        expect(told).toContain(theirs);
      }
    },
  );

  test.each([
    ['in brackets', 'ar', 'السكن', 'السكن (asumistuki)'],
    ['in <Lang>', 'ar', 'السكن', '<Lang code="fi">asumistuki</Lang>'],
    ['in <Term>', 'ar', 'السكن', '<Term id="asumistuki">asumistuki</Term>'],
    ['in code', 'uk', 'житлова', '`asumistuki`'],
    ['in closed isolates', 'ar', 'السكن', '\u2068asumistuki\u2069'],
    ['in an address', 'zh', '住房补贴', 'https://www.kela.fi/asumistuki'],
    ['as a name that stays', 'uk', 'житлова', 'OmaKela'],
    ['as a name of a form', 'zh', '住房补贴', 'Y 77e'],
  ] as const)('is not a Latin word %s (%s)', (_, locale, from, to) => {
    const found = flaws(locale, bodies[locale].replace(from, to));
    expect(found.filter(({ rule }) => rule === 'foreign-script')).toEqual([]);
  });

  test('is no word in other letters in a text in Latin letters, but letters of two scripts in one word', () => {
    const swedish = bodies.uk.replace(/\p{Script=Cyrillic}+/gu, 'ord');
    const having = (word: string) =>
      flaws('sv', swedish.replace('ord', word)).map(({ rule, values }) => `${rule} ${values['word']}`);
    expect(having('العربية')).toEqual([]);
    expect(having('оrd')).toEqual(['foreign-script оrd']);
    expect(having('кела.fi')).toEqual(['foreign-script кела']);
  });

  test.each([
    'Ы-kirjain',
    '中文-kurssi',
    'قهوة-hetki',
    'Москва-Helsinki',
    'мама’s',
    "мама's",
    'IT-специалист',
    'Кела.',
    'Кела – ',
  ])('is no ending behind a hyphen or an apostrophe: %s', (word) => {
    const body = `Tämä on ${word} nyt.\n`;
    const file = fileOf([`title: '${word.replace("'", "''")}'`, 'summary: S.', ...facts.blog], body);
    expect(readText(file).entry?.script).toEqual([]);
  });

  test('is told without a source where the text is the source', () => {
    const [problem] = sourceFlaws('قهوةhetki\n');
    expect(problem?.rule).toBe('foreign-script-alone');
    const words = problem ? asLine(problem, 'fi') : '';
    expect(words).toContain('”قهوة”');
    expect(words).not.toContain('lähteessä');
  });

  test('is told of words of the front matter, with the source’s', () => {
    const [problem] = translationFlaws({
      source: finnish,
      body: bodies.ar,
      locale: 'ar',
      summary: 'نص benefit 24.',
    });
    expect(problem?.rule).toBe('foreign-script');
    const told = problem ? asLine(problem, 'en') : '';
    expect(told).toContain('index.ar.mdx:3:');
    expect(told).toContain('summary: Teksti 24 h.');
  });
});
