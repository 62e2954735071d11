import { createHash } from 'node:crypto';
import { buildEnvironment } from '../config/environment.ts';
import { commenting, lastCommentDay, type Commenting } from '../domain/comments.ts';
import type { EntryPage } from '../domain/page.ts';
import { today } from '../domain/today.ts';
import { commentProblems, readComments, type Comment } from '../reader/comments.ts';
import { messageLanguage, stopOnErrors } from '../reader/report.ts';
import type { Facts } from '../schemas/entries.ts';
import { dataOf, site } from '../site.ts';

const { contentDir } = buildEnvironment(process.env, process.cwd());
const comments = readComments(contentDir, process.cwd());
const texts = site.pages.flatMap((page) =>
  page.kind === 'entry' && page.section === 'blog' && page.text === page.source ? [page.text] : [],
);
stopOnErrors(
  [...comments.problems, ...commentProblems(comments, texts)],
  messageLanguage(undefined, process.env),
);

/** What a post shows of its comments today. */
export interface ShownComments {
  readonly state: Commenting;
  /** The last day on which the post takes comments, if nobody has closed them. */
  readonly until: string;
  readonly comments: readonly Comment[];
}

/** @returns a post's comments as they stand today; the same in every language of the post */
export function commentsOf(page: EntryPage): ShownComments {
  const published = page.source.published ?? '';
  const state = commenting(dataOf<Facts<'blog'>>(page).comments, published, today());
  return {
    state,
    until: lastCommentDay(published),
    comments: state === 'off' ? [] : (comments.byPost.get(page.id) ?? []),
  };
}

/** @returns a digest that differs where a comment on the post does */
export const commentsDigest = (post: string): string =>
  createHash('sha256')
    .update(JSON.stringify(comments.byPost.get(post) ?? []))
    .digest('base64');
