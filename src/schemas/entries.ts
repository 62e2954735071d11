import { z } from 'zod';
import type { Section } from '../domain/sections.ts';
import type { Review, TranslationStamp } from '../domain/text.ts';
import {
  assessment,
  commonMarks,
  commonWords,
  day,
  evidenceStrength,
  positive,
  references,
  slug,
  stamp,
  weight,
  words,
} from './common.ts';

const span = z
  .strictObject({ min: positive, max: positive }, { error: 'a-span' })
  .refine((s) => s.min <= s.max, { error: 'min-max' });

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

export const methodPurposes = ['prevention', 'support', 'intensive', 'network', 'staff-learning'] as const;
export const interpreterUses = ['recommended', 'possible', 'not-described'] as const;
export const costClasses = ['not-described', 'free', 'staff-time', 'funded'] as const;

/** Words a section's texts have beside title and summary, in every language. */
const sectionWords = {
  methods: {
    audience: words(300),
    doneBy: words(300),
    setting: words(300),
    notWhen: z.array(words(300), { error: 'a-list' }).min(1, { error: 'a-list' }),
    evidenceLimits: words(600),
  },
  blog: { coverAlt: words(300).optional() },
  cafe: {},
  results: {},
  network: {},
  everyday: {},
  offering: {},
  glossary: {},
  about: {},
} as const satisfies Record<Section, z.ZodRawShape>;

/** Facts that only the source states. */
const sectionFacts = {
  methods: {
    purpose: z
      .array(z.enum(methodPurposes, { error: 'a-purpose' }), { error: 'a-list' })
      .min(1, { error: 'a-list' }),
    meetings: span.optional(),
    months: positive.optional(),
    minutes: positive.optional(),
    group: span.optional(),
    interpreter: z.enum(interpreterUses, { error: 'an-interpreter-use' }),
    cost: z.enum(costClasses, { error: 'a-cost' }),
    evidence: z.strictObject(
      { strength: evidenceStrength, effect: assessment, applicability: assessment },
      { error: 'an-evidence' },
    ),
    usedSince: z
      .int({ error: 'a-year' })
      .min(1900, { error: 'a-year' })
      .max(2100, { error: 'a-year' })
      .optional(),
    related: z.array(slug, { error: 'a-list' }).default([]),
    sources: references,
    checkedOn: day,
  },
  blog: {
    published: day,
    authors: z.array(slug, { error: 'a-list' }).min(1, { error: 'a-list' }),
    tags: z
      .array(z.enum(blogTags, { error: 'a-tag' }), { error: 'a-list' })
      .max(8, { error: 'at-most-8' })
      .default([]),
    cover: z
      .string({ error: 'a-picture' })
      .regex(/^\.\/[a-z0-9][a-z0-9-]*\.(png|jpe?g|webp|avif|svg)$/, { error: 'a-picture' })
      .optional(),
    sources: references.optional(),
  },
  cafe: { sources: references, checkedOn: day },
  results: { sources: references, checkedOn: day },
  network: { sources: references, checkedOn: day },
  everyday: { weight, sources: references, checkedOn: day },
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
  return z.strictObject({ ...own, ...rest }) as unknown as z.ZodType<FrontMatter>;
}

/**
 * Which of a section's keys are facts, so that a translation that states one can be told where it belongs.
 * @param section the section's key
 */
export function factKeys(section: Section): readonly string[] {
  return Object.keys(sectionFacts[section]);
}

/** The words and the facts of a section's source text, after validation. */
export type Words<S extends Section> = z.infer<z.ZodObject<(typeof sectionWords)[S]>>;
export type Facts<S extends Section> = z.infer<z.ZodObject<(typeof sectionFacts)[S]>>;
