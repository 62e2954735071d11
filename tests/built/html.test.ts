import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, it } from 'vitest';
import { readSite } from './support/dist.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      // Nothing is loaded from another host (output.test.ts), so there is nothing to vouch for.
      'require-sri': 'off',
      // A title is page – section – site: long in languages with long words, and cut by search engines alone.
      'long-title': 'off',
      // The stylesheet keeps a telephone number on one line; authors need not know of no-break spaces.
      'tel-non-breaking': 'off',
      // Ids of headings are words of every script, with their marks.
      'valid-id': ['error', { relaxed: true }],
    },
  }),
);

it('is valid HTML', { timeout: 240_000 }, async () => {
  const { pages } = readSite();
  const flaws: string[] = [];
  for (const { file, html } of pages) {
    const { results } = await validator.validateString(html, file);
    for (const { line, column, ruleId, message } of results.flatMap((result) => result.messages)) {
      flaws.push(`${file}:${line}:${column} ${ruleId} ${message}`);
    }
  }
  console.log(`html-validate: ${pages.length} files, ${flaws.length} flaws`);
  expect(flaws).toEqual([]);
});
