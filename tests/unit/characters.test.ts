import { expect, test } from 'vitest';
import { isolated } from '../../src/domain/characters.ts';

test.each([
  ['ما هي خدمة OmaKanta؟', 'ما هي خدمة \u2068OmaKanta\u2069؟'],
  ['خدمة Suomi.fi والبنك', 'خدمة \u2068Suomi.fi\u2069 والبنك'],
  ['كيلا (\u2068Kela\u2069)', 'كيلا (\u2068Kela\u2069)'],
  ['Mikä OmaKanta on?', 'Mikä OmaKanta on?'],
  ['Что такое Wilma?', 'Что такое Wilma?'],
  ['رقم 112', 'رقم 112'],
  ['Kela: ما هي؟', '\u2068Kela\u2069: ما هي؟'],
  ['Sana مرحبا tarkoittaa hei', 'Sana مرحبا tarkoittaa hei'],
  ['', ''],
])('isolated(%j)', (words, expected) => {
  expect(isolated(words)).toBe(expected);
});
