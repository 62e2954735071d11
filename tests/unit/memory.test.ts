import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTextFile, readWholeText } from '../../src/reader/folder.ts';
import { keep, recall, digestOfBytes, takeUp } from '../../src/reader/memory.ts';
import { png } from '../support/pictures.ts';
import { sourceFile, told } from './support.ts';

let root = '';
const path = 'everyday/kela/index.fi.mdx';
const content = (): string => join(root, 'content');
const file = (): string => join(content(), path);
const kept = (): string => join(root, 'node_modules/.cache/perhe-mielessa/texts.json');
const write = (text: string): void => {
  mkdirSync(join(content(), 'everyday/kela'), { recursive: true });
  writeFileSync(file(), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'memory-'));
  for (const folder of ['src/domain', 'src/reader', 'src/schemas'])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'src/reader/a.ts'), 'export const a = 1;');
  write(sourceFile('everyday', '## Eka\n\nSanoja.\n'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a text that was read before', () => {
  it('is given again while its bytes are the same', () => {
    const first = readTextFile(content(), path, root);
    expect(readTextFile(content(), path, root).entry?.text).toBe(first.entry?.text);
    expect(readWholeText(content(), path, root).entry?.parts.join('')).toContain('Sanoja.');
  });

  it('is read anew when a byte has changed', () => {
    readTextFile(content(), path, root);
    write(sourceFile('everyday', '## Eka\n\nSanoja!\n'));
    expect(readWholeText(content(), path, root).entry?.parts.join('')).toContain('Sanoja!');
  });

  it('is not remembered where it has a flaw: the flaw is told each time', () => {
    write(sourceFile('everyday', '{x}\n'));
    const flaws = () => told(readTextFile(content(), path, root).problems);
    expect(flaws()).toHaveLength(1);
    expect(flaws()).toHaveLength(1);
  });

  it('is judged again when a picture it names is gone', () => {
    write(sourceFile('everyday', '![Kuva](./kuva.png)\n'));
    writeFileSync(join(content(), 'everyday/kela/kuva.png'), png());
    expect(readTextFile(content(), path, root).problems).toEqual([]);
    rmSync(join(content(), 'everyday/kela/kuva.png'));
    expect(told(readTextFile(content(), path, root).problems)).toHaveLength(1);
  });
});

describe('what one process keeps for the next', () => {
  const known = () => recall(file(), digestOfBytes(readFileSync(file())));

  it('is the judgement, without the text itself', () => {
    readTextFile(content(), path, root);
    keep(root);
    const words = readFileSync(kept(), 'utf8');
    expect(words).toContain('everyday/kela');
    expect(words).not.toContain('Sanoja.');
  });

  it('is taken up', () => {
    const judged = readTextFile(content(), path, root).entry;
    keep(root);
    writeFileSync(kept(), readFileSync(kept(), 'utf8').replaceAll(file(), join(root, 'elsewhere.mdx')));
    takeUp(root);
    const digest = digestOfBytes(readFileSync(file()));
    expect(recall(join(root, 'elsewhere.mdx'), digest)?.judged.text.title).toBe(judged?.text.title);
  });

  it.each([
    [
      'the code that reads has changed',
      () => writeFileSync(join(root, 'src/reader/a.ts'), 'export const a = 2;'),
    ],
    ['the file was cut short', () => writeFileSync(kept(), readFileSync(kept(), 'utf8').slice(0, -20))],
    ['there is none', () => rmSync(kept())],
  ])('is left aside where %s', (_, change) => {
    readTextFile(content(), path, root);
    keep(root);
    const other = join(root, 'elsewhere.mdx');
    writeFileSync(kept(), readFileSync(kept(), 'utf8').replaceAll(file(), other));
    change();
    takeUp(root);
    expect(recall(other, digestOfBytes(readFileSync(file())))).toBeUndefined();
    expect(known()?.judged.text.id).toBe('kela');
  });
});
