import { sentencesOf, type Piece, type Run } from './sentences.ts';

/** A sentence of the page, ready to be said and shown. */
export interface Spoken {
  readonly pieces: readonly Piece[];
  readonly range: Range;
  /** The element that holds the sentence, for browsers that cannot highlight a range. */
  readonly block: Element;
}

/** What of a page is read: its head, who stands behind it, its text. */
const parts = 'article :is(h1, .h1, .lead, .trust > b, .trust > b + p, .prose)';
const blocks = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td, caption, figcaption, summary, div, blockquote';
/** Code, drawings and controls, what leads away from the trust label, and the titles of sources. */
const silent = 'code, pre, svg, button, [hidden], .trust a, #Sources, .sources';

/**
 * The sentences of the page in the order in which they stand.
 * @param speaks whether there is a voice for a language
 */
export function spokenOn(page: Document, speaks: (lang: string) => boolean): readonly Spoken[] {
  return textBlocks(page).flatMap(({ block, nodes }) => {
    const lang = langOf(block);
    // A name or two that a voice could say would make no sense alone.
    if (!speaks(lang)) return [];
    const runs = nodes.map((node): Run => ({ text: node.data, lang: langOf(node.parentElement) }));
    return sentencesOf(runs, lang, speaks).map(({ start, end, pieces }) => ({
      pieces,
      block,
      range: rangeIn(nodes, start, end),
    }));
  });
}

/** The languages of a page's blocks, each once, the first one first. */
export function languagesOn(page: Document): readonly string[] {
  return [...new Set(textBlocks(page).map(({ block }) => langOf(block)))];
}

const langOf = (element: Element | null): string =>
  element?.closest<HTMLElement>('[lang]')?.lang ?? document.documentElement.lang;

interface TextBlock {
  readonly block: Element;
  readonly nodes: Text[];
}

/** Neighbouring texts of one block, over all parts of the page. */
function textBlocks(page: Document): readonly TextBlock[] {
  const found: TextBlock[] = [];
  const seen = new Set<Node>();
  for (const part of page.querySelectorAll(parts)) {
    const walker = page.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const around = node.parentElement;
      if (!around || seen.has(node) || around.closest(silent)) continue;
      seen.add(node);
      const block = around.closest(blocks) ?? part;
      const last = found.at(-1);
      if (last?.block === block) last.nodes.push(node);
      else if (node.data.trim() !== '') found.push({ block, nodes: [node] });
    }
  }
  return found;
}

function rangeIn(nodes: readonly Text[], start: number, end: number): Range {
  const range = document.createRange();
  let at = 0;
  for (const node of nodes) {
    const length = node.data.length;
    if (start >= at && start <= at + length) range.setStart(node, start - at);
    if (end >= at && end <= at + length) {
      range.setEnd(node, end - at);
      break;
    }
    at += length;
  }
  return range;
}
