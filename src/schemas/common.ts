import { z } from 'zod';
import { isVisible, strangeCharacter } from '../domain/characters.ts';
import { deceptions } from '../domain/deceptive.ts';
import { locales, type Locale } from '../domain/locales.ts';
import { reviews, weights } from '../domain/text.ts';
import { plainHost } from '../domain/web-address.ts';

/**
 * What fields are made of. The `error` of a field is the name of an expectation in the catalogue of messages
 * (src/reader/messages/expectations.ts), so that authors read it in Finnish or English.
 */
export const localeCode = z.enum(Object.keys(locales) as [Locale, ...Locale[]], { error: 'a-language' });
export const day = z.iso.date({ error: 'a-day' });
/** `2026`, or `2026-11`. */
export const yearOrMonth = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/);
export const slug = z.string({ error: 'an-id' }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'an-id' });
export const httpsUrl = z
  .url({ protocol: /^https$/, error: 'an-https-address' })
  .refine((address) => plainHost(address) !== undefined, { error: 'an-https-address' });
export const positive = z.int({ error: 'a-whole-number' }).positive({ error: 'a-whole-number' });

export const languageTag = z.string({ error: 'a-language' }).regex(/^[a-z]{2,3}$/, { error: 'a-language' });

/** Longer texts are prose, whose lines authors break as they like. */
const longestLine = 200;

/**
 * A text of at least one letter that cannot be mistaken for markup. A name or a title is one line: behind a line end
 * it could go on as the next header of a mail. The end that YAML gives a folded block is cut off.
 * @param max the most characters it may have
 */
export const words = (max: number) =>
  z
    .string({ error: 'a-text' })
    .trim()
    .refine(isVisible, { error: 'a-text' })
    .max(max, { error: `at-most-${max}` })
    .refine((text) => !/<\/?[a-z!]/i.test(text), { error: 'no-tags' })
    .refine((text) => max > longestLine || !/[\n\t]/.test(text), { error: 'one-line' })
    // YAML's escapes could bring past the look at the file what the file itself may not hold.
    .refine((text) => !strangeCharacter.test(text) && deceptions(text).length === 0, { error: 'no-control' });

const digest = z.templateLiteral(['text-', z.string().regex(/^[0-9a-f]{12}$/)], { error: 'a-digest' });

export const stamp = z.strictObject(
  {
    from: localeCode,
    digest,
    sections: z.array(digest, { error: 'a-list' }).default([]),
    date: day.optional(),
  },
  { error: 'a-stamp' },
);

/** Keys of every text, source or translation. */
export const commonWords = { title: words(120), summary: words(300) };
export const commonMarks = {
  review: z.enum(reviews, { error: 'a-review' }).default('machine'),
  reviewedBy: words(120).optional(),
  reviewedOn: day.optional(),
};

export const weight = z.enum(weights, { error: 'a-weight' });

/** A source that a text rests on, or an official page that the reader is sent to. */
export const reference = z.strictObject(
  {
    title: words(200),
    url: httpsUrl,
    publisher: words(120).optional(),
    published: z.union([day, yearOrMonth, z.int()], { error: 'a-day-or-year' }).optional(),
    language: languageTag.optional(),
    languages: z.array(languageTag, { error: 'a-list' }).optional(),
  },
  { error: 'a-reference' },
);
export type Reference = z.infer<typeof reference>;

export const references = z.array(reference, { error: 'a-list' }).min(1, { error: 'a-list' });

/**
 * `C`, or a range such as `C-D`: how strong the evidence is, after the scale of the method guide; `law` for what
 * rests on law and guidance alone.
 */
export const evidenceStrength = z
  .string({ error: 'an-evidence-grade' })
  .regex(/^([A-E](-[A-E])?|law)$/, { error: 'an-evidence-grade' });
export const assessment = z.enum(['not-assessed', 'low', 'medium', 'high'], { error: 'an-assessment' });
