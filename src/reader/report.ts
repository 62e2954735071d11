import { codeOf } from '../domain/characters.ts';
import { ProblemsError, type Problem } from '../domain/problem.ts';
import { expectation } from './messages/expectations.ts';
import { messages } from './messages/index.ts';
import type { Message } from './messages/message.ts';
import { nothingNear } from './nearest.ts';

export type MessageLanguage = 'fi' | 'en';

/** A problem, or a finding of another check that is told the same way. */
type Told = Omit<Problem, 'severity'> & { readonly severity: string };
type Catalogue = Readonly<Record<string, Message>>;

/**
 * The language of messages to authors: `--lang`, else the environment's LANG, else Finnish.
 * @param asked what `--lang` says
 * @param env the environment
 */
export function messageLanguage(asked: string | undefined, env: NodeJS.ProcessEnv): MessageLanguage {
  const wanted = (asked || env['LC_ALL'] || env['LANG'] || '').toLowerCase();
  return wanted.startsWith('en') ? 'en' : 'fi';
}

/**
 * A problem in words.
 * @param catalogue the messages of the check that found it; those of the guard if left out
 * @returns what is wrong, and what to do about it
 */
export function inWords(
  problem: Told,
  language: MessageLanguage,
  catalogue: Catalogue = messages,
): readonly [what: string, remedy: string] {
  const message = catalogue[problem.rule];
  const [what, remedy] = message?.[language] ?? [problem.rule, ''];
  // Where nothing is near, nobody is asked whether they meant it.
  const told = problem.values['near'] === nothingNear ? remedy.replace(/[^.?]*\{near\}\? /u, '') : remedy;
  return [fill(what, problem.values, language), fill(told, problem.values, language)];
}

function fill(template: string, values: Problem['values'], language: MessageLanguage): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return visible(name === 'expected' ? expectation(value, language) : value);
  });
}

/**
 * Control and direction characters as U+XXXX, so that a hostile value cannot rewrite the terminal (trust.md G27);
 * and the second `#` of `##[`, which GitHub takes for a command wherever it stands in a line.
 */
export function visible(text: string): string {
  return text.replace(
    /[\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E0FFF}]|(?<=#)#(?=\[)/gu,
    codeOf,
  );
}

/** @returns the problem as one line: `file:line:col severity rule message — remedy` */
export function asLine(problem: Told, language: MessageLanguage, catalogue?: Catalogue): string {
  const { file, line, column, severity, rule } = problem;
  const [what, remedy] = inWords(problem, language, catalogue);
  return `${visible(file)}:${line}:${column} ${severity} ${rule} ${what} — ${remedy}`;
}

/**
 * JSON with the characters that turn a terminal's text around escaped, and `##[`, which GitHub takes for a
 * command wherever it stands in a line.
 */
export function asSafeJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E0FFF}]|(?<=#)#(?=\[)/gu,
    (character) =>
      character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join(''),
  );
}

/**
 * Stops the work if there are errors among the problems.
 * @throws {ProblemsError} with every problem, a line each
 */
export function stopOnErrors(problems: readonly Problem[], language: MessageLanguage): void {
  if (!problems.some((problem) => problem.severity === 'error')) return;
  const lines = problems.map((problem) => asLine(problem, language));
  throw new ProblemsError(problems, `\n${lines.join('\n')}\n`);
}
