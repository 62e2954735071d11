import { expect, test } from '@playwright/test';
import { locales } from '../../src/domain/locales.ts';
import { pages, pair } from './support/site.ts';

const glossary = pages.filter(({ section }) => section === 'glossary');
const index = (locale: string): string =>
  glossary.find((page) => page.kind === 'index' && page.locale === locale)?.address ?? '';
/** A text for professionals whose terms open on the page. */
const text = pages.find(
  ({ kind, section, id, locale }) =>
    kind === 'entry' && section === 'methods' && id === 'perheen-kotoutumissuunnitelma' && locale === 'en',
);
const address = text?.address ?? '';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('a term opens by keyboard without leaving the page, and closes again', async ({ page }) => {
      await page.goto(address);
      const term = page.locator('button.term').first();
      const note = page.locator(`[id="${await term.getAttribute('popovertarget')}"]`);
      await expect(note).toBeHidden();
      await term.focus();
      await page.keyboard.press('Enter');
      await expect(note).toBeVisible();
      await expect(note).toBeInViewport({ ratio: 1 });
      // What has opened comes next, though it stands at the end of the text.
      await page.keyboard.press('Tab');
      await expect(note.locator('a')).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(note.locator('button')).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(note).toBeHidden();
      await expect(term).toBeFocused();
      await page.keyboard.press('Space');
      await expect(note).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(note).toBeHidden();
      expect(new URL(page.url()).pathname).toBe(address);
    });

    test('its note leads to the page of the term, where the text is named', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(address);
      await page.locator('button.term').first().click();
      const note = page.locator('.note:popover-open');
      await expect(note.locator('bdi[lang=fi]')).toBeVisible();
      const box = await note.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
      await note.locator('a').click();
      await expect(page.locator('.in-finnish bdi[lang=fi]')).toBeVisible();
      await expect(page.locator(`article a[href="${address}"]`)).toBeVisible();
    });
  });
}

test('on paper a term is words and brackets', async ({ page }) => {
  await page.goto(address);
  const term = page.locator('button.term').first();
  await term.click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.note').first()).toBeHidden();
  expect(await term.evaluate((button) => getComputedStyle(button).textDecorationLine)).toBe('none');
  await expect(page.locator('p:has(button.term) bdi[lang=fi]').first()).toBeVisible();
});

for (const locale of pair) {
  test.describe(`the list of terms, ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test('is narrowed to a subject by a link, and the address holds the choice', async ({ page }) => {
      await page.goto(index(locale));
      const terms = page.locator('.letter li');
      const all = await terms.filter({ visible: true }).count();
      expect(all).toBeGreaterThan(90);
      const subject = page.locator('.subjects a[href="#Family"]');
      const size = Number(await subject.locator('span').textContent());
      await subject.click();
      expect(new URL(page.url()).hash).toBe('#Family');
      await expect(terms.filter({ visible: true })).toHaveCount(size);
      await expect(page.locator('.letter h2').filter({ visible: true }).first()).toBeVisible();
      expect(await page.locator('.letter').filter({ visible: true }).count()).toBeLessThan(size + 1);
      await page.locator('.subjects a[href="#All"]').click();
      await expect(terms.filter({ visible: true })).toHaveCount(all);
    });

    test('has letters that lead to their terms', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(index(locale));
      const letter = page.locator('.letters a').last();
      const words = await letter.textContent();
      await letter.click();
      await expect(page.locator('.letter h2:target')).toHaveText(words ?? '');
      await expect(page.locator('.letter h2:target')).toBeInViewport();
    });
  });
}

test('a term in a language from right to left keeps each word in its own direction', async ({ page }) => {
  const [, locale = 'ar'] = pair;
  const term = glossary.find((one) => one.locale === locale && one.id === 'kotoutumissuunnitelma');
  await page.goto(term?.address ?? '');
  const direction = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).direction);
  expect(await direction('h1')).toBe(locales[locale].dir);
  expect(await direction('.in-finnish bdi')).toBe('ltr');
  expect(await direction('.lead[lang=fi]')).toBe('ltr');
  await expect(page.locator('.facts dd bdi[lang=ru]')).toHaveCSS('direction', 'ltr');
});
