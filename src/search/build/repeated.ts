import type { Article, TextRun } from './article.ts';

/** As many pages that say one sentence make it a phrase of the site. */
const many = 8;
/** What a word in such a sentence weighs beside one in a page's own. */
const weight = 0.1;

const opening = /^<(?:li|p|dt|dd)(?=[\s>])/;
const closing = /^<\/(?:li|p|dt|dd)>/;

interface Block {
  /** Of its opening tag among the pieces. */
  readonly at: number;
  readonly runs: readonly number[];
  readonly text: string;
}

/** Paragraphs, entries of lists and facts, each with its own text alone. */
function blocksOf({ pieces }: Article): readonly Block[] {
  const blocks: Block[] = [];
  const open: { at: number; runs: number[]; text: string }[] = [];
  for (const [at, piece] of pieces.entries()) {
    const block = open.at(-1);
    if (typeof piece === 'object') {
      block?.runs.push(at);
      if (block) block.text += piece.text;
    } else if (opening.test(piece)) {
      open.push({ at, runs: [], text: '' });
    } else if (block && closing.test(piece)) {
      blocks.push({ ...block, text: block.text.replace(/\s+/g, ' ').trim() });
      open.pop();
    }
  }
  return blocks.filter(({ text }) => text !== '');
}

/**
 * Marks what many pages of a language say word for word, as where to call in danger: it is found there, but after the
 * pages that are about it, and does not make its words common ones.
 * @param pages of one language
 * @returns the same with the place of such runs `repeated` and a low weight on their elements
 */
export function withRepeatedMarked<Page extends { readonly article: Article }>(
  pages: readonly Page[],
): readonly Page[] {
  const blocks = pages.map(({ article }) => blocksOf(article));
  const counts = new Map<string, number>();
  for (const own of blocks)
    for (const text of new Set(own.map((block) => block.text))) counts.set(text, (counts.get(text) ?? 0) + 1);
  return pages.map((page, index) => {
    const { article } = page;
    const pieces: (string | TextRun)[] = [...article.pieces];
    for (const { at, runs, text } of blocks[index] ?? []) {
      if ((counts.get(text) ?? 0) < many) continue;
      pieces[at] = String(pieces[at]).replace(opening, (tag) => `${tag} data-pagefind-weight="${weight}"`);
      for (const run of runs) pieces[run] = { ...(pieces[run] as TextRun), place: 'repeated' };
    }
    return { ...page, article: { ...article, pieces } };
  });
}
