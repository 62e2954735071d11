import { expect, test, type Page } from '@playwright/test';
import { locales } from '../../src/domain/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { addressOf, entryIn, pair, pages } from './support/site.ts';
import { watch } from './support/watch.ts';

const words = { fi: 'tulkille', ar: 'مترجم' } as Readonly<Record<string, string>>;
const link = (page: Page) => page.locator('#Find');
const field = (page: Page) => page.locator('header').getByRole('combobox');
const options = (page: Page) => page.locator('header').getByRole('option');

/** Turns to the link, waits for the field's module, and opens the field by the keyboard. */
async function open(page: Page): Promise<void> {
  await link(page).focus();
  await expect(link(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
}

for (const locale of pair) {
  test(`${locale}: the field of the header loads when the reader turns to it, and leads to pages`, async ({
    page,
  }) => {
    const { flaws, paths } = await watch(page);
    await page.goto(entryIn(locale, 'everyday').address);
    await page.waitForLoadState('networkidle');
    const atFirst = paths.length;
    expect(paths.filter((path) => /pagefind|header-|finder/.test(path))).toEqual([]);
    expect(atFirst).toBeLessThanOrEqual(6);
    await open(page);
    await expect(link(page)).toHaveAttribute('aria-expanded', 'true');
    await expect(field(page)).toHaveAccessibleName(translator(locale)('search.label'));

    await page.keyboard.type(words[locale] ?? '');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page.locator('article[data-standing]')).toHaveAttribute('lang', locales[locale].tag);
    const found = pages.find(({ address }) => address === new URL(page.url()).pathname);
    expect(['tulkki', 'asioimistulkki', 'tulkin-kanssa-tyoskentely']).toContain(found?.id);
    expect(flaws).toEqual([]);
  });

  test(`${locale}: the field closes, and leads to the search page`, async ({ page }) => {
    await page.goto(entryIn(locale, 'everyday').address);
    await open(page);
    await page.keyboard.press('Escape');
    await expect(field(page)).toBeHidden();
    await expect(link(page)).toBeFocused();
    await page.keyboard.press('Space');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('Kela');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => url.pathname === addressOf('search', locale));
    await expect(page).toHaveURL((url) => url.searchParams.get('q') === 'Kela');
    await expect(page.locator('a[data-search-result]').first()).toBeVisible();
  });

  test(`${locale}: without its module the link is a link`, async ({ page }) => {
    await page.route('**/_astro/header-*', (route) => route.abort());
    await page.goto(entryIn(locale, 'everyday').address);
    await link(page).click();
    await expect(page).toHaveURL((url) => url.pathname === addressOf('search', locale));
  });
}

test('what the field needs may not come: the link leads on', async ({ page }) => {
  const [locale = 'fi'] = pair;
  await page.route('**/data/search/**', (route) => route.abort());
  await page.goto(entryIn(locale, 'everyday').address);
  await link(page).focus();
  await expect(link(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.pathname === addressOf('search', locale));
});
