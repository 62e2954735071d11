import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { locales, sourceLocale } from '../../src/domain/locales.ts';
import { languageName } from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/translate.ts';
import { addressOf, base, entryIn, languages, pages, pair } from './support/site.ts';

const field = (page: Page) => page.getByRole('searchbox');
const shown = (page: Page): Promise<readonly string[]> => page.locator('.langs li:visible b').allInnerTexts();

for (const locale of languages) {
  test(`the page of all languages finds ${locale} by its own, its Finnish and its English name`, async ({
    page,
  }) => {
    await page.goto(base);
    const { endonym, tag } = locales[locale];
    for (const name of [endonym, languageName(locale, 'fi'), languageName(locale, 'en').toUpperCase()]) {
      await field(page).fill(` ${name} `);
      expect(await shown(page), name).toContain(endonym);
      await expect(page.locator('[role=status]')).toContainText(endonym);
    }
    await page.locator(`.langs a[hreflang="${tag}"]`).click();
    expect(new URL(page.url()).pathname).toBe(addressOf('home', locale));
  });
}

test('marks may be left out; what is not there is told; nothing written shows all', async ({ page }) => {
  await page.goto(base);
  await field(page).fill('turkce');
  expect(await shown(page)).toEqual([locales.tr.endonym]);
  await field(page).fill('xyz');
  expect(await shown(page)).toEqual([]);
  await expect(page.locator('[role=status]')).toHaveText(translator(sourceLocale)('language.none'));
  await field(page).fill('');
  expect(await shown(page)).toHaveLength(languages.length);
});

test('the field moves nothing, is no fault for axe, and keeps nothing', async ({ page, context }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(base);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await field(page).fill('arab');
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(new URL(page.url()).search).toBe('');
});

for (const locale of pair.filter((code) => !locales[code].professional)) {
  test(`a page for professionals asked for in another language says which ones have it, ${locale}`, async ({
    page,
    request,
  }) => {
    const method = entryIn(sourceLocale, 'methods');
    const address = `${base}${locale}/methods/${method.id}/`;
    expect((await request.get(address)).status()).toBe(404);
    await page.goto(address);
    await expect(page.locator('html')).toHaveAttribute('lang', locales[locale].tag);
    await expect(page.locator('.lead')).toHaveText(translator(locale)('home.professionals-lead'));
    await page.locator(`main a[hreflang="${sourceLocale}"]`).click();
    expect(pages.find((one) => one.address === new URL(page.url()).pathname)?.kind).toBe('index');
  });
}

for (const locale of pair) {
  test(`the menu leads from a text to the same text, and to all languages, ${locale}`, async ({ page }) => {
    const text = entryIn(locale, 'everyday');
    for (const version of pages.filter(
      (one) => one.kind === 'entry' && one.id === text.id && one.section === text.section,
    )) {
      await page.goto(text.address);
      await page.locator('.menu summary').click();
      await page.locator(`.menu a[hreflang="${locales[version.locale].tag}"]`).click();
      expect(new URL(page.url()).pathname).toBe(version.address);
    }
    await page.goto(text.address);
    await page.locator('.menu summary').click();
    await page.locator('.menu a').last().click();
    expect(new URL(page.url()).pathname).toBe(base);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the names stand there for the browser’s own search, and no field that does nothing', async ({
    page,
  }) => {
    await page.goto(base);
    await expect(page.locator('input')).toBeHidden();
    for (const locale of languages) {
      const row = page.locator(`.langs a[hreflang="${locales[locale].tag}"]`);
      await expect(row).toContainText(languageName(locale, 'fi'));
      await expect(row).toContainText(languageName(locale, 'en'));
    }
  });
});
