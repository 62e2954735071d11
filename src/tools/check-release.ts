import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { buildEnvironment } from '../config/environment.ts';
import { siteConfig } from '../config/site.ts';
import { today } from '../domain/today.ts';
import { readRecordFile } from '../reader/records.ts';
import { asLine } from '../reader/report.ts';
import { accessibility } from '../schemas/records.ts';
import { readArguments } from './arguments.ts';
import {
  asReleaseLine,
  configFile,
  exampleAddresses,
  lineOfKey,
  recordPath,
  releaseProblems,
  type ReleaseProblem,
} from './release.ts';

/**
 * `npm run check:release`: whether a publisher has set what only a publisher can: addresses, mailboxes, who
 * answers for personal data, a fresh accessibility statement. A line for each flaw; ends with 1 if there is one.
 */
const { language } = readArguments({}, 'npm run check:release [-- --lang fi|en]');
const root = process.cwd();
const { contentDir, siteUrl } = buildEnvironment(process.env, root);
const shown = (path: string): string => relative(root, path).split(sep).join('/');

const recordFile = join(contentDir, recordPath);
const { record, problems: recordFlaws } = readRecordFile(recordFile, accessibility);
const problems = [
  ...releaseProblems({ ...siteConfig, url: siteUrl }, record, today(), shown(recordFile)).map(placed),
  ...contentFiles().flatMap((file) => exampleAddresses(shown(file), readFileSync(file, 'utf8'))),
];

const lines = [
  ...recordFlaws.map((problem) => asLine(problem, language)),
  ...problems.map((problem) => asReleaseLine(problem, language)),
];
for (const line of lines) console.log(line);
if (lines.length === 0) {
  console.log(
    language === 'fi'
      ? 'Valmis julkaistavaksi: asetuksissa ei ole puutteita.'
      : 'Ready to publish: the settings lack nothing.',
  );
} else {
  console.log(language === 'fi' ? `Puutteita: ${lines.length}` : `Flaws: ${lines.length}`);
  process.exitCode = 1;
}

/** The problem with its place: the line of its key, or the variable that goes before the settings. */
function placed(problem: ReleaseProblem): ReleaseProblem {
  const { file, key } = problem;
  if (file === configFile && key === 'url' && process.env['SITE_URL'])
    return { ...problem, file: 'SITE_URL' };
  const path = join(root, file);
  return key === undefined || !existsSync(path)
    ? problem
    : { ...problem, line: lineOfKey(readFileSync(path, 'utf8'), key) };
}

function contentFiles(): readonly string[] {
  if (!existsSync(contentDir)) return [];
  return readdirSync(contentDir, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.(mdx?|ya?ml|json)$/.test(file.name))
    .map((file) => join(file.parentPath, file.name))
    .sort();
}
