import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { sourceLocale } from '../domain/locales.ts';
import type { Problem } from '../domain/problem.ts';
import { buildSite } from '../domain/site.ts';
import { author } from '../schemas/records.ts';
import { crossCheck } from './cross-check.ts';
import type { JudgedEntry } from './entry.ts';
import { readFolder } from './folder.ts';
import { keep, takeUp } from './memory.ts';
import { readRecordFile } from './records.ts';

/**
 * Every flaw of a folder of content: of each file, between files, and of the records. What stands between
 * files is judged only when each file can be read.
 * @param contentDir absolute path of the folder
 * @param root absolute path that messages' paths start from
 */
export function checkContent(contentDir: string, root: string): readonly Problem[] {
  const { entries, problems } = readFolder(contentDir, root);
  const records = authorRecordProblems(contentDir);
  if (problems.length > 0) return [...problems, ...records];
  const texts = entries.map((entry) => entry.text);
  return [
    ...crossCheck(entries),
    ...buildSite(texts, [sourceLocale]).problems,
    ...records,
    ...entries.flatMap((entry) => missingAuthors(entry, contentDir, root)),
  ];
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

function missingAuthors({ text, data }: JudgedEntry, contentDir: string, root: string): readonly Problem[] {
  const ids = Array.isArray(data['authors']) ? data['authors'].map(String) : [];
  return ids
    .map((id) => join(contentDir, 'authors', `${id}.yaml`))
    .filter((file) => !existsSync(file))
    .map((file) => {
      const path = relative(root, file).split(sep).join('/');
      return {
        file: text.file,
        line: 1,
        column: 1,
        severity: 'error',
        rule: 'record-missing',
        values: { path },
      };
    });
}
