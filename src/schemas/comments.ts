import { z } from 'zod';
import {
  consentVersions,
  deceivingLetters,
  mostCommentCharacters,
  removalReasons,
  webAddresses,
} from '../domain/comments.ts';
import { strangeCharacter } from '../domain/characters.ts';
import { day, localeCode } from './common.ts';

/** Words of a stranger: any letters, tags too, as they are only ever shown as text. */
const plain = (max: number) =>
  z
    .string({ error: 'a-text' })
    .trim()
    .min(1, { error: 'a-text' })
    .max(max, { error: `at-most-${max}` })
    .refine((text) => !strangeCharacter.test(text), { error: 'no-control' })
    .refine((text) => !deceivingLetters.test(text), { error: 'plain-letters' });

/** Who of the editors decided, and when (trust.md C8). */
const decision = {
  by: z.string({ error: 'initials' }).regex(/^\p{Lu}{1,4}$/u, { error: 'initials' }),
  on: day,
};

/** `<date>-<n>`: what the comment's file is called. */
export const commentId = z
  .string({ error: 'a-comment' })
  .regex(/^\d{4}-\d{2}-\d{2}-[1-9]\d{0,2}$/, { error: 'a-comment' });

/** `content/blog/<id>/comments/<date>-<n>.json`: a comment that the editors have accepted. Its day is in its name. */
export const acceptedComment = z.strictObject({
  name: plain(60).refine((name) => !/[\n\t]/.test(name), { error: 'one-line' }),
  lang: localeCode,
  text: plain(mostCommentCharacters).refine((text) => webAddresses(text).length <= 1, {
    error: 'at-most-one-address',
  }),
  /** The comment that it answers. */
  replyTo: commentId.optional(),
  /** The version of the words by which its writer gave permission. */
  consent: z.enum(consentVersions, { error: 'a-consent' }),
  accepted: z.strictObject(decision, { error: 'a-decision' }),
});
export type AcceptedComment = z.infer<typeof acceptedComment>;

/** What stands in the place of a comment that was taken away: none of its words (trust.md C7). */
export const removedComment = z.strictObject({
  removed: z.strictObject(
    { reason: z.enum(removalReasons, { error: 'a-removal-reason' }), ...decision },
    { error: 'a-decision' },
  ),
});
export type RemovedComment = z.infer<typeof removedComment>;
