import type { Element, ElementContent, RootContent } from 'hast';
import type { Place } from './source.ts';

/** The nodes that MDX adds to a hast tree (https://github.com/syntax-tree/mdast-util-mdx). */
export interface MdxElement {
  readonly type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  readonly name: string | null;
  readonly attributes: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children: readonly Node[];
}
export interface MdxCode {
  readonly type: 'mdxFlowExpression' | 'mdxTextExpression' | 'mdxjsEsm' | 'raw';
  readonly value: string;
}
export type Node = (RootContent | ElementContent | MdxElement | MdxCode) & {
  readonly position?: { readonly start: Place } | undefined;
};

/** All the words below an element. */
export function textOf(node: Element): string {
  return node.children
    .map((child) =>
      child.type === 'text' ? child.value : 'children' in child ? textOf(child as Element) : '',
    )
    .join('');
}

/** All the words below a node of any kind. */
export function wordsOf(node: Node | MdxElement): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? (node.children as readonly Node[]).map(wordsOf).join('') : '';
}

export const hasPicture = (node: Element): boolean =>
  node.children.some((child) => child.type === 'element' && child.tagName === 'img');

/** Whether a paragraph is a picture and nothing else. */
export const isLonePicture = (node: Element): boolean => node.children.length === 1 && hasPicture(node);

/** The beginning of a long value, for a message. */
export const excerpt = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
