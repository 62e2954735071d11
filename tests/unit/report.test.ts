import { describe, expect, it, test } from 'vitest';
import { ProblemsError, type Problem } from '../../src/domain/problem.ts';
import { asLine, inWords, messageLanguage, stopOnErrors } from '../../src/reader/report.ts';

const problem = (overrides: Partial<Problem> = {}): Problem => ({
  file: 'content/blog/x/index.fi.mdx',
  line: 3,
  column: 7,
  severity: 'error',
  rule: 'unknown-key',
  values: { key: 'titel' },
  ...overrides,
});

describe('asLine', () => {
  it('says file, line, column, severity, rule, message and remedy on one line', () => {
    expect(asLine(problem(), 'en')).toBe(
      'content/blog/x/index.fi.mdx:3:7 error unknown-key The key "titel" is not known.' +
        ' — Delete it or check its spelling; CONTRIBUTING lists the keys.',
    );
    expect(asLine(problem({ severity: 'warning' }), 'fi')).toMatch(
      /^\S+:3:7 warning unknown-key Avainta ”titel” ei tunneta\. — Poista se .*\.$/,
    );
  });

  it('says what a field expects in words', () => {
    const bad = problem({ rule: 'bad-value', values: { key: 'title', value: '', expected: 'at-most-120' } });
    expect(asLine(bad, 'en')).toContain('Write at most 120 (characters or items).');
    expect(asLine(bad, 'fi')).toContain('Kirjoita enintään 120 (merkkiä tai kohtaa).');
  });

  test.each([
    ['a line feed', '\n::error::', 'U+000A::error::'],
    ['a carriage return', 'a\rb', 'aU+000Db'],
    ['escape', '\u001b[2J', 'U+001B[2J'],
    ['an 8-bit control sequence', '\u009b31m', 'U+009B31m'],
    ['a right-to-left override', 'a\u202eb', 'aU+202Eb'],
    ['an isolate', '\u2066', 'U+2066'],
    ['the Arabic letter mark', '\u061c', 'U+061C'],
    ['a zero-width space', '\u200b', 'U+200B'],
    ['a byte order mark', '\ufeff', 'U+FEFF'],
    ['a line separator', '\u2028', 'U+2028'],
  ])('shows %s in a value and in a file name', (_, hostile, shown) => {
    for (const line of [
      asLine(problem({ values: { key: hostile } }), 'en'),
      asLine(problem({ file: `content/${hostile}` }), 'fi'),
    ]) {
      expect(line).toContain(shown);
      expect(line).not.toContain(hostile);
      expect(line.split('\n')).toHaveLength(1);
    }
  });

  it('leaves letters of every script as they are', () => {
    expect(asLine(problem({ values: { key: 'äiti عائلة 家 😀' } }), 'en')).toContain('"äiti عائلة 家 😀"');
  });

  it('does not take a value for a slot', () => {
    const bad = problem({
      rule: 'bad-value',
      values: { key: '{value}', value: '{key} $& $1', expected: 'a-text' },
    });
    expect(inWords(bad, 'en')[0]).toBe('The value "{key} $& $1" of "{value}" is not valid.');
  });

  it('says the rule where it has no message', () => {
    for (const rule of ['made-up', 'constructor', '__proto__'])
      expect(asLine(problem({ rule }), 'en')).toContain(`error ${rule} `);
  });
});

describe('messageLanguage', () => {
  test.each([
    ['en', {}, 'en'],
    ['fi', { LANG: 'en_US.UTF-8' }, 'fi'],
    [undefined, {}, 'fi'],
    [undefined, { LANG: 'en_US.UTF-8' }, 'en'],
    [undefined, { LANG: 'EN' }, 'en'],
    [undefined, { LANG: 'fi_FI.UTF-8' }, 'fi'],
    [undefined, { LANG: 'sv_FI.UTF-8' }, 'fi'],
    [undefined, { LANG: 'C.UTF-8' }, 'fi'],
    [undefined, { LC_ALL: 'fi_FI', LANG: 'en_US' }, 'fi'],
    [undefined, { LC_ALL: 'en_GB', LANG: 'fi_FI' }, 'en'],
    [undefined, { LC_ALL: '', LANG: 'en_US.UTF-8' }, 'en'],
    ['', { LANG: 'en_US.UTF-8' }, 'en'],
  ])('--lang %o in %o is %s', (asked, env, expected) => {
    expect(messageLanguage(asked, env)).toBe(expected);
  });
});

describe('stopOnErrors', () => {
  it('lets nothing and warnings through', () => {
    expect(() => stopOnErrors([], 'fi')).not.toThrow();
    expect(() => stopOnErrors([problem({ severity: 'warning' })], 'fi')).not.toThrow();
  });

  it('throws with every problem, a line each', () => {
    const problems = [problem({ severity: 'warning' }), problem(), problem({ rule: 'no-h1', values: {} })];
    let thrown: unknown;
    try {
      stopOnErrors(problems, 'en');
    } catch (error) {
      thrown = error;
    }
    if (!(thrown instanceof ProblemsError)) throw new Error('Nothing was thrown.');
    expect(thrown.problems).toBe(problems);
    expect(thrown.message.trim().split('\n')).toEqual(problems.map((one) => asLine(one, 'en')));
  });
});
