import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { cutFrontMatter, parseYaml, validate } from '../../src/reader/front-matter.ts';
import { asLine } from '../../src/reader/report.ts';
import { judged, told } from './support.ts';

const cut = (text: string) => judged((findings) => cutFrontMatter(text, findings));
const parsed = (yaml: string, firstLine = 2) => judged((findings) => parseYaml(yaml, firstLine, findings));

describe('cutFrontMatter', () => {
  it('cuts at the fences and counts the lines before the body', () => {
    expect(cut('---\na: 1\nb: 2\n---\n\nTeksti.\n---\n').result).toEqual({
      yaml: 'a: 1\nb: 2',
      body: '\nTeksti.\n---\n',
      bodyLine: 4,
    });
  });

  it('takes an empty block and an empty body', () => {
    expect(cut('---\n---').result).toEqual({ yaml: '', body: '', bodyLine: 2 });
  });

  test.each([
    ['nothing', ''],
    ['no fence', 'title: A\n'],
    ['no closing fence', '---\ntitle: A\n'],
    ['a blank line before', '\n---\ntitle: A\n---\n'],
    ['a space after the fence', '--- \ntitle: A\n---\n'],
    ['a space before the closing fence', '---\ntitle: A\n ---\n'],
    ['TOML', '+++\ntitle = "A"\n+++\n'],
    ['a longer fence', '----\ntitle: A\n----\n'],
  ])('refuses %s', (_, text) => {
    expect(told(cut(text).problems)).toEqual(['front-matter-missing 1:1']);
  });

  test.each(['--- # ei loppu', '----', '---x', '+++', '+++ toml', '...', '....'])(
    'refuses the line "%s" inside, at its place',
    (line) => {
      const { result, problems } = cut(`---\ntitle: A\n${line}\n---\n`);
      expect(result).toBeUndefined();
      expect(told(problems)).toEqual(['front-matter-fence 3:1']);
    },
  );
});

describe('parseYaml', () => {
  it('gives plain data', () => {
    const { result, problems } = parsed(
      'title: "a: b"\ntags: [x, "no"]\nday: 2026-02-01\nn: 2\ndeep: { a: { b: c } }',
    );
    expect(problems).toEqual([]);
    expect(result?.value).toEqual({
      title: 'a: b',
      tags: ['x', 'no'],
      day: '2026-02-01',
      n: 2,
      deep: { a: { b: 'c' } },
    });
  });

  it('reads words that older YAML takes for booleans and numbers as words', () => {
    expect(parsed('a: no\nb: yes\nc: on\nd: 1_000\ne: 12:30').result?.value).toEqual({
      a: 'no',
      b: 'yes',
      c: 'on',
      d: '1_000',
      e: '12:30',
    });
  });

  test.each([
    ['an anchor', 'a: &x 1', ['yaml-plain 2:7']],
    ['an alias', 'a: &x 1\nb: *x', ['yaml-plain 2:7', 'yaml-plain 3:4']],
    ['a tag', 'a: !!str 1', ['yaml-plain 2:10']],
    ['a tag of code', 'a: 1\nb: !!js/function x', ['yaml-plain 3:18']],
    ['a doubled key', 'a: 1\nb: 2\na: 3', ['doubled-key 4:1']],
    ['a doubled key deep down', 'a: { b: 1, b: 2 }', ['doubled-key 2:12']],
    ['a list', '- a', ['front-matter-missing 2:1']],
    ['a text', 'a', ['front-matter-missing 2:1']],
    ['nothing', '', ['front-matter-missing 2:1']],
    ['an unfinished list', 'a: [1', ['yaml-open 2:6']],
    ['an unfinished quotation', 'a: "1\nb: 2', ['yaml-open 3:5']],
    ['a colon in a text', 'a: b: c', ['yaml-colon 2:4']],
    ['a tab for indentation', 'a:\n\tb: 1', ['yaml-tab 3:1']],
    ['a tab after a broken quotation', 'a: "b\n\tc"', ['yaml-open 2:6', 'yaml-tab 3:1']],
    ['a directive', '%YAML 1.1\na: 1', ['yaml-sign 2:1']],
    ['a sign first in a value', 'a: 1\nb: %c', ['yaml-sign 3:4']],
    ['a sign first in a line', 'a: 1\n% b', ['yaml-sign 3:1']],
    ['a line without a key', 'a: 1\nb c\nd: 1', ['yaml-key 3:1']],
    ['words behind a quotation', "a: 'it's'", ['yaml-syntax 2:8']],
  ])('refuses %s at its place', (_, yaml, expected) => {
    const { result, problems } = parsed(yaml);
    expect(result).toBeUndefined();
    expect(told(problems)).toEqual(expected);
  });

  test.each([
    'a:\n\tb: 1',
    '%a',
    '% a\nb: 1',
    'a: @b',
    'a: [1',
    "a: 'it's'",
    'a: b: c',
    'a: |b',
    'a: "\\q"',
    '  a: 1\nb: 2',
  ])('tells of %j in Finnish, in no words of the library', (yaml) => {
    const { problems } = parsed(yaml);
    expect(problems).not.toEqual([]);
    for (const problem of problems)
      expect(asLine(problem, 'fi')).not.toMatch(
        /Plain|Missing|token|scalar|Tabs|Nested|Implicit|Invalid|must/,
      );
  });

  it('names the mark that is not allowed', () => {
    const values = parsed('a: &x 1\nb: *x\nc: !y 1').problems.map((problem) => problem.values['what']);
    expect(values).toEqual(['&x', '*x', '!y']);
  });

  it('merges nothing: << is a key like others', () => {
    expect(parsed('<<: { a: 1 }').result?.value).toEqual({ '<<': { a: 1 } });
  });

  it('takes four levels inside each other and no more', () => {
    const nested = (levels: number) => `${'a: {'.repeat(levels)}${'}'.repeat(levels)}`;
    expect(parsed(nested(3)).problems).toEqual([]);
    expect(parsed(nested(6)).problems.map(({ rule }) => rule)).toContain('yaml-depth');
  });

  it('takes 8 KiB and not one byte more', () => {
    const yaml = (bytes: number) => `a: ${'x'.repeat(bytes - 3)}`;
    expect(parsed(yaml(8192)).problems).toEqual([]);
    expect(told(parsed(yaml(8193)).problems)).toEqual(['front-matter-size 2:1']);
  });

  it('keeps __proto__ a key of its own', () => {
    const { result } = parsed('__proto__: { layout: x }\nconstructor: y');
    expect(Object.keys(result?.value ?? {})).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(result?.value)).toBe(Object.prototype);
  });
});

describe('validate', () => {
  const schema = z.strictObject({
    name: z.string({ error: 'a-text' }),
    list: z.array(z.strictObject({ n: z.int({ error: 'a-whole-number' }) })).optional(),
  });
  const check = (yaml: string, elsewhere?: (key: string) => string | undefined) =>
    judged((findings) => {
      const data = parseYaml(yaml, 2, findings);
      return data && validate(data, schema, findings, elsewhere);
    });

  it('gives the data where it is right', () => {
    expect(check('name: A\nlist: [{ n: 1 }]')).toEqual({
      result: { name: 'A', list: [{ n: 1 }] },
      problems: [],
    });
  });

  test.each([
    ['a bad value', 'name: [1]', 'bad-value 2:7', { key: 'name', value: '[1]', expected: 'a-text' }],
    ['no value', 'name:', 'bad-value 2:6', { key: 'name', value: 'null', expected: 'a-text' }],
    ['a missing key', 'list: []', 'missing-key 2:1', { key: 'name', expected: 'a-text' }],
    ['an unknown key', 'name: A\n  \nnam: B', 'unknown-key 4:1', { key: 'nam' }],
    ['an unknown key deep down', 'name: A\nlist:\n  - n: 1\n    m: 2', 'unknown-key 5:5', { key: 'm' }],
    [
      'a bad value deep down',
      'name: A\nlist:\n  - n: 1\n  - n: x',
      'bad-value 5:8',
      { key: 'list.1.n', value: 'x', expected: 'a-whole-number' },
    ],
    [
      'a missing key deep down',
      'name: A\nlist:\n  - {}',
      'missing-key 4:5',
      { key: 'list.0.n', expected: 'a-whole-number' },
    ],
    ['__proto__', 'name: A\n__proto__: 1', 'unknown-key 3:1', { key: '__proto__' }],
    ['constructor', 'name: A\nconstructor: 1', 'unknown-key 3:1', { key: 'constructor' }],
  ])('refuses %s, naming place, key and value', (_, yaml, where, values) => {
    const { result, problems } = check(yaml);
    expect(result).toBeUndefined();
    expect(told(problems)).toEqual([where]);
    expect(problems[0]?.values).toEqual(values);
  });

  it('tells every flaw at once, and where a known key belongs', () => {
    const { problems } = check('date: x\nnam: y', (key) =>
      key === 'date' ? 'fact-in-translation' : undefined,
    );
    expect(told(problems).toSorted()).toEqual([
      'fact-in-translation 2:1',
      'missing-key 2:1',
      'unknown-key 3:1',
    ]);
  });

  it('cuts long values', () => {
    expect(check(`name: [${'x'.repeat(200)}]`).problems[0]?.values['value']).toHaveLength(60);
  });
});
