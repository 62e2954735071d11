import { describe, expect, it, test } from 'vitest';
import { fileProblems, hasPlace, isGoodFileName } from '../../src/reader/folder-files.ts';
import { jpeg, png } from '../support/pictures.ts';
import { withContent } from './glossary-support.ts';

const flaws = (files: Parameters<typeof withContent>[0]): readonly string[] =>
  withContent(files, (root) => fileProblems(root, root).map(({ rule, file }) => `${rule} ${file}`));

describe('fileProblems', () => {
  it('takes texts, records, comments and pictures', () => {
    expect(
      flaws({
        'blog/oma-aihe/index.fi.mdx': '',
        'blog/oma-aihe/kuva-1.png': png(),
        'blog/oma-aihe/comments/2026-11-22-1.json': '{}',
        'authors/toimitus.yaml': '',
        'authors/toimitus.jpg': jpeg(),
        'results/sivu/figures.yaml': '',
        'prices.yaml': '',
        '.DS_Store': '',
        'blog/oma-aihe/.index.fi.mdx.swp': '',
      }),
    ).toEqual([]);
  });

  it('refuses all else', () => {
    expect(
      flaws({
        'blog/a/index.fi.md': '',
        'blog/a/payload.mjs': '',
        'blog/a/.env': '',
        'blog/a/a.docx': '',
        'blog/a/data.json': '{}',
        'blog/a/README': '',
      }),
    ).toEqual(
      ['.env', 'README', 'a.docx', 'data.json', 'index.fi.md', 'payload.mjs'].map(
        (name) => `file-type blog/a/${name}`,
      ),
    );
    expect(
      flaws({ 'blog/a/Kuva.png': png(), 'blog/a/kuva 1.png': png(), 'blog/a/ä.png': png() }),
    ).toHaveLength(3);
    expect(flaws({ 'blog/Oma aihe/index.fi.mdx': '', 'blog/con/index.fi.mdx': '' })).toEqual([
      'folder-name blog/Oma aihe',
      'folder-name blog/con',
    ]);
  });

  it('judges pictures that no text names', () => {
    expect(
      flaws({
        'blog/a/kuva.png': 'x',
        'blog/a/piirros.svg': '<svg xmlns="http://www.w3.org/2000/svg" onload="a"/>',
      }),
    ).toEqual(['picture-format blog/a/kuva.png', 'svg-forbidden blog/a/piirros.svg']);
  });
});

describe('isGoodFileName', () => {
  test.each(['a.mdx', 'index.fi.mdx', 'index.ckb.mdx', 'kuva-1.jpg', '1.png'])('takes %s', (name) => {
    expect(isGoodFileName(name)).toBe(true);
  });

  test.each([
    ...[
      '-a.mdx',
      '.a.mdx',
      'A.mdx',
      'a b.mdx',
      'ä.mdx',
      'a.b.mdx',
      'index.FI.mdx',
      'a',
      'a.',
      'a..mdx',
      'a/b.mdx',
    ],
    ...[
      'a\u202exdm.mdx',
      'a\n.mdx',
      'con.mdx',
      'nul.png',
      'a_b.png',
      `${'a'.repeat(120)}.png`,
      'a.png ',
      '\u0430.png',
    ],
  ])('refuses %j', (name) => {
    expect(isGoodFileName(name)).toBe(false);
  });
});

describe('hasPlace', () => {
  test.each([
    ['blog/a/index.fi.mdx', true],
    ['blog/a/comments/2026-11-22-1.json', true],
    ['everyday/a/comments/a.json', false],
    ['blog/a/a.json', false],
    ['blog/a/a.js', false],
    ['blog/a/a.PNG', true],
  ])('%s: %s', (path, expected) => {
    expect(hasPlace(path)).toBe(expected);
  });
});
