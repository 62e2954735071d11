import type { Element, ElementContent, Properties, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { mdxToHast } from 'satteri';
import type { Heading, InnerLink, NamedPart, Part } from '../domain/part.ts';
import { fenceAfter } from '../domain/text.ts';
import { components, picturePattern } from './components.ts';
import { judgeLink } from './links.ts';
import { slugger } from './slug.ts';
import type { Findings, Place } from './source.ts';

/** A body, judged and ready to render. */
export interface Body {
  readonly parts: readonly Part[];
  readonly headings: readonly Heading[];
  readonly links: readonly InnerLink[];
  /** Pictures beside the file, as `./name.ext`. */
  readonly pictures: readonly { readonly src: string; readonly place: Place }[];
}

/** The nodes that MDX adds to a hast tree (https://github.com/syntax-tree/mdast-util-mdx). */
interface MdxElement {
  readonly type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  readonly name: string | null;
  readonly attributes: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children: readonly Node[];
}
interface MdxCode {
  readonly type: 'mdxFlowExpression' | 'mdxTextExpression' | 'mdxjsEsm' | 'raw';
  readonly value: string;
}
type Node = (RootContent | ElementContent | MdxElement | MdxCode) & {
  readonly position?: { readonly start: Place } | undefined;
};

const maxHeading = 150;
const maxDepth = 24;
/** HTML that Markdown makes; anything else in the tree is refused. */
const markdownTags = new Set(
  'a blockquote br code del em h2 h3 h4 hr img li ol p pre strong table tbody td th thead tr ul'.split(' '),
);

/** Elements that hold words only: a picture, being a block of its own, has no place in them. */
const lineTags = new Set('a del em h2 h3 h4 h5 h6 p strong'.split(' '));

/**
 * Parses and judges a body: plain Markdown and the components of the list, nothing else. The tree that is
 * judged is the tree that is rendered.
 * @param body Markdown below the front matter
 * @param linesBefore how many lines of the file stand before it
 * @param findings where flaws go
 */
export function readBody(body: string, linesBefore: number, findings: Findings): Body {
  const reader = new BodyReader(linesBefore, findings);
  return {
    parts: reader.read(body),
    headings: reader.headings,
    links: reader.links,
    pictures: reader.pictures,
  };
}

class BodyReader {
  readonly headings: Heading[] = [];
  readonly links: InnerLink[] = [];
  readonly pictures: { src: string; place: Place }[] = [];
  /** How many elements around the present place hold words only, no blocks. */
  #lines = 0;
  /** Where the last node with a place stands: some that Markdown makes have none of their own. */
  #near: Place = { line: 1, column: 1 };
  readonly #slug = slugger();
  readonly #linesBefore: number;
  readonly #findings: Findings;

  constructor(linesBefore: number, findings: Findings) {
    this.#linesBefore = linesBefore;
    this.#findings = findings;
  }

  read(body: string): readonly Part[] {
    // Refused before the native parser sees it: an unfinished import can abort the process (trust.md 0.4).
    const esm = codeLikeLine(body);
    if (esm) {
      this.#findings.error('no-esm', { line: esm + this.#linesBefore, column: 1 });
      return [];
    }
    try {
      // Footnotes would bring a heading in English and ids of their own.
      // A last line without an end can abort the parser where the look for import failed.
      const tree = mdxToHast(`${body}\n`, {
        features: { frontmatter: false, gfm: { footnotes: false } },
      }) as unknown as {
        children: readonly Node[];
      };
      return this.#parts(tree.children, 0);
    } catch (error) {
      this.#syntaxError(error instanceof Error ? error.message : String(error), body);
      return [];
    }
  }

  #place(node: Node): Place {
    const { line, column } = node.position?.start ?? this.#near;
    return { line: line + this.#linesBefore, column };
  }

  #error(rule: string, node: Node, values: Record<string, string> = {}): void {
    this.#findings.error(rule, this.#place(node), values);
  }

  #parts(nodes: readonly Node[], depth: number): readonly Part[] {
    const parts: Part[] = [];
    for (const part of nodes.flatMap((node) => this.#part(node, depth))) {
      const last = parts.at(-1);
      if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
      else parts.push(part);
    }
    return parts;
  }

  #part(node: Node, depth: number): readonly Part[] {
    this.#near = node.position?.start ?? this.#near;
    if (depth > maxDepth) {
      this.#error('too-deep', node);
      return [];
    }
    switch (node.type) {
      case 'text':
        return [toHtml(node)];
      case 'element':
        return this.#element(node, depth);
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return this.#component(node, depth);
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!/^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(node.value)) {
          this.#error('no-expression', node, { code: excerpt(node.value) });
        }
        return [];
      case 'mdxjsEsm':
        this.#error('no-esm', node);
        return [];
      default:
        this.#error('no-html', node, { tag: node.type });
        return [];
    }
  }

  #element(node: Element & Node, depth: number): readonly Part[] {
    switch (node.tagName) {
      case 'h1':
        this.#error('no-h1', node);
        this.#inside(node, depth);
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
        if (isLonePicture(node)) return this.#parts(node.children as Node[], depth + 1);
        return this.#wrapped(node, {}, depth);
      case 'table':
        return [this.#table(node, depth)];
      case 'th':
        return this.#wrapped(node, { scope: 'col', ...alignment(node) }, depth);
      case 'td':
        return this.#wrapped(node, alignment(node), depth);
      default:
        if (!markdownTags.has(node.tagName)) {
          this.#error('no-html', node, { tag: node.tagName });
          return [];
        }
        return this.#wrapped(node, node.properties, depth);
    }
  }

  #wrapped(node: Element, properties: Properties, depth: number): readonly Part[] {
    const empty = toHtml({ type: 'element', tagName: node.tagName, properties, children: [] });
    const close = `</${node.tagName}>`;
    if (!empty.endsWith(close)) return [empty];
    return [empty.slice(0, -close.length), ...this.#inside(node, depth), close];
  }

  #inside(node: Element, depth: number): readonly Part[] {
    const inLine = lineTags.has(node.tagName) ? 1 : 0;
    this.#lines += inLine;
    const parts = this.#parts(node.children as Node[], depth + 1);
    this.#lines -= inLine;
    return parts;
  }

  #heading(node: Element & Node, depth: number): readonly Part[] {
    const level = Number(node.tagName.slice(1));
    const title = textOf(node).trim();
    const previous = this.headings.at(-1)?.depth ?? 1;
    if (title === '' || title.length > maxHeading)
      this.#error('heading-length', node, { most: String(maxHeading) });
    if (level > previous + 1)
      this.#error('heading-skips', node, { level: String(level), previous: String(previous) });
    const id = this.#slug(title);
    this.headings.push({ depth: level, id, title });
    return this.#wrapped(node, { id }, depth);
  }

  #link(node: Element & Node, depth: number): readonly Part[] {
    const address = String(node.properties['href'] ?? '');
    const verdict = judgeLink(address);
    if (textOf(node).trim() === '' && !hasPicture(node)) this.#error('link-without-text', node, { address });
    if (verdict.kind === 'refused') {
      this.#error(verdict.rule, node, { address: excerpt(address) });
      this.#inside(node, depth);
      return [];
    }
    if (verdict.kind === 'inner') {
      this.links.push({ target: verdict.target, ...this.#place(node) });
      const children = this.#inside(node, depth);
      return [{ name: 'a', props: { target: verdict.target }, children }];
    }
    const rel = verdict.kind === 'outer' ? { rel: ['noopener', 'noreferrer'] } : {};
    return this.#wrapped(node, { href: address, ...rel }, depth);
  }

  #picture(node: Element & Node): readonly Part[] {
    const src = String(node.properties['src'] ?? '');
    const alt = String(node.properties['alt'] ?? '');
    if (!picturePattern.test(src)) {
      this.#error('bad-picture', node, { address: excerpt(src) });
      return [];
    }
    this.pictures.push({ src, place: this.#place(node) });
    if (this.#lines > 0) this.#error('picture-in-line', node, { address: src });
    if (alt.trim() === '') this.#error('alt-missing', node, { address: src });
    const caption = node.properties['title'];
    return [
      { name: 'Figure', props: { src, alt, ...(caption ? { caption: String(caption) } : {}) }, children: [] },
    ];
  }

  #table(node: Element & Node, depth: number): NamedPart {
    const children = this.#wrapped(node, {}, depth);
    const label = this.headings.at(-1)?.id;
    return { name: 'table', props: label ? { label } : {}, children };
  }

  #component(node: MdxElement & Node, depth: number): readonly Part[] {
    const name = node.name ?? '';
    const known = components.get(name);
    if (!known) {
      const rule = /^[a-z]/.test(name) ? 'no-html' : 'unknown-component';
      this.#error(rule, node, { tag: name, known: [...components.keys()].join(', ') });
      return [];
    }
    if (known.kind === 'block' && node.type === 'mdxJsxTextElement') {
      this.#error('block-in-line', node, { tag: name });
      return [];
    }
    const props = this.#props(node, name, known.props);
    const src = props['src'];
    if (src) this.pictures.push({ src, place: this.#place(node) });
    if (name === 'Steps') return this.#steps(node, depth);
    return [{ name, props, children: this.#parts(node.children, depth + 1) }];
  }

  #props(
    node: MdxElement & Node,
    tag: string,
    known: NonNullable<ReturnType<typeof components.get>>['props'],
  ): Readonly<Record<string, string>> {
    const props = new Map<string, string>();
    for (const attribute of node.attributes) {
      const { name = '…', value } = attribute;
      const facts = Object.hasOwn(known, name) ? known[name] : undefined;
      if (attribute.type !== 'mdxJsxAttribute' || (value !== null && typeof value !== 'string')) {
        this.#error('prop-not-text', node, { tag, prop: name });
      } else if (!facts) {
        this.#error('unknown-prop', node, { tag, prop: name, known: Object.keys(known).join(', ') || '–' });
      } else if (props.has(name)) {
        this.#error('prop-doubled', node, { tag, prop: name });
      } else if (!facts.accepts(value ?? '')) {
        this.#error('prop-value', node, {
          tag,
          prop: name,
          value: excerpt(value ?? ''),
          expected: facts.expected,
        });
      } else {
        props.set(name, value ?? '');
      }
    }
    for (const [prop, facts] of Object.entries(known)) {
      const stated = node.attributes.some((attribute) => attribute.name === prop);
      if (facts.required && !stated)
        this.#error('prop-missing', node, { tag, prop, expected: facts.expected });
    }
    return Object.fromEntries(props);
  }

  /** Steps hold one ordered list; each item becomes a numbered row with its text in one box. */
  #steps(node: MdxElement & Node, depth: number): readonly Part[] {
    const inner = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
    const [list] = inner;
    if (inner.length !== 1 || list?.type !== 'element' || list.tagName !== 'ol') {
      this.#error('steps-list', node);
      return [];
    }
    const items = list.children.filter((child) => child.type === 'element');
    const rows = items.flatMap((item) => [
      '<li><div>',
      ...this.#parts(item.children as Node[], depth + 2),
      '</div></li>',
    ]);
    return ['<ol class="steps">', ...rows, '</ol>'];
  }

  #syntaxError(message: string, body: string): void {
    const [, line = '1', column = '1'] = /^(\d+):(\d+)/.exec(message) ?? [];
    const place = { line: Number(line) + this.#linesBefore, column: Number(column) };
    const around = body.split('\n')[Number(line) - 1]?.slice(Number(column) - 1) ?? '';
    const unclosed = /closing tag for `<([a-z][^\s>]*)/.exec(message)?.[1];
    if (unclosed) this.#findings.error('no-html', place, { tag: unclosed });
    else if (around.startsWith('<!--')) this.#findings.error('html-comment', place);
    else if (/^<[\d\s=]/.test(around)) this.#findings.error('less-than', place, { text: excerpt(around) });
    else if (around.startsWith('{')) this.#findings.error('brace', place);
    else this.#findings.error('mdx-syntax', place, { detail: message.replace(/^\d+:\d+:? ?/, '') });
  }
}

function codeLikeLine(body: string): number | undefined {
  let fence = '';
  for (const [index, line] of body.split('\n').entries()) {
    fence = fenceAfter(line, fence);
    if (!fence && /^(import|export)\b/.test(line)) return index + 1;
  }
  return undefined;
}

function textOf(node: Element): string {
  return node.children
    .map((child) =>
      child.type === 'text' ? child.value : 'children' in child ? textOf(child as Element) : '',
    )
    .join('');
}

const hasPicture = (node: Element): boolean =>
  node.children.some((child) => child.type === 'element' && child.tagName === 'img');

const isLonePicture = (node: Element): boolean => node.children.length === 1 && hasPicture(node);

function alignment(node: Element): Properties {
  const side = /text-align: (center|right)/.exec(String(node.properties['style'] ?? ''))?.[1];
  return side ? { className: [side === 'center' ? 'ta-c' : 'ta-e'] } : {};
}

const excerpt = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
