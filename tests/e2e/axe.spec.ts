import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { addressOf, entryIn, missing, openDetails, pair, samples, three } from './support/site.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const widths = [360, 1280];
/** What axe is asked for: in the dark only what rests on colours can come out otherwise. */
const schemes = [
  { colorScheme: 'light', runOnly: { type: 'tag', values: tags } },
  { colorScheme: 'dark', runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } },
] as const;

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** Runs axe at both widths in both schemes of colours. */
async function expectNoViolations(page: Page): Promise<void> {
  // The builder brings axe into the page, where it stays: once is enough. There are no frames to look into.
  await new AxeBuilder({ page }).withRules('html-has-lang').setLegacyMode().analyze();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const { colorScheme, runOnly } of schemes) {
      await page.emulateMedia({ colorScheme });
      const told = await page.evaluate(async (only) => {
        const { axe } = globalThis as unknown as { axe: Axe };
        const { violations } = await axe.run({ runOnly: only, resultTypes: ['violations'] });
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      }, runOnly);
      expect(told, `${width} px, ${colorScheme}`).toEqual([]);
    }
  }
}

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
