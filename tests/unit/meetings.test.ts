import { describe, expect, it, test } from 'vitest';
import { byDate, dayAfter, dayOf, type Span } from '../../src/domain/meetings.ts';
import type { Locale } from '../../src/domain/locales.ts';
import { formatWhen } from '../../src/i18n/format.ts';

const helsinki = 'Europe/Helsinki';

describe('the day of a moment', () => {
  test.each([
    ['2026-11-22', helsinki, '2026-11-22'],
    ['2026-11-22T21:59:59Z', helsinki, '2026-11-22'],
    ['2026-11-22T22:00:00Z', helsinki, '2026-11-23'],
    ['2026-07-22T20:59:59Z', helsinki, '2026-07-22'],
    ['2026-07-22T21:00:00Z', helsinki, '2026-07-23'],
    ['2026-12-31T22:00:00Z', helsinki, '2027-01-01'],
    ['2026-11-22T03:00:00Z', 'America/Toronto', '2026-11-21'],
  ])('%s in %s is %s', (when, timeZone, day) => {
    expect(dayOf(when, timeZone)).toBe(day);
  });
});

describe('the day after', () => {
  test.each([
    ['2026-11-22', '2026-11-23'],
    ['2026-12-31', '2027-01-01'],
    ['2026-02-28', '2026-03-01'],
    ['2028-02-28', '2028-02-29'],
    ['2026-03-28', '2026-03-29'],
    ['2026-10-25', '2026-10-26'],
  ])('%s is %s', (day, next) => {
    expect(dayAfter(day)).toBe(next);
  });
});

describe('meetings by date', () => {
  const today = '2026-11-22';
  const isComing = (span: Span): boolean => byDate([span], today, helsinki).coming.length === 1;

  test.each<readonly [string, Span, boolean]>([
    ['yesterday', { start: '2026-11-21' }, false],
    ['today', { start: '2026-11-22' }, true],
    ['tomorrow', { start: '2026-11-23' }, true],
    ['from yesterday to today', { start: '2026-11-21', end: '2026-11-22' }, true],
    ['from the day before to yesterday', { start: '2026-11-20', end: '2026-11-21' }, false],
    ['earlier today', { start: '2026-11-22T05:00:00Z', end: '2026-11-22T06:00:00Z' }, true],
    ['late yesterday in UTC, today where it is held', { start: '2026-11-21T22:30:00Z' }, true],
    ['late yesterday', { start: '2026-11-21T21:30:00Z' }, false],
    [
      'last night, until after midnight',
      { start: '2026-11-21T18:00:00Z', end: '2026-11-21T23:00:00Z' },
      true,
    ],
  ])('one of %s', (_, span, coming) => {
    expect(isComing(span)).toBe(coming);
    expect(byDate([span], today, helsinki).past).toHaveLength(coming ? 0 : 1);
  });

  it('begin with what is nearest to today, and lose none', () => {
    const days = [
      '2026-12-24',
      '2023-11-13',
      '2026-11-22T07:00:00Z',
      '2022-11-17',
      '2026-11-22',
      '2026-01-30',
    ];
    const { coming, past } = byDate(
      days.map((start) => ({ start })),
      today,
      helsinki,
    );
    expect(coming.map(({ start }) => start)).toEqual(['2026-11-22', '2026-11-22T07:00:00Z', '2026-12-24']);
    expect(past.map(({ start }) => start)).toEqual(['2026-01-30', '2023-11-13', '2022-11-17']);
  });

  it('are none where there are none', () => {
    expect(byDate([], today, helsinki)).toEqual({ coming: [], past: [] });
  });
});

describe('when a meeting is, in words', () => {
  const noon = { start: '2026-11-13T07:00:00Z', end: '2026-11-13T09:30:00Z' };
  const night = { start: '2026-11-13T18:00:00Z', end: '2026-11-13T22:30:00Z' };
  test.each<readonly [Locale, Span, string]>([
    ['fi', { start: '2026-11-13' }, '13. marraskuuta 2026'],
    ['fi', { start: '2026-11-13', end: '2026-11-13' }, '13. marraskuuta 2026'],
    ['fi', { start: '2026-11-13', end: '2026-11-14' }, '13.–14. marraskuuta 2026'],
    ['fi', { start: '2026-12-31', end: '2027-01-02' }, '31. joulukuuta 2026 – 2. tammikuuta 2027'],
    ['fi', { start: noon.start }, '13. marraskuuta 2026 klo 9.00'],
    ['fi', noon, '13. marraskuuta 2026 klo 9.00–11.30'],
    ['fi', night, '13. marraskuuta 2026 klo 20.00–14. marraskuuta 2026 klo 0.30'],
    ['sv', { start: '2026-11-13', end: '2026-11-14' }, '13–14 november 2026'],
    ['sv', noon, '13 november 2026 kl. 09:00–11:30'],
    ['en', { start: '2026-11-13' }, '13 November 2026'],
    ['en', noon, '13 November 2026 at 09:00–11:30'],
  ])('%s %o: %s', (locale, span, words) => {
    // Intl has thin spaces around some dashes.
    expect(formatWhen(span, locale, helsinki).replaceAll(/\s/gu, ' ')).toBe(words);
  });
});
