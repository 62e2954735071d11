import { expect, test, type Locator, type Page } from '@playwright/test';
import { locales } from '../../src/domain/locales.ts';
import { reach } from './support/keyboard.ts';
import { addressOf, entryIn, pages, pair } from './support/site.ts';

const path = (page: Page): string => decodeURI(new URL(page.url()).pathname);

/** Goes to a link with Tab and follows it with Enter. */
async function follow(page: Page, link: Locator): Promise<void> {
  const address = await link.evaluate((element) => (element as HTMLAnchorElement).href);
  await reach(page, link);
  await page.keyboard.press('Enter');
  await page.waitForURL(address);
}

for (const locale of pair) {
  for (const width of [360, 1280]) {
    // trust.md A13: with the keys alone, from the home page to the address to which a mistake is told.
    test(`a journey by keyboard, ${locale}, ${width} px`, async ({ page }) => {
      const text = entryIn(locale, 'everyday');
      const section = pages.find(
        (to) => to.kind === 'index' && to.section === 'everyday' && to.locale === locale,
      );
      const other = pages.find(
        (to) => to.id === text.id && to.section === text.section && to.locale !== locale,
      );
      const language = locales[other?.locale ?? locale].tag;
      await page.setViewportSize({ width, height: 740 });
      await page.goto(addressOf('home', locale));

      // On a phone the menu is the list at the end of the page.
      const menu = page.locator('a[href="#Menu"]');
      const isPhone = await menu.isVisible();
      if (isPhone) await follow(page, menu);
      await follow(page, page.locator(`${isPhone ? 'footer' : 'header'} a[href="${section?.address}"]`));
      await follow(page, page.locator(`main a[href="${text.address}"]`));
      await expect(page.locator('article h1')).toBeVisible();

      await reach(page, page.locator('header summary'));
      await page.keyboard.press('Enter');
      await follow(page, page.locator(`header details a[hreflang="${language}"]`));
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      expect(path(page)).toBe(other?.address);

      // The link opens a field in its place, once that has come.
      const search = page.locator(`header a[href="${addressOf('search', other?.locale ?? locale)}"]`);
      await reach(page, search);
      await expect(search).toHaveRole('button');
      await page.keyboard.press('Enter');
      await expect(page.locator('header input')).toBeFocused();
      await page.keyboard.type('112');
      await page.keyboard.press('Enter');
      const found = page.locator('a[data-search-result]').first();
      await expect(found).toBeVisible();
      await follow(page, found);

      const report = page.locator('article [role=note] a[href^="mailto:"]');
      await reach(page, report);
      await expect(report).toBeInViewport();
      // The letter says which text it is about.
      expect(decodeURIComponent((await report.getAttribute('href')) ?? '')).toContain(path(page));
    });
  }
}

test.describe('the journey ends', () => {
  test('where Tab does not lead', async ({ page }) => {
    await page.setContent('<a href="/a">a</a><a href="/b" tabindex="-1">b</a>');
    await reach(page, page.getByText('a'));
    await expect(reach(page, page.getByText('b'))).rejects.toThrow('cannot be reached');
  });

  test('where Enter does not lead on', async ({ page }) => {
    await page.setContent('<a href="/a" onclick="return false">a</a>');
    page.setDefaultTimeout(500);
    await expect(follow(page, page.getByText('a'))).rejects.toThrow('Timeout');
  });
});
