import { z } from 'zod';
import { blockKinds, leaders, lengths } from '../domain/session-plan.ts';
import { day, references, slug, words } from './common.ts';

/** What facilitators read aloud or put on the wall is needed in all languages of professionals. */
const inThree = (most: number) =>
  z.strictObject({ fi: words(most), sv: words(most), en: words(most) }, { error: 'in-three' });
const list = <S extends z.ZodType>(of: S) => z.array(of, { error: 'a-list' }).min(1, { error: 'a-list' });
/** No block and no meeting is longer than what a plan may ask for. */
const minutes = z
  .int({ error: 'minutes-of-a-meeting' })
  .min(1, { error: 'minutes-of-a-meeting' })
  .max(lengths.most, { error: 'minutes-of-a-meeting' });

const block = z.strictObject(
  {
    id: slug,
    kind: z.enum(blockKinds, { error: 'a-block-kind' }),
    minutes,
    who: z.enum(leaders, { error: 'a-leader' }),
    what: inThree(120),
    material: inThree(120).optional(),
    theme: slug.optional(),
    usual: z.boolean({ error: 'true-or-nothing' }).optional(),
  },
  { error: 'a-block' },
);

const row = z.strictObject({ block: slug, minutes }, { error: 'a-row' });

const plan = z.strictObject(
  {
    id: slug,
    name: inThree(80),
    lead: inThree(300),
    start: z
      .string({ error: 'a-time' })
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'a-time' })
      .optional(),
    /** What each of its meetings may take. */
    minutes,
    meetings: list(list(row)),
  },
  { error: 'a-plan' },
);

/** `content/cafe/kit.yaml`: the café itself, its blocks and its ready plans; the themes are texts. */
export const cafeKit = z.strictObject({
  checkedOn: day,
  sources: references,
  /** Facts at a glance: name and value. */
  card: list(z.strictObject({ label: inThree(60), value: inThree(300) }, { error: 'a-fact' })),
  room: list(inThree(300)),
  materials: list(inThree(300)),
  warmUp: z.strictObject(
    { how: inThree(300), questions: list(inThree(300)) },
    { error: 'how-and-questions' },
  ),
  board: z.strictObject({ how: inThree(300), columns: list(inThree(60)) }, { error: 'how-and-columns' }),
  feedback: z.strictObject(
    { how: inThree(300), questions: list(inThree(200)) },
    { error: 'how-and-questions' },
  ),
  followUp: list(inThree(400)),
  adaptations: list(inThree(400)),
  safety: list(inThree(300)),
  /** Lines of the message that a facilitator may send on. */
  report: z.strictObject({ how: inThree(400), lines: list(inThree(160)) }, { error: 'how-and-lines' }),
  blocks: list(block),
  plans: list(plan),
});
export type CafeKit = z.infer<typeof cafeKit>;
export type KitBlock = z.infer<typeof block>;
export type KitPlan = z.infer<typeof plan>;
export type KitWords = CafeKit['room'][number];
