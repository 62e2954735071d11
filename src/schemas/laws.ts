import { z } from 'zod';
import { day, httpsUrl, words } from './common.ts';

const named = (most: number) =>
  z.strictObject(
    { fi: words(most), sv: words(most).optional(), en: words(most).optional() },
    { error: 'by-language' },
  );

/** `681-2023`: number and year of an act, as in the address of a record. */
export const lawId = z.string({ error: 'a-law-id' }).regex(/^\d{1,4}-\d{4}$/, { error: 'a-law-id' });

/** Keys that only a repealed act has. */
const repealedKeys = ['replacedBy', 'mentions'] as const;

/** `content/laws/<number>-<year>.yaml`: an act that texts rest on, or rested on. */
export const law = z
  .strictObject({
    number: z.string({ error: 'a-law-number' }).regex(/^\d{1,4}\/\d{4}$/, { error: 'a-law-number' }),
    name: named(200),
    /** What people call it. */
    short: named(120).optional(),
    inForceFrom: day.optional(),
    /** The last day in force, of an act that has been or will be repealed. */
    inForceUntil: day.optional(),
    replacedBy: z.array(lawId, { error: 'a-list' }).default([]),
    /** Beginnings of the words by which texts cite a repealed act, beside its number; in any language. */
    mentions: z.array(words(120), { error: 'a-list' }).default([]),
    url: httpsUrl,
    note: named(400).optional(),
    checkedOn: day,
  })
  .superRefine((record, context) => {
    if (record.inForceUntil !== undefined) return;
    for (const key of repealedKeys)
      if (record[key].length > 0)
        context.addIssue({ code: 'custom', path: [key], message: 'only-where-repealed' });
  });
export type Law = z.infer<typeof law>;
