import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The attack corpus of the guard, which lies beside the project, not in it; MDX_CORPUS names another place. */
export const corpus = process.env['MDX_CORPUS'] ?? join(process.cwd(), '../shared/mdx-corpus');

export interface Row {
  readonly file: string;
  readonly verdict: 'bad' | 'good';
  readonly group: string;
  readonly why: string;
}

/** The rows of the corpus; none where it is not there. */
export const rows: readonly Row[] = existsSync(join(corpus, 'index.json'))
  ? (JSON.parse(readFileSync(join(corpus, 'index.json'), 'utf8')) as Row[])
  : [];

export const textsOf = (verdict: Row['verdict'], ...groups: readonly string[]): readonly Row[] =>
  rows.filter((row) => row.verdict === verdict && groups.includes(row.group) && row.file.endsWith('.mdx'));

const required = ['summary: S', 'published: 2026-11-21', 'authors: [toimitus]'];

/**
 * A file of the corpus as a blog post: what a post must state is added to its front matter, and the component
 * that it calls Kieli gets this site's name for it. Everything else keeps its bytes.
 */
export function asPost(file: string): Buffer {
  // Latin 1 maps every byte to one character and back.
  const text = readFileSync(join(corpus, file), 'latin1');
  const post = text
    .replace(/^---(\r?\n)([^]*?\r?\n)---/, (_, end: string, lines: string) => {
      const lacking = required.filter((line) => !lines.includes(`\n${line.split(':')[0]}:`));
      return `---${end}${lines}${lacking.map((line) => line + end).join('')}---`;
    })
    .replaceAll('<Kieli koodi=', '<Lang code=')
    .replaceAll('</Kieli>', '</Lang>');
  return Buffer.from(post, 'latin1');
}
