/** What nobody can tell by rule of a language's words. No dependencies: the browser loads this too. */
export interface Vocabulary {
  /** Words that say nothing about what is looked for: «where», «my». */
  readonly little: readonly string[];
  /** Words of one thing that no rule joins, in pages and queries alike: other stems, broken plurals. */
  readonly families: readonly (readonly string[])[];
  /** What people type, with what the pages say. */
  readonly meant: readonly (readonly [typed: readonly string[], said: readonly string[]])[];
}

const listed = (text: string, between: RegExp): readonly string[] =>
  text
    .split(between)
    .map((word) => word.trim())
    .filter((word) => word !== '');

const littleLine = /^little:/;

/**
 * Reads the lines of a `vocabulary/<language>.txt`: `little: a b`, a family `a, b`, or `a, b > c`; lines that begin
 * with `#` and empty ones say nothing.
 */
export function readVocabulary(lines: readonly string[]): Vocabulary {
  const little: string[] = [];
  const families: (readonly string[])[] = [];
  const meant: [readonly string[], readonly string[]][] = [];
  for (const line of vocabularyLines(lines)) {
    const [typed = '', said] = line.split('>');
    if (littleLine.test(line)) little.push(...listed(line.replace(littleLine, ''), /\s+/));
    else if (said === undefined) families.push(listed(line, /,/));
    else meant.push([listed(typed, /,/), listed(said, /,/)]);
  }
  return { little, families, meant };
}

/** The lines that say something. */
export const vocabularyLines = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
