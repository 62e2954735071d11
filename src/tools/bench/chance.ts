/** Chance that comes out the same every time. */
export interface Chance {
  /** A whole number from 0 up to, not including, `n`. */
  below(n: number): number;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  pick<T>(list: readonly T[]): T;
  /** True about once in `n` times. */
  oneIn(n: number): boolean;
}

/**
 * Mulberry32: a small generator whose whole state is one number, so a failing seed can be run again.
 * @param seed any whole number
 * @returns a function that gives numbers from 0 up to, not including, 1
 */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * @param seed any words: equal words give equal chance
 */
export function chance(seed: string): Chance {
  // FNV-1a: spreads seeds that differ in one letter.
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  const next = mulberry32(state);
  const below = (n: number): number => Math.floor(next() * n);
  return {
    below,
    between: (least, most) => least + below(most - least + 1),
    pick: <T>(list: readonly T[]): T => list[below(list.length)] as T,
    oneIn: (n) => below(n) === 0,
  };
}
