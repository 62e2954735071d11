import type { Part } from './part.ts';
import type { Text } from './text.ts';

/** A text with its words. */
export interface WholeText {
  readonly text: Pick<Text, 'translation'>;
  readonly parts: readonly Part[];
}

type Source = Pick<Text, 'digest' | 'sections'>;

/** What two texts have below the same heading; before the first heading, their openings. */
export interface SectionPair {
  readonly own: readonly Part[];
  readonly beside: readonly Part[];
}

/** HTML that the reader wrote: `>` stands in no attribute but between quotes. */
const tag = /<(?<close>\/?)(?<name>[a-z][a-z0-9]*)(?:"[^"]*"|[^">])*>/g;
/** Elements without an end tag. */
const empty = new Set(['br', 'hr', 'img']);

/**
 * Cuts a text before each of its second-level headings; those inside quotations, lists or boxes are not the text's
 * own.
 * @param parts of a text
 * @returns what stands before the first heading, which may be nothing, then a piece for each heading
 */
export function cutAtHeadings(parts: readonly Part[]): readonly (readonly Part[])[] {
  const pieces: Part[][] = [[]];
  const add = (part: Part): void => {
    if (part !== '') pieces.at(-1)?.push(part);
  };
  let depth = 0;
  for (const part of parts) {
    if (typeof part !== 'string') {
      add(part);
      continue;
    }
    let from = 0;
    for (const { index, groups } of part.matchAll(tag)) {
      const name = groups?.['name'] ?? '';
      if (groups?.['close']) depth--;
      else {
        if (depth === 0 && name === 'h2') {
          add(part.slice(from, index));
          pieces.push([]);
          from = index;
        }
        if (!empty.has(name)) depth++;
      }
    }
    add(part.slice(from));
  }
  return pieces;
}

/**
 * Pairs two languages of a text section by section. A section stands beside another only where both are known to be
 * the same: both texts have as many, and none that was translated has moved in the source since.
 * @param source the text that both were made from, or that one of them is
 * @returns the openings, which may be nothing, then a pair for each section; undefined where they do not match
 */
export function pairedSections(
  own: WholeText,
  beside: WholeText,
  source: Source,
): readonly SectionPair[] | undefined {
  const [left, right] = [cutAtHeadings(own.parts), cutAtHeadings(beside.parts)];
  return left.length === right.length && keepsOrder(own, source) && keepsOrder(beside, source)
    ? left.map((piece, index) => ({ own: piece, beside: right[index] ?? [] }))
    : undefined;
}

/** Whether what a text was made from stands where it stood then. */
function keepsOrder({ text: { translation } }: WholeText, source: Source): boolean {
  if (!translation || translation.digest === source.digest) return true;
  const now = source.sections.map(({ digest }) => digest);
  return (
    translation.sections.length === now.length &&
    translation.sections.every((digest, index) => now[index] === digest || !now.includes(digest))
  );
}
