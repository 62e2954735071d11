import { expect, test } from '@playwright/test';
import { pair, samples } from './support/site.ts';

for (const { address } of samples(pair).filter(({ kind }) => kind === 'entry')) {
  test(`on paper: ${address}`, async ({ page }) => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const part of ['header.top', 'a.skip', '.crumbs', 'footer nav']) {
      await expect(page.locator(part).first(), part).toBeHidden();
    }
    await expect(page.locator('article h1')).toBeVisible();
    await expect(page.locator('article .prose')).toBeVisible();
    await expect(page.locator('article [role=note]').first()).toBeVisible();
    const [ink, paper] = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor];
    });
    // Nothing is printed behind the words, whatever the reader's screen is like.
    expect(paper).toBe('rgba(0, 0, 0, 0)');
    expect(ink).toBe(await inkOf(address));

    const pdf = (await page.pdf()).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(0);

    /** The colour of words on a light screen. */
    async function inkOf(of: string): Promise<string> {
      const light = await page.context().newPage();
      await light.emulateMedia({ colorScheme: 'light' });
      await light.goto(of);
      return light.evaluate(() => getComputedStyle(document.body).color);
    }
  });
}
