import { codeOf, strangeCharacter } from '../domain/characters.ts';
import type { Problem } from '../domain/problem.ts';
import { deceptions } from '../domain/deceptive.ts';

/** Limits that come before any parser: the native one can be brought down by a few hostile inputs (trust.md 0.4, G2). */
const maxBytes = 200 * 1024;
const maxLine = 20_000;
const maxRun = 5_000;
const maxQuoteDepth = 30;
const maxBracketDepth = 100;
const maxTagDepth = 600;
const maxMarks = 5_000;

/** A place in a file, both 1-based. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Collects the flaws of one file. */
export class Findings {
  readonly problems: Problem[] = [];
  readonly #file: string;

  /** @param file path of the file, as messages show it */
  constructor(file: string) {
    this.#file = file;
  }

  /** Notes an error at a place of the file. */
  error(rule: string, place: Place, values: Problem['values'] = {}): void {
    this.#note('error', rule, place, values);
  }

  /** Notes what may stay, but had better not. */
  warning(rule: string, place: Place, values: Problem['values'] = {}): void {
    this.#note('warning', rule, place, values);
  }

  /** Takes over the flaws of another file that this one needs. */
  add(problems: readonly Problem[]): void {
    this.problems.push(...problems);
  }

  get hasErrors(): boolean {
    return this.problems.some(({ severity }) => severity === 'error');
  }

  #note(
    severity: Problem['severity'],
    rule: string,
    { line, column }: Place,
    values: Problem['values'],
  ): void {
    this.problems.push({ file: this.#file, line, column, severity, rule, values });
  }
}

/** @returns the place of a character (0-based offset) in a text */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

/**
 * Turns bytes into text, or says why not: too large, not UTF-8, with characters that have no place in a text,
 * or nested so deep that a parser could fail on it.
 * @param bytes the file as it is
 * @param findings where flaws go
 * @returns the text with line ends as `\n`; undefined if it must not reach a parser
 */
export function decode(bytes: Uint8Array, findings: Findings): string | undefined {
  const start: Place = { line: 1, column: 1 };
  if (bytes.byteLength > maxBytes) {
    findings.error('too-large', start, { size: String(bytes.byteLength), most: String(maxBytes) });
    return undefined;
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    findings.error('not-utf8', start);
    return undefined;
  }
  // One form of each letter (NFC): what looks the same is the same to search, digests and rules.
  const lines = text.replace(/\r\n/g, '\n').normalize('NFC');
  const strange = strangeCharacter.exec(lines);
  if (strange) {
    findings.error('strange-character', placeOf(lines, strange.index), { character: codeOf(strange[0]) });
    return undefined;
  }
  const deep = tooDeep(lines);
  if (deep) {
    findings.error('too-deep', deep);
    return undefined;
  }
  for (const { rule, offset, what } of deceptions(lines))
    findings.error(rule, placeOf(lines, offset), { what });
  return lines;
}

function tooDeep(text: string): Place | undefined {
  let marks = 0;
  let tags = 0;
  let line = 0;
  for (const words of text.split('\n')) {
    const place = { line: ++line, column: 1 };
    if (words.length > maxLine) return place;
    if (words.length > maxRun && words.split(/\s/).some((run) => run.length > maxRun)) return place;
    if (words.length > maxQuoteDepth && quoteDepth(words) > maxQuoteDepth) return place;
    if (words.includes('[') && deepest(words, '[', ']') > maxBracketDepth) return place;
    marks += words.split('*').length + words.split('_').length - 2;
    if (marks > maxMarks) return place;
    if (!words.includes('<') && !words.includes('/>')) continue;
    for (const [mark] of words.matchAll(/<\/|\/>|<[A-Za-z>]/g)) {
      tags = mark.includes('/') ? Math.max(tags - 1, 0) : tags + 1;
      if (tags > maxTagDepth) return place;
    }
  }
  return undefined;
}

const quoteDepth = (line: string): number => (/^[\s>]*/.exec(line)?.[0] ?? '').split('>').length - 1;

function deepest(line: string, open: string, close: string): number {
  let depth = 0;
  let most = 0;
  for (const character of line) {
    if (character === open) most = Math.max(most, ++depth);
    else if (character === close && depth > 0) depth--;
  }
  return most;
}
