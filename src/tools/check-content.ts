import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { buildEnvironment } from '../config/environment.ts';
import { sourceLocale } from '../domain/locales.ts';
import type { Problem } from '../domain/problem.ts';
import { isSection, type Section } from '../domain/sections.ts';
import { checkAgain, timeProblems } from '../reader/check.ts';
import { crossCheck } from '../reader/cross-check.ts';
import { readEntry, type JudgedEntry } from '../reader/entry.ts';
import { readFolder } from '../reader/folder.ts';
import { termHints } from '../reader/hints.ts';
import { readRecords } from '../reader/known-records.ts';
import { scriptProblems } from '../reader/script-problems.ts';
import { asLine, asSafeJson, inWords } from '../reader/report.ts';
import { readArguments } from './arguments.ts';

/**
 * `npm run check:content [-- --section S] [FILE…]`: every flaw of the content, a line each; with files, checks
 * those as if they stood in section S (blog if left out) in Finnish. `--hints` adds terms that texts leave
 * unexplained. Never evaluates what it reads. Ends with 1 if there is an error.
 */
const usage = 'npm run check:content [-- --section SECTION] [--hints] [--json] [--lang fi|en] [FILE…]';
const { values, words, language } = readArguments(
  { section: { type: 'string' }, hints: { type: 'boolean' }, json: { type: 'boolean' } },
  usage,
);
const root = process.cwd();
const { contentDir } = buildEnvironment(process.env, root);

const problems =
  words.length > 0
    ? checkFiles(words, String(values['section'] ?? 'blog'))
    : [...checkAgain(contentDir, root), ...hints(readFolder(contentDir, root).entries)];
if (values['json']) {
  const rows = problems.map((problem) => {
    const [message, remedy] = inWords(problem, language);
    return { ...problem, message, remedy };
  });
  console.log(asSafeJson(rows));
} else {
  for (const problem of problems) console.log(asLine(problem, language));
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  console.log(language === 'fi' ? `Virheitä: ${errors}` : `Errors: ${errors}`);
}
process.exitCode = problems.some((problem) => problem.severity === 'error') ? 1 : 0;

function hints(entries: readonly JudgedEntry[]): readonly Problem[] {
  return values['hints'] ? termHints(entries, readRecords(contentDir, root).glossary.records, root) : [];
}

function checkFiles(files: readonly string[], section: string): readonly Problem[] {
  if (!isSection(section)) {
    console.error(`--section ${section}: ${usage}`);
    process.exit(2);
  }
  // npm runs scripts in the project's folder; INIT_CWD is where the author stood.
  return files.flatMap((file) => checkFile(resolve(process.env['INIT_CWD'] ?? root, file), section));
}

function checkFile(path: string, section: Section): readonly Problem[] {
  const file = relative(root, path);
  if (!existsSync(path) || !statSync(path).isFile()) {
    return [{ file, line: 1, column: 1, severity: 'error', rule: 'record-missing', values: { path } }];
  }
  // The id is not judged: a file on its way to its place may be called anything.
  const identity = { section, id: 'tarkistettava', locale: sourceLocale };
  const { entry, problems } = readEntry(readFileSync(path), identity, file, dirname(path));
  if (!entry) return problems;
  // Links are judged against the site's own texts.
  const site = readFolder(contentDir, root).entries;
  const records = readRecords(contentDir, root);
  const others = [...site, ...records.glossary.entries];
  return [
    ...crossCheck([...others, entry], records.known).filter((problem) => problem.file === file),
    ...scriptProblems([entry], root),
    ...timeProblems([entry], records, root),
    ...hints([entry]),
  ];
}
