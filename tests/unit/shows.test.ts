import { describe, expect, it, test } from 'vitest';
import { minutesAsked, Shows } from '../../src/client/shows.ts';

describe('presentations that are open', () => {
  it('are none at first', () => {
    expect(new Shows().followed).toBeUndefined();
  });

  it('follow the one that spoke last', () => {
    const shows = new Shows();
    shows.told('a', { index: 1, started: 10 });
    shows.told('b', { index: 4, started: 20 });
    expect(shows.followed).toEqual({ index: 4, started: 20 });
    shows.told('a', { index: 2, started: 10 });
    expect(shows.followed).toEqual({ index: 2, started: 10 });
  });

  it('go on when one of two ends, and are none when both have', () => {
    const shows = new Shows();
    shows.told('a', { index: 1, started: 10 });
    shows.told('b', { index: 4, started: 20 });
    shows.ended('b');
    expect(shows.followed).toEqual({ index: 1, started: 10 });
    shows.ended('unknown');
    expect(shows.followed).toBeDefined();
    shows.ended('a');
    expect(shows.followed).toBeUndefined();
  });
});

test.each([
  ['8', true, 8],
  ['', true, 12],
  ['-5', false, 12],
  ['1e9', false, 12],
])('the minutes of a block: %j asks for them only where it is sound', (value, valid, minutes) => {
  const field = { value, valueAsNumber: Number(value), validity: { valid } } as HTMLInputElement;
  expect(minutesAsked(field, 12)).toBe(minutes);
});
