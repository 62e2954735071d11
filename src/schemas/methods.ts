import { z } from 'zod';
import {
  assessment,
  day,
  evidenceStrength,
  positive,
  references,
  slug,
  words,
  languageTag,
} from './common.ts';

/** The closed lists by which professionals choose a method; words for them stand in the dictionaries. */
export const methodChoices = {
  /** What the family, or the working community, needs. */
  situations: [
    'newcomer',
    'reunification',
    'plan-needed',
    'family-strain',
    'young-person',
    'trauma',
    'loneliness',
    'no-common-language',
    'staff-skills',
    'cooperation',
    'racism',
    'service-change',
  ],
  ages: ['small-children', 'school-age', 'teenagers', 'adults', 'families', 'staff'],
  /** How long ago the family came. */
  phases: ['arrival', 'first-years', 'later', 'any'],
  purpose: ['prevention', 'support', 'intensive', 'network', 'staff-learning'],
  professions: [
    'family-worker',
    'social-counsellor',
    'social-worker',
    'teacher',
    'early-educator',
    'nurse',
    'integration-coordinator',
    'network-coordinator',
    'organisation-worker',
    'manager',
    'volunteer',
    'any',
  ],
  format: ['individual', 'family', 'group', 'team', 'network', 'event'],
  settings: ['home', 'office', 'school', 'meeting-place', 'reception-centre', 'workplace', 'online', 'any'],
} as const;

/** The time a method takes, from one meeting to a way of working. */
export const commitments = ['session', 'series', 'months', 'continuous', 'not-described'] as const;
export const interpreterUses = [
  'needed',
  'recommended',
  'possible',
  'not-described',
  'not-applicable',
] as const;
export const costClasses = ['not-described', 'free', 'staff-time', 'funded'] as const;
/** What happened to those who took part, as far as anyone has assessed it. */
export const effects = ['not-assessed', 'worse', 'none', 'mixed', 'low', 'medium', 'high'] as const;

const span = z
  .strictObject({ min: positive, max: positive }, { error: 'a-span' })
  .refine((s) => s.min <= s.max, { error: 'min-max' });

const choices = <const L extends readonly [string, ...string[]]>(list: L, expected: string) =>
  z.array(z.enum(list, { error: expected }), { error: 'a-list' }).min(1, { error: 'a-list' });

const ids = z.array(slug, { error: 'a-list' }).default([]);

const step = z.strictObject(
  {
    what: words(120),
    how: words(500).optional(),
    time: words(80).optional(),
    materials: words(200).optional(),
  },
  { error: 'a-step' },
);
export type Step = z.infer<typeof step>;

/** Words of a method, in every language. Lists have the same number of items in each. */
export const methodWords = {
  audience: words(300),
  doneBy: words(300),
  setting: words(300),
  notWhen: z.array(words(300), { error: 'a-list' }).min(1, { error: 'a-list' }),
  usedWhere: words(300),
  steps: z.array(step, { error: 'a-list' }).default([]),
  tools: z.array(words(200), { error: 'a-list' }).default([]),
  versionNotes: z.array(words(300), { error: 'a-list' }).default([]),
  evidenceLimits: words(600),
};

/** Facts of a method; the source alone states them. */
export const methodFacts = {
  situations: choices(methodChoices.situations, 'a-situation'),
  ages: choices(methodChoices.ages, 'an-age'),
  phases: choices(methodChoices.phases, 'a-phase'),
  purpose: choices(methodChoices.purpose, 'a-purpose'),
  professions: choices(methodChoices.professions, 'a-profession'),
  format: choices(methodChoices.format, 'a-format'),
  settings: choices(methodChoices.settings, 'a-setting'),
  commitment: z.enum(commitments, { error: 'a-commitment' }),
  meetings: span.optional(),
  months: positive.optional(),
  minutes: positive.optional(),
  group: span.optional(),
  interpreter: z.enum(interpreterUses, { error: 'an-interpreter-use' }),
  cost: z.enum(costClasses, { error: 'a-cost' }),
  evidence: z.strictObject(
    {
      strength: evidenceStrength,
      effect: z.enum(effects, { error: 'an-effect' }),
      applicability: assessment,
    },
    { error: 'an-evidence' },
  ),
  materialLanguages: z.array(languageTag, { error: 'a-list' }).default([]),
  usedSince: z
    .int({ error: 'a-year' })
    .min(1900, { error: 'a-year' })
    .max(2100, { error: 'a-year' })
    .optional(),
  versions: z
    .array(z.union([day, z.string().regex(/^\d{4}(-\d{2})?$/)], { error: 'a-day-or-year' }), {
      error: 'a-list',
    })
    .default([]),
  outcomes: ids,
  laws: ids,
  before: ids,
  after: ids,
  related: ids,
  sources: references,
  checkedOn: day,
};

/** Whether a method tells of each of its versions what changed. */
export function everyVersionHasNote(data: object): boolean {
  const { versions, versionNotes } = data as {
    versions?: readonly unknown[];
    versionNotes?: readonly unknown[];
  };
  return (versions?.length ?? 0) === (versionNotes?.length ?? 0);
}
