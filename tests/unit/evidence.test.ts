import { describe, expect, it, test } from 'vitest';
import { grades, seatsOf } from '../../src/domain/evidence.ts';
import { evidenceStrength } from '../../src/schemas/common.ts';

describe('seatsOf', () => {
  test.each([
    ['A', 4],
    ['B', 3],
    ['C', 2],
    ['D', 1],
    ['E', 0],
  ])('grade %s fills %i of four seats', (grade, seats) => {
    expect(seatsOf(grade)).toBe(seats);
  });

  const ranges = grades.flatMap((a) => grades.map((b) => `${a}-${b}`));
  test.each(ranges)('%s is as strong as its weaker end, whichever stands first', (range) => {
    const [a = '', b = ''] = range.split('-');
    expect(seatsOf(range)).toBe(Math.min(seatsOf(a), seatsOf(b)));
  });

  test.each(['', 'x', '-'])('fills no seat for "%s"', (strength) => {
    expect(seatsOf(strength)).toBe(0);
  });

  it('knows every strength that a method may state', () => {
    for (const strength of [...grades, ...ranges]) {
      expect(evidenceStrength.safeParse(strength).success, strength).toBe(true);
    }
    for (const strength of ['F', 'a', 'A–B', 'A-B-C', '']) {
      expect(evidenceStrength.safeParse(strength).success, strength).toBe(false);
    }
  });
});
