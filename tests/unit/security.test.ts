import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';

// SECURITY.md says which requirement is tested where: it must not promise what is not there.
const text = readFileSync('SECURITY.md', 'utf8');
const rows = new Map(
  [...text.matchAll(/^\| ([CGHW]\d+) +\| (.+?) +\| (.+?) +\|$/gm)].map(
    ([, id = '', what = '', tests = '']) => [id, { what, tests }] as const,
  ),
);
const ids = (letter: string, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, n) => `${letter}${from + n}`);
const filesIn = (cell: string): readonly string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);

describe('SECURITY.md', () => {
  it('has every requirement on content and on pull requests, in order', () => {
    const told = [...rows.keys()].filter((id) => /^[GW]/.test(id));
    expect(told).toEqual([...ids('G', 2, 30), ...ids('W', 1, 18)]);
  });

  test.each([...rows])('%s names tests that are there', (_, { tests }) => {
    const files = filesIn(tests);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect([file, existsSync(file)]).toEqual([file, true]);
  });

  it('names no other file that is not there', () => {
    const files = filesIn(text).filter((file) => /^(?:src|tests|content|\.\w+)\/[\w./-]+$/.test(file));
    expect(files.length).toBeGreaterThan(rows.size);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('says whom to tell, against whom we defend what, and what stays open', () => {
    const headings = [...text.matchAll(/^##+ (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual([
      'Telling us of a hole',
      'What we defend',
      'Against whom',
      'How',
      'Texts, pictures and files (G)',
      'Pull requests (W)',
      'Readers (H)',
      'Comments (C)',
      'What stays open',
    ]);
  });
});
