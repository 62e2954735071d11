import { expect, test } from '@playwright/test';
import { locales, sourceLocale } from '../../src/domain/locales.ts';
import { beyondTheSides, clipped, layoutShifts, looseTables, smallTargets } from './support/layout.ts';
import { addressOf, entryIn, languages, missing, pair, samples } from './support/site.ts';

const addresses = [...samples(pair).map(({ address }) => address), ...missing(pair)];

for (const address of addresses) {
  test(`layout: ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(address);
    expect.soft(await page.evaluate(layoutShifts), 'moves by itself, 1280 px').toEqual([]);
    expect.soft(await page.evaluate(beyondTheSides), 'too wide, 1280 px').toEqual([]);
    expect.soft(await page.evaluate(smallTargets), 'small targets, 1280 px').toEqual([]);
    expect.soft(await page.evaluate(looseTables), 'tables without a box').toEqual([]);

    // 1280 px at 400 % is 320 px.
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    expect.soft(await page.evaluate(layoutShifts), 'moves by itself, 320 px').toEqual([]);
    await page.locator('details').evaluateAll((all) => {
      for (const details of all as HTMLDetailsElement[]) details.open = true;
    });
    expect.soft(await page.evaluate(beyondTheSides), 'too wide, 320 px').toEqual([]);
    expect.soft(await page.evaluate(smallTargets), 'small targets, 320 px').toEqual([]);
    expect.soft(await page.evaluate(clipped), 'cut off, 320 px').toEqual([]);

    await page.evaluate(() => {
      const { style } = document.documentElement;
      style.fontSize = `${2 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)}px`;
    });
    for (const width of [320, 640, 1280]) {
      await page.setViewportSize({ width, height: 640 });
      expect.soft(await page.evaluate(beyondTheSides), `too wide, text 200 %, ${width} px`).toEqual([]);
      expect.soft(await page.evaluate(clipped), `cut off, text 200 %, ${width} px`).toEqual([]);
    }
  });
}

for (const address of pair.flatMap((locale) => [addressOf('home', locale), entryIn(locale).address])) {
  test(`the skip link comes first, is seen and works: ${address}`, async ({ page }) => {
    await page.goto(address);
    const skip = page.locator('a.skip');
    await expect(skip).not.toBeInViewport({ ratio: 0.9 });
    await page.keyboard.press('Tab');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    const isOnTop = await skip.evaluate((link) => {
      const { x, y, width, height } = link.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2) === link && height >= 24;
    });
    expect(isOnTop).toBe(true);
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });
}

for (const locale of languages) {
  const { dir } = locales[locale];
  test(`${locale} is written ${dir}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(entryIn(locale).address);
    const direction = (selector: string): Promise<string> =>
      page.locator(selector).evaluate((element) => getComputedStyle(element).direction);
    expect(await direction('html')).toBe(dir);
    expect(await direction('article[data-standing]')).toBe(dir);
    const brand = await page.locator('header .brand').boundingBox();
    const menu = await page.locator('header .menu').boundingBox();
    expect((brand?.x ?? 0) > (menu?.x ?? 0)).toBe(dir === 'rtl');
    expect(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).textAlign)).toBe('start');
  });
}

test.describe('the checks see', () => {
  const faults = [
    ['a wide box', beyondTheSides, '<p style="inline-size: 900px">x</p>'],
    ['a long word', beyondTheSides, `<p>${'x'.repeat(300)}</p>`],
    ['a loose table', looseTables, '<table><tr><td>x</table>'],
    [
      'a table in a box without a name',
      looseTables,
      '<section tabindex="0"><table><tr><td>x</table></section>',
    ],
    ['a cut text', clipped, '<p style="overflow: hidden; block-size: 1em">x<br>y<br>z</p>'],
    ['a cut word', clipped, '<p style="overflow: clip; white-space: nowrap; inline-size: 2em">long text</p>'],
    [
      'small buttons side by side',
      smallTargets,
      '<button style="all: unset">x</button><button style="all: unset">y</button>',
    ],
    [
      'a small link in a list',
      smallTargets,
      '<ul style="line-height: 1"><li><a href="/">x</a><li><a href="/">y</a></ul>',
    ],
  ] as const;
  for (const [name, check, html] of faults) {
    test(name, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.setContent(`<!doctype html><body style="font-size: 12px">${html}`);
      expect(await page.evaluate(check)).not.toEqual([]);
    });
  }

  test('nothing where nothing is wrong', async ({ page }) => {
    await page.setContent(`<!doctype html><h2 id="T">Table</h2><section tabindex="0" aria-labelledby="T"
      style="overflow: auto"><table style="inline-size: 2000px"><tr><td>x</table></section>
      <p>Words, <a href="/">a link</a> and <a href="/">another</a>.</p><button style="padding: 1em">x</button>`);
    for (const check of [beyondTheSides, looseTables, clipped, smallTargets]) {
      expect(await page.evaluate(check)).toEqual([]);
    }
  });

  test('what moves', async ({ page }) => {
    await page.goto(addressOf('home', sourceLocale));
    expect(await page.evaluate(layoutShifts)).toEqual([]);
    await page.evaluate(() => {
      const box = document.createElement('div');
      box.style.blockSize = '200px';
      document.body.prepend(box);
    });
    expect(await page.evaluate(layoutShifts)).not.toEqual([]);
  });
});
