import { fenceAfter } from '../domain/text.ts';
import type { Place } from './source.ts';
import type { Node } from './tree.ts';

/** A footnote that loses words, which Markdown does without a word. */
export interface FootnoteFlaw extends Place {
  readonly rule: 'footnote-doubled' | 'footnote-missing' | 'footnote-unused';
  readonly label: string;
}

const definition = /^[ \t>]*\[\^([^\]\s]+)\]:/;
const reference = /(?<!\\)\[\^([^\]\s]+)\]/g;
const literal = /\[\^([^\]\s]+)\]/g;
/** Labels are one whatever their capital letters (GFM). */
const folded = (label: string): string => label.toLowerCase();

/**
 * Footnotes that are defined twice (the later one is dropped), referred to and not defined (the sign stands in the
 * text as it was typed), or defined and not referred to (dropped). The tree has no trace of the first and the last, so
 * that the lines are read too.
 * @param body Markdown below the front matter
 * @param nodes its tree
 * @returns with lines counted in the body
 */
export function footnoteFlaws(body: string, nodes: readonly Node[]): readonly FootnoteFlaw[] {
  if (!body.includes('[^')) return [];
  const shown = literalLabels(nodes);
  const defined = new Map<string, Place>();
  const used = new Set<string>();
  const flaws: FootnoteFlaw[] = [];
  const missing: (Place & { readonly label: string })[] = [];
  let fence = '';
  for (const [index, whole] of body.split('\n').entries()) {
    fence = fenceAfter(whole, fence);
    if (fence) continue;
    const line = withoutCode(whole);
    const [head = '', label] = definition.exec(line) ?? [];
    if (label !== undefined) {
      const place = { line: index + 1, column: head.indexOf('[') + 1 };
      if (defined.has(folded(label))) flaws.push({ rule: 'footnote-doubled', label, ...place });
      else defined.set(folded(label), place);
    }
    for (const { 1: name = '', index: at } of line.slice(head.length).matchAll(reference)) {
      used.add(folded(name));
      missing.push({ label: name, line: index + 1, column: head.length + at + 1 });
    }
  }
  for (const one of missing)
    if (!defined.has(folded(one.label)) && shown.has(folded(one.label)))
      flaws.push({ rule: 'footnote-missing', ...one });
  for (const [label, place] of defined)
    if (!used.has(label)) flaws.push({ rule: 'footnote-unused', label, ...place });
  return flaws;
}

/** A line with spaces for its code: from a run of backticks to the next one of the same length. */
function withoutCode(line: string): string {
  if (!line.includes('[^') || !line.includes('`')) return line;
  const runs = [...line.matchAll(/`+/g)].map(({ 0: run, index }) => ({
    from: index,
    end: index + run.length,
  }));
  const nextOfLength = new Map<number, number>();
  const closing = runs.map(() => -1);
  for (const [index, { from, end }] of [...runs.entries()].reverse()) {
    closing[index] = nextOfLength.get(end - from) ?? -1;
    nextOfLength.set(end - from, index);
  }
  const parts: string[] = [];
  let at = 0;
  for (let index = 0; index < runs.length; index++) {
    const [open, close] = [runs[index], runs[closing[index] ?? -1]];
    if (!open || !close) continue;
    parts.push(line.slice(at, open.from), ' '.repeat(close.end - open.from));
    at = close.end;
    index = closing[index] ?? index;
  }
  return parts.join('') + line.slice(at);
}

/** Labels that stand in the text as they were typed. */
function literalLabels(nodes: readonly Node[]): ReadonlySet<string> {
  const labels = new Set<string>();
  const walk = (node: Node): void => {
    if (node.type === 'element' && node.tagName === 'code') return;
    if (node.type === 'text')
      for (const [, label = ''] of node.value.matchAll(literal)) labels.add(folded(label));
    if ('children' in node) for (const child of node.children as readonly Node[]) walk(child);
  };
  for (const node of nodes) walk(node);
  return labels;
}
