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
  const { rule, values = {} } = tagFlaw(message, linesBefore) ?? signFlaw(around);
  findings.error(rule, place, values);
}

interface Flaw {
  readonly rule: string;
  readonly values?: Readonly<Record<string, string>>;
}

/** What is wrong with a tag that the parser took for one: its beginning and its end do not match. */
function tagFlaw(message: string, linesBefore: number): Flaw | undefined {
  const [, end, tag = end, line] =
    /^[\d:]+ Unexpected closing tag `<\/([^>`]*)>`(?:.*closing tag for `<([^>`]*)>` \((\d+))?/.exec(
      message,
    ) ?? [];
  const open = /Expected a closing tag for `<([^>`]*)>`/.exec(message)?.[1];
  const name = open ?? tag;
  if (name === undefined) return undefined;
  if (open !== undefined && isAddress(open)) return inBrackets(open);
  if (/^[a-z]/.test(name)) return { rule: 'no-html', values: { tag: name } };
  if (open !== undefined) return { rule: 'tag-open', values: { tag: open } };
  return line === undefined
    ? { rule: 'tag-unopened', values: { tag: name } }
    : {
        rule: 'tag-crossed',
        values: { end: end ?? '', tag: name, line: String(Number(line) + linesBefore) },
      };
}

/** What is wrong where a sign began something that the parser could not read at all. */
function signFlaw(around: string): Flaw {
  const text = excerpt(around);
  const address = /^<([^\s<>]+)>/.exec(around)?.[1];
  const tag = /^<\/?([A-Z]\w*)/.exec(around)?.[1];
  if (around.startsWith('<!--')) return { rule: 'html-comment' };
  if (address !== undefined && isAddress(address)) return inBrackets(address);
  if (/^<[\d\s=]/.test(around)) return { rule: 'less-than', values: { text } };
  if (around.startsWith('{')) return { rule: 'brace' };
  return tag === undefined
    ? { rule: 'mdx-syntax', values: { text } }
    : { rule: 'tag-unfinished', values: { tag, text } };
}

/** Markdown's own way to write a link, which MDX does not have: `<https://kela.fi>`, `<a@kela.fi>`. */
const isAddress = (text: string): boolean =>
  /^(?:https?:\/\/|mailto:|tel:)[^\s]|^[^\s@/]+@[^\s@/]+$|^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/.*)?$/.test(text);

function inBrackets(address: string): Flaw {
  const words = address.replace(/^(?:https?:\/\/|mailto:|tel:)/i, '');
  const scheme = /^[a-z]+:/i.test(address) ? '' : address.includes('@') ? 'mailto:' : 'https://';
  return { rule: 'link-in-brackets', values: { address, link: `[${words}](${scheme}${address})` } };
}
