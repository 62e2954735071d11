import { describe, expect, it, test } from 'vitest';
import { circleIn, neighbours, sequences, type Ordered } from '../../src/domain/method-sequence.ts';
import { chance, seeds } from './support.ts';

const method = (id: string, before: readonly string[] = [], after: readonly string[] = []): Ordered => ({
  id,
  before,
  after,
});

describe('neighbours', () => {
  test.each([
    ['the first', [method('a', [], ['b']), method('b')]],
    ['the second', [method('a'), method('b', ['a'])]],
    ['both', [method('a', [], ['b']), method('b', ['a'])]],
  ])('are the same, whether %s says so', (_, methods) => {
    const around = neighbours(methods);
    expect(around.get('a')).toEqual({ before: [], after: ['b'] });
    expect(around.get('b')).toEqual({ before: ['a'], after: [] });
  });

  it('pass over methods that do not exist', () => {
    expect(neighbours([method('a', ['x'], ['y'])]).get('a')).toEqual({ before: [], after: [] });
  });
});

describe('circleIn', () => {
  it('finds none where there is an order', () => {
    expect(circleIn([])).toBeUndefined();
    expect(circleIn([method('a', [], ['b', 'c']), method('b', [], ['c']), method('c')])).toBeUndefined();
  });

  test.each([
    ['itself', [method('a', ['a'])], ['a', 'a']],
    ['each other', [method('a', ['b'], ['b']), method('b')], ['a', 'b', 'a']],
    [
      'three',
      [method('x', [], ['a']), method('a', [], ['b']), method('b', [], ['c']), method('c', [], ['a'])],
      ['a', 'b', 'c', 'a'],
    ],
  ])('finds one of %s', (_, methods, circle) => {
    expect(circleIn(methods)).toEqual(circle);
  });
});

describe('sequences', () => {
  it('part what does not belong together, the longest first, and leave the rest out', () => {
    const found = sequences([
      method('kortti'),
      method('a', [], ['b']),
      method('b'),
      method('d', ['c']),
      method('c', [], ['d']),
      method('e', ['d']),
    ]);
    expect(found.map(({ methods }) => methods.map(({ id }) => id))).toEqual([
      ['c', 'd', 'e'],
      ['a', 'b'],
    ]);
    expect(found[0]).toMatchObject({
      columns: 3,
      rows: 1,
      steps: [
        ['c', 'd'],
        ['d', 'e'],
      ],
    });
  });

  it('give a branch rows, and put what comes last behind all that comes before', () => {
    const [one] = sequences([
      method('a', [], ['b', 'c']),
      method('b', [], ['d']),
      method('c'),
      method('d', ['a']),
    ]);
    expect(one).toMatchObject({ columns: 3, rows: 2 });
    expect(one?.methods).toEqual([
      { id: 'a', column: 0, row: 0 },
      { id: 'b', column: 1, row: 0 },
      { id: 'c', column: 1, row: 1 },
      { id: 'd', column: 2, row: 0 },
    ]);
  });

  it('lead every step from an earlier column to a later one, each place taken once (generated orders)', () => {
    for (const seed of seeds(60)) {
      const random = chance(seed);
      const ids = Array.from({ length: 2 + random.below(9) }, (_, n) => `m${n}`);
      const methods = ids.map((id, n) =>
        method(
          id,
          ids.slice(0, n).filter(() => random.oneIn(3)),
          ids.slice(n + 1).filter(() => random.oneIn(5)),
        ),
      );
      expect(circleIn(methods)).toBeUndefined();
      const found = sequences(methods);
      const placed = found.flatMap((one) => one.methods.map(({ id }) => id));
      expect(new Set(placed).size).toBe(placed.length);
      for (const { methods: own, steps, columns, rows } of found) {
        const columnOf = new Map(own.map(({ id, column }) => [id, column]));
        for (const [from, to] of steps)
          expect(columnOf.get(from), `seed ${seed}`).toBeLessThan(columnOf.get(to) ?? -1);
        expect(new Set(own.map(({ column, row }) => `${column} ${row}`)).size).toBe(own.length);
        expect(own.every(({ column, row }) => column < columns && row < rows)).toBe(true);
      }
    }
  });
});
