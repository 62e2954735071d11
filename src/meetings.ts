import { siteConfig } from './config/site.ts';
import { isProfessional, type Locale } from './domain/locales.ts';
import { byDate, type ByDate } from './domain/meetings.ts';
import type { IndexPage } from './domain/page.ts';
import { today } from './domain/today.ts';
import type { CalendarEntry } from './icalendar.ts';
import type { Meeting } from './schemas/events.ts';
import { absolute, events, site } from './site.ts';

/** A meeting, and the page that lists it with all others of its language. */
export interface MeetingEntry {
  readonly id: string;
  readonly data: Meeting;
  readonly index: IndexPage;
}

/** Words of a meeting, with the language they are in: Finnish where the wanted one is missing. */
export interface MeetingWords {
  readonly words: string;
  readonly language: Locale;
}

/** The pages that list meetings, one in each language. */
export const meetingIndexes: readonly IndexPage[] = site.pages.flatMap((page) =>
  page.kind === 'index' && page.section === 'network' ? [page] : [],
);

/** @returns the meetings of every network that is published, in the order of their ids */
export function meetingsIn(index: IndexPage): readonly MeetingEntry[] {
  const networks = new Set(site.entries('network', index.locale).map(({ key }) => key));
  return [...events].flatMap(([id, data]) => (networks.has(data.of) ? [{ id, data, index }] : []));
}

/** @returns the same meetings divided at the day of the build */
export function inTime(entries: readonly MeetingEntry[]): ByDate<MeetingEntry> {
  const spans = entries.map((entry) => ({ entry, start: entry.data.start, end: entry.data.end }));
  const { coming, past } = byDate(spans, today(), siteConfig.timeZone);
  return { coming: coming.map(({ entry }) => entry), past: past.map(({ entry }) => entry) };
}

/**
 * What a meeting says in a language.
 * @param text its title, its text or its place
 */
export function wordsOf(text: Meeting['text'], locale: Locale): MeetingWords {
  const own = isProfessional(locale) ? text[locale] : undefined;
  return own === undefined ? { words: text.fi, language: 'fi' } : { words: own, language: locale };
}

/** The id of the place where a meeting stands on the page that lists it. */
export const placeOf = ({ id }: Pick<MeetingEntry, 'id'>): string => `Meeting-${id}`;

/** @returns the whole address of that place */
export const addressOf = (entry: MeetingEntry): string => `${absolute(entry.index)}#${placeOf(entry)}`;

/** @returns the path of a meeting's own calendar file in the language of its list, without the base path */
export const fileOf = ({ id, index }: MeetingEntry): string => `data/events/${id}.${index.locale}.ics`;

/** @returns a meeting as a calendar in the language of its list takes it */
export function calendarEntry(entry: MeetingEntry): CalendarEntry {
  const { title, start, end, place, text, source, checkedOn } = entry.data;
  const say = (words: Meeting['text']): string => wordsOf(words, entry.index.locale).words;
  return {
    // The same in every language, so that a calendar that has it in one does not show it twice.
    uid: `${entry.id}@${new URL(import.meta.env.SITE).host}`,
    start,
    end,
    stamp: checkedOn,
    title: say(title),
    place: place && say(place),
    text: [say(text), source && `${source.title}\n${source.url}`].filter(Boolean).join('\n\n'),
    url: addressOf(entry),
  };
}
