import { expect, test } from 'vitest';
import { priceInWords } from '../../src/components/mdx/price-in-words.ts';

test.each([
  ['fi', '20\u00a0%'],
  ['sv', '20\u00a0%'],
  ['en', '20%'],
] as const)('a share in %s is not parted from its sign at the end of a line', (locale, words) => {
  expect(priceInWords('perusosan-leikkaus-kotoutumissuunnitelma', locale)).toBe(words);
});
