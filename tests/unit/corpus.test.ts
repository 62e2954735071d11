import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import { readEntry } from '../../src/reader/entry.ts';
import { asLine } from '../../src/reader/report.ts';
import { checkFile } from '../../src/tools/check/files.ts';
import { asPost, corpus, rows, textsOf, type Row } from './corpus.ts';
import { sourceFile } from './support.ts';

const here = rows.length > 0;
const identity = { section: 'blog', id: 'juttu', locale: 'fi' } as const;
const read = ({ file, verdict }: Row): readonly Problem[] =>
  readEntry(asPost(file), identity, file, join(corpus, verdict)).problems;
const rules = (row: Row): readonly string[] => [...new Set(read(row).map(({ rule }) => rule))].sort();

/** Rules that refuse a good file for what this site is, not for a danger in it. */
const otherHouse: Readonly<Record<string, readonly string[]>> = {
  // This site has no component Linkki.
  'good/g13-links.mdx': ['unknown-component'],
  // Keys and tags of another site.
  'good/g21-yaml-tricky.mdx': ['bad-value', 'unknown-key'],
};

it.skipIf(here)(`the attack corpus is not at ${corpus}: its tests are left out`, () => {
  expect(rows).toEqual([]);
});

describe.runIf(here)('the attack corpus', () => {
  const attacks = textsOf('bad', 'esm', 'expr', 'jsx');
  const good = rows.filter((row) => row.verdict === 'good' && row.file.endsWith('.mdx'));

  test.each(rows)('$verdict: $file is judged so as a file: $why', ({ file, verdict }) => {
    const name = basename(file);
    // A post is copied with what a post must state; any other file is judged where it lies.
    const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
    const path = join(folder, name);
    writeFileSync(path, name.endsWith('.mdx') ? asPost(file) : readFileSync(join(corpus, file)));
    if (name !== 'kuva.png') copyFileSync(join(corpus, 'good/kuva.png'), join(folder, 'kuva.png'));
    mkdirSync(join(folder, 'authors'));
    writeFileSync(join(folder, 'authors/toimitus.yaml'), 'name: Toimitus');
    const desk = { section: 'blog', contentDir: join(folder, 'site'), root: folder, hints: false } as const;
    const problems = checkFile(path, desk);
    rmSync(folder, { recursive: true });
    const errors = problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
    if (verdict === 'bad') expect(errors).not.toEqual([]);
    else expect([...new Set(errors)].sort()).toEqual(otherHouse[file] ?? []);
  });

  it('has the groups that these tests are about', () => {
    for (const group of ['esm', 'expr', 'jsx']) expect(textsOf('bad', group).length).toBeGreaterThan(5);
    expect(good.length).toBeGreaterThan(15);
  });

  test.each(attacks)('$file is refused: $why', (row) => {
    const problems = read(row);
    expect(problems.filter(({ severity }) => severity === 'error')).not.toHaveLength(0);
    for (const problem of problems) {
      expect(asLine(problem, 'fi')).not.toMatch(/undefined|\{\w+\} /);
      // The added front matter is right, so whatever is told stands in the body or in the attack's own keys.
      expect(['missing-key', 'mdx-syntax']).not.toContain(problem.rule);
    }
  });

  test.each(textsOf('bad', 'esm'))('$file is refused because it is code', (row) => {
    expect(rules(row)).toContain('no-esm');
  });

  test.each(textsOf('bad', 'expr'))('$file is refused because it is an expression', (row) => {
    expect(rules(row)).toContain('no-expression');
  });

  test.each(textsOf('bad', 'frontmatter', 'image'))('$file is refused: $why', (row) => {
    expect(read(row)).not.toHaveLength(0);
  });

  test.each(good)('$file passes: $why', (row) => {
    expect(rules(row)).toEqual(otherHouse[row.file] ?? []);
  });
});

/**
 * Runs the reader in a process of its own, which a native parser may bring down.
 * @returns how it ended, and per text the rules that refuse it, as far as it came
 */
function readElsewhere(texts: readonly Uint8Array[]): { status: number | null; told: readonly string[] } {
  const script = `
    import { readFileSync } from 'node:fs';
    import { readEntry } from './src/reader/entry.ts';
    const identity = { section: 'blog', id: 'juttu', locale: 'fi' };
    for (const text of readFileSync(0, 'utf8').split(' ')) {
      const { problems } = readEntry(Buffer.from(text, 'base64'), identity, 'f.mdx', '/nowhere');
      console.log([...new Set(problems.map(({ rule }) => rule))].join());
    }`;
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--max-old-space-size=512', '--input-type=module-typescript', '--eval', script],
    {
      encoding: 'utf8',
      timeout: 20_000,
      input: texts.map((text) => Buffer.from(text).toString('base64')).join(' '),
    },
  );
  return { status, told: stdout.trimEnd().split('\n') };
}

describe('texts that could bring the parser down end in good order', () => {
  it.runIf(here)('those of the corpus', () => {
    const files = textsOf('bad', 'dos').map(({ file }) => file);
    const { status, told } = readElsewhere(files.map(asPost));
    expect(status).toBe(0);
    expect(Object.fromEntries(files.map((file, n) => [file, told[n]]))).toMatchObject({
      'bad/d01-huge.mdx': 'too-large',
      'bad/d03-deep-jsx.mdx': 'too-deep',
      'bad/d05-deep-emphasis.mdx': 'too-deep',
    });
  });

  it('and those of this test', () => {
    const bodies = {
      'an unfinished import without a line end': ["import x '\\", 'no-esm'],
      'such an import after a list’s open fence': ["- a\n  ```\n  x\n\nimport x '\\", 'no-esm'],
      'such an import after what only looks like a fence': ["``` a`\n\nimport x '\\", 'no-esm'],
      'such an import after a fence with a language': ["```\n```js\n```\nimport x '\\", 'no-esm'],
      'thousands of nested tags': ['<b>'.repeat(3_000), 'too-deep'],
      'thousands of nested tags on one line': [`${'<> '.repeat(3_000)}${'</> '.repeat(3_000)}`, 'too-deep'],
      'thousands of brackets': ['['.repeat(4_000), 'too-deep'],
      'thousands of quotes': ['>'.repeat(4_000), 'too-deep'],
      'thousands of stars': ['*a '.repeat(6_000), 'too-deep'],
    } as const;
    const cases = Object.values(bodies);
    const { status, told } = readElsewhere(cases.map(([body]) => Buffer.from(sourceFile('blog', body))));
    expect(told).toEqual(cases.map(([, rule]) => rule));
    expect(status).toBe(0);
  });
});
