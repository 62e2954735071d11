import { describe, expect, it, test } from 'vitest';
import { checkContent } from '../../src/reader/check.ts';
import { readCafeKit } from '../../src/reader/cafe-kit.ts';
import { kitFile, kitFlaws, theme, themeFlaws } from './cafe-support.ts';
import { withContent } from './glossary-support.ts';
import { sourceFile } from './support.ts';

/** Errors and warnings but for the languages that a single text always lacks, each with its line. */
const told = (body: string, section?: 'blog'): readonly string[] =>
  themeFlaws(body, section)
    .filter(({ rule }) => rule !== 'theme-language')
    .map(({ rule, line, severity }) => `${severity} ${rule} ${line}`);
const notes = (text: string): string => `<Notes>\n\n${text}\n\n</Notes>`;

describe('a theme', () => {
  it('that is sound passes', () => {
    expect(told(theme())).toEqual([]);
  });

  test.each([
    ['no slides', '## A\n\n<Questions>\n\n- a\n\n</Questions>\n', ['error theme-without-slides 1']],
    ['no questions', theme().replace(/<Questions>.*<\/Questions>/s, ''), ['error theme-without-questions 1']],
    ['questions that are none', theme({ questions: 'teksti' }), ['error theme-without-questions 24']],
    ['a slide without notes', theme({ notes: '' }), ['error slide-without-notes 12']],
    ['a slide with empty notes', theme({ notes: '<Notes>\n\n</Notes>' }), ['error slide-without-notes 12']],
    [
      'a slide with two notes',
      theme({ notes: notes('a') + `\n\n${notes('b')}` }),
      ['error slide-without-notes 12'],
    ],
    ['notes outside a slide', theme({ before: notes('a') }), ['error theme-place 10']],
    ['a slide before any heading', theme().replace('## Diat\n', ''), 4],
    [
      'a card inside a slide',
      theme({ shown: '<TableCard title="x">\n\na\n\n</TableCard>' }),
      ['error theme-place 14'],
    ],
    ['seven items on a slide', theme({ shown: '- a\n'.repeat(7) }), ['warning slide-too-long 12']],
    ['a long slide', theme({ shown: 'sana '.repeat(90) }), ['warning slide-too-long 12']],
    ['long notes', theme({ notes: notes('sana '.repeat(190)) }), ['warning notes-too-long 16']],
  ])('with %s is told', (_, body, expected) => {
    if (typeof expected === 'number') expect(told(body)).toHaveLength(expected);
    else expect(told(body)).toEqual(expected);
  });

  it('has room for what the back row can read', () => {
    expect(told(theme({ shown: '- a\n'.repeat(6), notes: notes('sana '.repeat(170)) }))).toEqual([]);
  });

  it('names the slide whose notes are missing, by its number and title', () => {
    const second = theme().replace('<Questions>', '<Slide title="Toinen">\n\na\n\n</Slide>\n\n<Questions>');
    const [flaw] = themeFlaws(second).filter(({ rule }) => rule === 'slide-without-notes');
    expect(flaw?.values).toEqual({ number: '2', title: 'Toinen' });
  });

  it('names the languages of professionals that it lacks', () => {
    const missing = themeFlaws(theme()).filter(({ rule }) => rule === 'theme-language');
    expect(missing.map(({ values, severity }) => [values['language'], severity])).toEqual([
      ['sv', 'warning'],
      ['en', 'warning'],
    ]);
  });

  it('alone has slides: in another section each part is told', () => {
    expect(told(theme(), 'blog').map((line) => line.split(' ')[1])).toEqual(Array(5).fill('theme-component'));
  });
});

describe('the kit', () => {
  const places = (parts: Parameters<typeof kitFlaws>[0]): readonly string[] =>
    kitFlaws(parts).map(({ rule, line, column }) => `${rule} ${line}:${column}`);

  it('names a plan that is over its time, where its meeting stands', () => {
    expect(kitFlaws({ minutes: 19 })[0]).toMatchObject({
      rule: 'plan-over-time',
      line: 21,
      values: { plan: 'lyhyt', meeting: '1', minutes: '20', most: '19' },
    });
    expect(places({ minutes: 20 })).toEqual(['unknown-theme 15:37']);
  });

  it('names a block that is not there', () => {
    expect(places({ block: 'muu' })[0]).toBe('unknown-block 21:26');
  });

  it('is needed where there are themes, and only there', () => {
    const body = sourceFile('cafe', theme());
    const rules = (files: Readonly<Record<string, string>>): readonly string[] =>
      withContent(files, (folder) => checkContent(folder, folder)).map(({ rule }) => rule);
    expect(rules({ 'cafe/lait/index.fi.mdx': body })).toContain('record-missing');
    expect(rules({ 'cafe/lait/index.fi.mdx': body, 'cafe/kit.yaml': kitFile() })).not.toContain(
      'record-missing',
    );
    expect(rules({ 'everyday/kela/index.fi.mdx': sourceFile('everyday') })).toEqual([]);
  });

  it('says everything in three languages', () => {
    const file = kitFile().replace('room: [{ fi: a, sv: b, en: c }]', 'room: [{ fi: a, sv: b }]');
    const flaws = withContent({ 'cafe/kit.yaml': file }, (folder) => readCafeKit(folder, folder).problems);
    expect(flaws.map(({ rule, values }) => [rule, values['key']])).toEqual([['missing-key', 'room.0.en']]);
  });
});
