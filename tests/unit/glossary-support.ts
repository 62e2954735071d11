import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readGlossary, type Glossary } from '../../src/reader/glossary.ts';
import { readLaws, type LawRegister } from '../../src/reader/laws.ts';

/** A record of the glossary as a file, one key a line; keys can be said otherwise, or left out as undefined. */
export function termFile(overrides: Readonly<Record<string, string | undefined>> = {}): string {
  return fileOfKeys({
    group: 'law',
    status: 'current',
    terms: '{ fi: { term: sana, definition: Selitys. } }',
    checkedOn: '2026-11-21',
    ...overrides,
  });
}

/** A record of an act, likewise. */
export function lawFile(overrides: Readonly<Record<string, string | undefined>> = {}): string {
  return fileOfKeys({
    number: '"1/2020"',
    name: '{ fi: Laki }',
    url: 'https://www.finlex.fi/fi/lainsaadanto/2020/1',
    checkedOn: '2026-11-21',
    ...overrides,
  });
}

/** Keys as a file of YAML, one a line; those that are undefined are left out. */
export const fileOfKeys = (keys: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(keys)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');

/** Runs something on a folder of content that has these files, and takes the folder away again. */
export function withContent<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  run: (folder: string) => T,
): T {
  const folder = mkdtempSync(join(tmpdir(), 'perhe-content-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const inFolder = (name: string, files: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(files).map(([id, text]) => [`${name}/${id}.yaml`, text]));

/** Reads a glossary of these records, by their ids. */
export const glossaryOf = (files: Readonly<Record<string, string>>): Glossary =>
  withContent(inFolder('glossary', files), (folder) => readGlossary(folder, folder));

/** Reads a register of these acts, by their ids. */
export const lawsOf = (files: Readonly<Record<string, string>>): LawRegister =>
  withContent(inFolder('laws', files), (folder) => readLaws(folder, folder));
