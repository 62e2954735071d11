import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import type { Section } from '../domain/sections.ts';
import { identify, pictureFolder, readEntry, type Entry, type JudgedEntry } from './entry.ts';
import { digestOfBytes, recall, remember } from './memory.ts';
import { readPicture } from './pictures.ts';
import { announce } from './progress.ts';
import { recordingStands } from './recording.ts';
import { Findings } from './source.ts';

/** What a folder of content gives. */
export interface FolderResult {
  readonly entries: readonly JudgedEntry[];
  readonly problems: readonly Problem[];
}

/** What a file of the folder gives. */
export interface FileResult<E extends JudgedEntry> {
  readonly entry: E | undefined;
  readonly problems: readonly Problem[];
  /** Digest of the file's bytes. */
  readonly digest: string;
}

/**
 * Lists the texts of a folder of content.
 * @param contentDir absolute path
 * @param section only this section's; all if left out
 * @returns paths from the content folder, with `/`, sorted; empty if there is no such folder
 */
export function textFiles(contentDir: string, section?: Section): readonly string[] {
  const top = section ? join(contentDir, section) : contentDir;
  if (!existsSync(top)) return [];
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.mdx?$/.test(file.name))
    .map((file) => relative(contentDir, join(file.parentPath, file.name)).split(sep).join('/'))
    .sort();
}

/**
 * Reads and judges one text of a folder of content; a file that was read before, only where it has changed.
 * @param contentDir absolute path of the folder
 * @param path from that folder, with `/`
 * @param root absolute path that messages' paths start from
 */
export function readTextFile(contentDir: string, path: string, root: string): FileResult<JudgedEntry> {
  const { bytes, digest } = bytesOf(contentDir, path);
  const known = recall(join(contentDir, path), digest)?.judged;
  const folder = pictureFolder(contentDir, path);
  if (known?.text.file === shownPath(contentDir, path, root) && filesStand(known, folder))
    return { entry: known, problems: [], digest };
  return read(contentDir, path, root, bytes, digest);
}

/**
 * As `readTextFile`, with the text itself.
 * @throws nothing: a text with flaws gives no entry
 */
export function readWholeText(contentDir: string, path: string, root: string): FileResult<Entry> {
  const { bytes, digest } = bytesOf(contentDir, path);
  const known = recall(join(contentDir, path), digest)?.whole;
  if (known?.text.file === shownPath(contentDir, path, root)) return { entry: known, problems: [], digest };
  return read(contentDir, path, root, bytes, digest);
}

function bytesOf(contentDir: string, path: string): { readonly bytes: Uint8Array; readonly digest: string } {
  const bytes = readFileSync(join(contentDir, path));
  return { bytes, digest: digestOfBytes(bytes) };
}

const shownPath = (contentDir: string, path: string, root: string): string =>
  relative(root, join(contentDir, path)).split(sep).join('/');

/** Whether the files that the text names are still there, and sound. */
const filesStand = ({ pictures, audio }: JudgedEntry, folder: string): boolean =>
  pictures.every((src) => readPicture(join(folder, src), src)?.length === 0) &&
  (!audio || recordingStands(folder, audio));

function read(
  contentDir: string,
  path: string,
  root: string,
  bytes: Uint8Array,
  digest: string,
): FileResult<Entry> {
  const file = shownPath(contentDir, path, root);
  announce(file);
  const findings = new Findings(file);
  const identity = identify(path, findings);
  if (!identity) return { entry: undefined, problems: findings.problems, digest };
  const { entry, problems } = readEntry(bytes, identity, file, pictureFolder(contentDir, path));
  // A text with a warning is read again, so that the warning is told again.
  remember(join(contentDir, path), digest, problems.length === 0 ? entry : undefined);
  return { entry, problems, digest };
}

/**
 * Reads and judges every text of a folder of content, and the folder itself.
 * @param contentDir absolute path
 * @param root absolute path that messages' paths start from
 */
export function readFolder(contentDir: string, root: string): FolderResult {
  const shown = relative(root, contentDir).split(sep).join('/') || '.';
  const findings = new Findings(shown);
  const start = { line: 1, column: 1 };
  if (!existsSync(contentDir) || !statSync(contentDir).isDirectory()) {
    findings.error('no-content-folder', start, { folder: contentDir });
    return { entries: [], problems: findings.problems };
  }
  const results = textFiles(contentDir).map((path) => readTextFile(contentDir, path, root));
  if (results.length === 0) findings.error('no-content', start, { folder: contentDir });
  return {
    entries: results.flatMap((result) => result.entry ?? []),
    problems: [...findings.problems, ...results.flatMap((result) => result.problems)],
  };
}
