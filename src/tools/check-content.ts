import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { buildEnvironment } from '../config/environment.ts';
import { sourceLocale } from '../domain/locales.ts';
import type { Problem } from '../domain/problem.ts';
import { isSection, type Section } from '../domain/sections.ts';
import { buildSite } from '../domain/site.ts';
import { crossCheck } from '../reader/cross-check.ts';
import { readEntry } from '../reader/entry.ts';
import { readFolder } from '../reader/folder.ts';
import { readRecordFile } from '../reader/records.ts';
import { asLine, inWords } from '../reader/report.ts';
import { author } from '../schemas/records.ts';
import { readArguments } from './arguments.ts';

/**
 * `npm run check:content [-- --section S] [FILE…]`: every flaw of the content, a line each; with files, checks
 * those as if they stood in section S (blog if left out) in Finnish. Never evaluates what it reads.
 * Ends with 1 if there is an error.
 */
const usage = 'npm run check:content [-- --section SECTION] [--json] [--lang fi|en] [FILE…]';
const { values, words, language } = readArguments(
  { section: { type: 'string' }, json: { type: 'boolean' } },
  usage,
);
const root = process.cwd();

const problems = words.length > 0 ? checkFiles(words, String(values['section'] ?? 'blog')) : checkAll();
if (values['json']) {
  const rows = problems.map((problem) => {
    const [message, remedy] = inWords(problem, language);
    return { ...problem, message, remedy };
  });
  console.log(JSON.stringify(rows, null, 2));
} else {
  for (const problem of problems) console.log(asLine(problem, language));
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  console.log(language === 'fi' ? `${errors} virhettä` : `${errors} errors`);
}
process.exitCode = problems.some((problem) => problem.severity === 'error') ? 1 : 0;

function checkFiles(files: readonly string[], section: string): readonly Problem[] {
  if (!isSection(section)) {
    console.error(`--section ${section}: ${usage}`);
    process.exit(2);
  }
  return files.flatMap((file) => checkFile(resolve(file), section));
}

function checkFile(path: string, section: Section): readonly Problem[] {
  const file = relative(root, path);
  if (!existsSync(path)) {
    return [{ file, line: 1, column: 1, severity: 'error', rule: 'record-missing', values: { path } }];
  }
  // The id is not judged: a file on its way to its place may be called anything.
  const identity = { section, id: 'tarkistettava', locale: sourceLocale };
  const { entry, problems } = readEntry(readFileSync(path), identity, file, dirname(path));
  if (!entry) return problems;
  // Links are judged against the site's own texts.
  const site = readFolder(buildEnvironment(process.env, root).contentDir, root).entries;
  return crossCheck([...site, entry]).filter((problem) => problem.file === file);
}

function checkAll(): readonly Problem[] {
  const { contentDir } = buildEnvironment(process.env, root);
  const { entries, problems } = readFolder(contentDir, root);
  if (problems.length > 0) return [...problems, ...recordProblems(contentDir)];
  const { problems: siteProblems } = buildSite(
    entries.map((entry) => entry.text),
    [sourceLocale],
  );
  return [
    ...crossCheck(entries),
    ...siteProblems,
    ...recordProblems(contentDir),
    ...authorProblems(contentDir),
  ];

  function authorProblems(dir: string): readonly Problem[] {
    return entries.flatMap(({ text, data }) => {
      const ids = Array.isArray(data['authors']) ? data['authors'].map(String) : [];
      return ids
        .filter((id) => !existsSync(join(dir, 'authors', `${id}.yaml`)))
        .map((id): Problem => {
          const path = `content/authors/${id}.yaml`;
          return {
            file: text.file,
            line: 1,
            column: 1,
            severity: 'error',
            rule: 'record-missing',
            values: { path },
          };
        });
    });
  }
}

function recordProblems(contentDir: string): readonly Problem[] {
  const folder = join(contentDir, 'authors');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => basename(name).endsWith('.yaml'))
    .flatMap((name) => readRecordFile(join(folder, name), author).problems);
}
