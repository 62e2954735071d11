import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sections, segmentIn } from '../../domain/sections.ts';

/** A text of the corpus that the benchmark changes: the Finnish source of an everyday page in every language. */
export interface Edited {
  /** Absolute path of the file. */
  readonly file: string;
  /** Address of its page from the site's root. */
  readonly path: string;
}

/**
 * Picks the text: the first one in the folder.
 * @param contentDir absolute path of a corpus
 * @throws if there is no everyday page
 */
export function editedText(contentDir: string): Edited {
  const [id] = readdirSync(join(contentDir, 'everyday')).sort();
  if (!id) throw new Error(`There are no everyday pages in ${contentDir}.`);
  return {
    file: join(contentDir, 'everyday', id, 'index.fi.mdx'),
    path: `/fi/${segmentIn(sections.everyday.segment, 'fi')}/${id}/`,
  };
}

/**
 * Puts a word at the beginning of the first paragraph, as an author would add it.
 * @param word letters and digits
 */
export function addWord(file: string, word: string): void {
  const text = readFileSync(file, 'utf8');
  // The first line of letters below a heading.
  const changed = text.replace(/(\n## [^\n]+\n\n)(?=\p{L})/u, `$1${word} `);
  if (changed === text) throw new Error(`${file} has no paragraph below a heading.`);
  writeFileSync(file, changed);
}
