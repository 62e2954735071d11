import { expect, test } from '@playwright/test';
import { locales, sourceLocale } from '../../src/domain/locales.ts';
import {
  beyondTheSides,
  clipped,
  covering,
  layoutShifts,
  looseTables,
  smallTargets,
  spaceText,
} from './support/layout.ts';
import { addressOf, base, entryIn, languages, missing, openDetails, pair, samples } from './support/site.ts';

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
    await openDetails(page);
    expect.soft(await page.evaluate(beyondTheSides), 'too wide, 320 px').toEqual([]);
    expect.soft(await page.evaluate(smallTargets), 'small targets, 320 px').toEqual([]);
    expect.soft(await page.evaluate(clipped), 'cut off, 320 px').toEqual([]);

    // The same with a window 1024 px high, and a phone on its side.
    for (const size of [
      { width: 320, height: 256 },
      { width: 640, height: 360 },
    ]) {
      await page.setViewportSize(size);
      const where = `${size.width} × ${size.height} px`;
      expect.soft(await page.evaluate(beyondTheSides), `too wide, ${where}`).toEqual([]);
      expect.soft(await page.evaluate(covering), `covers the text, ${where}`).toEqual([]);
    }

    await page.evaluate(spaceText);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 640 });
      expect.soft(await page.evaluate(beyondTheSides), `too wide, text spaced, ${width} px`).toEqual([]);
      expect.soft(await page.evaluate(clipped), `cut off, text spaced, ${width} px`).toEqual([]);
    }
    await page.evaluate(spaceText);

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

for (const address of [base, ...pair.flatMap((code) => [addressOf('home', code), entryIn(code).address])]) {
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
    ['a box that covers the text', covering, '<p style="position: fixed; block-size: 90vh">x</p>'],
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
    for (const check of [beyondTheSides, looseTables, clipped, covering, smallTargets]) {
      expect(await page.evaluate(check)).toEqual([]);
    }
  });

  test('what is cut off or pushed aside when text is spaced', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.setContent(`<!doctype html><body style="margin: 0; white-space: nowrap">
      <p style="overflow: hidden; inline-size: max-content">Perhe mielessä</p>
      <a href="/" style="display: inline-block">Perhe mielessä</a>`);
    // Whatever the fonts of this machine are, both just find room.
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('p, a')) {
        const { width } = element.getBoundingClientRect();
        if (element.matches('p')) element.style.inlineSize = `${width + 2}px`;
        else element.style.marginInlineStart = `${innerWidth - width - 2}px`;
      }
    });
    for (const check of [clipped, beyondTheSides]) expect(await page.evaluate(check)).toEqual([]);
    await page.evaluate(spaceText);
    for (const check of [clipped, beyondTheSides]) expect(await page.evaluate(check)).not.toEqual([]);
    await page.evaluate(spaceText);
    for (const check of [clipped, beyondTheSides]) expect(await page.evaluate(check)).toEqual([]);
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
