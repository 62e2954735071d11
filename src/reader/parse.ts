import { mdxToHast } from 'satteri';
import { fenceAfter } from '../domain/text.ts';
import type { Findings } from './source.ts';
import { excerpt, type Node } from './tree.ts';

/**
 * Parses MDX into a tree, without running any of it.
 * @param body MDX below the front matter
 * @param linesBefore how many lines of the file stand before it
 * @param findings where flaws go
 * @returns the nodes at the top; none where the text cannot be parsed
 */
export function parseMdx(body: string, linesBefore: number, findings: Findings): readonly Node[] {
  try {
    // A last line without an end can abort the native parser (trust.md 0.4).
    const tree = mdxToHast(`${body}\n`, { features: { frontmatter: false } });
    return (tree as unknown as { readonly children: readonly Node[] }).children;
  } catch (error) {
    syntaxError(error instanceof Error ? error.message : String(error), body, linesBefore, findings);
    return [];
  }
}

/**
 * The first line of a body that begins like a program. It is refused before the native parser sees it: an
 * unfinished import can abort the process (trust.md 0.4).
 * @returns 1-based, counted in the body
 */
export function codeLikeLine(body: string): number | undefined {
  let fence = '';
  for (const [index, line] of body.split('\n').entries()) {
    fence = fenceAfter(line, fence);
    // No program goes on as words do: import-tilasto, export.
    if (!fence && /^(?:import|export)(?![-:,.;!?)\]’'”"\p{L}\p{N}_])/u.test(line)) return index + 1;
  }
  return undefined;
}

function syntaxError(message: string, body: string, linesBefore: number, findings: Findings): void {
  const [, line = '1', column = '1'] = /^(\d+):(\d+)/.exec(message) ?? [];
  const place = { line: Number(line) + linesBefore, column: Number(column) };
  const around = body.split('\n')[Number(line) - 1]?.slice(Number(column) - 1) ?? '';
  const unclosed = /closing tag for `<([a-z][^\s>]*)/.exec(message)?.[1];
  if (unclosed) findings.error('no-html', place, { tag: unclosed });
  else if (around.startsWith('<!--')) findings.error('html-comment', place);
  else if (/^<[\d\s=]/.test(around)) findings.error('less-than', place, { text: excerpt(around) });
  else if (around.startsWith('{')) findings.error('brace', place);
  else findings.error('mdx-syntax', place, { detail: message.replace(/^\d+:\d+:? ?/, '') });
}
