/** What the editors may set for a post: `closed` takes no new comments, `off` shows none at all. */
export const commentSettings = ['closed', 'off'] as const;
export type CommentSetting = (typeof commentSettings)[number];

/** Versions of the words by which a commenter gives permission, by the day on which they came into use. */
export const consentVersions = ['2026-11-22'] as const;
/** The version that mails of today carry. */
export const consentVersion = consentVersions[0];

/** Why a comment was taken away: its writer asked, or the editors found that it broke the rules. */
export const removalReasons = ['asked', 'rules'] as const;

/** How many days from its publication a post takes comments (trust.md C9). */
const openDays = 180;
const dayLength = 24 * 60 * 60 * 1000;

/** The longest text of a comment, in characters (trust.md C3). */
export const mostCommentCharacters = 2000;

/**
 * @param published ISO date
 * @returns the last day on which a post takes comments
 */
export const lastCommentDay = (published: string): string =>
  new Date(Date.parse(published) + openDays * dayLength).toISOString().slice(0, 10);

/** Whether a post takes comments: `over` after its last day. */
export type Commenting = 'open' | 'over' | CommentSetting;

/**
 * @param setting what the editors have set
 * @param published the post's day
 * @param day the day that is asked about, ISO
 */
export function commenting(setting: CommentSetting | undefined, published: string, day: string): Commenting {
  return setting ?? (day > lastCommentDay(published) ? 'over' : 'open');
}

/**
 * What hides, turns round or piles up letters: in words of strangers nothing of it is needed. Joiners and the plain
 * marks of direction, which Persian and names in Arabic need, are not among them.
 */
export const deceivingLetters =
  /(?![\u00AD\u061C\u200C-\u200F]|\uFE0E|\uFE0F)\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFB\p{Co}\p{Cs}]|(?<=\p{M}{4})\p{M}/u;

/** An address of a page, as people write it. */
const webAddress = /\bhttps?:\/\/|\bwww\./giu;

/** @returns where the addresses of pages in a text begin */
export const webAddresses = (text: string): readonly number[] =>
  [...text.matchAll(webAddress)].map(({ index }) => index);

/**
 * A comment's words as paragraphs; an empty line stands between two.
 * @returns none that is empty
 */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .map((paragraph) => paragraph.replace(/[^\S\n]+$/gm, '').trim())
    .filter((paragraph) => paragraph !== '');
