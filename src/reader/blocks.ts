import { factKeys, markKeys } from '../schemas/entries.ts';
import type { EntryIdentity } from './entry.ts';
import { cutFrontMatter, parseYaml } from './front-matter.ts';
import { codeLikeLine, parseMdx } from './parse.ts';
import { Findings, type Place } from './source.ts';
import { wordsOf, type MdxElement, type Node } from './tree.ts';

/** Words of a text that belong together. */
export interface Block {
  readonly words: string;
  /** Where it begins in the file. */
  readonly place: Place;
  /** The heading it stands under: what that says of time holds for all below it. */
  readonly heading: string;
}

/** Elements that are one block, whatever stands in them. */
const whole = new Set('p table blockquote pre'.split(' '));
const headings = new Set('h1 h2 h3 h4 h5 h6'.split(' '));

/**
 * The blocks of a text: each value of its front matter that is words, each paragraph, item of a list, table and
 * quotation. A heading belongs to the block below it, and so does the title of a box.
 * @param source the whole file, sound, line ends as `\n`
 * @param identity who the file is: what of its front matter are words and not facts
 */
export function blocksOf(source: string, identity: EntryIdentity): readonly Block[] {
  // The file has been judged: its flaws, if any, are told elsewhere.
  const findings = new Findings('');
  const cut = cutFrontMatter(source, findings);
  if (!cut) return [];
  const yaml = parseYaml(cut.yaml, 2, findings);
  const facts = new Set([...factKeys(identity.section), ...markKeys]);
  const matter = Object.entries(yaml?.value ?? {})
    .filter(([key]) => !facts.has(key))
    .flatMap(([key, value]) => textsIn(value, [key]))
    .map(({ words, path }) => ({ words, place: yaml?.place(path) ?? { line: 1, column: 1 }, heading: '' }));
  if (codeLikeLine(cut.body)) return matter;
  return [...matter, ...new BlockReader(cut.bodyLine).read(parseMdx(cut.body, cut.bodyLine, findings))];
}

function textsIn(
  value: unknown,
  path: readonly PropertyKey[],
): readonly { readonly words: string; readonly path: readonly PropertyKey[] }[] {
  if (typeof value === 'string') return [{ words: value, path }];
  if (!value || typeof value !== 'object') return [];
  // What an item of a list says in several keys belongs together.
  if (!Array.isArray(value) && path.length > 1)
    return [
      {
        words: Object.values(value)
          .filter((one) => typeof one === 'string')
          .join(' '),
        path,
      },
    ];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

class BlockReader {
  readonly #blocks: Block[] = [];
  readonly #linesBefore: number;
  #heading = '';
  /** Headings that wait for the block below them. */
  #above: Pick<Block, 'words' | 'place'> | undefined;
  #near: Place = { line: 1, column: 1 };

  constructor(linesBefore: number) {
    this.#linesBefore = linesBefore;
  }

  read(nodes: readonly Node[]): readonly Block[] {
    this.#walk(nodes);
    if (this.#above) this.#add('');
    return this.#blocks;
  }

  #walk(nodes: readonly Node[]): void {
    for (const node of nodes) {
      this.#near = node.position?.start ?? this.#near;
      if (node.type === 'element' && headings.has(node.tagName)) this.#under(wordsOf(node));
      else if (node.type === 'element' && whole.has(node.tagName)) this.#add(spaced(node));
      else if (node.type === 'element' && node.tagName === 'li') this.#item(node.children as readonly Node[]);
      else if (node.type === 'mdxJsxFlowElement') this.#component(node);
      else if ('children' in node && node.type === 'element') this.#walk(node.children as readonly Node[]);
      else if (wordsOf(node).trim() !== '') this.#add(wordsOf(node));
    }
  }

  #component(node: MdxElement): void {
    const said = node.attributes.flatMap(({ name, value }) =>
      typeof value === 'string' && name !== 'id' && name !== 'src' && name !== 'type' ? [value] : [],
    );
    if (node.name === 'Callout') {
      if (said.length > 0) this.#wait(said.join(' '));
      this.#walk(node.children);
    } else if (node.name === 'Steps') this.#walk(node.children);
    else if (said.length > 0 || node.children.length > 0)
      this.#add([...node.children.map(spaced), ...said].join(' '));
  }

  /** The item's own words; lists inside it have items of their own. */
  #item(children: readonly Node[]): void {
    const isList = (node: Node): boolean => node.type === 'element' && /^[ou]l$/.test(node.tagName);
    const own = children.filter((child) => !isList(child)).map(spaced);
    if (own.join('').trim() !== '') this.#add(own.join(' '));
    this.#walk(children.filter(isList));
  }

  #under(heading: string): void {
    this.#heading = heading;
    this.#wait(heading);
  }

  #wait(words: string): void {
    this.#above = this.#above
      ? { ...this.#above, words: `${this.#above.words} ${words}` }
      : { words, place: this.#here() };
  }

  #add(words: string): void {
    const above = this.#above;
    this.#above = undefined;
    this.#blocks.push({
      words: above ? `${above.words} ${words}` : words,
      place: above?.place ?? this.#here(),
      heading: this.#heading,
    });
  }

  #here(): Place {
    return { line: this.#near.line + this.#linesBefore, column: this.#near.column };
  }
}

/** The words of a node, a space between its blocks: cells of a table do not run together. */
function spaced(node: Node): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const apart =
    node.type === 'element' && /^(table|thead|tbody|tr|td|th|blockquote|p|ul|ol|li|br)$/.test(node.tagName);
  const words = (node.children as readonly Node[]).map(spaced).join('');
  return apart ? ` ${words} ` : words;
}
