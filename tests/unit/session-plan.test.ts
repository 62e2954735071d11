import { describe, expect, it, test } from 'vitest';
import {
  choiceOf,
  clockOf,
  compose,
  lengthOf,
  minutesOf,
  momentAt,
  overrun,
  queryOf,
  spanAt,
  timed,
  usualChoice,
  type Block,
  type Choice,
} from '../../src/domain/session-plan.ts';
import { readCafeKit } from '../../src/reader/cafe-kit.ts';
import { environment, root } from '../support/pages.ts';

const { kit } = readCafeKit(environment.contentDir, root);
if (!kit) throw new Error('The site has no kit.');
const { blocks, plans } = kit;
const usual = usualChoice(blocks);
const ids = (choice: Choice): readonly string[] => compose(choice, blocks).map(({ block }) => block);

describe('a plan from a choice', () => {
  it('is the ready plan of two hours where nothing is changed', () => {
    expect(compose(usual, blocks)).toEqual(plans[0]?.meetings[0]);
    expect(overrun(compose(usual, blocks), usual.length)).toBe(0);
  });

  it('begins with the opening, ends with the closing, and keeps the order of the themes', () => {
    const rows = ids({ ...usual, themes: [...usual.themes].reverse() });
    expect(rows).toEqual(ids(usual));
    expect(rows[0]).toBe('opening');
    expect(rows.at(-1)).toBe('closing');
  });

  it('has a talk only after its theme', () => {
    const rows = ids({ ...usual, themes: ['kohtaaminen'], talks: ['kohtaaminen', 'lait'] });
    expect(rows).toEqual(['opening', 'warm-up', 'meeting', 'meeting-talk', 'questions', 'closing']);
  });

  it('has its break between themes, nearest to the middle, and none with one theme', () => {
    const rows = ids({ ...usual, themes: ['lait', 'tyokalut'], talks: [] });
    expect(rows.indexOf('pause')).toBe(rows.indexOf('laws') + 1);
    expect(ids({ ...usual, themes: ['lait'] })).not.toContain('pause');
    expect(ids({ ...usual, pause: false })).not.toContain('pause');
  });

  it('leaves unknown themes out', () => {
    expect(ids({ ...usual, themes: ['muu', 'lait'], talks: [] })).toContain('laws');
    expect(ids({ ...usual, themes: ['muu'], talks: [] })).toEqual([
      'opening',
      'warm-up',
      'questions',
      'closing',
    ]);
  });

  it('tells how much it is over its time', () => {
    const rows = compose({ ...usual, talks: usual.themes }, blocks);
    expect(overrun(rows, 120)).toBe(20);
    expect(overrun(rows, 150)).toBe(-10);
  });

  it('has rows that follow each other from its start', () => {
    const rows = timed(compose(usual, blocks), 14 * 60);
    expect(clockOf(rows[0]?.from ?? 0)).toBe('14:00');
    expect(clockOf(rows.at(-1)?.to ?? 0)).toBe('16:00');
    for (const [at, row] of rows.entries()) {
      expect(row.to - row.from).toBe(row.minutes);
      if (at > 0) expect(row.from).toBe(rows[at - 1]?.to);
    }
  });
});

test.each(plans)('the ready plan $id fits into its time', ({ minutes, meetings }) => {
  for (const rows of meetings) expect(lengthOf(rows)).toBe(minutes);
});

describe('the address', () => {
  it('brings back every choice', () => {
    const chosen: Choice = {
      themes: ['lait', 'tyokalut'],
      talks: ['lait'],
      start: 545,
      length: 90,
      pause: false,
    };
    expect(choiceOf(queryOf(chosen), blocks)).toEqual(chosen);
    expect(choiceOf(queryOf(usual), blocks)).toEqual(usual);
    expect(choiceOf('', blocks)).toEqual(usual);
    expect(choiceOf(queryOf({ ...usual, themes: [], talks: [] }), blocks).themes).toEqual([]);
  });

  it.each([
    ['length=1e9', { length: 120 }],
    ['length=-5', { length: 120 }],
    ['length=abc', { length: 120 }],
    ['start=25:00', { start: 840 }],
    ['start=<b>', { start: 840 }],
    ['themes=muu+lait+lait', { themes: ['lait'] }],
  ])('that says %s wrongly is as usual', (query, expected) => {
    expect(choiceOf(query, blocks)).toMatchObject(expected);
  });
});

describe('times of day', () => {
  it.each([
    ['14:00', 840],
    ['9.30', 570],
    ['00:00', 0],
    ['24:00', undefined],
    ['12:60', undefined],
    ['', undefined],
  ])('%s', (text, minutes) => {
    expect(minutesOf(text)).toBe(minutes);
  });

  it('go on past midnight', () => {
    expect(clockOf(24 * 60 + 5)).toBe('00:05');
  });

  it.each([
    ['2026-12-01', 840, '2026-12-01T12:00:00Z'],
    ['2026-06-01', 840, '2026-06-01T11:00:00Z'],
    // The clock is put forward at three in the morning.
    ['2027-03-28', 2 * 60 + 30, '2027-03-28T00:30:00Z'],
    ['2027-03-28', 4 * 60, '2027-03-28T01:00:00Z'],
    ['2026-10-25', 5 * 60, '2026-10-25T03:00:00Z'],
  ])('are moments: %s, %i minutes', (day, minutes, moment) => {
    expect(momentAt(day, minutes, 'Europe/Helsinki')).toBe(moment);
  });
});

it.each([
  ['over the change to summer time', '2027-03-28', 2 * 60, 120, '2027-03-28T02:00:00Z'],
  ['over the change to winter time', '2026-10-25', 2 * 60 + 30, 120, '2026-10-25T01:30:00Z'],
  ['from an hour that there is not', '2027-03-28', 3 * 60 + 15, 54, undefined],
  ['on any other day', '2026-12-01', 14 * 60, 120, '2026-12-01T14:00:00Z'],
  ['past midnight', '2026-12-31', 23 * 60, 120, '2026-12-31T23:00:00Z'],
])('a meeting takes as long as its blocks %s', (_, day, start, minutes, end) => {
  const span = spanAt(day, start, minutes, 'Europe/Helsinki');
  expect(Date.parse(span.end) - Date.parse(span.start)).toBe(minutes * 60_000);
  expect(span.start).toBe(momentAt(day, start, 'Europe/Helsinki'));
  if (end) expect(span.end).toBe(end);
});

it('keeps no block that nothing uses', () => {
  const used = new Set([
    ...plans.flatMap(({ meetings }) => meetings.flat().map(({ block }) => block)),
    ...compose({ ...usual, talks: usual.themes }, blocks).map(({ block }) => block),
  ]);
  expect((blocks as readonly Block[]).map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
});
