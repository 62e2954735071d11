import ical, { escape, ICalEventTransparency } from 'ical-generator';
import { dayAfter, hasTime, type Span } from './domain/meetings.ts';

/** A meeting as a calendar takes it. */
export interface CalendarEntry extends Span {
  /** Tells it from every other meeting anywhere, and stays the same when the meeting moves. */
  readonly uid: string;
  /** ISO date on which these facts were last known to be right; never the clock of the build. */
  readonly stamp: string;
  readonly title: string;
  readonly place?: string | undefined;
  readonly text: string;
  /** Whole address of the page that tells more. */
  readonly url: string;
}

/** What a calendar to subscribe to is called. */
export interface CalendarName {
  readonly title: string;
  readonly description: string;
}

/** How often programs that follow a calendar may ask for it anew, in seconds. */
const oneDay = 24 * 60 * 60;

/**
 * Meetings as an iCalendar file (RFC 5545): days as days, moments in UTC, nothing of a time zone or of the clock,
 * so that the same meetings give the same bytes.
 * @param entries at least one: a calendar without entries is not valid
 * @param name of a calendar to subscribe to; none for a file with one meeting
 */
export function iCalendar(entries: readonly CalendarEntry[], name?: CalendarName): string {
  if (entries.length === 0) throw new Error('A calendar needs at least one meeting.');
  const calendar = ical({ prodId: '//perhe-mielessa//meetings//EN' });
  if (name) {
    // The library escapes the texts of events, not those of the calendar.
    calendar.name(escape(name.title, false)).description(escape(name.description, false)).ttl(oneDay);
  }
  for (const { uid, start, end, stamp, title, place, text, url } of entries) {
    const isDay = !hasTime({ start });
    calendar.createEvent({
      id: uid,
      stamp: new Date(stamp),
      allDay: isDay,
      start: new Date(start),
      // The end of a calendar's entry is the first day that no longer belongs to it.
      end: end === undefined ? null : new Date(isDay ? dayAfter(end) : end),
      summary: title,
      location: place ?? null,
      description: text,
      url,
      // Nobody is busy a whole day because the hour is not known.
      transparency: isDay ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    });
  }
  // Every line ends, the last one too (RFC 5545, 3.1).
  return `${calendar.toString()}\r\n`;
}
