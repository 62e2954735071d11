import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { checkContent } from '../../src/reader/check.ts';
import { methodProblems } from '../../src/reader/methods.ts';
import type { CheckedText } from '../../src/reader/cross-check.ts';
import { facts, fileOf, readText, sourceFile, textOf, told, translationOf } from './support.ts';

const without = (key: string): string =>
  fileOf([
    'title: Nimi',
    'summary: Tiivistelmä.',
    ...facts.methods.filter((line) => !line.startsWith(`${key}:`)),
  ]);
const method = (...more: readonly string[]) => readText(sourceFile('methods', undefined, more), 'methods');

describe('a method', () => {
  test.each(['notWhen', 'evidence', 'evidenceLimits', 'sources', 'checkedOn', 'situations', 'commitment'])(
    'without %s is refused',
    (key) => {
      const { entry, problems } = readText(without(key), 'methods');
      expect(entry).toBeUndefined();
      expect(problems.map(({ rule, values }) => [rule, values['key']])).toEqual([['missing-key', key]]);
    },
  );

  test.each([
    ['notWhen', '[]'],
    ['sources', '[]'],
    ['evidence', '{ effect: low, applicability: low }'],
    ['evidence', '{ strength: F, effect: low, applicability: low }'],
    ['evidence', '{ strength: C–D, effect: low, applicability: low }'],
    ['evidence', '{ strength: C, effect: good, applicability: low }'],
    ['situations', '[newcomers]'],
    ['situations', '[]'],
    ['professions', '[opettaja]'],
  ])('with %s: %s is refused, told where it stands', (key, value) => {
    const lines = facts.methods.map((line) => (line.startsWith(`${key}:`) ? `${key}: ${value}` : line));
    const { entry, problems } = readText(fileOf(['title: N', 'summary: T', ...lines]), 'methods');
    expect(entry).toBeUndefined();
    const line = lines.findIndex((one) => one.startsWith(`${key}:`)) + 4;
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line, values: { key: expect.stringMatching(`^${key}`) } });
  });

  test.each(['law', 'C-D', 'E', 'A'])('may state the strength %s', (strength) => {
    const lines = facts.methods.map((line) =>
      line.startsWith('evidence:')
        ? `evidence: { strength: ${strength}, effect: not-assessed, applicability: not-assessed }`
        : line,
    );
    expect(readText(fileOf(['title: N', 'summary: T', ...lines]), 'methods').problems).toEqual([]);
  });

  it('says of each version what changed', () => {
    const last = facts.methods.length + 4;
    expect(method("versions: ['2021', 2022-01-07]", 'versionNotes: [a, b]').problems).toEqual([]);
    expect(told(method("versions: ['2021', 2022-01-07]", 'versionNotes: [a]').problems)).toEqual([
      `bad-value ${last + 1}:15`,
    ]);
    expect(method('versions: [2022-01-07]').problems[0]).toMatchObject({
      rule: 'missing-key',
      values: { key: 'versionNotes', expected: 'a-note-for-each-version' },
    });
    expect(method('versionNotes: [a]').problems[0]).toMatchObject({ rule: 'bad-value' });
  });
});

const source = textOf({ section: 'methods', id: 'trt' });
const checked = (data: CheckedText['data'], text = source): CheckedText => ({
  text,
  data,
  headings: [],
  links: [],
  names: [],
});
const pair = (own: CheckedText['data'], translated: CheckedText['data']) =>
  methodProblems([checked(translated, translationOf(source, 'sv')), checked(own)]);

describe('a translation of a method', () => {
  const steps = [{ what: 'a', how: 'b' }, { what: 'c' }];

  it('has lists as long as the source’s', () => {
    expect(pair({ steps, tools: ['x'] }, { steps, tools: ['y'] })).toEqual([]);
    expect(pair({}, {})).toEqual([]);
  });

  test.each(['notWhen', 'steps', 'tools', 'versionNotes'])('or is refused: %s', (key) => {
    const [problem, ...rest] = pair({ [key]: [{}, {}] }, { [key]: [{}] });
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({
      rule: 'list-length',
      file: 'content/methods/trt/index.sv.mdx',
      values: { key, count: '1', wanted: '2', source: source.file },
    });
  });

  it('says in a step as much as the source', () => {
    const [problem, ...rest] = pair({ steps }, { steps: [{ what: 'a' }, { what: 'c', time: 't' }] });
    expect(problem).toMatchObject({ rule: 'item-parts', values: { key: 'steps.0', parts: 'how' } });
    expect(rest).toEqual([expect.objectContaining({ values: expect.objectContaining({ parts: 'time' }) })]);
  });

  it('is not judged without its source, nor outside methods', () => {
    expect(methodProblems([checked({ steps }, translationOf(source, 'sv'))])).toEqual([]);
    const post = textOf({ section: 'blog', id: 'trt' });
    const texts = [checked({ tools: ['x'] }, post), checked({}, translationOf(post, 'sv'))];
    expect(methodProblems(texts)).toEqual([]);
  });
});

describe('methods that come before themselves', () => {
  it('are refused, with the circle', () => {
    const other = textOf({ section: 'methods', id: 'kotokahvila' });
    const problems = methodProblems([
      checked({ after: ['kotokahvila'] }),
      checked({ after: ['trt'] }, other),
    ]);
    expect(problems).toEqual([
      expect.objectContaining({
        rule: 'order-circle',
        file: source.file,
        values: { key: 'after', circle: 'trt → kotokahvila → trt' },
      }),
    ]);
  });
});

describe('the guard of a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'perhe-methods-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const words = facts.methods.slice(0, 6);
  const stamp = 'translation: { from: fi, digest: text-0123456789ab }';
  write(
    'methods/trt/index.fi.mdx',
    sourceFile('methods', undefined, ['tools: [a, b]', 'before:', '  - trt', '  - muu']),
  );
  write('methods/trt/index.sv.mdx', fileOf(['title: T', 'summary: S', ...words, 'tools: [a]', stamp]));

  it('tells file, line and column of each flaw between methods', () => {
    const problems = checkContent(folder, folder);
    const last = facts.methods.length + 3;
    expect(
      problems.map(({ file, rule, line, column }) => `${file}:${line}:${column} ${rule}`).sort(),
    ).toEqual([
      `methods/trt/index.fi.mdx:${last + 2}:1 order-circle`,
      `methods/trt/index.fi.mdx:${last + 4}:5 unknown-related`,
      `methods/trt/index.sv.mdx:10:1 list-length`,
    ]);
  });
});
