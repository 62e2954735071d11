import type { InnerLink } from '../domain/part.ts';
import type { Body } from './body.ts';
import { judgeLink } from './links.ts';
import { parseMdx } from './parse.ts';
import type { Findings } from './source.ts';
import type { Node } from './tree.ts';

/**
 * Reads an editors' page as far as the guard needs it: its links, and its tree. Its code is the editors' own and is not judged; a link that leads nowhere is
 * told like in any other text, with its line.
 * @param body MDX below the front matter
 * @param linesBefore how many lines of the file stand before it
 * @param findings where flaws go
 */
export function readEditorsBody(body: string, linesBefore: number, findings: Findings): Body {
  const links: InnerLink[] = [];
  const walk = (node: Node): void => {
    if (node.type === 'element' && node.tagName === 'a') {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      const place = { line: line + linesBefore, column };
      const address = String(node.properties['href'] ?? '');
      const verdict = judgeLink(address);
      if (verdict.kind === 'refused') findings.error(verdict.rule, place, { address });
      if (verdict.kind === 'inner') links.push({ target: verdict.target, ...place });
    }
    if ('children' in node) (node.children as readonly Node[]).forEach(walk);
  };
  const nodes = parseMdx(body, linesBefore, findings);
  nodes.forEach(walk);
  return { parts: [], headings: [], links, names: [], pictures: [], nodes };
}
