import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dist } from '../support/pages.ts';

const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(xml|svg)$/.test(file),
);

test('feeds, sitemaps and drawings are well-formed XML', async ({ page }) => {
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const error = await page.evaluate(
      (xml) =>
        new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent,
      readFileSync(join(dist, file), 'utf8'),
    );
    expect(error, file).toBeUndefined();
  }
});
