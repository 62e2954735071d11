import { expect, test, type Page } from '@playwright/test';
import { locales, sourceLocale } from '../../src/domain/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { beyondTheSides, clipped } from './support/layout.ts';
import { plain, textOfPages } from './support/pdf.ts';
import { languages, pages, pair } from './support/site.ts';

const ofKind = (kind: string, locale: string) =>
  pages.filter((page) => page.kind === kind && page.section === 'everyday' && page.locale === locale);
const addressOf = (id: string, locale: string): string => {
  const page = ofKind('share', locale).find((one) => one.id === id);
  if (!page) throw new Error(`There is no page to share ${id} in ${locale}.`);
  return page.address;
};

/** Sizes of paper in millimetres. */
const a6 = [105, 148];
const a4 = [210, 297];

interface Paper {
  readonly size: readonly number[];
  /** The text of each page. */
  readonly sheets: readonly string[];
}

/** Prints the page as a reader would. */
async function printed(page: Page): Promise<Paper> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const [, ...box] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(pdf.toString('latin1')) ?? [];
  return { size: box.map((points) => Math.round((Number(points) / 72) * 25.4)), sheets: textOfPages(pdf) };
}

for (const locale of pair) {
  test.describe(`in ${locale}`, () => {
    test('prints the card alone, on one A6', async ({ page }) => {
      const address = addressOf('kela', locale);
      await page.goto(address);
      const say = page.locator('.say');
      await expect(say).toHaveCSS('direction', 'ltr');
      const { size, sheets } = await printed(page);
      expect(size).toEqual(a6);
      expect(sheets).toHaveLength(1);
      expect(sheets[0]).toContain(plain((await say.textContent()) ?? ''));
      expect(sheets[0]).toContain(plain(address.replace('kortti/', '')));
      // Nothing of the page around it, and not the other sheet.
      const words = translator(locale);
      for (const key of ['share.send', 'share.hint', 'nav.sections'] as const)
        expect(sheets[0]).not.toContain(plain(words(key)));
      const chapter = await page.locator('.halves h3').first().textContent();
      expect(sheets[0]).not.toContain(plain(chapter ?? '?'));
    });

    for (const javaScriptEnabled of [true, false]) {
      test(`prints what is chosen, ${javaScriptEnabled ? 'with' : 'without'} script`, async ({
        browser,
        baseURL,
      }) => {
        const page = await browser.newPage({ javaScriptEnabled, baseURL: baseURL ?? '' });
        await page.goto(addressOf('hatanumero', locale));
        await expect(page.locator('.worker')).toBeVisible();
        await expect(page.locator('.sheet')).toBeHidden();
        const chapters = await page.locator('.halves h3').allTextContents();
        await page.getByRole('radio', { name: translator(locale)('share.sheet') }).check();
        await expect(page.locator('.worker')).toBeHidden();
        await expect(page.locator('.sheet')).toBeVisible();
        const { size, sheets } = await printed(page);
        expect(size).toEqual(a4);
        expect(sheets).toHaveLength(1);
        for (const chapter of chapters) expect(sheets[0]).toContain(plain(chapter));
        await page.close();
      });
    }

    test('keeps every card and every sheet to one page', async ({ page }) => {
      test.setTimeout(180_000);
      const flaws: string[] = [];
      for (const { address } of ofKind('share', locale)) {
        await page.goto(address);
        const card = await printed(page);
        await page.locator('[value=sheet]').check();
        const sheet = await printed(page);
        if (card.sheets.length !== 1 || sheet.sheets.length !== 1)
          flaws.push(`${address}: ${card.sheets.length} cards, ${sheet.sheets.length} sheets`);
      }
      expect(flaws).toEqual([]);
    });

    test('is whole on the paper, from its own side', async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      // A6 and A4 within their margins.
      for (const [choice, width] of [
        ['card', 336],
        ['sheet', 695],
      ] as const) {
        await page.setViewportSize({ width, height: 500 });
        await page.goto(addressOf('hatanumero', locale));
        await page.emulateMedia({ media: null });
        await page.locator(`[value=${choice}]`).check();
        await page.emulateMedia({ media: 'print' });
        expect(await page.evaluate(beyondTheSides)).toEqual([]);
        expect(await page.evaluate(clipped)).toEqual([]);
        const part = page.locator(choice === 'card' ? '.worker' : '.sheet');
        const code = await part.locator('.qr').boundingBox();
        const words = await part.locator('.code > div').boundingBox();
        const isCodeFirst = (code?.x ?? 0) < (words?.x ?? 0);
        // On the card the code stands where reading begins, on the sheet where it ends.
        expect(isCodeFirst).toBe((choice === 'card') === (locales[locale].dir === 'ltr'));
      }
    });

    test('is printed by its button', async ({ page }) => {
      await page.addInitScript(() => {
        window.print = () => document.body.setAttribute('data-printed', '');
      });
      await page.goto(addressOf('kela', locale));
      await page.locator('[data-print]').click();
      await expect(page.locator('body')).toHaveAttribute('data-printed', '');
    });
  });
}

test('the choice is made with the arrows', async ({ page }) => {
  await page.goto(addressOf('kela', sourceLocale));
  await page.locator('[value=card]').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.sheet')).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('.worker')).toBeVisible();
});

test('a poster is one page of A4 in every language, with the names of all topics', async ({ page }) => {
  for (const locale of languages) {
    const [poster] = ofKind('poster', locale);
    if (!poster) throw new Error(`There is no poster in ${locale}.`);
    await page.goto(poster.address);
    const { size, sheets } = await printed(page);
    expect(size, locale).toEqual(a4);
    expect(sheets.length, locale).toBe(1);
    const names = await page.locator('.codes a').allTextContents();
    expect(names.length, locale).toBe(ofKind('entry', locale).length);
    // Elsewhere the machine may lack the letters, and the paper then says nothing.
    if (!pair.includes(locale)) continue;
    // Word by word: where a name runs in two directions, its parts may stand in another order.
    const words = names.flatMap((name) => name.split(/[^\p{L}\p{M}\p{N}]+/u)).map(plain);
    const missing = words.filter((word) => !sheets[0]?.includes(word));
    expect(missing, locale).toEqual([]);
  }
});
