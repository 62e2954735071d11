import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../../domain/problem.ts';
import {
  commentFolder,
  commentProblems,
  readComment,
  readComments,
  type Comment,
} from '../../reader/comments.ts';
import { readFolder } from '../../reader/folder.ts';
import { Findings } from '../../reader/source.ts';
import type { AcceptedComment, RemovedComment } from '../../schemas/comments.ts';

/** A comment before it has a file. */
export interface Draft {
  readonly post: string;
  readonly date: string;
  readonly said: AcceptedComment;
}

/** The file that was written, or the flaws for which it was not. */
export interface Written {
  readonly file: string;
  readonly id: string;
  readonly problems: readonly Problem[];
}

/**
 * Writes an accepted comment as the next of its day, if it passes the check that every comment does.
 * @param contentDir absolute path of the folder of content
 * @param root absolute path that messages' paths start from
 */
export function writeComment({ post, date, said }: Draft, contentDir: string, root: string): Written {
  const folder = join(contentDir, commentFolder(post));
  let number = 1;
  while (existsSync(join(folder, `${date}-${number}.json`))) number++;
  const id = `${date}-${number}`;
  const path = join(folder, `${id}.json`);
  const file = shown(path, root);
  const text = asFile(said);
  const findings = new Findings(file);
  const comment = readComment(Buffer.from(text), { post, id, file }, findings);
  const problems = [...findings.problems, ...(comment ? beside(comment, contentDir, root) : [])];
  if (problems.length > 0) return { file, id, problems };
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
  return { file, id, problems };
}

/** Puts a tombstone in the place of a comment. */
export function writeTombstone(path: string, removed: RemovedComment['removed']): void {
  writeFileSync(path, asFile({ removed }));
}

/** @returns a path as messages show it */
export const shown = (path: string, root: string): string => relative(root, path).split(sep).join('/');

const asFile = (said: AcceptedComment | RemovedComment): string => `${JSON.stringify(said, null, 2)}\n`;

/** What is wrong with a comment beside its post and the comments before it. */
function beside(comment: Comment, contentDir: string, root: string): readonly Problem[] {
  const others = readComments(contentDir, root).byPost.get(comment.post) ?? [];
  const texts = readFolder(contentDir, root).entries.map(({ text }) => text);
  const byPost = new Map([[comment.post, [...others, comment]]]);
  return commentProblems({ byPost, problems: [] }, texts).filter(({ file }) => file === comment.file);
}
