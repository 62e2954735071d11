import { expect, test, type Page } from '@playwright/test';
import { numberTargets, walk, walkFlaws } from './support/keyboard.ts';
import { addressOf, entryIn, pair, samples } from './support/site.ts';

/** Walks forward through the whole page and back again. */
async function flawsOf(page: Page): Promise<readonly string[]> {
  const count = await numberTargets(page);
  const there = walkFlaws(await walk(page, 'Tab', count + 2), count, 'Tab');
  const back = walkFlaws(await walk(page, 'Shift+Tab', count + 2), count, 'Shift+Tab');
  return [...there, ...back];
}

// The window jumps to what has focus instead of gliding there.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const methods = samples(pair).filter(({ section, kind }) => section === 'methods' && kind === 'entry');
const addresses = pair.flatMap((locale) => [
  addressOf('home', locale),
  addressOf('search', locale),
  entryIn(locale, 'everyday').address,
]);

for (const address of [...addresses, ...methods.map((record) => record.address)]) {
  for (const width of [360, 1280]) {
    test(`Tab reaches everything once, in order, and is seen: ${address}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 720 });
      await page.goto(address);
      expect(await flawsOf(page)).toEqual([]);
    });
  }
}

for (const locale of pair) {
  test(`the language menu works by keyboard, ${locale}`, async ({ page }) => {
    await page.goto(entryIn(locale).address);
    const summary = page.locator('.menu summary');
    await summary.focus();
    await expect(page.locator('.menu a').first()).toBeHidden();
    await page.keyboard.press('Enter');
    const links = await page.locator('.menu a').all();
    for (const link of links) {
      await page.keyboard.press('Tab');
      await expect(link).toBeFocused();
      await expect(link).toBeInViewport();
    }
    const last = await links.at(-1)?.getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${last}`);
  });
}

test.describe('the checks see', () => {
  const link = (name: string, style = ''): string => `<a href="/${name}" style="${style}">${name}</a> `;
  const faults = {
    'a lost outline': `<style>:focus { outline: none }</style>${link('a')}${link('b')}`,
    'an order of its own': `${link('a')}<a href="/b" tabindex="2">b</a>${link('c')}`,
    'a trap': `${link('a')}<a href="/b" onkeydown="event.preventDefault()">b</a>${link('c')}`,
    'a stop that is not reached': `${link('a')}<a href="/b" tabindex="-1">b</a>`,
    'a header that covers': `<p style="position: fixed; inset: 0 0 auto; block-size: 5em; z-index: 1;
      background: #fff"></p>${link('a')}${link('b')}`,
  };
  for (const [name, html] of Object.entries(faults)) {
    test(name, async ({ page }) => {
      await page.setContent(`<!doctype html><body>${html}`);
      expect(await flawsOf(page)).not.toEqual([]);
    });
  }

  test('nothing where nothing is wrong', async ({ page }) => {
    await page.setContent(`<!doctype html><body>${link('a')}${link('b')}<button>c</button>`);
    expect(await flawsOf(page)).toEqual([]);
  });
});
