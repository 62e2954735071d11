import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { readEntry } from '../../src/reader/entry.ts';
import { png } from '../support/pictures.ts';
import { badPosts } from '../support/posts/bad.ts';
import type { Case } from '../support/posts/case.ts';
import { goodPosts } from '../support/posts/good.ts';

// Our own corpus of attacks, and of what looks like one (trust.md G). Each is judged as a post is.
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'posts-'));
  writeFileSync(join(folder, 'kuva.png'), png());
});
afterAll(() => rmSync(folder, { recursive: true }));

const identity = { section: 'blog', id: 'juttu', locale: 'fi' } as const;
const read = ({ bytes }: Case) => readEntry(bytes, identity, 'f.mdx', folder);
const told = (one: Case): readonly string[] => [
  ...new Set(
    read(one).problems.map(({ severity, rule, line }) => `${severity === 'error' ? '' : '~'}${rule} ${line}`),
  ),
];

describe('our own corpus', () => {
  test.each(badPosts)('$rule: $what is refused', (one) => {
    expect(told(one)).toEqual(one.told);
    expect(read(one).entry).toBeUndefined();
  });

  test.each(goodPosts)('$rule: $what passes', (one) => {
    expect(told(one)).toEqual(one.told);
    expect(read(one).entry).toBeDefined();
  });

  it('has at least two attacks and one good post for each requirement', () => {
    const requirements = [
      'G2',
      'G3',
      'G4',
      'G5',
      'G6',
      'G8',
      'G9',
      ...Array.from({ length: 9 }, (_, n) => `G${n + 10}`),
    ];
    for (const rule of requirements) {
      expect(badPosts.filter((one) => one.rule === rule).length, rule).toBeGreaterThanOrEqual(2);
      expect(goodPosts.filter((one) => one.rule === rule).length, rule).toBeGreaterThanOrEqual(1);
    }
  });

  it('is judged in a moment, each post', () => {
    for (const one of [...badPosts, ...goodPosts]) {
      const start = process.cpuUsage();
      read(one);
      const { user, system } = process.cpuUsage(start);
      expect(user + system, one.what).toBeLessThan(1_000_000);
    }
  });
});
