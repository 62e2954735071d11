import { z } from 'zod';
import { commentSettings } from '../domain/comments.ts';
import type { Section } from '../domain/sections.ts';
import type { Review, TranslationStamp } from '../domain/text.ts';
import { commonMarks, commonWords, day, references, slug, stamp, weight, words } from './common.ts';
import { everyVersionHasNote, methodFacts, methodWords } from './methods.ts';

/** Tags of blog posts: a closed list, so that one subject has one name. */
export const blogTags = [
  'perhetyo',
  'varhainen-tuki',
  'verkostot',
  'kotokahvila',
  'kunnat',
  'jarjestot',
  'nuoret',
  'tulkkaus',
  'nayttoa',
] as const;

const isSet = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

/** Words a section's texts have beside title and summary, in every language. */
const sectionWords = {
  methods: methodWords,
  blog: { coverAlt: words(300).optional() },
  cafe: {},
  results: {},
  network: {},
  everyday: {
    /** A person reads the text aloud: a file beside it. */
    audio: z
      .string({ error: 'a-recording' })
      .regex(/^\.\/[a-z0-9][a-z0-9-]*\.(opus|mp3|m4a)$/, { error: 'a-recording' })
      .optional(),
    /** Who reads. */
    audioBy: words(120).optional(),
  },
  offering: {},
  glossary: {},
  about: {},
} as const satisfies Record<Section, z.ZodRawShape>;

/** Facts that only the source states. */
const sectionFacts = {
  methods: methodFacts,
  blog: {
    published: day,
    authors: z
      .array(slug, { error: 'a-list' })
      .min(1, { error: 'a-list' })
      .refine(isSet, { error: 'each-once' }),
    tags: z
      .array(z.enum(blogTags, { error: 'a-tag' }), { error: 'a-list' })
      .max(8, { error: 'at-most-8' })
      .refine(isSet, { error: 'each-once' })
      .default([]),
    cover: z
      .string({ error: 'a-picture' })
      .regex(/^\.\/[a-z0-9][a-z0-9-]*\.(png|jpe?g|webp|avif|svg)$/, { error: 'a-picture' })
      .optional(),
    /** The editors take no more comments, or show none. */
    comments: z.enum(commentSettings, { error: 'a-comment-setting' }).optional(),
    sources: references.optional(),
  },
  // The acts that a theme tells of: one that has ended is an error.
  cafe: { laws: z.array(slug, { error: 'a-list' }).default([]), sources: references, checkedOn: day },
  results: { sources: references, checkedOn: day },
  network: { sources: references, checkedOn: day },
  everyday: {
    weight,
    sources: references,
    checkedOn: day,
    /** Somebody may be in danger if another person sees the page: it has a quick way out. */
    sensitive: z.literal(true, { error: 'true-or-nothing' }).optional(),
  },
  offering: { sources: references.optional(), checkedOn: day },
  glossary: { sources: references.optional(), checkedOn: day },
  about: { checkedOn: day },
} as const satisfies Record<Section, z.ZodRawShape>;

/** What every front matter holds after validation; the section's own words and facts beside it. */
export interface FrontMatter {
  readonly title: string;
  readonly summary: string;
  readonly review: Review;
  readonly reviewedBy?: string | undefined;
  readonly reviewedOn?: string | undefined;
  readonly translation?: TranslationStamp | undefined;
  readonly [key: string]: unknown;
}

const made = new Map<string, z.ZodType<FrontMatter>>();

/**
 * The schema of a text's front matter. Zod compiles each schema once it is used, so there is one for each kind.
 * @param section the section the file stands in
 * @param translation whether the front matter has a `translation` block: then it may state no facts
 */
export function frontMatterSchema(section: Section, translation: boolean): z.ZodType<FrontMatter> {
  const kind = `${section} ${translation}`;
  const schema = made.get(kind) ?? makeSchema(section, translation);
  made.set(kind, schema);
  return schema;
}

function makeSchema(section: Section, translation: boolean): z.ZodType<FrontMatter> {
  const own: z.ZodRawShape = { ...commonWords, ...sectionWords[section], ...commonMarks };
  const rest: z.ZodRawShape = translation ? { translation: stamp } : sectionFacts[section];
  const schema = z.strictObject({ ...own, ...rest }) as unknown as z.ZodType<FrontMatter>;
  if (section !== 'methods' || translation) return schema;
  return schema.refine(everyVersionHasNote, { path: ['versionNotes'], error: 'a-note-for-each-version' });
}

/**
 * Which of a section's keys are facts, so that a translation that states one can be told where it belongs.
 * @param section the section's key
 */
export function factKeys(section: Section): readonly string[] {
  return Object.keys(sectionFacts[section]);
}

/** Keys that are marks of a text, not words of it. */
export const markKeys = ['translation', 'review', 'reviewedBy', 'reviewedOn', 'audio', 'audioBy'] as const;

/** The words and the facts of a section's source text, after validation. */
export type Words<S extends Section> = z.infer<z.ZodObject<(typeof sectionWords)[S]>>;
export type Facts<S extends Section> = z.infer<z.ZodObject<(typeof sectionFacts)[S]>>;
