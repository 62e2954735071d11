import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { beyondTheSides, clipped, looseTables, smallTargets } from './support/layout.ts';
import { pages } from './support/site.ts';

const results = pages.filter(({ section, locale }) => section === 'results' && locale === 'fi');
const entries = results.filter(({ kind }) => kind === 'entry');
const index = results.find(({ kind }) => kind === 'index');
const withSeats = entries.find(({ id }) => id === 'nuorten-monialainen-perhetyo');

test('there are results to look at', () => {
  expect(entries.length).toBeGreaterThan(2);
  expect(index).toBeDefined();
  expect(withSeats).toBeDefined();
});

for (const { address } of results) {
  test(`on a phone everything is seen without moving sideways: ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address);
    // A table may scroll in its own box; these need not.
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const check of [beyondTheSides, looseTables, clipped, smallTargets])
      expect(await page.evaluate(check)).toEqual([]);
    const scrolling = await page.evaluate(
      () =>
        [...document.querySelectorAll('.table-scroll')].filter((box) => box.scrollWidth > box.clientWidth + 1)
          .length,
    );
    expect(scrolling).toBe(0);
  });
}

test('charts stay inside the window at 320 px with text twice as large', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(entries.find(({ id }) => id === 'perhe-yhtenaiseksi')?.address ?? '');
  await page.evaluate(() => {
    const { style } = document.documentElement;
    style.fontSize = `${2 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)}px`;
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  for (const check of [beyondTheSides, clipped]) expect(await page.evaluate(check)).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe: charts and their tables, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(withSeats?.address ?? '');
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}

test('a link to a figure leads to its place', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(index?.address ?? '');
  const row = page.locator('tr[data-figure="nmp-paattyneet-ei-tietoa"]');
  await row.getByRole('link').click();
  await expect(page.locator(':target')).toBeInViewport();
  await expect(page.locator(':target')).toContainText('1');
});

test('forced colours: shapes still tell what is known from what is not', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(withSeats?.address ?? '');
  const look = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((shape) => {
        const { fill, stroke, strokeDasharray } = getComputedStyle(shape);
        return { fill, stroke, dashed: strokeDasharray !== 'none' };
      });
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const known = await look('.bars .chair:not(.open)');
  const unknown = await look('.bars .part.open');
  expect(known.fill).not.toBe(paper);
  expect(known.dashed).toBe(false);
  expect(unknown.dashed).toBe(true);
  expect(unknown.stroke).not.toBe(paper);
  expect(unknown.fill).toBe(paper);
  expect((await look('.bars .chair.open')).dashed).toBe(true);
});

test('the screen reader hears each figure of a chart: label, value, what is drawn', async ({ page }) => {
  await page.goto(withSeats?.address ?? '');
  const chart = page.getByRole('figure', { name: /12 lapsen/ });
  const rows = chart.getByRole('listitem');
  await expect(rows).toHaveCount(4);
  await expect(rows.first()).toContainText('5 lasta');
  await expect(rows.first().getByRole('img')).toHaveAccessibleName(/5 .*12/);
  await expect(rows.last().locator('svg > desc')).toHaveText(/Katkoviiva/);
});

test('on paper tables lie open and bars keep their shapes', async ({ page }) => {
  await page.goto(withSeats?.address ?? '');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.chart table').first()).toBeVisible();
  await expect(page.locator('.bars svg').first()).toBeVisible();
});

test('the files can be saved', async ({ page, request }) => {
  await page.goto(index?.address ?? '');
  for (const link of await page.locator('.downloads a').all()) {
    const answer = await request.get((await link.getAttribute('href')) ?? '');
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toMatch(/^(text\/csv|application\/json); charset=utf-8$/);
  }
});
