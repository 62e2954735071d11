import type { Element } from 'hast';
import { codeOf, strangeCharacter } from '../domain/characters.ts';
import { deceptions } from '../domain/deceptive.ts';
import { wordsOf, type Node } from './tree.ts';

/** Notes a flaw at the node that is being read. */
export type NoteFlaw = (rule: string, values?: Readonly<Record<string, string>>) => void;

/** Languages of code that a fence may name (trust.md G17). */
export const codeLanguages: ReadonlySet<string> = new Set(
  'text txt plain plaintext log output bash sh shell zsh console powershell ps1 bat js javascript mjs cjs ts typescript jsx tsx json jsonc json5 jsonld yaml yml toml ini env xml svg html htm css scss less astro vue svelte md markdown mdx csv tsv sql graphql regex math latex tex mermaid python py java kotlin swift c cpp csharp cs go rust rs ruby rb php perl lua r dart makefile dockerfile docker nginx apache diff patch http'.split(
    ' ',
  ),
);
const maxMeta = 40;

/** Judges what stands behind a code fence: a language of the list, and a short remark. */
export function judgeCode(node: Element, note: NoteFlaw): void {
  const [code] = node.children;
  if (code?.type !== 'element' || code.tagName !== 'code') return;
  const named = code.properties['className'];
  const language = Array.isArray(named) ? String(named[0] ?? '').replace(/^language-/, '') : '';
  const { meta } = (code.data ?? {}) as { readonly meta?: unknown };
  const remark = typeof meta === 'string' ? meta : '';
  if (language !== '' && !codeLanguages.has(language.toLowerCase()))
    note('code-language', { language: language.slice(0, 40), known: [...codeLanguages].join(', ') });
  else if (remark.length > maxMeta) note('code-meta', { most: String(maxMeta) });
}

const blocks = new Set('p ul ol li blockquote pre table thead tbody tr section'.split(' '));

/** Whether a node is a block of its own, not a part of the line of words around it. */
const isBlock = (node: Node): boolean =>
  (node.type === 'element' && blocks.has(node.tagName)) || node.type === 'mdxJsxFlowElement';

/**
 * Judges the words of one block as a reader sees them, put together over links and emphasis and with coded
 * characters decoded (trust.md G14–G16).
 * @param known rules that were told of the file already: it is enough to tell each once
 */
export function judgeWords(children: readonly Node[], known: ReadonlySet<string>, note: NoteFlaw): void {
  const words = children.map((child) => (isBlock(child) ? '\n\n' : wordsOf(child))).join('');
  for (const { rule, what } of deceptions(words)) if (!known.has(rule)) note(rule, { what });
  const strange = strangeCharacter.exec(words)?.[0];
  if (strange !== undefined && !known.has('strange-character'))
    note('strange-character', { character: codeOf(strange) });
}
