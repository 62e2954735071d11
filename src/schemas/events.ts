import { z } from 'zod';
import { day, reference, words } from './common.ts';

const inWords = (most: number) =>
  z.strictObject(
    { fi: words(most), sv: words(most).optional(), en: words(most).optional() },
    { error: 'by-language' },
  );

/** A day, or a moment where the time of day is known: in UTC, so that no reader has to know our clock. */
const when = z.union([day, z.iso.datetime({ precision: 0 })], { error: 'a-day-or-moment' });

/** `content/events/<id>.yaml`: a meeting of a network. No private persons. */
export const meeting = z
  .strictObject({
    title: inWords(120),
    start: when,
    /** The last day, which belongs to the meeting, or the moment at which it ends. */
    end: when.optional(),
    place: inWords(120).optional(),
    text: inWords(600),
    /** The page that shows it. */
    of: z
      .string({ error: 'a-network-page' })
      .regex(/^network\/[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'a-network-page' }),
    source: reference.optional(),
    /** When these facts were last compared with their source; calendars learn from it what is new. */
    checkedOn: day,
  })
  .superRefine(({ start, end }, context) => {
    if (end !== undefined && !isEndOf(start, end))
      context.addIssue({ code: 'custom', path: ['end'], message: 'an-end' });
  });
export type Meeting = z.infer<typeof meeting>;

/** A meeting may end on the day on which it starts, not at the moment at which it starts. */
function isEndOf(start: string, end: string): boolean {
  const inDays = !start.includes('T');
  return inDays === !end.includes('T') && (inDays ? end >= start : end > start);
}
