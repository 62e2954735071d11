import type { Element } from 'hast';
import type { Part } from '../domain/part.ts';
import type { Node } from './tree.ts';

/** Reads the children of a node as parts of the text. */
type ReadParts = (nodes: readonly Node[]) => readonly Part[];

const isElement = (node: unknown): node is Element =>
  typeof node === 'object' && node !== null && (node as Node).type === 'element';
const elementsIn = (node: Element): readonly Element[] => node.children.filter(isElement);
const isBackReference = (node: unknown): boolean =>
  isElement(node) && node.properties['dataFootnoteBackref'] !== undefined;

/**
 * The footnotes of a text (GFM). The parser's own form has a heading and names in English; here the number leads to
 * the note and the number before the note leads back, so no words are needed. Ids begin with a capital letter, as no
 * heading's does (trust.md G25).
 */
export class Footnotes {
  /** How often each note has been referred to. */
  readonly #seen = new Map<string, number>();

  /** @returns the reference as a part of the text; undefined where the element is no reference */
  reference(node: Element): Part | undefined {
    const [link] = elementsIn(node);
    if (link?.properties['dataFootnoteRef'] === undefined) return undefined;
    const [text] = link.children;
    const number = text?.type === 'text' ? text.value.replace(/\D/g, '') : '';
    const times = (this.#seen.get(number) ?? 0) + 1;
    this.#seen.set(number, times);
    const id = times === 1 ? `Ref-${number}` : `Ref-${number}-${times}`;
    return `<sup id="${id}"><a href="#Note-${number}">[${number}]</a></sup>`;
  }

  /** @returns the notes as parts, below a line; undefined where the element is no list of notes */
  notes(node: Element, read: ReadParts): readonly Part[] | undefined {
    if (node.properties['dataFootnotes'] === undefined) return undefined;
    const items = elementsIn(node)
      .filter(({ tagName }) => tagName === 'ol')
      .flatMap(elementsIn);
    return ['<hr>', ...items.flatMap((item, index) => this.#note(item, index + 1, read))];
  }

  #note(item: Element, number: number, read: ReadParts): readonly Part[] {
    const back = `<p id="Note-${number}"><a href="#Ref-${number}">[${number}]</a> `;
    const blocks = (item.children as readonly Node[]).filter((block) => !isBackReference(block));
    const [first, ...rest] = blocks.filter((block) => block.type !== 'text' || block.value.trim() !== '');
    if (first === undefined) return [back, '</p>'];
    const opens = isElement(first) && first.tagName === 'p';
    const opening = opens ? read(wordsOf(first)) : [];
    const more = (opens ? rest : [first, ...rest]).map((block) =>
      isElement(block) ? ({ ...block, children: wordsOf(block) } as Node) : block,
    );
    return [back, ...opening, '</p>', ...read(more)];
  }
}

/** What a block of a note holds, without the parser's way back and the space before it. */
function wordsOf(block: Element): readonly Node[] {
  const words = block.children.filter((child) => !isBackReference(child)) as readonly Node[];
  const last = words.at(-1);
  return last?.type === 'text' ? [...words.slice(0, -1), { ...last, value: last.value.trimEnd() }] : words;
}
