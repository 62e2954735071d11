import { expect, it, test } from 'vitest';
import { densityOf } from '../../src/components/share/density.ts';
import { isRich } from '../../src/domain/rich.ts';
import { readSound } from './support.ts';

const words =
  '## Eka\n\nSana **toinen** [kolmas](methods/trt).\n\n- a\n\n<Steps>\n\n1. **Tee.** Niin.\n\n</Steps>\n';
const { parts } = readSound(words);

it('knows a text of words alone', () => {
  expect(isRich(parts)).toBe(false);
});

test.each([
  '> lainaus',
  '<Quote cite="Aino">\n\nlainaus\n\n</Quote>',
  '<Callout type="tip">\n\nvihje\n\n</Callout>',
  '<Figure src="./a.svg" alt="kuva" />',
  '| a |\n| - |\n| b |',
  '- kohta\n\n  > lainaus',
])('knows a text that has %s', (more) => {
  expect(isRich(readSound(`${words}\n${more}\n`).parts)).toBe(true);
});

it('sets long texts smaller, by what is read and how wide it is', () => {
  const long = (letters: number) => [`<p class="${'x'.repeat(5000)}">${'a'.repeat(letters)}</p>`];
  expect([1950, 1951, 2301, 2701].map((letters) => densityOf(long(letters), 'fi'))).toEqual([0, 1, 2, 3]);
  expect([1950, 1951, 2301, 2701].map((letters) => densityOf(long(letters), 'ar'))).toEqual([0, 1, 2, 3]);
  expect(densityOf(long(1951), 'ru')).toBe(1);
  expect(densityOf(long(2100), 'ru')).toBe(2);
  expect(densityOf(long(1000), 'zh')).toBe(1);
  expect(
    densityOf(['a'.repeat(1940), { name: 'Term', props: { finnish: 'kotikunta' }, children: ['bb'] }], 'ar'),
  ).toBe(1);
});
