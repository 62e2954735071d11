import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../domain/locales.ts';
import type { Problem } from '../domain/problem.ts';
import { entryKey, type Text } from '../domain/text.ts';
import type { JudgedEntry } from './entry.ts';
import { unitsOf, type Unit } from './facts.ts';
import type { ScriptFlaw } from './script.ts';
import { excerpt } from './tree.ts';

/** A text's file: its lines, and the pieces of its body. */
interface ReadText {
  readonly file: string;
  readonly lines: readonly string[];
  readonly units: readonly Unit[];
}

/**
 * Words in the wrong letters and marks of direction that are not closed, with the words of both languages.
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
    const own = readText(text, root);
    const other = source && source !== text ? readText(source, root) : undefined;
    return script.map((flaw) => problemOf(flaw, text, own, other));
  });
}

function readText(text: Text, root: string): ReadText {
  const source = readFileSync(join(root, text.file), 'utf8').replaceAll('\r\n', '\n');
  const units = unitsOf(source, text).filter(({ kind }) => !kind.startsWith('='));
  return { file: text.file, lines: source.split('\n'), units };
}

function problemOf(flaw: ScriptFlaw, { file, locale }: Text, own: ReadText, source?: ReadText): Problem {
  const { rule, word, line, column } = flaw;
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
