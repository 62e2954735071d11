import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Entry, JudgedEntry } from './entry.ts';

/**
 * What was read once need not be read again: by the guard, the loader and the pages of one build, and by the next
 * build where a file's bytes are the same. Only texts without a flaw are remembered.
 */
interface Remembered {
  /** Digest of the file's bytes. */
  readonly digest: string;
  readonly judged: JudgedEntry;
  /** With its words, most of its bulk; the next build gets it without and reads it again where it is shown. */
  readonly whole?: Entry | undefined;
}

/** The memory of a process. Astro loads our modules more than once, each copy with variables of its own. */
const shared = globalThis as typeof globalThis & { perheMielessaTexts?: Map<string, Remembered> };
const memory = (shared.perheMielessaTexts ??= new Map());
const used = new Set<string>();

/** @returns the digest by which a file's bytes are known again */
export const digestOfBytes = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('base64');

/**
 * What is known of a file.
 * @param path absolute path
 * @param digest of its bytes as they are now
 * @returns undefined where the bytes are not those that were read
 */
export function recall(path: string, digest: string): Remembered | undefined {
  const known = memory.get(path);
  if (known?.digest !== digest) return undefined;
  used.add(path);
  return known;
}

/** Remembers what reading a file gave; forgets the file where that was a flaw. */
export function remember(path: string, digest: string, whole: Entry | undefined): void {
  used.add(path);
  if (!whole) {
    memory.delete(path);
    return;
  }
  const { text, data, headings, links, names, pictures, audio, facts, script } = whole;
  memory.set(path, {
    digest,
    judged: { text, data, headings, links, names, pictures, audio, facts, script },
    whole,
  });
}

/** Lets go of the texts themselves, once every page is made: indexing needs the room. */
export function forgetWholes(): void {
  for (const [path, { digest, judged }] of memory) memory.set(path, { digest, judged });
}

/** Whose code decides what reading a file gives. */
const judges = ['src/domain', 'src/reader', 'src/schemas'];

/** Digest of the code that reads: with other code, nothing that was remembered holds. */
function codeDigest(root: string): string {
  const sources = judges.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => join(folder, name)),
  );
  const hash = createHash('sha256');
  for (const name of [...sources, 'package-lock.json'])
    if (existsSync(join(root, name))) hash.update(`${name}\n`).update(readFileSync(join(root, name)));
  return hash.digest('base64');
}

const fileIn = (root: string): string => join(root, 'node_modules', '.cache', 'perhe-mielessa', 'texts.json');

/**
 * Takes up what an earlier process kept. A file that cannot be read is as good as none.
 * @param root absolute path of the project's folder
 */
export function takeUp(root: string): void {
  try {
    const kept = JSON.parse(readFileSync(fileIn(root), 'utf8')) as {
      readonly code: string;
      readonly texts: readonly (readonly [string, Remembered])[];
    };
    if (kept.code !== codeDigest(root)) return;
    for (const [path, remembered] of kept.texts) if (!memory.has(path)) memory.set(path, remembered);
  } catch {
    // The first build, or a file that was cut short: everything is read anew.
  }
}

/**
 * Keeps what this process knows for the next one.
 * @param root absolute path of the project's folder
 */
export function keep(root: string): void {
  // Texts of another folder of content stay known as long as they are there.
  const texts = [...memory]
    .filter(([path]) => used.has(path) || existsSync(path))
    .map(([path, { digest, judged }]) => [path, { digest, judged }]);
  const file = fileIn(root);
  mkdirSync(dirname(file), { recursive: true });
  // Written aside and moved: a build that is stopped leaves no half a file.
  writeFileSync(`${file}.${process.pid}`, JSON.stringify({ code: codeDigest(root), texts }));
  renameSync(`${file}.${process.pid}`, file);
}
