import { expect, test, type Page } from '@playwright/test';
import { locales } from '../../src/domain/locales.ts';
import { absent, addressOf, base, entryIn, languages, pages, pair } from './support/site.ts';

test.use({ javaScriptEnabled: false });

const path = (page: Page): string => decodeURI(new URL(page.url()).pathname);

test('a reader chooses a language and comes to a text', async ({ page }) => {
  await page.goto(base);
  for (const locale of languages) {
    await expect(page.locator(`main a[hreflang="${locales[locale].tag}"]`)).toContainText(
      locales[locale].endonym,
    );
  }
  const [locale = 'fi'] = pair.slice(-1);
  await page.locator(`main a[hreflang="${locales[locale].tag}"]`).click();
  expect(path(page)).toBe(addressOf('home', locale));
  const text = entryIn(locale, 'everyday');
  await page.locator(`main a[href="${text.address}"]`).first().click();
  expect(path(page)).toBe(text.address);
  await expect(page.locator('article')).toBeVisible();
  await expect(page.locator('article p').first()).not.toBeEmpty();
});

for (const locale of pair) {
  test(`menus, breadcrumbs, contents and footer lead on, ${locale}`, async ({ page }) => {
    const text = entryIn(locale, 'everyday');
    const other = pages.find(
      ({ id, section, locale: code }) => id === text.id && section === text.section && code !== locale,
    );
    await page.setViewportSize({ width: 360, height: 740 });

    await page.goto(text.address);
    await expect(page.locator('article [role=note] a[href^="mailto:"]')).toBeVisible();
    await page.locator('.menu summary').click();
    await page.locator(`.menu a[href="${other?.address}"]`).click();
    expect(path(page)).toBe(other?.address);

    await page.goto(text.address);
    await page.locator('ol.crumbs a').last().click();
    expect(text.address.startsWith(path(page))).toBe(true);
    await expect(page.locator(`main a[href="${text.address}"]`)).toBeVisible();
    await page.locator('ol.crumbs a').first().click();
    expect(path(page)).toBe(addressOf('home', locale));

    await page.goto(text.address);
    await page.locator('.toc summary').click();
    await page.locator('.toc a').last().click();
    await expect(page.locator('article h2:target')).toBeInViewport();

    await page.locator('a[href="#Menu"]').click();
    await expect(page.locator('#Menu')).toBeInViewport();
    const links = page.locator('footer a');
    for (const index of [0, (await links.count()) - 1]) {
      await page.goto(text.address);
      const address = await links.nth(index).getAttribute('href');
      await links.nth(index).click();
      expect(path(page)).toBe(address);
      await expect(page.locator('h1')).toBeVisible();
    }
  });

  test(`the search page says what it needs and lists all pages, ${locale}`, async ({ page }) => {
    await page.goto(addressOf('search', locale));
    await expect(page.locator('noscript')).toBeVisible();
    const texts = pages.filter((record) => record.kind === 'entry' && record.locale === locale);
    for (const { address } of texts) await expect(page.locator(`main a[href="${address}"]`)).toBeVisible();
    // The form still leads somewhere.
    await page.getByRole('searchbox').fill('Kela');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?q=Kela$/);
    await expect(page.locator('[data-search-contents]')).toBeVisible();
  });
}

test('an error page leads on', async ({ page }) => {
  const answer = await page.goto(absent[0]?.address ?? `${base}no-such-page/`);
  expect(answer?.status()).toBe(404);
  await page.locator('main a').first().click();
  await expect(page.locator('h1')).toBeVisible();
  expect(pages.map(({ address }) => address)).toContain(path(page));
});
