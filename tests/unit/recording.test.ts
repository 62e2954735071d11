import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentType } from '../../src/hosting/media-types.ts';
import { readTextFile } from '../../src/reader/folder.ts';
import { facts, fileOf, readText, sourceFile, told } from './support.ts';

const starts: Readonly<Record<string, Buffer>> = {
  opus: Buffer.from(`OggS${'\0'.repeat(24)}OpusHead`),
  mp3: Buffer.from('ID3\u0004'),
  m4a: Buffer.from('\0\0\0 ftypM4A '),
};
const path = 'everyday/kela/index.fi.mdx';
let root = '';
const put = (name: string, bytes: Uint8Array): void =>
  writeFileSync(join(root, 'everyday/kela', name), bytes);
/** Reads a text that names a recording. */
function read(lines: readonly string[]) {
  writeFileSync(join(root, path), sourceFile('everyday', undefined, lines));
  return readTextFile(root, path, root);
}
const flaws = (...lines: readonly string[]) => told(read(lines).problems);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'recording-'));
  mkdirSync(join(root, 'everyday/kela'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a recording of an everyday text', () => {
  it.each(Object.keys(starts))('may be %s, and its size is known', (kind) => {
    put(`aani.${kind}`, Buffer.concat([starts[kind] ?? Buffer.alloc(0), Buffer.alloc(1000)]));
    const { entry, problems } = read([`audio: ./aani.${kind}`, 'audioBy: Maija']);
    expect(told(problems)).toEqual([]);
    expect(entry?.audio).toEqual({
      src: `./aani.${kind}`,
      size: 1000 + (starts[kind]?.length ?? 0),
    });
    expect(contentType(`aani.${kind}`)).toMatch(/^audio\//);
  });

  it('may begin without a tag, as MP3 often does', () => {
    put('aani.mp3', Uint8Array.of(0xff, 0xfb, 0x90, 0));
    expect(flaws('audio: ./aani.mp3', 'audioBy: Maija')).toEqual([]);
  });

  it('has to stand beside the file', () => {
    expect(flaws('audio: ./aani.opus', 'audioBy: Maija')).toEqual(['recording-missing 7:8']);
  });

  it('may take three megabytes and no more', () => {
    const start = starts['mp3'] ?? Buffer.alloc(0);
    put('aani.mp3', Buffer.concat([start, Buffer.alloc(3_000_000 - start.length)]));
    expect(flaws('audio: ./aani.mp3', 'audioBy: Maija')).toEqual([]);
    put('aani.mp3', Buffer.concat([start, Buffer.alloc(3_000_001 - start.length)]));
    const { problems } = read(['audio: ./aani.mp3', 'audioBy: Maija']);
    expect(told(problems)).toEqual(['recording-size 7:8']);
    expect(problems[0]?.values).toMatchObject({ size: '3000001', most: '3000000' });
  });

  it('has to be what its name says', () => {
    for (const kind of Object.keys(starts)) {
      const other = Object.keys(starts).find((name) => name !== kind) ?? '';
      put(`aani.${kind}`, starts[other] ?? Buffer.alloc(0));
      expect(flaws(`audio: ./aani.${kind}`, 'audioBy: Maija')).toEqual(['recording-kind 7:8']);
    }
    put('aani.opus', Buffer.alloc(0));
    expect(flaws('audio: ./aani.opus', 'audioBy: Maija')).toEqual(['recording-kind 7:8']);
  });

  it.each(['./aani.wav', '../aani.opus', 'aani.opus', 'https://x.fi/a.mp3', './Aani.mp3', '[./a.mp3]'])(
    'may not be named %s',
    (name) => {
      expect(flaws(`audio: ${name}`, 'audioBy: Maija')).toEqual(['bad-value 7:8']);
    },
  );

  it('tells who reads, and nobody reads nothing', () => {
    put('aani.mp3', starts['mp3'] ?? Buffer.alloc(0));
    const { problems } = read(['audio: ./aani.mp3']);
    expect(problems.map(({ rule, values }) => [rule, values['key']])).toEqual([['missing-key', 'audioBy']]);
    expect(read(['audioBy: Maija']).problems.map(({ values }) => values['key'])).toEqual(['audio']);
  });

  it('belongs to each language apart, and to everyday texts alone', () => {
    put('aani.mp3', starts['mp3'] ?? Buffer.alloc(0));
    const stamp = 'translation: { from: fi, digest: text-0123456789ab }';
    const translation = fileOf(['title: A', 'summary: B.', 'audio: ./aani.mp3', 'audioBy: Maija', stamp]);
    writeFileSync(join(root, 'everyday/kela/index.sv.mdx'), translation);
    expect(readTextFile(root, 'everyday/kela/index.sv.mdx', root).entry?.audio?.src).toBe('./aani.mp3');
    const post = fileOf(['title: A', 'summary: B.', ...facts.blog, 'audio: ./aani.mp3']);
    expect(told(readText(post).problems)).toEqual(['unknown-key 6:1']);
  });

  it('is no word of the text: translations do not grow old by it', () => {
    put('aani.mp3', starts['mp3'] ?? Buffer.alloc(0));
    const digest = (lines: readonly string[]) => read(lines).entry?.text.digest;
    expect(digest(['audio: ./aani.mp3', 'audioBy: Maija'])).toBe(digest([]));
  });

  it('is looked at again when it is another, or gone', () => {
    put('aani.mp3', starts['mp3'] ?? Buffer.alloc(0));
    read(['audio: ./aani.mp3', 'audioBy: Maija']);
    put('aani.mp3', Buffer.alloc(9));
    expect(told(readTextFile(root, path, root).problems)).toEqual(['recording-kind 7:8']);
    rmSync(join(root, 'everyday/kela/aani.mp3'));
    expect(told(readTextFile(root, path, root).problems)).toEqual(['recording-missing 7:8']);
  });
});
