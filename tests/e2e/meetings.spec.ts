import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { beyondTheSides, clipped, smallTargets } from './support/layout.ts';
import { entryIn, pages } from './support/site.ts';

const network = entryIn('fi', 'network').address;
const list =
  pages.find(({ kind, section, locale }) => kind === 'index' && section === 'network' && locale === 'fi')
    ?.address ?? '';

for (const width of [360, 1280]) {
  test(`meetings are read without moving sideways, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(list);
    await expect(page.getByRole('heading', { level: 2, name: 'Tapaamiset ja tilaisuudet' })).toBeVisible();
    for (const check of [beyondTheSides, clipped, smallTargets])
      expect(await page.evaluate(check)).toEqual([]);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of a network leads to the days of its meetings', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(network);
    await page.locator('.toc a[href="#Meetings"]').click();
    await expect(page.locator('#Meetings')).toBeInViewport();
    await page.getByRole('link', { name: 'Kaikki tapaamiset ja kalenteritiedostot' }).click();
    await expect(page.locator('#Meetings')).toBeInViewport();
    expect(new URL(page.url()).pathname).toBe(list);
    const meetings = page.locator('.meetings > li');
    expect(await meetings.count()).toBeGreaterThan(0);
    for (const meeting of await meetings.all()) await expect(meeting.locator('time')).toBeVisible();
  });

  test('a meeting, or all of them, go into the reader’s calendar', async ({ page }) => {
    await page.goto(list);
    const one = page.locator('.meetings .save a').first();
    await expect(one).toHaveAccessibleName(/^Tallenna kalenteriin \(\.ics\) .{5,}/);
    for (const link of [one, page.getByRole('link', { name: 'Tilaa kaikki kalenteriisi (.ics)' })]) {
      const response = await page.request.get((await link.getAttribute('href')) ?? '');
      expect(response.status()).toBe(200);
      expect(response.headers()['content-type']).toBe('text/calendar; charset=utf-8');
      expect(await response.text()).toContain('\r\nBEGIN:VEVENT\r\n');
    }
  });
});

test('on paper the days stay, links to files do not', async ({ page }) => {
  await page.goto(list);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.meetings time').first()).toBeVisible();
  await expect(page.locator('.save').first()).toBeHidden();
  await expect(page.locator('.follow')).toBeHidden();
});
