import { z } from 'zod';
import { localeCodes, type Locale } from '../domain/locales.ts';
import { commonMarks, day, references, slug, words } from './common.ts';

/** What a term belongs to: law and services, family, money and everyday matters, ways of working. */
export const termGroups = ['law', 'family', 'money', 'approach'] as const;
export type TermGroup = (typeof termGroups)[number];

/** `dated`: an older name, kept so that readers of older papers find the present one. */
export const termStatuses = ['current', 'dated'] as const;

const form = {
  term: words(120),
  definition: words(400).optional(),
  /** Whether the form is an official or established one; if not, it is our own translation. */
  certain: z.boolean({ error: 'yes-or-no' }),
  ...commonMarks,
};
const ownForm = z.strictObject(form, { error: 'a-term' });
const sourceForm = z.strictObject(
  { ...form, definition: words(400), certain: form.certain.default(true) },
  { error: 'a-term' },
);

const others = Object.fromEntries(
  localeCodes.filter((code) => code !== 'fi').map((code) => [code, ownForm.optional()]),
) as Record<Exclude<Locale, 'fi'>, z.ZodOptional<typeof ownForm>>;

const note = z.strictObject(
  { fi: words(400), sv: words(400).optional(), en: words(400).optional() },
  { error: 'by-language' },
);

const list = (most: number) => z.array(words(most), { error: 'a-list' }).default([]);

/** Keys that only an older name has. */
const datedKeys = ['instead', 'until', 'mentions'] as const;

/** `content/glossary/<id>.yaml`: one term in every language that has it. Finnish is the source. */
export const term = z
  .strictObject({
    group: z.enum(termGroups, { error: 'a-term-group' }),
    status: z.enum(termStatuses, { error: 'a-term-status' }),
    /** Id of the present term. */
    instead: slug.optional(),
    until: day.optional(),
    terms: z.strictObject({ fi: sourceForm, ...others }, { error: 'a-term' }),
    /** Other Finnish forms and spellings by which people search. */
    also: list(80),
    see: z.array(slug, { error: 'a-list' }).default([]),
    /** Beginnings of the words by which texts use an older name, in any language. */
    mentions: list(120),
    sources: references.optional(),
    note: note.optional(),
    checkedOn: day,
  })
  .superRefine((record, context) => {
    if (record.status === 'dated') return;
    for (const key of datedKeys) {
      const value = record[key];
      if (value === undefined || value.length === 0) continue;
      context.addIssue({ code: 'custom', path: [key], message: 'only-where-dated' });
    }
  });
export type Term = z.infer<typeof term>;
export type TermForm = z.infer<typeof ownForm>;

/** A term's form in a language, if it has one. */
export const formIn = (record: Term, locale: Locale): TermForm | undefined => record.terms[locale];
