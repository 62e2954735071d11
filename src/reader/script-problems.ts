import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { locales } from '../domain/locales.ts';
import type { Problem } from '../domain/problem.ts';
import { entryKey } from '../domain/text.ts';
import { identify, type EntryIdentity, type JudgedEntry } from './entry.ts';
import { unitsOf, type Unit } from './facts.ts';
import type { ScriptFlaw } from './script.ts';
import { Findings } from './source.ts';
import { excerpt } from './tree.ts';

/** A text's file: its lines, and the pieces of its body. */
interface ReadText {
  readonly file: string;
  readonly lines: readonly string[];
  readonly units: readonly Unit[];
}

/**
 * Words in the wrong letters, with the words of both languages.
 * @param entries sound texts, with what they remember of such flaws
 * @param root absolute path that the texts' paths start from
 */
export function scriptProblems(entries: readonly JudgedEntry[], root: string): readonly Problem[] {
  const sources = new Map(
    entries.flatMap(({ text }) => (text.translation ? [] : [[entryKey(text), text] as const])),
  );
  return entries.flatMap(({ text, script }) => {
    if (script.length === 0) return [];
    const source = sources.get(entryKey(text));
    const own = readText(text, text.file, root);
    const other = source && source !== text ? readText(source, source.file, root) : undefined;
    const rule = other ? 'foreign-script' : 'foreign-script-alone';
    return script.map((flaw) => problemOf(rule, flaw, text, own, other));
  });
}

/** What deceives the eye (src/domain/deceptive.ts), as it is told of a translation. */
const toldBeside: ReadonlyMap<string, string> = new Map([
  ['bidi-override', 'direction-override'],
  ['bidi-isolate', 'direction-mark'],
  ['mixed-scripts', 'foreign-script'],
]);

/**
 * Tells what deceives in translations with the words of both languages: whoever mends it may not read theirs.
 * @param problems flaws of files of the folder of content, each judged alone
 */
export function besideSource(
  problems: readonly Problem[],
  contentDir: string,
  root: string,
): readonly Problem[] {
  return problems.map((problem) => {
    const { file, line, column, values } = problem;
    const rule = toldBeside.get(problem.rule);
    const path = relative(contentDir, join(root, file)).split(sep).join('/');
    const identity = rule === undefined ? undefined : identify(path, new Findings(file));
    const source = identity && sourceBeside(file, root);
    if (rule === undefined || !source || source === file) return problem;
    const flaw = { word: values['what'] ?? '', line, column };
    const own = readText(identity, file, root);
    return problemOf(rule, flaw, { file, ...identity }, own, readText(identity, source, root));
  });
}

/** The text of the same folder that is no translation, if there is one. */
function sourceBeside(file: string, root: string): string | undefined {
  const folder = dirname(file);
  const name = readdirSync(join(root, folder)).find(
    (one) => one.endsWith('.mdx') && !/^translation:/m.test(readFileSync(join(root, folder, one), 'utf8')),
  );
  return name === undefined ? undefined : `${folder}/${name}`;
}

function readText(identity: EntryIdentity, file: string, root: string): ReadText {
  const source = readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');
  const units = unitsOf(source, identity).filter(({ kind }) => !kind.startsWith('='));
  return { file, lines: source.split('\n'), units };
}

function problemOf(
  rule: string,
  flaw: ScriptFlaw,
  { file, locale }: EntryIdentity & { readonly file: string },
  own: ReadText,
  source?: ReadText,
): Problem {
  const { word, line, column } = flaw;
  const at = own.units.findLastIndex(
    ({ place }) => place.line < line || (place.line === line && place.column <= column),
  );
  const inMatter = line <= own.lines.indexOf('---', 1);
  const mine = inMatter ? (own.lines[line - 1] ?? '') : (own.units[at]?.words ?? '');
  const theirs = source && (inMatter ? lineBeside(mine, source) : unitBeside(at, own.units, source));
  const values = {
    word,
    language: locales[locale].endonym,
    words: excerpt(mine) || '–',
    other: excerpt(theirs?.words ?? '') || '–',
    source: source ? `${source.file}:${theirs?.line ?? 1}` : '–',
  };
  return { file, line, column, severity: 'error', rule, values };
}

interface Beside {
  readonly words: string;
  readonly line: number;
}

/** The line of the source's front matter that has the same key. */
function lineBeside(line: string, { lines }: ReadText): Beside | undefined {
  const key = /^\s*[\w-]+:/.exec(line)?.[0];
  const at = key === undefined ? -1 : lines.findIndex((other) => other.startsWith(key));
  return at === -1 ? undefined : { words: lines[at] ?? '', line: at + 1 };
}

/** The piece of the source at the same place: the same one where both have the same pieces, else its heading. */
function unitBeside(at: number, own: readonly Unit[], { units }: ReadText): Beside | undefined {
  const before = own.slice(0, at + 1);
  const isSame = before.every(({ kind }, index) => kind === units[index]?.kind);
  const headings = before.filter(({ kind }) => kind === 'h2').length;
  const unit = isSame ? units[at] : units.filter(({ kind }) => kind === 'h2')[Math.max(0, headings - 1)];
  return unit && { words: unit.words, line: unit.place.line };
}
