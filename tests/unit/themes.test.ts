import { describe, expect, it, test } from 'vitest';
import { checkContent } from '../../src/reader/check.ts';
import { cafeKitProblems, readCafeKit } from '../../src/reader/cafe-kit.ts';
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
    ['no slides', theme().replace(/<Slide.*<\/Slide>/s, ''), ['error theme-without-slides 1']],
    ['no questions', theme().replace(/<Questions>.*<\/Questions>/s, ''), ['error theme-without-questions 1']],
    ['questions that are none', theme({ questions: 'teksti' }), ['error theme-without-questions 24']],
    ['questions without words', theme({ questions: '-\n-\n' }), ['error theme-without-questions 24']],
    ['no handout', theme().replace(/<Handout.*<\/Handout>/s, ''), ['error theme-without-handout 1']],
    ['an empty handout', theme({ handout: '' }), ['error theme-without-handout 36']],
    ['a slide that shows nothing', theme({ shown: '' }), ['error slide-empty 12']],
    ['a slide of empty items', theme({ shown: '-\n-\n' }), ['error slide-empty 12']],
    [
      'a long table on a slide',
      theme({ shown: `| a | b |\n| --- | --- |\n${'| c | d |\n'.repeat(30)}` }),
      ['warning slide-too-long 12'],
    ],
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
    const table = `| a | b |\n| --- | --- |\n${'| c | d |\n'.repeat(6)}`;
    expect(told(theme({ shown: table }))).toEqual([]);
    expect(told(theme({ shown: '<Price id="perusosan-leikkaus-kehotus" />' }))).toEqual([]);
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
      line: 25,
      values: { plan: 'lyhyt', meeting: '1', minutes: '20', most: '19' },
    });
    // The theme of its block is not there, and no block holds the one that is.
    expect(places({ minutes: 20 })).toEqual(['unknown-theme 15:37', 'theme-without-block 1:1']);
  });

  it('names a theme that no block holds, at its text', () => {
    const [flaw] = kitFlaws({}).filter(({ rule }) => rule === 'theme-without-block');
    expect(flaw).toMatchObject({ severity: 'warning', values: { id: 'muu', kit: 'cafe/kit.yaml' } });
    expect(flaw?.file).toContain('muu');
    const held = kitFlaws({ blocks: ['id: muu, kind: theme, theme: muu'] });
    expect(held.map(({ rule }) => rule)).toEqual(['unknown-theme']);
  });

  const plan = `  - { id: lyhyt, name: { fi: a, sv: b, en: c }, lead: { fi: a, sv: b, en: c }, minutes: 8, meetings: [[{ block: alku, minutes: 8 }]] }`;
  it.each([
    ['a block', { blocks: ['id: alku, kind: talk'] }, 'alku', 'blocks', 'id'],
    ['a block of a theme', { blocks: ['id: b, kind: theme, theme: lait'] }, 'lait', 'blocks', 'theme'],
    [
      'a talk of a theme',
      { blocks: ['id: b, kind: talk, theme: lait', 'id: c, kind: talk, theme: lait'] },
      'lait',
      'blocks',
      'talk',
    ],
    ['a plan', { more: plan }, 'lyhyt', 'plans', 'id'],
  ])('names %s that is there twice', (_, parts, id, list, key) => {
    const found = kitFlaws(parts).filter(({ rule }) => rule === 'kit-twice');
    expect(found.map(({ values }) => values)).toEqual([{ id, list, key }]);
  });

  it('may have blocks without a theme and talks without one', () => {
    expect(places({ blocks: ['id: b, kind: talk', 'id: c, kind: talk'] })).toEqual(places({}));
  });

  it('names a block of a theme that has none', () => {
    expect(places({ blocks: ['id: b, kind: theme'] })).toContain('block-without-theme 20:5');
  });

  it.each(['opening', 'warm-up', 'break', 'list', 'closing'])('names that no block is of kind %s', (kind) => {
    const file = kitFile().replace(`kind: ${kind}`, 'kind: talk');
    const found = withContent({ 'cafe/kit.yaml': file }, (folder) =>
      cafeKitProblems(readCafeKit(folder, folder), []),
    );
    expect(
      found.filter(({ rule }) => rule === 'block-kind-missing').map(({ values }) => values['kind']),
    ).toEqual([kind]);
  });

  it.each(['99999999', '481', '0', '-5', '1.5'])('has no block of %s minutes', (minutes) => {
    const file = kitFile().replace('minutes: 12', `minutes: ${minutes}`);
    const flaws = withContent({ 'cafe/kit.yaml': file }, (folder) => readCafeKit(folder, folder).problems);
    expect(flaws.map(({ rule, values }) => [rule, values['expected']])).toEqual([
      ['bad-value', 'minutes-of-a-meeting'],
    ]);
  });

  it('names a block that is not there', () => {
    expect(places({ block: 'muu' })[0]).toBe('unknown-block 25:26');
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
