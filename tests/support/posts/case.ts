import { fileOf, sourceFile } from '../../unit/support.ts';

/** A post of our own corpus: what it is about, what the guard must say of it, and how it would do harm. */
export interface Case {
  /** The requirement of trust.md that it is about. */
  readonly rule: string;
  readonly what: string;
  readonly bytes: Buffer;
  /** `rule line` of every flaw; empty where the post is good. A warning begins with `~`. */
  readonly told: readonly string[];
}

/** A whole post of these lines, from the first one on. */
export const whole = (
  rule: string,
  what: string,
  text: string | Buffer,
  ...told: readonly string[]
): Case => ({
  rule,
  what,
  bytes: Buffer.from(text),
  told,
});

/** A post with this body; its first line is line 8 of the file. */
export const body = (rule: string, what: string, text: string, ...told: readonly string[]): Case =>
  whole(rule, what, sourceFile('blog', `${text}\n`), ...told);

/** A post with these lines in its front matter, the first of them being line 6. */
export const matter = (rule: string, what: string, lines: string, ...told: readonly string[]): Case =>
  whole(rule, what, sourceFile('blog', 'Teksti.\n', lines.split('\n')), ...told);

/** A post with this title. */
export const titled = (rule: string, what: string, title: string, ...told: readonly string[]): Case =>
  whole(
    rule,
    what,
    fileOf([`title: ${title}`, 'summary: S', 'published: 2026-11-21', 'authors: [toimitus]']),
    ...told,
  );
