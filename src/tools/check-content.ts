import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildEnvironment } from '../config/environment.ts';
import type { Problem } from '../domain/problem.ts';
import { isSection } from '../domain/sections.ts';
import { readArguments } from './arguments.ts';
import { notChecked } from './check/not-checked.ts';
import { asAnnotation, asJson, asLines } from './check/show.ts';
import { supervise, type Limits } from './check/supervise.ts';
import type { CheckOrder } from './check/work.ts';

/**
 * `npm run check:content [-- --section S] [FILE…]`: every flaw of the content, a line each; with files, checks
 * those as if they stood in section S (blog if left out) in Finnish. `--hints` adds terms that texts leave
 * unexplained, `--frames` the lines at fault (at a terminal they are shown without asking). Never evaluates what it
 * reads, and reads it in a process of its own. Ends with 1 if there is an error, with 2 if it is called wrongly.
 */
const usage =
  'npm run check:content [-- --section SECTION] [--hints] [--frames] [--json | --annotations] [--lang fi|en] [FILE…]';
const { values, words, language } = readArguments(
  {
    section: { type: 'string' },
    hints: { type: 'boolean' },
    frames: { type: 'boolean' },
    json: { type: 'boolean' },
    annotations: { type: 'boolean' },
  },
  usage,
);
/** A file may take 30 seconds, JavaScript 512 MiB (trust.md G28), and the process with its native parser a gigabyte. */
const limits: Limits = { silentMs: 30_000, heapMiB: 512, residentMiB: 1024 };
const worker = fileURLToPath(new URL('./check/work.ts', import.meta.url));

const root = process.cwd();
const { contentDir } = buildEnvironment(process.env, root);
const section = String(values['section'] ?? 'blog');
if (!isSection(section)) {
  console.error(`--section ${section}: ${usage}`);
  process.exit(2);
}
// npm runs scripts in the project's folder; INIT_CWD is where the author stood.
const files = words.map((file) => resolve(process.env['INIT_CWD'] ?? root, file));
const problems = await check({ files, section, contentDir, root, hints: values['hints'] === true });

if (values['json']) console.log(asJson(problems, language));
else {
  const frames = (values['frames'] ?? process.stdout.isTTY) ? root : undefined;
  const lines = values['annotations']
    ? problems.map((problem) => asAnnotation(problem, language))
    : asLines(problems, language, frames);
  for (const line of lines) console.log(line);
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  console.log(language === 'fi' ? `Virheitä: ${errors}` : `Errors: ${errors}`);
}
process.exitCode = problems.some((problem) => problem.severity === 'error') ? 1 : 0;

function shown(path: string): string {
  return relative(root, path).split(sep).join('/');
}

/** Checks in a process of its own; a file that brings that down is named, and the files after it are still checked. */
async function check(order: CheckOrder): Promise<readonly Problem[]> {
  const outcome = await supervise(worker, [JSON.stringify(order)], limits);
  if (outcome.ended === 'done') return JSON.parse(outcome.out) as readonly Problem[];
  const file = outcome.last === '' ? '' : (JSON.parse(outcome.last) as string);
  const at = order.files.findIndex((path) => shown(path) === file);
  if (file === '') {
    // Our own fault, not that of a text.
    console.error(outcome.err);
    process.exit(1);
  }
  const problem = notChecked(file, outcome.ended, language);
  const before = order.files.slice(0, Math.max(at, 0));
  const after = order.files.slice(at + 1);
  return [
    ...(before.length > 0 ? await check({ ...order, files: before }) : []),
    problem,
    ...(at >= 0 && after.length > 0 ? await check({ ...order, files: after }) : []),
  ];
}
