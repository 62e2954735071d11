import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { figureProblems, readFigures } from '../../src/reader/figures.ts';
import { readRecords } from '../../src/reader/known-records.ts';
import { textOf, told } from './support.ts';

let content = '';
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'perhe-figures-'));
});
afterEach(() => rmSync(content, { recursive: true }));

const write = (page: string, text: string): void => {
  mkdirSync(join(content, 'results', page), { recursive: true });
  writeFileSync(join(content, 'results', page, 'figures.yaml'), text);
};
const three = (text: string): string => `{ fi: ${text}, sv: ${text}, en: ${text} }`;
const shared = [
  'shared:',
  ...['period', 'population', 'limits', 'source'].map((key) => `  ${key}: ${three('Yhteinen')}`),
];
const figure = (id: string, ...more: readonly string[]): readonly string[] => [
  `  - id: ${id}`,
  '    method: trt',
  '    value: 37',
  '    unit: children',
  '    kind: activity',
  `    label: ${three('Lapset')}`,
  ...more.map((line) => `    ${line}`),
];
const file = (...figures: readonly (readonly string[])[]): string =>
  [...shared, 'figures:', ...figures.flat(), ''].join('\n');

const trt = textOf({ section: 'methods', id: 'trt' });
const page = (id: string) => textOf({ section: 'results', id });

describe('files of figures', () => {
  it('are none where there is no such folder', () => {
    expect(readFigures(content, content)).toEqual({ found: [], problems: [] });
  });

  it('give each figure what figures share, and its own where it has its own', () => {
    write('sivu', file(figure('yksi'), figure('kaksi', `limits: ${three('Oma')}`, 'n: 12')));
    const { found, problems } = readFigures(content, content);
    expect(problems).toEqual([]);
    expect(found).toHaveLength(1);
    expect(found[0]?.file).toBe('results/sivu/figures.yaml');
    expect(found[0]?.set.figures).toMatchObject([
      { id: 'yksi', page: 'sivu', limits: { fi: 'Yhteinen' }, source: { fi: 'Yhteinen' } },
      { id: 'kaksi', page: 'sivu', limits: { fi: 'Oma' }, source: { sv: 'Yhteinen' }, n: 12 },
    ]);
    expect([...(readRecords(content, content).known.outcome ?? [])]).toEqual(['yksi', 'kaksi']);
  });

  it('give charts their figures', () => {
    const chart = `charts:\n  - kind: count\n    title: ${three('Otsikko')}\n    note: ${three('Huomaa')}\n    figures: [kaksi, yksi]\n`;
    write('sivu', chart + file(figure('yksi'), figure('kaksi')));
    const [chartOf] = readFigures(content, content).found[0]?.set.charts ?? [];
    expect(chartOf?.figures.map(({ id }) => id)).toEqual(['kaksi', 'yksi']);
    expect(chartOf?.whole).toBeUndefined();
  });

  it('may be longer than front matter, but not without end', () => {
    const many = (count: number) => file(...Array.from({ length: count }, (_, n) => figure(`luku-${n}`)));
    write('sivu', many(200));
    expect(readFigures(content, content).problems).toEqual([]);
    write('sivu', many(1000));
    expect(told(readFigures(content, content).problems)).toEqual(['front-matter-size 1:1']);
  });

  it('are told of with file, line and column where they are wrong', () => {
    write(
      'sivu',
      file(figure('yksi'), figure('kaksi').toSpliced(2, 2, '    value: 57', '    unit: percent')),
    );
    const { found, problems } = readFigures(content, content);
    expect(found).toEqual([]);
    // The figure itself: the key that it lacks has no place.
    expect(told(problems)).toEqual(['missing-key 13:5']);
    expect(problems[0]).toMatchObject({
      file: 'results/sivu/figures.yaml',
      values: { key: 'figures.1.n', expected: 'n-or-unknown' },
    });
    write('sivu', 'figures: [');
    expect(told(readFigures(content, content).problems)).toEqual(['yaml-open 1:11']);
  });

  it('may not use an id twice, wherever', () => {
    write('a', file(figure('yksi')));
    write('b', file(figure('kaksi'), figure('yksi')));
    expect(readFigures(content, content).problems).toEqual([
      {
        file: 'results/b/figures.yaml',
        line: 13,
        column: 9,
        severity: 'error',
        rule: 'doubled-figure',
        values: { id: 'yksi', other: 'results/a/figures.yaml' },
      },
    ]);
  });
});

describe('between figures and texts', () => {
  const problems = (...texts: readonly ReturnType<typeof textOf>[]) =>
    figureProblems(readFigures(content, content), texts);

  it('all is well where the method and the page exist', () => {
    write('trt', file(figure('yksi')));
    expect(problems(trt, page('trt'))).toEqual([]);
  });

  it('a method that does not exist is told where it is named', () => {
    write('trt', file(figure('yksi'), figure('kaksi').with(1, '    method: tr')));
    expect(problems(trt, page('trt'))).toEqual([
      {
        file: 'results/trt/figures.yaml',
        line: 14,
        column: 13,
        severity: 'error',
        rule: 'unknown-related',
        values: { id: 'methods/tr' },
      },
    ]);
  });

  it('a page that nobody has written is told', () => {
    write('trt', file(figure('yksi')));
    expect(told(problems(trt))).toEqual(['figures-without-page 1:1']);
  });
});
