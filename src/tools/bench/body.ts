import type { Chance } from './chance.ts';
import type { CorpusLocale, Voice } from './tongues.ts';

/** What a body is written with. */
export interface Writer {
  /** Decides the shape: the same for every language of an entry, as translations keep headings, lists and links. */
  readonly shape: Chance;
  readonly voice: Voice;
  readonly locale: CorpusLocale;
  /** Says Finnish terms inside texts in other languages. */
  readonly finnish: Voice;
  /** @returns another entry, as links name it: `section/id` */
  readonly target: () => string;
}

/**
 * Writes a body in our own shape: headings, paragraphs, lists, links, and the components that authors use.
 * @param least how many words it holds at least; it ends with the part that reaches them
 */
export function bodyOf(least: number, writer: Writer): string {
  const { voice } = writer;
  const blocks: string[] = [];
  let words = 0;
  for (let part = 0; words < least; part++) {
    const own = partOf(part, writer);
    blocks.push(`## ${voice.title(writer.shape.between(2, 4))}`, ...own);
    words += wordsIn(own.join(' '));
  }
  return `${blocks.join('\n\n')}\n`;
}

/** Marks of components and tables are no words: every language of an entry ends with the same part. */
const wordsIn = (text: string): number =>
  text
    .replace(/<[^>]+>/g, '')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word)).length;

/** What stands below one heading: a paragraph, and one thing that is none. */
function partOf(part: number, writer: Writer): readonly string[] {
  const { shape, voice } = writer;
  const blocks = [paragraph(writer)];
  if (shape.oneIn(3)) blocks.push(`### ${voice.title(2)}`, paragraph(writer));
  const kinds = [list, steps, callout, list, quote, table];
  // They take turns, so that a text shows all that readers meet.
  const kind = kinds[part % kinds.length] ?? list;
  return [...blocks, kind(writer)];
}

function paragraph({ shape, voice, locale, finnish, target }: Writer): string {
  const link = shape.oneIn(2) ? ` [${voice.title(2)}](${target()}).` : '';
  const outer = shape.oneIn(5) ? ` [${voice.title(3)}](https://example.org/${shape.below(1000)}).` : '';
  const term = shape.oneIn(2) ? finnish.words(1) : '';
  const bold = shape.oneIn(3) ? ` **${voice.title(2)}.**` : '';
  const named = locale === 'fi' ? term : `<Lang code="fi">${term}</Lang>`;
  const gloss = term && ` ${voice.title(2)} (${named}).`;
  return `${voice.sentences(shape.between(25, 50))}${bold}${link}${gloss}${outer}`;
}

function list({ shape, voice, target }: Writer): string {
  const linked = shape.below(3);
  return Array.from({ length: shape.between(3, 6) }, (_, index) =>
    index === linked ? `- [${voice.title(3)}](${target()})` : `- ${voice.words(shape.between(3, 8))}`,
  ).join('\n');
}

function steps({ shape, voice }: Writer): string {
  const items = Array.from(
    { length: shape.between(3, 6) },
    (_, index) => `${index + 1}. **${voice.title(2)}.** ${voice.sentences(shape.between(5, 10))}`,
  );
  return `<Steps>\n\n${items.join('\n')}\n\n</Steps>`;
}

function callout({ shape, voice }: Writer): string {
  const type = shape.pick(['info', 'tip', 'warning']);
  return `<Callout type="${type}" title="${voice.title(3)}">\n\n${voice.sentences(20)} [112](tel:112)\n\n</Callout>`;
}

function quote({ shape, voice }: Writer): string {
  return `<Quote cite="${voice.title(2)}">\n\n${voice.sentences(shape.between(12, 25))}\n\n</Quote>`;
}

function table({ shape, voice }: Writer): string {
  const row = (): string => `| ${voice.words(2)} | ${voice.words(3)} | ${voice.words(1)} |`;
  return [row(), '| --- | --- | --- |', ...Array.from({ length: shape.between(2, 5) }, row)].join('\n');
}
