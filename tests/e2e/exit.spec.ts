import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { siteConfig } from '../../src/config/site.ts';
import { sourceLocale, type Locale } from '../../src/domain/locales.ts';
import { translator, type Key } from '../../src/i18n/translate.ts';
import { addressOf, pages, pair } from './support/site.ts';
import { saying, withVoices } from './support/speech.ts';

const topic = (locale: Locale, kind = 'entry'): string => {
  const found = pages.find(
    (page) => page.kind === kind && page.id === 'apua-perheelle' && page.locale === locale,
  );
  if (!found) throw new Error(`There is no ${kind} about help in the family in ${locale}.`);
  return found.address;
};
const target = (locale: Locale): string => siteConfig.exitUrl[locale] ?? siteConfig.exitUrl.other;
const word = (locale: Locale, key: Key): string => translator(locale)(key);
const box = '.exit';
const status = `${box} [role=status]`;

/** Answers for the site that the way out leads to: tests ask nobody outside. */
async function withWeather(page: Page): Promise<void> {
  for (const address of Object.values(siteConfig.exitUrl))
    await page.route(`${address}**`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><title>Weather</title><h1>Weather</h1>',
      }),
    );
}

for (const locale of pair) {
  test(`three presses of Shift leave the page, which the way back no longer knows, ${locale}`, async ({
    page,
  }) => {
    await withWeather(page);
    await page.goto(addressOf('home', locale));
    await page.goto(topic(locale));
    await expect(page.locator(status)).toHaveText('3 × Shift');
    const length = await page.evaluate(() => history.length);

    await page.keyboard.press('Shift');
    await expect(page.locator(status)).toHaveText('2 × Shift');
    await page.keyboard.press('Shift');
    await expect(page.locator(status)).toHaveText('1 × Shift');
    await page.keyboard.press('Shift');
    await page.waitForURL(target(locale));
    expect(await page.evaluate(() => history.length)).toBe(length);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe(addressOf('home', locale));
  });

  test(`presses that are too far apart, or write capital letters, do not count, ${locale}`, async ({
    page,
  }) => {
    await page.clock.install();
    await withWeather(page);
    await page.goto(topic(locale));
    await expect(page.locator(box)).toHaveCSS('position', 'sticky');
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await page.clock.runFor(5100);
    await expect(page.locator(status)).toHaveText('3 × Shift');
    await page.keyboard.press('Shift');
    await expect(page.locator(status)).toHaveText('2 × Shift');
    for (const key of ['A', 'B', 'C']) await page.keyboard.press(`Shift+${key}`);
    await page.keyboard.press('Shift');
    await expect(page.locator(status)).toHaveText('2 × Shift');
    expect(new URL(page.url()).pathname).toBe(topic(locale));
  });

  test(`the page is empty and silent at once, before the other one comes, ${locale}`, async ({ page }) => {
    await withVoices(page, ['fi-FI', 'ar-SA']);
    await withWeather(page);
    await page.goto(topic(locale));
    await page.locator('.hear').click();
    await saying(page);
    // In one go, as nothing can be asked of a page that is being left.
    const { seen, speaks } = await page.evaluate(() => {
      document.querySelector<HTMLAnchorElement>('.exit a')?.click();
      const { stub } = globalThis as unknown as { stub: { current: unknown } };
      return { seen: [document.body.innerText, document.title], speaks: stub.current !== undefined };
    });
    expect(seen).toEqual([word(locale, 'exit.leaving'), word(locale, 'exit.leaving')]);
    expect(speaks).toBe(false);
    await page.waitForURL(target(locale));
  });

  test(`stays in sight, hides no focus, moves nothing and is no fault for axe, ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(topic(locale));
    const place = await page.locator('h1').boundingBox();
    await expect(page.locator(box)).toHaveCSS('position', 'sticky');
    expect(await page.locator('h1').boundingBox()).toEqual(place);
    const link = page.locator(`${box} a`);
    const size = await link.boundingBox();
    expect(size?.height).toBeGreaterThan(44);
    await page.locator('footer').scrollIntoViewIfNeeded();
    await expect(link).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

    // Upwards, as a link that comes into view at the top could come to lie below the box.
    await page.locator('.pager a').last().focus();
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Shift+Tab');
      const isCovered = await page.evaluate(() => {
        const active = document.activeElement;
        const { left, top, width, height } = active?.getBoundingClientRect() ?? new DOMRect();
        const upper = document.elementFromPoint(left + width / 2, top + height / 2);
        return Boolean(upper?.closest('.exit')) && !active?.closest('.exit');
      });
      expect(isCovered).toBe(false);
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    }
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator(box)).toBeHidden();
  });

  test(`comes after the skip link and before everything else, ${locale}`, async ({ page }) => {
    await withWeather(page);
    await page.goto(topic(locale));
    await page.keyboard.press('Tab');
    await expect(page.locator('.skip')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: word(locale, 'exit.link') })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.waitForURL(target(locale));
  });
}

test('the page in two languages has it, too', async ({ page }) => {
  const [, locale = sourceLocale] = pair;
  await withWeather(page);
  await page.goto(topic(locale, 'bilingual'));
  await expect(page.locator(status)).toBeAttached();
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
  await page.waitForURL(target(locale));
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of pair)
    test(`it is a plain link, ${locale}`, async ({ page }) => {
      await withWeather(page);
      await page.goto(topic(locale));
      await expect(page.locator(`${box} a`)).toBeInViewport();
      await page.locator(`${box} a`).click();
      await page.waitForURL(target(locale));
    });
});
