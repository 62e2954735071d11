import type { EntryIdentity } from '../reader/entry.ts';
import { cutFrontMatter, parseYaml } from '../reader/front-matter.ts';
import { codeLikeLine, parseMdx } from '../reader/parse.ts';
import { wordPlace } from '../reader/retired.ts';
import { Findings, type Place } from '../reader/source.ts';
import { wordsOf, type MdxElement, type Node } from '../reader/tree.ts';

/** What a text is made of: words that stand together, without code, addresses and the names of components. */
export interface Unit {
  readonly kind: 'title' | 'summary' | 'heading' | 'paragraph' | 'item' | 'step' | 'cell';
  readonly words: string;
  readonly place: Place;
  /** Number of the second-level heading above it; 0 before the first. */
  readonly section: number;
  /** Number of the list it is an item of. */
  readonly list?: number | undefined;
  /** The waivers that it has, by their number in the file. */
  readonly waivers: readonly number[];
  /** Where the words of the unit were found: the place of each piece of it, by the offset at which it begins. */
  readonly pieces: readonly { readonly at: number; readonly place: Place }[];
}

/** A comment that begins with `selko-ok`. */
export interface WaiverComment {
  readonly text: string;
  readonly place: Place;
}

/** A text as the language check sees it. */
export interface UnitText {
  readonly units: readonly Unit[];
  readonly waivers: readonly WaiverComment[];
}

/** A price or a figure stands for a number and its unit. */
const figure = '0 €';
const unitKinds = { p: 'paragraph', td: 'cell', th: 'cell' } as const;
const isHeading = (tag: string): boolean => /^h[1-6]$/.test(tag);

/**
 * Cuts a text into its units.
 * @param source the whole file, sound, line ends as `\n`
 * @param identity who the file is
 */
export function unitsOfText(source: string, { section }: EntryIdentity): UnitText {
  // The file has been judged: its flaws, if any, are told elsewhere.
  const findings = new Findings('');
  const cut = cutFrontMatter(source, findings);
  if (!cut) return { units: [], waivers: [] };
  const yaml = parseYaml(cut.yaml, 2, findings);
  const matter = (['title', 'summary'] as const).flatMap((kind): readonly Unit[] => {
    const words = yaml?.value[kind];
    if (typeof words !== 'string' || !yaml) return [];
    const place = yaml.place([kind]);
    return [{ kind, words, place, section: 0, waivers: [], pieces: [{ at: 0, place }] }];
  });
  // The editors' pages are programs, and may say so.
  if (section !== 'about' && codeLikeLine(cut.body)) return { units: matter, waivers: [] };
  const reader = new UnitReader(cut.bodyLine);
  reader.walk(parseMdx(cut.body, cut.bodyLine, findings), []);
  return { units: [...matter, ...reader.units], waivers: reader.waivers };
}

/**
 * Where words of a unit stand in the file.
 * @param offset in the unit's words
 */
export function placeIn(source: string, unit: Unit, offset: number): Place {
  const piece = unit.pieces.findLast(({ at }) => at <= offset);
  if (!piece) return unit.place;
  const start = unit.words.slice(offset).match(/^\S{1,20}/u)?.[0];
  return start ? wordPlace(source, piece.place, new RegExp(RegExp.escape(start), 'u')) : piece.place;
}

class UnitReader {
  readonly units: Unit[] = [];
  readonly waivers: WaiverComment[] = [];
  readonly #linesBefore: number;
  #section = 0;
  #lists = 0;
  #near: Place = { line: 1, column: 1 };

  constructor(linesBefore: number) {
    this.#linesBefore = linesBefore;
  }

  /** @param waived the waivers of the blocks around the nodes */
  walk(nodes: readonly Node[], waived: readonly number[], list?: { number: number; ordered: boolean }): void {
    let pending: readonly number[] = [];
    for (const node of nodes) {
      this.#near = node.position?.start ?? this.#near;
      if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
        pending = [...pending, ...this.#waiver(node.value)];
      } else if (node.type !== 'text' || node.value.trim() !== '') {
        this.#block(node, [...waived, ...pending], list);
        pending = [];
      }
    }
  }

  #block(node: Node, waived: readonly number[], list?: { number: number; ordered: boolean }): void {
    if (node.type === 'mdxJsxFlowElement') this.#component(node, waived);
    else if (node.type !== 'element') this.#unit('paragraph', [node], waived);
    else if (isHeading(node.tagName)) {
      if (node.tagName === 'h2') this.#section++;
      this.#unit('heading', [node], waived);
    } else if (node.tagName === 'p' || node.tagName === 'td' || node.tagName === 'th')
      this.#unit(unitKinds[node.tagName], [node], waived);
    else if (node.tagName === 'ul' || node.tagName === 'ol') {
      const inner = { number: ++this.#lists, ordered: node.tagName === 'ol' };
      this.walk(node.children as readonly Node[], waived, inner);
    } else if (node.tagName === 'li') this.#item(node.children as readonly Node[], waived, list);
    else if (node.tagName !== 'pre') this.walk(node.children as readonly Node[], waived, list);
  }

  #component(node: MdxElement, waived: readonly number[]): void {
    for (const { name, value } of node.attributes)
      if (typeof value === 'string' && /^(title|caption)$/.test(name ?? ''))
        this.#unit(name === 'title' ? 'heading' : 'paragraph', [{ type: 'text', value }], waived);
    this.walk(node.children, waived);
  }

  /** An item's own words; what stands in it as a list has items of its own. */
  #item(
    children: readonly Node[],
    waived: readonly number[],
    list: { number: number; ordered: boolean } | undefined,
  ): void {
    const isList = (node: Node): boolean => node.type === 'element' && /^[ou]l$/.test(node.tagName);
    const own = children.filter((child) => !isList(child));
    this.#unit(list?.ordered ? 'step' : 'item', own, waived, list?.number);
    this.walk(children.filter(isList), waived);
  }

  #unit(kind: Unit['kind'], nodes: readonly Node[], waived: readonly number[], list?: number): void {
    const near = this.#near;
    const gatherer = { words: '', pieces: [] as { at: number; place: Place }[], waivers: [...waived] };
    for (const node of nodes) this.#gather(node, gatherer);
    // A language's own word stands before a Finnish one in brackets, which takes no place in its sentence.
    if (gatherer.words.trim() === '') return;
    const { words, pieces, waivers } = gatherer;
    const place = this.#placed(near);
    this.units.push({ kind, words, place, section: this.#section, list, waivers, pieces });
  }

  #gather(
    node: Node,
    into: { words: string; pieces: { at: number; place: Place }[]; waivers: number[] },
  ): void {
    this.#near = node.position?.start ?? this.#near;
    if (node.type === 'text') {
      // What explained in brackets was left out: its brackets go with it, or the comma after it.
      const isOpen = /[(（]$/.test(into.words);
      const isEmpty = isOpen && /^[)）]/.test(node.value);
      if (isEmpty) into.words = into.words.replace(/\s*[(（]$/, '');
      into.pieces.push({ at: into.words.length, place: this.#placed(this.#near) });
      const words = isEmpty
        ? node.value.slice(1)
        : isOpen
          ? node.value.replace(/^[,،，;؛]\s*/, '')
          : node.value;
      // A line break of the file is a space.
      into.words += words.replace(/\s+/g, ' ');
    } else if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
      into.waivers.push(...this.#waiver(node.value));
    } else if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
      if (node.name === 'Price' || node.name === 'Outcome') into.words += figure;
      else if (node.name !== 'Lang' || isNameOnly(node, into.words))
        for (const child of node.children) this.#gather(child, into);
    } else if (node.type === 'element' && node.tagName === 'br') into.words += '\n';
    else if (node.type === 'element' && !['code', 'pre', 'img'].includes(node.tagName)) {
      if (node.tagName === 'p' && into.words !== '') into.words += '\n';
      for (const child of node.children as readonly Node[]) this.#gather(child, into);
    }
  }

  #waiver(code: string): readonly number[] {
    const text = /^\s*\/\*\s*(selko-ok\b[^]*?)\s*\*\/\s*$/.exec(code)?.[1];
    if (text === undefined) return [];
    return [this.waivers.push({ text, place: this.#placed(this.#near) }) - 1];
  }

  #placed = ({ line, column }: Place): Place => ({ line: line + this.#linesBefore, column });
}

/**
 * Whether words in another language are a name in the sentence. In brackets they explain, and many together are a
 * sentence of their own: neither makes the sentence around them longer.
 */
function isNameOnly(node: MdxElement, before: string): boolean {
  return !/[(（]$/.test(before) && wordsOf(node).trim().split(/\s+/).length <= 3;
}
