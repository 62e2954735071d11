import { existsSync, readdirSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import type { Section } from '../domain/sections.ts';
import { isPictureName, readPicture } from './pictures.ts';
import { isRecordingName } from './recording.ts';
import { Findings } from './source.ts';

/** A name that is the same on every machine and in every address (trust.md G19). */
const folderName = /^[a-z0-9][a-z0-9-]*$/;
const fileName = /^[a-z0-9][a-z0-9-]*\.[a-z0-9]+$/;
const textName = /^index\.[a-z]{2,3}\.mdx$/;
const longestName = 100;
/** Devices of Windows: a file of such a name cannot be checked out there. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;
/** What systems and editors leave behind; git is told to leave it out. */
const leftover = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\..*\.sw[a-p])$/;
const start = { line: 1, column: 1 };

/**
 * Judges a name: small letters, digits and hyphens, one dot.
 * @param name of the file, without its folder
 */
export function isGoodFileName(name: string): boolean {
  return name.length <= longestName && !device.test(name) && (fileName.test(name) || textName.test(name));
}

/**
 * Whether a file may be there at all: texts, records, pictures, recordings and accepted comments.
 * @param path from the folder of content, with `/`
 */
export function hasPlace(path: string): boolean {
  const name = path.split('/').at(-1) ?? '';
  if (name.endsWith('.json')) return /^blog\/[^/]+\/comments\/[^/]+$/.test(path);
  return name.endsWith('.mdx') || name.endsWith('.yaml') || isPictureName(name) || isRecordingName(name);
}

/**
 * What is wrong with the files of a folder of content as files: names, kinds, links to other places, and pictures.
 * @param contentDir absolute path
 * @param root absolute path that messages' paths start from
 * @param section only this section's; all if left out
 */
export function fileProblems(contentDir: string, root: string, section?: Section): readonly Problem[] {
  const top = section ? join(contentDir, section) : contentDir;
  return existsSync(top) ? within(top, contentDir, root) : [];
}

function within(folder: string, contentDir: string, root: string): readonly Problem[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !leftover.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => judge(entry, join(folder, entry.name), contentDir, root));
}

function judge(entry: Dirent, path: string, contentDir: string, root: string): readonly Problem[] {
  const shown = relative(root, path).split(sep).join('/');
  const findings = new Findings(shown);
  const { name } = entry;
  // Neither read nor followed: it may lead out of the folder.
  if (entry.isSymbolicLink()) findings.error('symbolic-link', start);
  else if (entry.isDirectory()) {
    if (folderName.test(name) && !device.test(name)) return within(path, contentDir, root);
    findings.error('folder-name', start, { name });
  } else if (!entry.isFile() || !hasPlace(relative(contentDir, path).split(sep).join('/')))
    findings.error('file-type', start);
  else if (!isGoodFileName(name)) findings.error('file-name', start, { name });
  else if (isPictureName(name)) return readPicture(path, shown) ?? [];
  return findings.problems;
}
