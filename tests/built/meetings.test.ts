import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it, test } from 'vitest';
import type { ProfessionalLocale } from '../../src/domain/locales.ts';
import { readEvents } from '../../src/reader/events.ts';
import { environment, root } from '../support/pages.ts';
import {
  attr,
  elements,
  having,
  isInside,
  parseXml,
  readSite,
  textIn,
  type Element,
  type HtmlFile,
} from './support/dist.ts';

const built = readSite();
const meetings = readEvents(environment.contentDir, root).records;
const networks = built.pages.filter(({ record }) => record?.section === 'network');
const entries = networks.filter(({ record }) => record?.kind === 'entry');
const indexes = networks.filter(({ record }) => record?.kind === 'index');
const files = [...built.files].filter((file) => file.endsWith('.ics'));
const read = (file: string): string => readFileSync(join(built.dir, file), 'utf8');
const languageOf = (page: HtmlFile) => (page.record?.locale ?? 'fi') as ProfessionalLocale;
const linksIn = (part: Element | HtmlFile['root']): readonly string[] =>
  elements(part, 'a').map((link) => attr(link, 'href') ?? '');

const withId = (page: HtmlFile, id: string): Element | undefined =>
  having(page.root, 'id').find((element) => attr(element, 'id') === id);
/** The meetings that an index lists, in its order. */
const rowsOf = (page: HtmlFile): readonly Element[] =>
  having(page.root, 'id').filter((element) => attr(element, 'id')?.startsWith('Meeting-'));
const recordOf = (row: Element | undefined) =>
  meetings.find(({ id }) => row && attr(row, 'id') === `Meeting-${id}`)?.record;
/** The meetings of an index that are still to come, and those that have been. */
function inTime(page: HtmlFile): { readonly coming: readonly Element[]; readonly past: readonly Element[] } {
  const from = withId(page, 'Past')?.startIndex ?? Infinity;
  const { coming = [], past = [] } = Object.groupBy(rowsOf(page), (row) =>
    (row.startIndex ?? 0) > from ? 'past' : 'coming',
  );
  return { coming, past };
}

const eventsOf = (file: string): readonly ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(read(file)) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
/** What of an event no language changes. */
const facts = ({ uid, startDate, endDate, component }: ICAL.Event): readonly string[] =>
  [uid, startDate, endDate, component.getFirstPropertyValue('dtstamp')].map(String);

it('there are meetings, networks and lists of meetings', () => {
  expect(meetings.length).toBeGreaterThan(0);
  expect(entries.length).toBeGreaterThan(0);
  expect(indexes.length).toBeGreaterThan(0);
});

describe('the list of meetings', () => {
  test.each(indexes)('$file shows each meeting once, with all that is known of it', (page) => {
    const rows = rowsOf(page);
    expect(rows.map((row) => attr(row, 'id')).sort()).toEqual(
      meetings.map(({ id }) => `Meeting-${id}`).sort(),
    );
    for (const row of rows) {
      const record = recordOf(row);
      const told = [record?.title, record?.text, record?.place].flatMap((words) =>
        words ? [words[languageOf(page)] ?? words.fi] : [],
      );
      for (const words of told) expect(textIn(row)).toContain(words.replace(/\s+/g, ' '));
      expect(elements(row, 'time').map((time) => attr(time, 'datetime'))).toEqual([record?.start]);
      expect(textIn(elements(row, 'time')[0])).toContain(record?.start.slice(0, 4));
      if (record?.source) expect(linksIn(row)).toContain(record.source.url);
    }
  });

  test.each(indexes)('$file has what is to come before what has been, nearest first', (page) => {
    const { coming, past } = inTime(page);
    const days = (rows: readonly Element[]): readonly string[] =>
      rows.map((row) => recordOf(row)?.start ?? '');
    expect(days(coming)).toEqual(days(coming).toSorted());
    expect(days(past)).toEqual(days(past).toSorted().reverse());
  });

  test.each(indexes)('$file says where nothing is known to come, and whom to ask', (page) => {
    const empty = having(page.root, 'class').filter((element) => attr(element, 'class') === 'none');
    expect(empty).toHaveLength(inTime(page).coming.length > 0 ? 0 : 1);
    for (const box of empty) expectContact(box);
  });

  test.each(indexes)(
    '$file links to a file of each meeting, to the calendar of all, and to the feed',
    (page) => {
      for (const row of rowsOf(page)) {
        const id = attr(row, 'id')?.replace('Meeting-', '');
        expect(linksIn(row)).toContain(`${built.base}data/events/${id}.${languageOf(page)}.ics`);
      }
      expect(linksIn(page.root)).toContain(`${page.address}calendar.ics`);
      expect(linksIn(page.root)).toContain(`${page.address}feed.xml`);
    },
  );
});

describe('the page of a network', () => {
  test.each(entries)(
    '$file names its next meetings, or whom to ask, and leads to the list of all',
    (page) => {
      const index = indexes.find((other) => languageOf(other) === languageOf(page));
      if (!index) throw new Error('There is no list of meetings.');
      const from = withId(page, 'Meetings')?.startIndex ?? Infinity;
      const until = withId(page, 'Sources')?.startIndex ?? Infinity;
      const part = elements(page.root).filter(
        ({ startIndex }) => (startIndex ?? 0) > from && (startIndex ?? 0) < until,
      );
      const links = part.filter(({ name }) => name === 'a').map((link) => attr(link, 'href'));
      expect(links).toContain(`${index.address}#Meetings`);
      const next = inTime(index).coming.filter((row) => recordOf(row)?.of === `network/${page.record?.id}`);
      for (const row of next.slice(0, 2)) expect(links).toContain(`${index.address}#${attr(row, 'id')}`);
      const [first] = part;
      if (next.length === 0 && first) expectContact(first);
    },
  );

  it('is named by its list of contents', () => {
    for (const page of entries) {
      const contents = elements(page.root, 'a').filter((link) =>
        isInside(link, (parent) => attr(parent, 'class') === 'toc'),
      );
      expect(contents.map((link) => attr(link, 'href'))).toContain('#Meetings');
    }
  });
});

describe('calendar files', () => {
  it('are one for each meeting in each language, and one of all in each language', () => {
    const languages = indexes.map(languageOf);
    const single = meetings.flatMap(({ id }) => languages.map((locale) => `data/events/${id}.${locale}.ics`));
    const whole = indexes.map(({ file }) => file.replace('index.html', 'calendar.ics'));
    expect(files.toSorted()).toEqual([...single, ...whole].sort());
  });

  test.each(files)('%s is sound: lines, folds, octets', (file) => {
    const text = read(file);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(text).toMatch(/\r\nEND:VCALENDAR\r\n$/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  test.each(files)('%s tells what the records say, and where more is told', (file) => {
    const events = eventsOf(file);
    expect(events.length).toBeGreaterThan(0);
    for (const event of events) {
      const record = meetings.find(({ id }) => event.uid.startsWith(`${id}@`))?.record;
      expect(Object.values(record?.title ?? {})).toContain(event.summary);
      expect(String(event.startDate)).toBe(record?.start);
      expect(String(event.component.getFirstPropertyValue('dtstamp'))).toBe(`${record?.checkedOn}T00:00:00Z`);
      const url = new URL(String(event.component.getFirstPropertyValue('url')));
      const page = indexes.find(({ address }) => address === url.pathname);
      expect(url.origin).toBe(built.origin);
      expect(page && recordOf(withId(page, url.hash.slice(1)))).toBe(record);
    }
  });

  it('of one meeting are about the same one in every language', () => {
    for (const { id } of meetings) {
      const versions = files.filter((file) => file.startsWith(`data/events/${id}.`)).map(eventsOf);
      expect(versions.length).toBe(indexes.length);
      for (const version of versions) expect(version.map(facts)).toEqual(versions[0]?.map(facts));
    }
  });

  it('of all meetings hold each of them once', () => {
    for (const { file } of indexes) {
      const ids = eventsOf(file.replace('index.html', 'calendar.ics')).map(({ uid }) => uid);
      expect(ids.map((uid) => uid.replace(/@.*/, '')).sort()).toEqual(meetings.map(({ id }) => id).sort());
    }
  });
});

describe('the feed of meetings', () => {
  test.each(indexes)('beside $file tells each meeting once, with its day, and leads to it', (page) => {
    const items = elements(parseXml(read(page.file.replace('index.html', 'feed.xml'))), 'item');
    const said = (item: Element, name: string): string => textIn(elements(item, name)[0]);
    expect(items).toHaveLength(meetings.length);
    expect(new Set(items.map((item) => said(item, 'guid'))).size).toBe(meetings.length);
    for (const item of items) {
      const url = new URL(said(item, 'link'));
      expect(url.pathname).toBe(page.address);
      const row = withId(page, url.hash.slice(1));
      const record = recordOf(row);
      expect(said(item, 'title')).toContain(textIn(row && elements(row, 'time')[0]));
      expect(said(item, 'title')).toContain(record?.title[languageOf(page)] ?? record?.title.fi);
      expect(new Date(said(item, 'pubDate')).toISOString().slice(0, 10)).toBe(record?.checkedOn);
    }
  });
});

/** Says that a part of a page has one link, to the page with the editors' addresses. */
function expectContact(part: Element): void {
  const links = linksIn(part);
  expect(links).toHaveLength(1);
  const target = built.pages.find(({ address }) => address === links[0]);
  expect(target?.record).toMatchObject({ section: 'about', id: 'yhteystiedot' });
}
