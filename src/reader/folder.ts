import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import type { Section } from '../domain/sections.ts';
import { identify, pictureFolder, readEntry, type Entry } from './entry.ts';
import { Findings } from './source.ts';

/** What a folder of content gives. */
export interface FolderResult {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
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
 * Reads and judges one text of a folder of content.
 * @param contentDir absolute path of the folder
 * @param path from that folder, with `/`
 * @param root absolute path that messages' paths start from
 */
export function readTextFile(contentDir: string, path: string, root: string): FolderResult {
  const file = relative(root, join(contentDir, path)).split(sep).join('/');
  const findings = new Findings(file);
  const identity = identify(path, findings);
  if (!identity) return { entries: [], problems: findings.problems };
  const bytes = readFileSync(join(contentDir, path));
  const { entry, problems } = readEntry(bytes, identity, file, pictureFolder(contentDir, path));
  return { entries: entry ? [entry] : [], problems };
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
    entries: results.flatMap((result) => result.entries),
    problems: [...findings.problems, ...results.flatMap((result) => result.problems)],
  };
}
