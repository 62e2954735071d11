import type { APIRoute } from 'astro';
import { iCalendar } from '../../../icalendar.ts';
import { calendarEntry, meetingIndexes, meetingsIn, type MeetingEntry } from '../../../meetings.ts';

export const getStaticPaths = () =>
  meetingIndexes.flatMap((index) =>
    meetingsIn(index).map((entry) => ({ params: { id: entry.id, locale: index.locale }, props: { entry } })),
  );

/** One meeting as a calendar file, in one language. */
export const GET: APIRoute<{ entry: MeetingEntry }> = ({ props: { entry } }) =>
  new Response(iCalendar([calendarEntry(entry)]), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
