import ICAL from 'ical.js';
import { describe, expect, it, test } from 'vitest';
import { iCalendar, type CalendarEntry } from '../../src/icalendar.ts';
import { chance, seeds } from './support.ts';

const entryOf = (overrides: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'tapaaminen@example.org',
  stamp: '2026-11-21',
  start: '2026-12-01',
  title: 'Tapaaminen',
  text: 'Mitä tehdään.',
  url: 'https://example.org/fi/verkosto/x/#Meeting-tapaaminen',
  ...overrides,
});

/** Reads a file back with another library than the one that wrote it. */
const readBack = (file: string): ICAL.Component => new ICAL.Component(ICAL.parse(file) as unknown[]);
const eventsOf = (file: string): readonly ICAL.Event[] =>
  readBack(file)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
function eventOf(overrides: Partial<CalendarEntry>): ICAL.Event {
  const [event] = eventsOf(iCalendar([entryOf(overrides)]));
  if (!event) throw new Error('The file has no event.');
  return event;
}

/** One line for each rule of RFC 5545, 3.1, that a file breaks. */
function lineFlaws(file: string): readonly string[] {
  const lines = file.split('\r\n');
  return [
    ...(lines.at(-1) === '' ? [] : ['the last line does not end']),
    ...(/\r(?!\n)|(?<!\r)\n/.test(file) ? ['a line end that is not CRLF'] : []),
    ...lines.filter((line) => Buffer.byteLength(line) > 75).map((line) => `more than 75 octets: ${line}`),
  ];
}

/** Words that mean something to the format, or whose letters have more than one octet. */
const hostile: readonly (readonly [string, string])[] = [
  ['commas and semicolons', 'a, b; c,; d'],
  ['backslashes', 'C:\\temp\\n \\, \\\\ \\;'],
  ['line ends', 'yksi\nkaksi\n\nkolme'],
  ['a line that looks like the format', 'a\nEND:VEVENT\nBEGIN:VEVENT\nUID:x'],
  ['colons and quotation marks', 'a: "b" \'c\' ^n ^^'],
  ['a tab', 'a\tb'],
  ['a long run of letters with two octets', 'ä'.repeat(200)],
  ['a long run of letters with three octets', '€中'.repeat(100)],
  ['a long run of letters with four octets', '𝒜😀'.repeat(60)],
  ['marks on letters', 'e\u0301'.repeat(120)],
  ['Arabic in isolates', '\u2068العربية، والكلمات\u2069; '.repeat(12).trim()],
  ['commas at every fold', `${'x'.repeat(60)}${','.repeat(60)}`],
  ['backslashes at every fold', `${'x'.repeat(61)}${'\\'.repeat(90)}`],
];

describe('a calendar file', () => {
  test.each(hostile)('brings %s back as they were', (_, words) => {
    const file = iCalendar([entryOf({ title: words, text: words, place: words })], {
      title: words,
      description: words,
    });
    expect(lineFlaws(file)).toEqual([]);
    const [event, ...others] = eventsOf(file);
    expect(others).toEqual([]);
    expect([event?.summary, event?.description, event?.location]).toEqual([words, words, words]);
    const calendar = readBack(file);
    for (const name of ['name', 'x-wr-calname', 'x-wr-caldesc'])
      // Names that begin with X are of no type that the reader knows: it leaves them escaped.
      expect(unescaped(calendar.getFirstPropertyValue(name)), name).toBe(words);
  });

  test.each(seeds(60))('brings any mixture of such words back, seed %i', (seed) => {
    const random = chance(seed);
    const pieces = [
      'a',
      'ä',
      '€',
      '😀',
      ',',
      ';',
      '\\',
      '\n',
      ':',
      '"',
      ' ',
      'BEGIN:VEVENT',
      '\u2068ع\u2069',
    ];
    const words = `A${Array.from({ length: random.below(300) }, () => random.pick(pieces)).join('')}Z`;
    const file = iCalendar([entryOf({ title: words, text: words })]);
    expect(lineFlaws(file)).toEqual([]);
    const [event] = eventsOf(file);
    expect([event?.summary, event?.description]).toEqual([words, words]);
  });

  it.each([
    ['one day', { start: '2026-12-01' }, '2026-12-01', '2026-12-02'],
    ['one day that says its end', { start: '2026-12-01', end: '2026-12-01' }, '2026-12-01', '2026-12-02'],
    [
      'two days over the turn of a year',
      { start: '2026-12-31', end: '2027-01-01' },
      '2026-12-31',
      '2027-01-02',
    ],
    ['the last of February', { start: '2028-02-28', end: '2028-02-29' }, '2028-02-28', '2028-03-01'],
  ])('holds %s as days, without an hour', (_, span, start, end) => {
    const event = eventOf(span);
    expect([event.startDate.isDate, event.endDate.isDate]).toEqual([true, true]);
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual([start, end]);
    expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  it.each([
    ['an hour in winter', '2026-12-01T07:00:00Z', '2026-12-01T09:30:00Z'],
    ['an hour in summer', '2026-06-01T06:00:00Z', '2026-06-01T08:00:00Z'],
    ['an hour in which clocks go back', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'],
    ['a night', '2026-12-31T20:00:00Z', '2027-01-01T02:00:00Z'],
  ])('holds %s as moments in UTC', (_, start, end) => {
    const event = eventOf({ start, end });
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual([start, end]);
    expect(event.startDate.zone).toBe(ICAL.Timezone.utcTimezone);
    expect(iCalendar([entryOf({ start, end })])).not.toContain('TZID');
  });

  it('says who the meeting is, where more is told, and on which day that was known', () => {
    const { component, uid } = eventOf({});
    expect(uid).toBe('tapaaminen@example.org');
    expect(component.getFirstPropertyValue('url')).toBe(entryOf().url);
    expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-21T00:00:00Z');
    expect(component.getFirstProperty('location')).toBeNull();
  });

  it('is the same whenever it is written', () => {
    const entries = [entryOf(), entryOf({ uid: 'b@example.org', start: '2026-12-01T07:00:00Z' })];
    const before = iCalendar(entries);
    expect(iCalendar(entries)).toBe(before);
    expect(before).not.toContain(new Date().toISOString().slice(0, 10).replaceAll('-', ''));
  });

  it('keeps the meetings and their order', () => {
    const ids = ['b@x', 'a@x', 'c@x'];
    expect(eventsOf(iCalendar(ids.map((uid) => entryOf({ uid })))).map(({ uid }) => uid)).toEqual(ids);
  });

  it('is never one without a meeting', () => {
    expect(() => iCalendar([])).toThrow('at least one');
  });
});

/** TEXT as RFC 5545, 3.3.11, has it, read without its escapes. */
const unescaped = (value: unknown): string =>
  String(value).replaceAll(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark));
