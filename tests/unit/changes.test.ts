import { describe, expect, it, test } from 'vitest';
import { latest, momentOf, type Change } from '../../src/domain/changes.ts';

const change = (id: string, date: string): Change => ({ id, date, title: id, text: '', url: '' });

describe('momentOf', () => {
  test.each([
    ['2022-01-07', '2022-01-07T00:00:00.000Z'],
    ['2022-03', '2022-03-01T00:00:00.000Z'],
    ['2024', '2024-01-01T00:00:00.000Z'],
  ])('of %s is %s', (date, expected) => {
    expect(momentOf(date).toISOString()).toBe(expected);
  });
});

describe('latest', () => {
  const all = [
    change('b', '2026-11-21'),
    change('year', '2024'),
    change('a', '2026-11-21'),
    change('month', '2024-05'),
    change('law', '2027-01-01'),
    change('day', '2024-03-01'),
  ];
  const ids = (most: number, today = '2026-11-22') => latest(all, today, most).map(({ id }) => id);

  it('gives the newest first, in a fixed order, and nothing that is to come', () => {
    expect(ids(10)).toEqual(['a', 'b', 'month', 'day', 'year']);
    expect(latest(all.toReversed(), '2026-11-22', 10)).toEqual(latest(all, '2026-11-22', 10));
    expect(ids(10, '2027-01-01')[0]).toBe('law');
    expect(ids(10, '2024-01-01')).toEqual(['year']);
  });

  it('gives no more than it is asked for', () => {
    expect(ids(2)).toEqual(['a', 'b']);
    expect(latest([], '2026-11-22', 2)).toEqual([]);
  });
});
