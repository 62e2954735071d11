/**
 * Judges a pull request of content by the code of the branch it goes to (trust.md W14, W15): run in a checkout of
 * that branch, it reads the change from another checkout by git alone, and puts new content beside ours.
 *
 * `node src/tools/pull-request.ts --change DIR --content DIR [--summary FILE]`: DIR of `--change` is a checkout of the
 * merge commit, whose first parent is the branch; DIR of `--content` is where our content with the new files goes.
 * Ends with 0 where all is well, 1 where there are errors, 3 where a maintainer must look.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { buildEnvironment } from '../config/environment.ts';
import type { Problem } from '../domain/problem.ts';
import { readTextFile, readWholeText } from '../reader/folder.ts';
import { readArguments } from './arguments.ts';
import { asAnnotation } from './check/show.ts';
import { readability } from './pull-request/hints.ts';
import { obstacles, readChanges, type Change } from './pull-request/lane.ts';
import { reviewFlaws } from './pull-request/review.ts';
import { contentLane, otherLane, type ReadText } from './pull-request/summary.ts';

const usage = 'node src/tools/pull-request.ts --change DIR --content DIR [--summary FILE] [--lang fi|en]';
const { values, language } = readArguments(
  { change: { type: 'string' }, content: { type: 'string' }, summary: { type: 'string' } },
  usage,
);
const { change, content, summary } = values;
if (typeof change !== 'string' || typeof content !== 'string') {
  console.error(usage);
  process.exit(2);
}
const root = process.cwd();
const { contentDir: ours } = buildEnvironment(process.env, root);
const changeDir = resolve(change);
const contentDir = resolve(content);
/** More than any change that one person reads. */
const maxOutput = 64 * 1024 * 1024;
const maxBlob = 4 * 1024 * 1024;

const git = (...args: readonly string[]): Buffer =>
  execFileSync('git', ['-C', changeDir, ...args], { maxBuffer: maxOutput });
const say = (text: string): void => {
  console.log(text);
  if (typeof summary === 'string') appendFileSync(summary, text);
};

const changes = readChanges(
  git('diff', '--raw', '-z', '--no-renames', '--no-abbrev', 'HEAD^1', 'HEAD').toString('utf8'),
);
const existing = git('ls-tree', '-r', '-z', '--name-only', 'HEAD^1').toString('utf8').split('\0');
const inTheWay = obstacles(changes, existing);
if (inTheWay.length > 0 || changes.length === 0) {
  say(otherLane(inTheWay));
  process.exit(3);
}
cpSync(ours, contentDir, { recursive: true });
for (const one of changes) write(one);
const problems = [...checkContent(), ...changes.flatMap(reviewOf)];
say(contentLane(problems, problems.some(({ severity }) => severity === 'error') ? [] : texts()));
for (const problem of problems) console.log(asAnnotation(problem, language));
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;

/** Bytes as git keeps them: nothing of the change's own settings is applied to them. */
function bytesOf({ blob, path }: Change): Buffer {
  if (Number(git('cat-file', '-s', blob).toString('utf8')) > maxBlob)
    throw new Error(`Too large: ${JSON.stringify(path)}`);
  return git('cat-file', 'blob', blob);
}

function write(one: Change): void {
  const path = join(contentDir, one.path.slice('content/'.length));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytesOf(one), { flag: 'wx' });
}

/** The same check as anybody's, in a process of its own; places are named as in the change. */
function checkContent(): readonly Problem[] {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/tools/check-content.ts', '--json', '--lang', language],
    { encoding: 'utf8', maxBuffer: maxOutput, env: { ...process.env, CONTENT_DIR: contentDir } },
  );
  if (status !== 0 && status !== 1) throw new Error(`The check ended with ${status}: ${stderr}`);
  return (JSON.parse(stdout) as readonly Problem[]).map((problem) => ({
    ...problem,
    file: problem.file.replace(/^.*?(?=(?:blog|authors)\/)/, 'content/'),
  }));
}

function reviewOf(one: Change): readonly Problem[] {
  return one.path.endsWith('.mdx') ? reviewFlaws(one.path, bytesOf(one)) : [];
}

function texts(): readonly ReadText[] {
  return changes.flatMap(({ path }): readonly ReadText[] => {
    const inside = path.slice('content/'.length);
    if (!path.endsWith('.mdx') || !readTextFile(contentDir, inside, contentDir).entry) return [];
    const entry = readWholeText(contentDir, inside, contentDir).entry;
    return entry ? [{ file: path, reads: readability(entry.parts, entry.text.locale) }] : [];
  });
}
