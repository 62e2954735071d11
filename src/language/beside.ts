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
  const [mine, theirs] = sameBlocks(blocksOf(own), blocksOf(source)) ?? [[], []];
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

/** Blocks: a title, a heading, a paragraph, an item of a list, a cell of a table. */
const blocksOf = ({ units, sentences }: MeasuredText): readonly Block[] =>
  units.flatMap((unit) => {
    const own = sentences.filter((sentence) => sentence.unit === unit);
    const words = own.reduce((all, sentence) => all + sentence.words, 0);
    return own.length > 0 ? [{ kind: unit.kind, first: unit, sentences: own.length, words }] : [];
  });

/**
 * The blocks of two texts, one for one: where they have other paragraphs, those between two other blocks as one.
 * @returns undefined where a block of another kind is missing: the guard tells it
 */
function sameBlocks(
  own: readonly Block[],
  source: readonly Block[],
): readonly [readonly Block[], readonly Block[]] | undefined {
  const isSame = (a: readonly Block[], b: readonly Block[]): boolean =>
    a.length === b.length && a.every(({ kind }, index) => kind === b[index]?.kind);
  if (isSame(own, source)) return [own, source];
  const [mine, theirs] = [joined(own, isParagraph), joined(source, isParagraph)];
  return isSame(mine, theirs) ? [mine, theirs] : undefined;
}

const isParagraph = (block: Block, last: Block): boolean =>
  block.kind === 'paragraph' && last.kind === 'paragraph';

/** Blocks with each that belongs to the one before it joined to that. */
function joined(blocks: readonly Block[], belongs: (block: Block, last: Block) => boolean): readonly Block[] {
  const all: Block[] = [];
  for (const block of blocks) {
    const last = all.at(-1);
    if (last && belongs(block, last)) {
      last.sentences += block.sentences;
      last.words += block.words;
    } else all.push({ ...block });
  }
  return all;
}

/** The blocks below each heading as one. */
const sectionsOf = (blocks: readonly Block[]): readonly Block[] =>
  joined(blocks, ({ kind }) => kind !== 'heading');
