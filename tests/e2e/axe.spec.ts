import { expect, test } from '@playwright/test';
import { expectNoViolations } from './support/axe.ts';
import { addressOf, entryIn, missing, openDetails, pair, samples, three } from './support/site.ts';

test('axe sees what it is asked for', async ({ page }) => {
  await page.setContent('<!doctype html><title>x</title><p style="color: #ccc">pale</p><img src="a.png">');
  await expect(expectNoViolations(page)).rejects.toThrow(/color-contrast[^]*image-alt/);
  await page.setContent(`<!doctype html><html lang="en"><title>x</title><meta name="color-scheme" content="light dark">
    <style>@media (prefers-color-scheme: dark) { body { background: #000; color: #333 } }</style><main><h1>x</h1><p>dark</p></main>`);
  await expect(expectNoViolations(page)).rejects.toThrow(/360 px, dark[^]*color-contrast/);
});

for (const { address } of samples(three)) {
  test(`axe: ${address}`, async ({ page }) => {
    await page.goto(address);
    await expectNoViolations(page);
  });
}

for (const address of missing(pair)) {
  test(`axe: ${address}, where no page is`, async ({ page }) => {
    await page.goto(address);
    await expectNoViolations(page);
  });
}

for (const locale of three) {
  test(`axe: open menus, ${locale}`, async ({ page }) => {
    await page.goto(entryIn(locale).address);
    await openDetails(page);
    await expectNoViolations(page);
  });

  test(`axe: found and not found, ${locale}`, async ({ page }) => {
    const search = addressOf('search', locale);
    await page.goto(`${search}?q=Kela`);
    await expect(page.locator('[data-search-result]').first()).toBeVisible();
    await expectNoViolations(page);
    await page.goto(`${search}?q=zzzzzzzz`);
    await expect(page.locator('[data-search-state=done]')).toBeVisible();
    await expectNoViolations(page);
  });
}
