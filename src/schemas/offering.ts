import { z } from 'zod';
import { localeCodes, type Locale } from '../domain/locales.ts';
import { offeringNeeds } from '../domain/offering.ts';
import { day, httpsUrl, positive, slug, words, yearOrMonth } from './common.ts';

/** A text in the languages of professionals; Finnish is the source. */
const inWords = (most: number) =>
  z.strictObject(
    { fi: words(most), sv: words(most).optional(), en: words(most).optional() },
    { error: 'by-language' },
  );

const labels = z.strictObject(
  Object.fromEntries(localeCodes.map((code) => [code, words(80)])) as Record<Locale, z.ZodString>,
  { error: 'in-every-language' },
);
const code = z.string({ error: 'a-code' }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'a-code' });
/** A code that stands twice would be one thing twice in the open data. */
const codes = z
  .array(code, { error: 'a-list' })
  .refine((list) => new Set(list).size === list.length, { error: 'codes-once' });
const someCodes = codes.min(1, { error: 'a-list' });

/** `content/taxonomies/<name>.yaml`: what a field may say, with its labels in every language. */
export const taxonomy = z.strictObject({
  name: labels,
  terms: z.record(
    code,
    z.strictObject(
      {
        /** What somebody looks for who comes to such an activity: activity forms have it. */
        need: z.enum(offeringNeeds, { error: 'a-need' }).optional(),
        labels,
      },
      { error: 'a-term-of-taxonomy' },
    ),
    { error: 'a-term-of-taxonomy' },
  ),
});
export type Taxonomy = z.infer<typeof taxonomy>;

const placeName = { fi: words(60), sv: words(60) };
const tile = z.tuple([positive, positive], { error: 'a-tile' });

/** `content/taxonomies/areas.yaml`: counties, municipalities, and municipalities that are no more. */
export const areas = z.strictObject({
  counties: z.record(code, z.strictObject({ ...placeName, en: words(60), tile }, { error: 'an-area' }), {
    error: 'an-area',
  }),
  municipalities: z.record(
    code,
    z.strictObject(
      {
        ...placeName,
        number: z
          .string({ error: 'a-municipality-number' })
          .regex(/^\d{3}$/, { error: 'a-municipality-number' }),
        county: code,
      },
      { error: 'an-area' },
    ),
    { error: 'an-area' },
  ),
  merged: z.record(code, z.strictObject({ fi: words(60), into: code, on: day }, { error: 'an-area' }), {
    error: 'an-area',
  }),
});
export type Areas = z.infer<typeof areas>;

/** Where a fact comes from; the address only where the very page is known. */
const source = z.strictObject(
  { title: words(200), url: httpsUrl.optional() },
  { error: 'an-offering-source' },
);

/** A: the organisation's own or an official page describes it. B: old or second-hand, to be checked first. */
export const marks = ['A', 'B'] as const;
export const statuses = ['active', 'unverified', 'ended'] as const;

const known = {
  source,
  mark: z.enum(marks, { error: 'a-mark' }),
  checkedOn: day,
};

/** `content/organisations/<id>.yaml`. The only record that may hold a phone number or an address of mail. */
export const organisation = z.strictObject({
  name: words(120),
  about: inWords(300),
  url: httpsUrl.optional(),
  phone: z
    .string({ error: 'a-phone' })
    .regex(/^\+?[\d ]{5,20}$/, { error: 'a-phone' })
    .optional(),
  email: z.email({ error: 'an-office-email' }).optional(),
  ...known,
});
export type Organisation = z.infer<typeof organisation>;

const place = z.strictObject(
  {
    street: words(80),
    postcode: z.string({ error: 'a-postcode' }).regex(/^\d{5}$/, { error: 'a-postcode' }),
    city: words(60),
  },
  { error: 'a-place' },
);

/** `content/offering/<id>.yaml`: one activity of one organisation. */
export const activity = z.strictObject({
  organisation: slug,
  name: inWords(120),
  text: inWords(400),
  forms: someCodes,
  levels: someCodes,
  groups: someCodes,
  /** BCP 47; empty where nobody has said. */
  languages: codes.default([]),
  /** Whether there are languages beside those, that the source does not name. */
  moreLanguages: z.literal(true, { error: 'true-or-nothing' }).optional(),
  plain: z.literal(true, { error: 'true-or-nothing' }).optional(),
  /** `koko-maa`, `verkko`, `paikoin`, counties and municipalities. */
  areas: someCodes,
  /** Where it is held, if that is public. */
  place: place.optional(),
  accessibility: codes.default([]),
  cost: code,
  referral: code,
  url: httpsUrl.optional(),
  status: z.enum(statuses, { error: 'an-offering-status' }),
  ...known,
});
export type Activity = z.infer<typeof activity>;

const cell = z.strictObject(
  {
    form: code,
    level: code.optional(),
    /** What of the form was assessed, where that was not all of it: it stands beside the judgement. */
    scope: inWords(120).optional(),
    prevalence: code.optional(),
    challenges: codes.default([]),
    gaps: z.array(inWords(300), { error: 'a-list' }).default([]),
  },
  { error: 'a-cell' },
);

/** `content/trays/<id>.yaml`: what somebody assessed somewhere, once: the result of a workshop or a study. */
export const tray = z.strictObject({
  name: inWords(160),
  /** Who assessed. */
  by: inWords(160),
  area: code,
  assessedOn: z.union([day, yearOrMonth], { error: 'a-day-or-year' }),
  note: inWords(400).optional(),
  cells: z.array(cell, { error: 'a-list' }).default([]),
  /** What holds for all activity of the area. */
  challenges: codes.default([]),
  gaps: z.array(inWords(300), { error: 'a-list' }).default([]),
  source,
});
export type Tray = z.infer<typeof tray>;
