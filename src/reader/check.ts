import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { sourceLocale } from '../domain/locales.ts';
import type { Problem } from '../domain/problem.ts';
import { buildSite } from '../domain/site.ts';
import { entryKey } from '../domain/text.ts';
import { today } from '../domain/today.ts';
import { author } from '../schemas/records.ts';
import { commentProblems, readComments } from './comments.ts';
import { crossCheck } from './cross-check.ts';
import type { JudgedEntry } from './entry.ts';
import { eventProblems } from './events.ts';
import { figureProblems } from './figures.ts';
import { fileProblems } from './folder-files.ts';
import { readFolder } from './folder.ts';
import { located } from './locate.ts';
import { cafeKitProblems } from './cafe-kit.ts';
import { methodProblems } from './methods.ts';
import { readRecords, type Records } from './known-records.ts';
import { keep, takeUp } from './memory.ts';
import { movedProblems, readMoved } from './moved.ts';
import { readRecordFile } from './records.ts';
import { besideSource, scriptProblems } from './script-problems.ts';
import { translationProblems } from './same-facts.ts';
import { themeProblems } from './themes.ts';
import { endedLaws, retiredFrom, retiredInTerms, retiredInText } from './retired.ts';

/**
 * Every flaw of a folder of content: of each file, between files, and of the records. What stands between
 * files is judged only when each file can be read.
 * @param contentDir absolute path of the folder
 * @param root absolute path that messages' paths start from
 */
export function checkContent(contentDir: string, root: string): readonly Problem[] {
  const { entries, problems } = readFolder(contentDir, root);
  const records = readRecords(contentDir, root);
  const table = readMoved(contentDir, root);
  const comments = readComments(contentDir, root);
  const authors = authorRecordProblems(contentDir);
  const told = besideSource(problems, contentDir, root);
  const alone = unique([
    ...fileProblems(contentDir, root),
    ...told,
    ...records.problems,
    ...table.problems,
    ...comments.problems,
    ...authors,
  ]);
  if (alone.some(({ severity }) => severity === 'error')) return alone;
  const pages = [...entries, ...records.glossary.entries, ...records.offering.entries];
  const texts = pages.map((entry) => entry.text);
  return [
    ...alone,
    ...[...crossCheck(pages, records.known), ...methodProblems(entries)].map((problem) =>
      located(problem, root),
    ),
    ...translationProblems(entries, root),
    ...scriptProblems(entries, root),
    ...themeProblems(entries, root),
    ...cafeKitProblems(records.cafe, texts),
    ...timeProblems(entries, records, root),
    ...retiredInTerms(records.glossary.records, records.laws.records, today()),
    ...figureProblems(records.figures, texts),
    ...eventProblems(records.events, texts),
    ...commentProblems(comments, texts),
    ...movedProblems(table, new Set(texts.map(entryKey))),
    ...buildSite(texts, [sourceLocale]).problems,
    ...entries.flatMap((entry) => missingAuthors(entry, [join(contentDir, 'authors')], root)),
  ];
}

/** A picture is judged where it stands and where a text names it. */
function unique(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = JSON.stringify(problem);
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * Where texts name acts and offices of the past as if they were still there.
 * @param entries sound texts
 * @param records what the site has records of
 * @param root absolute path that the texts' paths start from
 */
export function timeProblems(
  entries: readonly JudgedEntry[],
  { glossary, laws }: Records,
  root: string,
): readonly Problem[] {
  const day = today();
  const retired = retiredFrom(laws.records, glossary.records, day);
  return entries.flatMap(({ text, names }) => {
    const source = readFileSync(join(root, text.file), 'utf8').replaceAll('\r\n', '\n');
    return [
      ...retiredInText(source, text, text.file, retired),
      ...endedLaws(names, text.file, laws.records, day),
    ];
  });
}

/**
 * As `checkContent`, but texts that an earlier process has judged and that have not changed are not judged again.
 * @param root absolute path of the project's folder, where that is kept
 */
export function checkAgain(contentDir: string, root: string): readonly Problem[] {
  takeUp(root);
  const problems = checkContent(contentDir, root);
  keep(root);
  return problems;
}

function authorRecordProblems(contentDir: string): readonly Problem[] {
  const folder = join(contentDir, 'authors');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => readRecordFile(join(folder, name), author).problems);
}

/**
 * Which authors of a text have no record.
 * @param entry a sound text
 * @param folders absolute paths of the folders in which records of authors may be; the first is named in messages
 * @param root absolute path that messages' paths start from
 */
export function missingAuthors(
  { text, data }: JudgedEntry,
  folders: readonly string[],
  root: string,
): readonly Problem[] {
  const ids = Array.isArray(data['authors']) ? data['authors'].map(String) : [];
  return ids.flatMap((id, index): readonly Problem[] => {
    const files = folders.map((folder) => join(folder, `${id}.yaml`));
    if (files.some((file) => existsSync(file))) return [];
    const path = relative(root, files[0] ?? '')
      .split(sep)
      .join('/');
    // The key is for `located`, which knows where it stands in the file.
    const values = { path, key: `authors.${index}` };
    const place = { file: text.file, line: 1, column: 1 };
    return [located({ ...place, severity: 'error', rule: 'record-missing', values }, root)];
  });
}
