import type { Finding } from './finding.ts';
import { beside, factors } from './limits.ts';
import type { MeasuredText } from './measured.ts';
import type { Unit } from './units.ts';

/** Words that belong together and that each language of a text has. */
interface Block {
  readonly kind: string;
  readonly first: Unit;
  sentences: number;
  words: number;
}

/**
 * Compares how much a translation says with how much its source says (trust.md 5.4): a sentence that was lost or
 * joined to another shows in any language. Headings, lists, numbers and links are the guard's (src/reader/same-facts.ts).
 * @param own a translation that is made from the source as it is
 * @param source the text it was made from
 */
export function besideFindings(own: MeasuredText, source: MeasuredText): readonly Finding[] {
  const [mine, theirs] = [blocksOf(own), blocksOf(source)];
  // Where a block is missing, the guard tells it.
  if (mine.length !== theirs.length || mine.some(({ kind }, index) => kind !== theirs[index]?.kind))
    return [];
  const factor = factors[own.text.locale] / factors[source.text.locale];
  const told = (
    rule: 'pair-sentences' | 'pair-words',
    block: Block,
    other: Block,
    value: number,
    limit: number,
  ) =>
    own.tell(rule, block.first, 0, {
      value,
      limit,
      words: block.first.words,
      more: {
        source: `${source.text.file}:${other.first.place.line}`,
        other: other.first.words.slice(0, 90),
      },
    });
  const sentences = mine.flatMap((block, index): Finding[] => {
    const other = theirs[index];
    if (!other) return [];
    const more = block.sentences - other.sentences;
    // A long sentence may well become two; that one of two is gone must be seen.
    if (more === 1 || Math.abs(more) / other.sentences <= beside.sentences) return [];
    return [told('pair-sentences', block, other, block.sentences, other.sentences)];
  });
  const words = sectionsOf(mine).flatMap((block, index): Finding[] => {
    const other = sectionsOf(theirs)[index];
    if (!other) return [];
    const expected = other.words * factor;
    if (expected < beside.words) return [];
    const ratio = block.words / expected;
    if (ratio >= beside.wordsLeast && ratio <= beside.wordsMost) return [];
    return [told('pair-words', block, other, block.words, Math.round(expected))];
  });
  return [...sentences, ...words];
}

/** Blocks: a title, a heading, the paragraphs between two of them, an item of a list, a cell of a table. */
function blocksOf({ units, sentences }: MeasuredText): readonly Block[] {
  const blocks: Block[] = [];
  for (const unit of units) {
    const own = sentences.filter((sentence) => sentence.unit === unit);
    const words = own.reduce((all, sentence) => all + sentence.words, 0);
    const last = blocks.at(-1);
    if (unit.kind === 'paragraph' && last?.kind === 'paragraph') {
      last.sentences += own.length;
      last.words += words;
    } else if (own.length > 0) blocks.push({ kind: unit.kind, first: unit, sentences: own.length, words });
  }
  return blocks;
}

/** The blocks below each heading as one. */
function sectionsOf(blocks: readonly Block[]): readonly Block[] {
  const all: Block[] = [];
  for (const block of blocks) {
    const last = all.at(-1);
    if (!last || block.kind === 'heading') all.push({ ...block });
    else {
      last.sentences += block.sentences;
      last.words += block.words;
    }
  }
  return all;
}
