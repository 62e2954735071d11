import { createHash } from 'node:crypto';
import type { Locale } from './locales.ts';
import type { Section } from './sections.ts';

/** Who stands behind a text: a person wrote it, a person checked the machine's draft, or nobody yet. */
export const reviews = ['person', 'checked', 'machine'] as const;
export type Review = (typeof reviews)[number];

/** What a mistake in an everyday text would cost its reader; the first three ask for a person's check. */
export const weights = ['rights', 'health', 'deadline', 'everyday'] as const;
export type Weight = (typeof weights)[number];

/** `text-` and the first 12 hexadecimal digits of SHA-256; the prefix keeps YAML from reading a number. */
export type Digest = `text-${string}`;

/** A part of a text below one second-level heading. */
export interface SectionDigest {
  readonly title: string;
  readonly digest: Digest;
}

/** What a translation remembers of the source text it was made from. */
export interface TranslationStamp {
  readonly from: Locale;
  readonly digest: Digest;
  /** One digest per second-level heading of the source, in order. */
  readonly sections: readonly Digest[];
  /** ISO date on which the translation was made or renewed. */
  readonly date?: string | undefined;
}

/**
 * One language version of one entry. A translation owns words; the source owns facts, so that a figure can
 * never be right in Finnish and wrong in Arabic.
 */
export interface Text {
  readonly section: Section;
  /** Finnish ASCII slug, the same in every language. */
  readonly id: string;
  readonly locale: Locale;
  /** Path of the file, for messages. */
  readonly file: string;
  readonly title: string;
  readonly summary: string;
  readonly digest: Digest;
  readonly sections: readonly SectionDigest[];
  /** Absent on the source. */
  readonly translation?: TranslationStamp | undefined;
  readonly review: Review;
  readonly reviewedBy?: string | undefined;
  /** ISO date. */
  readonly reviewedOn?: string | undefined;
  /** ISO date; facts of the source. */
  readonly published?: string | undefined;
  readonly checkedOn?: string | undefined;
  readonly weight?: Weight | undefined;
  /** Whether a reader may be in danger if somebody sees the page. */
  readonly sensitive?: boolean | undefined;
  /** Ids; facts of a post's source. */
  readonly authors?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
  /** How many characters a post has to read, its own in each language. */
  readonly characters?: number | undefined;
}

/** What an entry is called without a language: `section/id`; the versions of one entry share it. */
export const entryKey = ({ section, id }: Pick<Text, 'section' | 'id'>): string => `${section}/${id}`;

/**
 * Digest of a text's words. Spacing does not count: runs of white space are one space, ends are trimmed;
 * letters are compared in Unicode form NFC.
 * @param words the texts that belong together, in a fixed order
 */
export function digestOf(...words: readonly string[]): Digest {
  const normal = words.map((word) => word.normalize('NFC').replace(/\s+/g, ' ').trim()).join('\n');
  return `text-${createHash('sha256').update(normal).digest('hex').slice(0, 12)}`;
}

/** A Markdown text without its comments: a note to authors or to a check is none of its words. */
export const withoutComments = (body: string): string => body.replace(/\{\/\*[^]*?\*\/\}/g, '');

/**
 * Follows code fences through a Markdown text, line by line (CommonMark 4.5).
 * @param line the next line
 * @param open the fence that is open before it, empty if none is
 * @returns the fence that is open after it, empty if none is
 */
export function fenceAfter(line: string, open: string): string {
  const [, mark = '', rest = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
  if (open) return mark.startsWith(open) && rest.trim() === '' ? '' : open;
  return mark.startsWith('`') && rest.includes('`') ? '' : mark;
}

/**
 * Cuts a Markdown body at its second-level headings (`## …`), outside code fences.
 * @param body the text below the front matter
 * @returns a digest per heading; what stands before the first heading counts only in the whole text's digest
 */
export function sectionDigests(body: string): readonly SectionDigest[] {
  const parts: { title: string; lines: string[] }[] = [];
  let fence = '';
  for (const line of body.split(/\r?\n/)) {
    fence = fenceAfter(line, fence);
    const title = fence ? undefined : /^## +(.*?)(?: +#+)? *$/.exec(line)?.[1];
    if (title !== undefined) parts.push({ title, lines: [line] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts.map(({ title, lines }) => ({ title, digest: digestOf(lines.join('\n')) }));
}

/**
 * Which parts of the source changed after a translation was made.
 * @param stamp what the translation remembers
 * @param source the source text as it is now
 * @returns positions (0-based) of second-level headings that are new or changed; empty where only words
 *   before the first heading (title, summary, opening) changed or parts were taken away
 */
export function changedSections(stamp: TranslationStamp, source: Pick<Text, 'sections'>): readonly number[] {
  const known = new Set(stamp.sections);
  return source.sections.flatMap((part, index) => (known.has(part.digest) ? [] : [index]));
}
