import { describe, expect, it, test } from 'vitest';
import { localeCodes } from '../../../src/domain/locales.ts';
import { factors, finnish, sentenceLimits, type Profile } from '../../../src/language/limits.ts';

describe.each(Object.keys(finnish) as Profile[])('the table of %s limits', (profile) => {
  test.each(localeCodes)('is that of Finnish times the factor: %s', (locale) => {
    const { hint, error, mean } = finnish[profile];
    const times = (limit: number): number => Math.round(limit * factors[locale]);
    expect(sentenceLimits[profile][locale]).toEqual({
      hint: times(hint),
      error: times(error),
      mean: times(mean),
    });
  });
});

describe('the table of plain limits', () => {
  // design/trust.md 5.4, as it stands there.
  it.each([
    ['fi', 12, 18, 9],
    ['sv', 15, 22, 11],
    ['en', 17, 25, 13],
    ['ar', 12, 19, 9],
    ['fa', 17, 26, 13],
    ['so', 18, 27, 14],
    ['uk', 15, 22, 11],
    ['ru', 15, 23, 11],
    ['tr', 13, 19, 10],
  ] as const)('is that of trust.md 5.4 in %s', (locale, hint, error, mean) => {
    expect(sentenceLimits.plain[locale]).toEqual({ hint, error, mean });
  });

  it('gives Sorani the numbers of Persian', () => {
    expect(sentenceLimits.plain.ckb).toEqual(sentenceLimits.plain.fa);
  });
});
