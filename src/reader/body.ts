import { isVisible } from '../domain/characters.ts';
import { fenceAfter } from '../domain/text.ts';
import type { Heading, InnerLink, NamedPart, Part, RecordName } from '../domain/part.ts';
import { ElementReader } from './body-elements.ts';
import { components } from './components.ts';
import { footnoteFlaws } from './footnote-flaws.ts';
import { judgeLink, type LinkBase } from './links.ts';
import { nearestAnchor, readableAnchor } from './nearest.ts';
import { codeLikeLine, parseMdx } from './parse.ts';
import { readProps } from './props.ts';
import type { Findings, Place } from './source.ts';
import { excerpt, wordsOf, type MdxElement, type Node } from './tree.ts';

/** A body, judged and ready to render. */
export interface Body {
  readonly parts: readonly Part[];
  readonly headings: readonly Heading[];
  readonly links: readonly InnerLink[];
  /** Records that components name. */
  readonly names: readonly RecordName[];
  /** Pictures beside the file, as `./name.ext`. */
  readonly pictures: readonly { readonly src: string; readonly place: Place }[];
  /** The tree that was judged. */
  readonly nodes: readonly Node[];
}

/**
 * Parses and judges a body: plain Markdown and the components of the list, nothing else. The tree that is
 * judged is the tree that is rendered.
 * @param body Markdown below the front matter
 * @param linesBefore how many lines of the file stand before it
 * @param findings where flaws go
 * @param base where the text stands; without it no relative link is taken
 */
export function readBody(body: string, linesBefore: number, findings: Findings, base?: LinkBase): Body {
  const reader = new BodyReader(linesBefore, findings, base);
  return {
    parts: reader.read(body),
    headings: reader.headings,
    links: reader.links,
    names: reader.names,
    pictures: reader.pictures,
    nodes: reader.nodes,
  };
}

/** `[name]: address "title"`, not a footnote. */
const definition = /^[ >]*\[(?!\^)[^\]]+\]:[ \t]*<?([^\s>]+)>?(?:[ \t]+["'(].*)?[ \t]*$/;

class BodyReader extends ElementReader {
  read(body: string): readonly Part[] {
    const esm = codeLikeLine(body);
    if (esm) {
      this.findings.error('no-esm', { line: esm + this.linesBefore, column: 1 });
      return [];
    }
    this.nodes = parseMdx(body, this.linesBefore, this.findings);
    const parts = this.parts(this.nodes, 0);
    const ids = this.headings.map(({ id }) => id);
    for (const { target, line, column } of this.anchors) {
      const anchor = readableAnchor(target.slice(1));
      if (ids.includes(anchor)) continue;
      const values = { target: `#${anchor}`, near: nearestAnchor(anchor, ids) };
      this.findings.error('dead-anchor', { line, column }, values);
    }
    this.#definitions(body);
    this.#judgeFootnotes(body);
    return parts;
  }

  #judgeFootnotes(body: string): void {
    for (const { rule, label, line, column } of footnoteFlaws(body, this.nodes)) {
      const place = { line: line + this.linesBefore, column };
      if (rule === 'footnote-unused') this.findings.warning(rule, place, { label });
      else this.findings.error(rule, place, { label });
    }
  }

  /** Addresses that stand by themselves, for links of the text to name, even if none does. */
  #definitions(body: string): void {
    let fence = '';
    for (const [index, line] of body.split('\n').entries()) {
      fence = fenceAfter(line, fence);
      const address = fence ? undefined : definition.exec(line)?.[1];
      const verdict = address === undefined ? undefined : judgeLink(address);
      if (verdict?.kind !== 'refused' || verdict.rule !== 'link-scheme') continue;
      const values = { address: excerpt(address ?? '') };
      // A link that names it has told.
      if (this.findings.problems.some((problem) => problem.values['address'] === values.address)) continue;
      this.findings.error('link-scheme', { line: index + 1 + this.linesBefore, column: 1 }, values);
    }
  }

  protected component(node: MdxElement & Node, depth: number): readonly Part[] {
    const name = node.name ?? '';
    const known = components.get(name);
    if (!known) {
      const rule = /^[a-z]/.test(name) ? 'no-html' : 'unknown-component';
      this.error(rule, node, { tag: name, known: [...components.keys()].join(', ') });
      return [];
    }
    if (known.kind === 'block' && node.type === 'mdxJsxTextElement') {
      this.error('block-in-line', node, { tag: name });
      return [];
    }
    const props = readProps(node, name, known.props, (rule, values) => this.error(rule, node, values));
    this.words(node, node.children);
    for (const value of Object.values(props)) this.words(node, [{ type: 'text', value }]);
    const src = props['src'];
    if (src) this.pictures.push({ src, place: this.place(node) });
    const { id } = props;
    if (known.names && id) this.names.push({ kind: known.names, id, ...this.place(node) });
    if (known.selfClosing && node.children.length > 0) this.error('not-empty', node, { tag: name });
    if (name === 'Steps') return this.#steps(node, depth);
    if (name === 'Term') return this.#term(node, props, depth);
    return [{ name, props, children: this.parts(node.children, depth + 1) }];
  }

  /** The words of a term, which the glossary explains. */
  #term(node: MdxElement & Node, props: NamedPart['props'], depth: number): readonly Part[] {
    const id = props['id'] ?? '';
    if (this.closed > 0) this.error('term-place', node, { id });
    if (!isVisible(wordsOf(node))) this.error('term-without-words', node, { id });
    this.closed += 1;
    this.termAround = id || 'Term';
    const children = this.parts(node.children, depth + 1);
    this.termAround = '';
    this.closed -= 1;
    return [{ name: 'Term', props, children }];
  }

  /** Steps hold one ordered list; each item becomes a numbered row with its text in one box. */
  #steps(node: MdxElement & Node, depth: number): readonly Part[] {
    const inner = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
    const [list] = inner;
    if (inner.length !== 1 || list?.type !== 'element' || list.tagName !== 'ol') {
      this.error('steps-list', node);
      return [];
    }
    const items = list.children.filter((child) => child.type === 'element');
    const rows = items.flatMap((item) => [
      '<li><div>',
      ...this.parts(item.children as Node[], depth + 2),
      '</div></li>',
    ]);
    return ['<ol class="steps">', ...rows, '</ol>'];
  }
}
