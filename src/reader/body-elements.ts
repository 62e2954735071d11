import type { Element, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { isolated, isVisible } from '../domain/characters.ts';
import type { NamedPart, Part } from '../domain/part.ts';
import { judgeCode } from './body-checks.ts';
import { BodyState } from './body-state.ts';
import { picturePattern } from './components.ts';
import { Footnotes } from './footnotes.ts';
import { judgeLink, wordsThatDeceive } from './links.ts';
import { slugger } from './slug.ts';
import { excerpt, hasPicture, isLonePicture, textOf, type MdxElement, type Node } from './tree.ts';

const maxHeading = 150;
const maxDepth = 24;
const maxHeadings = 300;
const maxNodes = 25_000;
/** HTML that Markdown makes; anything else in the tree is refused. */
const markdownTags = new Set(
  'a blockquote br code del em h2 h3 h4 hr img li ol p pre strong table tbody td th thead tr ul'.split(' '),
);

/** Elements that hold words only: a picture, being a block of its own, has no place in them. */
const lineTags = new Set('a del em h2 h3 h4 h5 h6 p strong'.split(' '));
/** Elements whose words are one line to the reader. */
const wordTags = new Set('h2 h3 h4 h5 h6 li p pre td th'.split(' '));
/** Elements in which a term is not explained: a button cannot stand in a link, and headings are names. */
const closedTags = new Set('a h2 h3 h4 h5 h6'.split(' '));

/** Reads what Markdown makes; components are read by who knows them. */
export abstract class ElementReader extends BodyState {
  /** Headings that name a table already. */
  readonly #labelled = new Set<string>();
  readonly #slug = slugger();
  readonly #footnotes = new Footnotes();
  /** How many nodes have been read. */
  #count = 0;

  /** Reads a component of the list. */
  protected abstract component(node: MdxElement & Node, depth: number): readonly Part[];

  protected parts(nodes: readonly Node[], depth: number): readonly Part[] {
    const parts: Part[] = [];
    for (const part of nodes.flatMap((node) => this.#part(node, depth))) {
      const last = parts.at(-1);
      if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
      else parts.push(part);
    }
    return parts;
  }

  #part(node: Node, depth: number): readonly Part[] {
    this.near = node.position?.start ?? this.near;
    if (++this.#count > maxNodes) {
      if (this.#count === maxNodes + 1) this.error('too-many', node, { headings: String(maxHeadings) });
      return [];
    }
    if (depth > maxDepth) {
      this.error('too-deep', node);
      return [];
    }
    switch (node.type) {
      case 'text':
        return [toHtml(node)];
      case 'element':
        return this.#element(node, depth);
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return this.component(node, depth);
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!/^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(node.value)) {
          this.error('no-expression', node, { code: excerpt(node.value) });
        }
        return [];
      case 'mdxjsEsm':
        this.error('no-esm', node);
        return [];
      default:
        this.error('no-html', node, { tag: node.type });
        return [];
    }
  }

  #element(node: Element & Node, depth: number): readonly Part[] {
    switch (node.tagName) {
      case 'h1':
        this.error('no-h1', node);
        this.inside(node, depth);
        return [];
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        return this.#heading(node, depth);
      case 'a':
        return this.#link(node, depth);
      case 'img':
        return this.#picture(node);
      case 'p':
        if (isLonePicture(node)) return this.parts(node.children as Node[], depth + 1);
        return this.wrapped(node, {}, depth);
      case 'pre':
        judgeCode(node, this.note(node));
        return this.wrapped(node, {}, depth);
      case 'sup':
        return this.#reference(node);
      case 'input':
        return this.#box(node);
      case 'section':
        return this.#footnotes.notes(node, (nodes) => this.#note(node, nodes, depth)) ?? this.#noHtml(node);
      case 'table':
        return [this.#table(node, depth)];
      case 'th':
        return this.wrapped(node, { scope: 'col', ...alignment(node) }, depth);
      case 'td':
        return this.wrapped(node, alignment(node), depth);
      default:
        if (!markdownTags.has(node.tagName)) return this.#noHtml(node);
        return this.wrapped(node, node.properties, depth);
    }
  }

  #noHtml(node: Element & Node): readonly Part[] {
    this.error('no-html', node, { tag: node.tagName });
    return [];
  }

  #note(notes: Element & Node, nodes: readonly Node[], depth: number): readonly Part[] {
    this.words(nodes[0] ?? notes, nodes);
    return this.parts(nodes, depth + 1);
  }

  /** The box of a task (GFM), as a sign: a box that nobody can tick would puzzle people. */
  #box(node: Element & Node): readonly Part[] {
    const { type, checked } = node.properties;
    return type === 'checkbox' ? [checked ? '☑' : '☐'] : this.#noHtml(node);
  }

  #reference(node: Element & Node): readonly Part[] {
    const reference = this.#footnotes.reference(node);
    if (reference === undefined) return this.#noHtml(node);
    if (this.closed > 0) this.error('footnote-place', node);
    return [reference];
  }

  protected wrapped(node: Element, properties: Properties, depth: number): readonly Part[] {
    const empty = toHtml({ type: 'element', tagName: node.tagName, properties, children: [] });
    const close = `</${node.tagName}>`;
    if (!empty.endsWith(close)) return [empty];
    return [empty.slice(0, -close.length), ...this.inside(node, depth), close];
  }

  protected inside(node: Element, depth: number): readonly Part[] {
    if (wordTags.has(node.tagName)) this.words(node as Element & Node, node.children as Node[]);
    const inLine = lineTags.has(node.tagName) ? 1 : 0;
    const closed = closedTags.has(node.tagName) ? 1 : 0;
    this.lines += inLine;
    this.closed += closed;
    const parts = this.parts(node.children as Node[], depth + 1);
    this.closed -= closed;
    this.lines -= inLine;
    return parts;
  }

  #heading(node: Element & Node, depth: number): readonly Part[] {
    const level = Number(node.tagName.slice(1));
    const title = textOf(node).trim();
    const previous = this.headings.at(-1)?.depth ?? 1;
    if (!isVisible(title) || title.length > maxHeading)
      this.error('heading-length', node, { most: String(maxHeading) });
    if (level > previous + 1)
      this.error('heading-skips', node, { level: String(level), previous: String(previous) });
    const id = this.#slug(title);
    if (this.headings.length === maxHeadings) this.error('too-many', node, { headings: String(maxHeadings) });
    this.headings.push({ depth: level, id, title: isolated(title) });
    return this.wrapped(node, { id }, depth);
  }

  #link(node: Element & Node, depth: number): readonly Part[] {
    const address = withScheme(String(node.properties['href'] ?? ''), node);
    if (this.termAround) this.error('term-place', node, { id: this.termAround });
    const verdict = judgeLink(address, this.base);
    if (!isVisible(textOf(node)) && !hasPicture(node)) this.error('link-without-text', node, { address });
    if (verdict.kind === 'refused') {
      this.error(verdict.rule, node, { address: excerpt(address) });
      this.inside(node, depth);
      return [];
    }
    const lie = wordsThatDeceive(textOf(node), address);
    if (lie && !(address.startsWith('tel:') && this.base?.isTranslation))
      this.error('link-deceives', node, lie);
    if (verdict.kind === 'inner') {
      const { target, relative } = verdict;
      this.links.push({ target, ...this.place(node), ...(relative ? { relative } : {}) });
      const children = this.inside(node, depth);
      return [{ name: 'a', props: { target: verdict.target }, children }];
    }
    if (verdict.kind === 'outer' && verdict.warning)
      this.findings.warning(verdict.warning, this.place(node), { address: excerpt(address) });
    const rel = verdict.kind === 'outer' ? { rel: ['noopener', 'noreferrer'] } : {};
    if (verdict.kind === 'anchor') this.anchors.push({ target: address, ...this.place(node) });
    return this.wrapped(node, { href: address, ...rel }, depth);
  }

  #picture(node: Element & Node): readonly Part[] {
    const src = String(node.properties['src'] ?? '');
    const alt = String(node.properties['alt'] ?? '');
    if (!picturePattern.test(src)) {
      this.error('bad-picture', node, { address: excerpt(src) });
      return [];
    }
    this.pictures.push({ src, place: this.place(node) });
    if (this.lines > 0) this.error('picture-in-line', node, { address: src });
    if (!isVisible(alt)) this.error('alt-missing', node, { address: src });
    const caption = node.properties['title'];
    for (const value of [alt, String(caption ?? '')]) this.words(node, [{ type: 'text', value }]);
    return [
      { name: 'Figure', props: { src, alt, ...(caption ? { caption: String(caption) } : {}) }, children: [] },
    ];
  }

  #table(node: Element & Node, depth: number): NamedPart {
    const children = this.wrapped(node, {}, depth);
    const label = this.headings.at(-1)?.id;
    if (!label) return { name: 'table', props: {}, children };
    const first = !this.#labelled.has(label);
    this.#labelled.add(label);
    return { name: 'table', props: first ? { label } : { label, role: 'group' }, children };
  }
}

/** Where an author wrote `www.…` alone, the parser adds `http:`, which nobody meant. */
const withScheme = (address: string, node: Element): string =>
  address === `http://${textOf(node)}` ? `https://${textOf(node)}` : address;

function alignment(node: Element): Properties {
  const side = /text-align: (center|right)/.exec(String(node.properties['style'] ?? ''))?.[1];
  return side ? { className: [side === 'center' ? 'ta-c' : 'ta-e'] } : {};
}
