/** What nobody can tell by rule of a language's words. No dependencies: the browser loads this too. */
export interface Vocabulary {
  /** Words that say nothing about what is looked for: «where», «my». */
  readonly little: readonly string[];
  /** Words of one thing that no rule joins, in pages and queries alike: other stems, broken plurals. */
  readonly families: readonly (readonly string[])[];
  /** What people type, with what the pages say. */
  readonly meant: readonly (readonly [typed: readonly string[], said: readonly string[]])[];
  /** Of these, what tells of danger: who types one of them gets help first, whatever else is typed. */
  readonly urgent: readonly string[];
}

const listed = (text: string, between: RegExp): readonly string[] =>
  text
    .split(between)
    .map((word) => word.trim())
    .filter((word) => word !== '');

const littleLine = /^little:/;

/**
 * Reads the lines of a `vocabulary/<language>.txt`: `little: a b`, a family `a, b`, `a, b > c` or, where a and b tell
 * of danger, `! a, b > c`; lines that begin with `#` and empty ones say nothing.
 */
export function readVocabulary(lines: readonly string[]): Vocabulary {
  const little: string[] = [];
  const families: (readonly string[])[] = [];
  const meant: [readonly string[], readonly string[]][] = [];
  const urgent: string[] = [];
  for (const line of vocabularyLines(lines)) {
    const [first = '', said] = line.split('>');
    const typed = listed(first.replace(/^!/, ''), /,/);
    if (littleLine.test(line)) little.push(...listed(line.replace(littleLine, ''), /\s+/));
    else if (said === undefined) families.push(listed(line, /,/));
    else {
      meant.push([typed, listed(said, /,/)]);
      if (first.startsWith('!')) urgent.push(...typed);
    }
  }
  return { little, families, meant, urgent };
}

/** The lines that say something. */
export const vocabularyLines = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
