import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Locale } from '../../domain/locales.ts';
import type { Problem } from '../../domain/problem.ts';
import { pictureFolder, readEntry } from '../../reader/entry.ts';
import type { MessageLanguage } from '../../reader/report.ts';
import { draftOf } from './draft.ts';
import { kinds, type Kind } from './kinds.ts';
import { isAuthor, type Answers } from './questions.ts';

/** Where and how an entry is made. */
export interface Order {
  readonly kind: Kind;
  readonly answers: Answers;
  /** Of the comments in the file. */
  readonly language: MessageLanguage;
  /** Today, as an ISO date. */
  readonly day: string;
  /** Absolute path of the folder of content. */
  readonly contentDir: string;
  /** Absolute path that shown paths start from. */
  readonly root: string;
}

/**
 * Writes the file of a new entry, and the record of its author where there is none yet; nothing if the text
 * would not pass the check of content.
 * @returns the written files as they are shown, the text first; or the flaws
 * @throws if a file of that name is there already
 */
export function makeEntry(order: Order): {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
} {
  const { kind, answers, language, day, contentDir, root } = order;
  const { section } = kinds[kind];
  const locale = answers['language'] as Locale;
  const id = answers['id'] ?? '';
  const path = `${section}/${id}/index.${locale}.mdx`;
  const shown = (file: string): string => relative(root, join(contentDir, file)).split(sep).join('/');
  const text = draftOf(kind, answers, language, day);
  const identity = { section, id, locale };
  const { problems } = readEntry(Buffer.from(text), identity, shown(path), pictureFolder(contentDir, path));
  if (problems.length > 0) return { files: [], problems };

  const files = new Map([[path, text]]);
  const author = answers['author'];
  if (author && !isAuthor(author, contentDir)) {
    files.set(`authors/${author}.yaml`, `name: ${JSON.stringify(answers['author-name'])}\n`);
  }
  for (const [file, content] of files) {
    mkdirSync(dirname(join(contentDir, file)), { recursive: true });
    writeFileSync(join(contentDir, file), content, { flag: 'wx' });
  }
  return { files: [...files.keys()].map(shown), problems: [] };
}
