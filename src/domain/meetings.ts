/** When something happens: on days, the last one included, or between moments in UTC (`2026-11-13T07:00:00Z`). */
export interface Span {
  readonly start: string;
  readonly end?: string | undefined;
}

/** Whether the time of day is known, not the day alone. */
export const hasTime = ({ start }: Span): boolean => start.includes('T');

/**
 * On which day something happens.
 * @param when a day, or a moment in UTC
 * @param timeZone of the place where it happens, for instance `Europe/Helsinki`
 * @returns ISO date
 */
export function dayOf(when: string, timeZone: string): string {
  if (!when.includes('T')) return when;
  // Swedish writes the days of the calendar in ISO's order.
  return new Intl.DateTimeFormat('sv-u-ca-gregory-nu-latn', { dateStyle: 'short', timeZone }).format(
    new Date(when),
  );
}

/** What is to come, the next first, and what has been, the latest first. */
export interface ByDate<T> {
  readonly coming: readonly T[];
  readonly past: readonly T[];
}

/**
 * Divides meetings at today. One that goes on today is still to come.
 * @param meetings in any order
 * @param today ISO date
 * @param timeZone of the places where they happen
 */
export function byDate<T extends Span>(meetings: readonly T[], today: string, timeZone: string): ByDate<T> {
  const [coming = [], past = []] = [true, false].map((wanted) =>
    meetings.filter(({ start, end }) => dayOf(end ?? start, timeZone) >= today === wanted),
  );
  return { coming: coming.toSorted(inTime), past: past.toSorted(inTime).reverse() };
}

/** Earlier first; a day goes before the moments of the same day. */
function inTime(a: Span, b: Span): number {
  return a.start < b.start ? -1 : a.start > b.start ? 1 : 0;
}

/**
 * The day after another, in the calendar.
 * @param day ISO date
 */
export function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
