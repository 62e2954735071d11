import { lstatSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { sourceLocale } from '../../domain/locales.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Section } from '../../domain/sections.ts';
import { missingAuthors, timeProblems } from '../../reader/check.ts';
import { crossCheck } from '../../reader/cross-check.ts';
import { readEntry, type JudgedEntry } from '../../reader/entry.ts';
import { isGoodFileName } from '../../reader/folder-files.ts';
import { readFolder } from '../../reader/folder.ts';
import { termHints } from '../../reader/hints.ts';
import { readRecords } from '../../reader/known-records.ts';
import { isPictureName, readPicture } from '../../reader/pictures.ts';
import { announce } from '../../reader/progress.ts';
import { readRecordFile } from '../../reader/records.ts';
import { scriptProblems } from '../../reader/script-problems.ts';
import { sessionProblems } from '../../reader/themes.ts';
import { author } from '../../schemas/records.ts';

/** Where single files are checked. */
export interface Desk {
  readonly section: Section;
  /** Absolute path of the site's folder of content. */
  readonly contentDir: string;
  /** Absolute path that messages' paths start from. */
  readonly root: string;
  /** Whether hints are told. */
  readonly hints: boolean;
}

/**
 * Checks one file, wherever it lies, as if it stood in a section in Finnish: a text with the pictures beside it, or
 * a picture, or the record of an author.
 * @param path absolute
 */
export function checkFile(path: string, desk: Desk): readonly Problem[] {
  const { root } = desk;
  const file = relative(root, path).split(sep).join('/');
  announce(file);
  const flaw = (rule: string, values: Problem['values'] = {}): Problem => {
    return { file, line: 1, column: 1, severity: 'error', rule, values };
  };
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats) return [flaw('file-missing', { path })];
  if (stats.isDirectory()) return [flaw('file-folder', { path })];
  if (stats.isSymbolicLink()) return [flaw('symbolic-link')];
  const name = basename(path);
  const named = isGoodFileName(name) ? [] : [flaw('file-name', { name })];
  if (isPictureName(name)) return [...named, ...(readPicture(path, file) ?? [])];
  if (name.endsWith('.yaml') && basename(dirname(path)) === 'authors')
    return [...named, ...readRecordFile(path, author).problems];
  if (!name.endsWith('.mdx')) return [...named, flaw('file-type')];
  return [...named, ...checkText(path, file, desk)];
}

function checkText(path: string, file: string, desk: Desk): readonly Problem[] {
  const { section, contentDir, root } = desk;
  // The id is not judged: a file on its way to its place has none yet.
  const identity = { section, id: 'tarkistettava', locale: sourceLocale };
  const { entry, problems } = readEntry(readFileSync(path), identity, file, dirname(path));
  if (!entry) return problems;
  const site = readFolder(contentDir, root).entries;
  const records = readRecords(contentDir, root);
  const others = [...site, ...records.glossary.entries, ...records.offering.entries];
  // A new author's record may come along, beside the text or in a folder of its own.
  const authors = [
    join(contentDir, 'authors'),
    join(dirname(path), 'authors'),
    join(dirname(path), '../../authors'),
  ];
  return [
    ...problems,
    ...crossCheck([...others, entry], records.known)
      .filter((problem) => problem.file === file)
      .map((problem) => elsewhere(problem, entry)),
    ...scriptProblems([entry], root),
    ...timeProblems([entry], records, root),
    ...sessionProblems([entry], root),
    ...missingAuthors(entry, authors, root),
    ...(desk.hints ? termHints([entry], records.glossary.records, root) : []),
  ];
}

/** A relative link starts from where the file will stand: here only its form can be judged. */
function elsewhere(problem: Problem, { links }: JudgedEntry): Problem {
  const isRelative =
    problem.rule === 'dead-link' &&
    links.some(
      ({ relative: isSo, line, column }) => isSo && line === problem.line && column === problem.column,
    );
  return isRelative ? { ...problem, severity: 'warning', rule: 'link-elsewhere' } : problem;
}
