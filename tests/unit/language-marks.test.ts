import { expect, test } from 'vitest';
import { languageMarks } from '../../src/components/mdx/language-marks.ts';

test.each([
  ['ar', 'rtl'],
  ['fa-AF', 'rtl'],
  ['ckb', 'rtl'],
  ['prs', 'rtl'],
  ['he', 'rtl'],
  ['pa-Arab', 'rtl'],
  ['sv-FI', 'ltr'],
  ['zh-TW', 'ltr'],
  ['ku', 'ltr'],
  ['rmf', 'ltr'],
])('words marked as %s run as their letters do: %s', (code, dir) => {
  expect(languageMarks(code).dir).toBe(dir);
});
