import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { ProblemsError } from '../../src/domain/problem.ts';
import { readFolder, textFiles } from '../../src/reader/folder.ts';
import { readRecord, readRecordFile } from '../../src/reader/records.ts';
import { author } from '../../src/schemas/records.ts';
import { sourceFile, told } from './support.ts';

let root = '';
const write = (path: string, text: string | Uint8Array): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'folder-'));
  write('content/everyday/kela/index.fi.mdx', sourceFile('everyday'));
  write('content/blog/juttu/index.sv.mdx', sourceFile('blog', '{x}\n'));
  write('content/blog/juttu/index.fi.mdx', sourceFile('blog'));
  write('content/blog/juttu/kuva.png', '');
  write('content/blog/vanha.md', 'Teksti.');
  write('content/authors/toimitus.yaml', 'name: { fi: Toimitus }');
  write('content/authors/paha.yaml', 'name: Maija\nemail: maija@example.org\nurl: http://example.org');
  write('empty/kuva.png', '');
  symlinkSync('index.fi.mdx', join(root, 'content/everyday/kela/index.sv.mdx'));
});
afterAll(() => rmSync(root, { recursive: true }));

describe('textFiles', () => {
  it('lists texts in order, with slashes, without following links', () => {
    expect(textFiles(join(root, 'content'))).toEqual([
      'blog/juttu/index.fi.mdx',
      'blog/juttu/index.sv.mdx',
      'blog/vanha.md',
      'everyday/kela/index.fi.mdx',
    ]);
    expect(textFiles(join(root, 'content'), 'everyday')).toEqual(['everyday/kela/index.fi.mdx']);
  });

  it('lists nothing where there is no folder', () => {
    expect(textFiles(join(root, 'nowhere'))).toEqual([]);
    expect(textFiles(join(root, 'content'), 'glossary')).toEqual([]);
  });
});

describe('readFolder', () => {
  it('gives the texts that can be read, and the flaws of the others with their paths from the root', () => {
    const { entries, problems } = readFolder(join(root, 'content'), root);
    expect(entries.map(({ text }) => text.file)).toEqual([
      'content/blog/juttu/index.fi.mdx',
      'content/everyday/kela/index.fi.mdx',
    ]);
    expect(problems.map(({ file, rule }) => [file, rule])).toEqual([
      ['content/blog/juttu/index.sv.mdx', 'no-expression'],
      ['content/blog/vanha.md', 'path-shape'],
    ]);
  });

  test.each([
    ['nowhere', 'no-content-folder'],
    ['content/authors/toimitus.yaml', 'no-content-folder'],
    ['empty', 'no-content'],
  ])('says of %s: %s, naming the folder', (path, rule) => {
    const { entries, problems } = readFolder(join(root, path), root);
    expect(entries).toEqual([]);
    expect(problems.map((problem) => [problem.file, problem.rule, problem.values['folder']])).toEqual([
      [path, rule, join(root, path)],
    ]);
  });
});

describe('records', () => {
  it('gives a record that is right', () => {
    const { record, problems } = readRecordFile(join(root, 'content/authors/toimitus.yaml'), author);
    expect(record).toEqual({ name: { fi: 'Toimitus' } });
    expect(problems).toEqual([]);
  });

  it('tells every flaw at its place, counting from the first line', () => {
    const { record, problems } = readRecordFile(join(root, 'content/authors/paha.yaml'), author);
    expect(record).toBeUndefined();
    expect(told(problems).toSorted()).toEqual(['bad-value 3:6', 'unknown-key 2:1']);
  });

  it('says which file is missing', () => {
    const file = join(root, 'content/authors/muu.yaml');
    const { problems } = readRecordFile(file, author);
    expect(problems.map(({ rule, values }) => [rule, values])).toEqual([['record-missing', { path: file }]]);
  });

  it('stops where a record is needed that is missing or wrong', () => {
    const needed = (name: string) => () => readRecord(join(root, 'content'), `authors/${name}.yaml`, author);
    expect(needed('toimitus')()).toEqual({ name: { fi: 'Toimitus' } });
    expect(needed('muu')).toThrow(ProblemsError);
    expect(needed('paha')).toThrow('paha.yaml:2:1 error unknown-key');
  });

  test.each([
    ['a name', 'name: Maija M.', true],
    ['a name by language', 'name: { fi: A, sv: B, en: C }', true],
    ['a role and a page', 'name: A\nrole: { fi: B }\nurl: https://example.org/', true],
    ['no name', 'role: { fi: B }', false],
    ['a name without Finnish', 'name: { sv: B }', false],
    ['a telephone', 'name: A\nphone: "040"', false],
    ['markup', 'name: <b>A</b>', false],
    ['an address that is code', 'name: A\nurl: javascript:alert(1)', false],
  ])('an author with %s', (_, yaml, good) => {
    write('content/authors/koe.yaml', yaml);
    expect(readRecordFile(join(root, 'content/authors/koe.yaml'), author).record !== undefined).toBe(good);
  });
});
