import { describe, expect, it, test } from 'vitest';
import { localeCodes } from '../../src/domain/locales.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { summaryOf, unitsFrom, unitsOf } from '../../src/reader/facts.ts';
import { inWords } from '../../src/reader/report.ts';
import { sourceFile } from './support.ts';
import { linesAbove, translationFlaws } from './translation-support.ts';

/** A source that has everything that is compared, and a sound translation of it. */
const finnish = `## Soita 112

Numero on [112](tel:112). Katso [Kela](everyday/kela#tuki) ja [ohje](https://112.fi/en/erc-number).

- poliisi
- pelastuslaitos, 116 117

Summat 12.3.2026: <Price id="yleistuki" />, joulukuusta 2025 1 000 ja 80 prosenttia.

<Steps>

1. **Soita.** Odota 5 minuuttia.
2. **Kerro.** Pysy linjalla.

</Steps>

## Mitä sanot?

<Callout type="info" title="Muista 3 asiaa">

Teksti.

</Callout>

| a | b |
| - | - |
| 7 | 8 |
`;
const english = `## Call 112

The number is [112](tel:112). See [Kela](everyday/kela#benefit) and [advice](https://112.fi/en/erc-number).

- police
- rescue service, 116 117

Sums from 12 March 2026: <Price id="yleistuki" />; 80 per cent and 1,000 since December 2025.

<Steps>

1. **Call.** Wait for 5 minutes.
2. **Tell.** Stay on the line.

</Steps>

## What do you say?

<Callout type="info" title="Remember 3 things">

Text.

</Callout>

| a | b |
| - | - |
| 7 | 8 |
`;

/** What the guard tells of the translation, and of what a test makes of it. */
const told = (changes: Partial<Parameters<typeof translationFlaws>[0]> = {}): readonly Problem[] =>
  translationFlaws({ source: finnish, body: english, ...changes });

/** What stands at the place of a problem. */
function standingAt(body: string, { line, column }: Problem): string {
  const lines = body.split('\n').slice(line - 1 - linesAbove);
  return lines.join('\n').slice(column - 1);
}

const change = (from: string, to: string): string => {
  expect(english).toContain(from);
  return english.replace(from, to);
};

describe('a translation with the facts of its source', () => {
  it('passes, whatever the order and form of its numbers, dates and anchors', () => {
    expect(told()).toEqual([]);
    expect(told({ stale: true })).toEqual([]);
  });

  test.each([
    ['the date in digits', '12 March 2026', '12.3.2026'],
    ['the date twice', '12 March 2026', '12.3.2026 (in March)'],
    ['a space that does not break', '1,000', '1\u00A0000'],
    ['no groups', '1,000', '1000'],
    ['paragraphs joined', 'Sums from', 'These are the sums. Sums from'],
    ['words in another language', 'police', '<Lang code="fi">poliisi</Lang>'],
    ['a term', 'police', '<Term id="kunta">police</Term>'],
    ['other emphasis', '**Call.**', '*Call.*'],
    ['a comment', 'police', 'police {/* 99 */}'],
  ])('passes with %s', (_, from, to) => {
    expect(told({ body: change(from, to) })).toEqual([]);
  });

  it('passes without numbers in its title and summary, where the source has none', () => {
    expect(told({ summary: 'Text of 24 hours.' })).toEqual([]);
  });
});

describe('a translation with other facts', () => {
  test.each([
    ['a wrong digit', '116 117', '116 118', 'numbers', '116 118\n', '116117', '116118'],
    ['a number too much', 'police\n', 'police 110\n', 'numbers', '110\n', '–', '110'],
    ['a lost number', 'service, 116 117', 'service', 'numbers', '- rescue', '116117', '–'],
    ['a number in other digits', '80 per', '٨٠ per', 'numbers', '٨٠ per', '80', '٨٠'],
    ['a wrong year', 'December 2025', 'December 2024', 'numbers', '2024', '2025', '2024'],
    ['another day', '12 March', '13 March', 'numbers', '13 March', '12', '13'],
    ['another month', 'December', 'November', 'months', 'November', 'joulukuu', 'November'],
    ['a lost month', 'since December 2025', 'since 2025', 'months', 'Sums from', 'joulukuu', '–'],
    ['another telephone number', '(tel:112)', '(tel:113)', 'links', 'tel:113', 'tel:112', 'tel:113'],
    ['another address', '.fi/en/erc', '.fi/sv/erc', 'links', 'https://112.fi/sv', /112.fi.en/, /112.fi.sv/],
    ['a lost link', '[Kela](everyday/kela#benefit)', 'Kela', 'links', '## Call', 'everyday/kela#', '–'],
    ['another price', 'yleistuki', 'muu', 'prices', '<Price id="muu" />', /yleistuki/, '<Price id="muu" />'],
    ['a written price', '<Price id="yleistuki" />', 'a sum', 'prices', 'Sums from', /yleistuki/, '–'],
    ['a lost item', '- rescue service, 116 117\n', '', 'list', '- police', '2', '1'],
    ['a lost step', '2. **Tell.** Stay on the line.\n', '', 'list', '1. **Call', '2', '1'],
    ['a lost section', '## What do you say?\n', '', 'headings', '## Call', '2', '1'],
    ['a section too much', '## What do', '## More\n\na\n\n## What do', 'headings', '## More', '2', '3'],
    ['a lower heading', 'Text.', '### Below\n\nText.', 'structure', '### Below', '–', '###'],
    ['another box', '<Callout', '<Quote', 'structure', '<Quote', '<Callout>', '<Quote>'],
    ['a lost row', '| 7 | 8 |\n', '', 'structure', 'b |', '|', '–'],
    ['two numbers that changed places', '| 7 | 8 |', '| 8 | 7 |', 'numbers', '8 | 7', '7', '8'],
  ] as const)('is told of %s', (_, from, to, rule, at, lacking, added) => {
    const body =
      to === '<Quote'
        ? english.replace(/<Callout[^]*?>([^]*)<.Callout>/, '<Quote>$1</Quote>')
        : change(from, to);
    const [problem] = told({ body });
    if (!problem) throw new Error('Nothing is told.');
    expect(problem.rule).toBe(`translation-${rule}`);
    expect(problem.severity).toBe('error');
    expect(standingAt(body, problem).slice(0, at.length)).toBe(at);
    expect(problem.values['lacking']).toMatch(lacking);
    expect(problem.values['added']).toMatch(added);
  });

  it('is told with the words of both texts and the place in the source, in Finnish and in English', () => {
    const [problem] = told({ body: change('116 117', '116 118') });
    expect(problem).toMatchObject({
      file: 'content/everyday/x/index.en.mdx',
      values: {
        words: 'rescue service, 116 118',
        other: 'pelastuslaitos, 116 117',
        source: 'content/everyday/x/index.fi.mdx:14',
      },
    });
    if (!problem) throw new Error('Nothing is told.');
    expect(inWords(problem, 'fi')[0]).toContain('”rescue service, 116 118”');
    expect(inWords(problem, 'en')[0]).toContain('"pelastuslaitos, 116 117"');
  });

  it('is told of a long paragraph by the words around the fact', () => {
    const [problem] = told({ body: change('See [Kela]', `${'Long words. '.repeat(20)} 55 See [Kela]`) });
    expect(problem?.values['words']).toMatch(/^….*\b55\b/);
  });

  it('is told of numbers in its front matter, with the key’s place', () => {
    const [problem, ...rest] = told({ summary: 'Text 25 h.' });
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({ rule: 'translation-numbers', line: 3, column: 10 });
    expect(told({ summary: 'Text.' })[0]).toMatchObject({ rule: 'translation-numbers', line: 1, column: 1 });
  });

  it('is an error only while it says that it is made from the source as it is', () => {
    const problems = told({ body: change('116 117', '116 118'), stale: true });
    expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('is told of each piece once, not of every fact below a lost section', () => {
    expect(told({ body: '## Call 112\n' })).toHaveLength(1);
    expect(told({ body: change('- police\n', '') }).map(({ rule }) => rule)).toEqual(['translation-list']);
  });

  it('may leave out a month whose name may be another word, but may not change it', () => {
    const source = finnish.replace('joulukuusta', 'toukokuusta');
    const body = (month: string): string => english.replace('since December', month);
    expect(told({ source, body: body('since spring') })).toEqual([]);
    expect(told({ source, body: body('since June') }).map(({ rule }) => rule)).toEqual([
      'translation-months',
    ]);
  });
});

describe('what is remembered of a text', () => {
  const identity = { section: 'everyday', id: 'x', locale: 'fi' } as const;
  const units = unitsOf(sourceFile('everyday', finnish), identity);

  it('is a line for each piece, with its facts, which can be read back', () => {
    const summary = summaryOf(units);
    expect(summary.split('\n')).toEqual(
      expect.arrayContaining([
        'h2 112 112 everyday/kela# https://112.fi/en/erc-number tel:112',
        'ul2',
        'ol2',
        'li 5',
        'Callout 3',
      ]),
    );
    const kept = ({ kind, facts }: (typeof units)[number]) => ({ kind, facts });
    expect(unitsFrom(summary).map(kept)).toEqual(units.map(kept));
  });

  it('is the same for the same structure in every language', () => {
    for (const locale of localeCodes)
      expect(
        summaryOf(
          unitsOf(sourceFile('everyday', finnish.replace('joulukuusta', '')), { ...identity, locale }),
        ),
      ).toBe(summaryOf(unitsOf(sourceFile('everyday', finnish.replace('joulukuusta', '')), identity)));
  });
});
