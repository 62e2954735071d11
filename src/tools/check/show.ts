import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../domain/problem.ts';
import { asLine, asSafeJson, inWords, visible, type MessageLanguage } from '../../reader/report.ts';

const widest = 100;
const largestFile = 1024 * 1024;

/**
 * The line of the file that a problem is about, with a mark below the place.
 * @param root absolute path that the problem's path starts from
 * @returns lines to print below the message; none where there is nothing to show, such as in a picture
 */
export function codeFrame({ file, line, column }: Problem, root: string): readonly string[] {
  const text = textOf(join(root, file));
  const words = text?.split(/\r?\n/)[line - 1];
  if (words === undefined || words.trim() === '') return [];
  const characters = [...words];
  const before = [...words.slice(0, column - 1)].length;
  const from = Math.max(0, before - widest / 2);
  const shown = characters
    .slice(from, from + widest)
    .map(visible)
    .map((one) => (one === 'U+0009' ? ' ' : one));
  const lead = shown.slice(0, before - from).join('').length;
  const gutter = String(line);
  return [
    `  ${gutter} | ${from > 0 ? '…' : ''}${shown.join('')}${characters.length > from + widest ? '…' : ''}`,
    `  ${' '.repeat(gutter.length)} | ${' '.repeat(lead + (from > 0 ? 1 : 0))}^`,
  ];
}

function textOf(path: string): string | undefined {
  const file = statSync(path, { throwIfNoEntry: false });
  if (!file?.isFile() || file.size > largestFile) return undefined;
  const bytes = readFileSync(path);
  return bytes.includes(0) ? undefined : bytes.toString('utf8');
}

/** Escapes what ends a value, so that no file name or title can issue a command (trust.md G27). */
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(visible(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * The problem as a command of GitHub Actions, which shows it beside the line at fault.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function asAnnotation(problem: Problem, language: MessageLanguage): string {
  const { file, line, column, severity, rule } = problem;
  const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
  return `::${severity} ${place}::${data(inWords(problem, language).join(' — '))}`;
}

/** The problems as JSON with their messages, safe to print. */
export const asJson = (problems: readonly Problem[], language: MessageLanguage): string =>
  asSafeJson(
    problems.map((problem) => {
      const [message, remedy] = inWords(problem, language);
      return { ...problem, message, remedy };
    }),
  );

/** The problems a line each, where wanted with the line at fault. */
export function asLines(
  problems: readonly Problem[],
  language: MessageLanguage,
  frames: string | undefined,
): readonly string[] {
  return problems.flatMap((problem) => [
    asLine(problem, language),
    ...(frames === undefined ? [] : codeFrame(problem, frames)),
  ]);
}
