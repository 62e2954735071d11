import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { eventProblems, readEvents, type Events } from '../../src/reader/events.ts';
import { fileOfKeys, withContent } from './glossary-support.ts';
import { textOf, told } from './support.ts';

/** A record of a meeting as a file, one key a line; keys can be said otherwise, or left out as undefined. */
const meetingFile = (overrides: Readonly<Record<string, string | undefined>> = {}): string =>
  fileOfKeys({
    title: '{ fi: Tapaaminen }',
    start: '2026-12-01',
    text: '{ fi: Mitä tehdään. }',
    of: 'network/verkosto',
    checkedOn: '2026-11-21',
    ...overrides,
  });

const eventsOf = (files: Readonly<Record<string, string>>): Events =>
  withContent(
    Object.fromEntries(Object.entries(files).map(([id, text]) => [`events/${id}.yaml`, text])),
    (folder) => readEvents(folder, folder),
  );

const flaws = (overrides: Parameters<typeof meetingFile>[0]): readonly string[] =>
  told(eventsOf({ 'a-b': meetingFile(overrides) }).problems);

describe('a record of a meeting', () => {
  it('needs a Finnish title and text, a start, the page that shows it, and a day', () => {
    for (const key of ['title', 'start', 'text', 'of', 'checkedOn'])
      expect(flaws({ [key]: undefined }), key).toEqual(['missing-key 1:1']);
    expect(flaws({})).toEqual([]);
  });

  test.each([
    ['all words in three languages', { title: '{ fi: A, sv: B, en: C }', place: '{ fi: A, sv: B, en: C }' }],
    ['one day as start and end', { end: '2026-12-01' }],
    ['moments in UTC', { start: '2026-12-01T07:00:00Z', end: '2026-12-01T07:00:01Z' }],
    ['a moment without an end', { start: '2026-12-01T07:00:00Z' }],
    ['a moment at the turn of a leap day', { start: '2028-02-29T23:59:59Z' }],
    ['a source', { source: '{ title: T, url: https://example.org/, language: fi }' }],
  ])('may have %s', (_, overrides) => {
    expect(flaws(overrides)).toEqual([]);
  });

  test.each([
    ['an unknown key', { people: '[A]' }, 'unknown-key 6:1'],
    ['words in a language that the section has not', { title: '{ fi: A, ar: B }' }, 'unknown-key 1:17'],
    ['a title in Swedish alone', { title: '{ sv: B }' }, 'missing-key 1:8'],
    ['a place in English alone', { place: '{ en: C }' }, 'missing-key 6:8'],
    ['a title that is no map', { title: 'A' }, 'bad-value 1:8'],
    ['markup', { text: '{ fi: "<b>a</b>" }' }, 'bad-value 3:13'],
    ['a control character', { title: '{ fi: "a\\u0007" }' }, 'bad-value 1:14'],
    ['a day that is not in the calendar', { start: '2026-02-30' }, 'bad-value 2:8'],
    ['a day in Finnish order', { start: '1.12.2026' }, 'bad-value 2:8'],
    ['a year alone', { start: '2026' }, 'bad-value 2:8'],
    ['a moment of our clock', { start: '2026-12-01T09:00:00+02:00' }, 'bad-value 2:8'],
    ['a moment of no zone', { start: '2026-12-01T09:00:00' }, 'bad-value 2:8'],
    ['a moment without seconds', { start: '2026-12-01T09:00Z' }, 'bad-value 2:8'],
    ['an hour that no clock has', { start: '2026-12-01T24:00:00Z' }, 'bad-value 2:8'],
    ['an end before its start', { end: '2026-11-30' }, 'bad-value 6:6'],
    ['a moment as the end of a day', { end: '2026-12-01T09:00:00Z' }, 'bad-value 6:6'],
    ['a day as the end of a moment', { start: '2026-12-01T07:00:00Z', end: '2026-12-01' }, 'bad-value 6:6'],
    [
      'the moment of its start as its end',
      { start: '2026-12-01T07:00:00Z', end: '2026-12-01T07:00:00Z' },
      'bad-value 6:6',
    ],
    ['a page of another section', { of: 'methods/kotokahvila' }, 'bad-value 4:5'],
    ['a section as its page', { of: 'network' }, 'bad-value 4:5'],
    ['a source over http', { source: '{ title: T, url: "http://example.org/" }' }, 'bad-value 6:26'],
    ['a source without an address', { source: '{ title: T }' }, 'missing-key 6:9'],
  ])('may not have %s', (_, overrides, expected) => {
    expect(flaws(overrides)).toEqual([expected]);
  });

  it('has a name of small letters, which its calendar file bears', () => {
    expect(told(eventsOf({ 'Käynnistys 1': meetingFile() }).problems)).toEqual(['record-name 1:1']);
  });

  it('names a page that exists', () => {
    const events = eventsOf({ a: meetingFile(), b: meetingFile({ of: 'network/muu' }) });
    const [problem, ...others] = eventProblems(events, [textOf({ section: 'network', id: 'verkosto' })]);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      file: 'events/b.yaml',
      line: 4,
      column: 5,
      rule: 'unknown-related',
      values: { id: 'network/muu' },
    });
  });
});

describe('the examples for authors', () => {
  const files = [
    ...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^```yaml\n([^`]*^of: network[^`]*)^```$/gm),
  ];

  it('are sound', () => {
    expect(files).toHaveLength(2);
    for (const [, file = ''] of files) expect(told(eventsOf({ a: file }).problems)).toEqual([]);
  });
});

it('is none where there is no folder', () => {
  expect(eventsOf({})).toEqual({ records: [], problems: [] });
});
