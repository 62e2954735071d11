import { expect, test, type Page } from '@playwright/test';
import { locales } from '../../src/domain/locales.ts';
import { hardToRead, limits, smallActions, wrongWay } from './support/reading.ts';
import { entryIn, languages, missing, openDetails, pair, samples } from './support/site.ts';

/** One text in each script: type is set by script. */
const scripts = languages.filter(
  (code, index) => languages.findIndex((other) => locales[other].script === locales[code].script) === index,
);
const addresses = new Set([
  ...samples(pair).map(({ address }) => address),
  ...missing(pair),
  ...scripts.map((code) => entryIn(code).address),
]);

for (const address of addresses) {
  test(`can be read, and runs the right way: ${address}`, async ({ page }) => {
    await page.goto(address);
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      if (width === 360) await openDetails(page);
      expect.soft(await page.evaluate(hardToRead, limits), `hard to read, ${width} px`).toEqual([]);
      expect.soft(await page.evaluate(wrongWay), `runs the wrong way, ${width} px`).toEqual([]);
    }
    expect.soft(await page.evaluate(smallActions), 'small actions').toEqual([]);
  });
}

test.describe('the checks see', () => {
  const text = 'Kun perhe muuttaa uuteen maahan, arki alkaa alusta. '.repeat(8);
  const set = (page: Page, html: string): Promise<void> =>
    page.setContent(`<!doctype html><style>p { font: 18px/1.6 sans-serif; max-inline-size: 30em; margin: 0 }
      svg { inline-size: 24px } .btn, input, header a { display: inline-block; min-inline-size: 44px; min-block-size: 44px;
      box-sizing: border-box } [dir=rtl] .flip { transform: scaleX(-1) }</style><main class="prose">${html}</main>`);

  const faults = [
    ['small running text', hardToRead, '<p style="font-size: 16px">x</p>'],
    ['small print', hardToRead, '<p class="small" style="font-size: 13px">x</p>'],
    ['lines that are too near', hardToRead, `<p style="line-height: 1.3">${text}</p>`],
    ['lines that are too long', hardToRead, `<p style="max-inline-size: none">${text}</p>`],
    ['stretched lines', hardToRead, '<p style="text-align: justify">x</p>'],
    ['capitals', hardToRead, '<p><b style="text-transform: uppercase">x</b></p>'],
    ['small capitals', hardToRead, '<p style="font-variant-caps: all-small-caps">x</p>'],
    ['Arabic that runs from left to right', wrongWay, '<p lang="ar">العربية</p>'],
    ['Finnish that runs from right to left', wrongWay, '<p dir="rtl">Perhe muuttaa uuteen maahan</p>'],
    ['a turned telephone number', wrongWay, '<p dir="rtl">اتصل بالرقم 080 005 005</p>'],
    ['an arrow that points back', wrongWay, '<p dir="rtl"><svg class="lucide-arrow-right"></svg></p>'],
    [
      'an arrow that is turned for nothing',
      wrongWay,
      '<svg class="arrow" style="transform: scaleX(-1)"></svg>',
    ],
    ['a small button', smallActions, '<button class="btn" style="all: unset">x</button>'],
    ['a low field', smallActions, '<form><input style="min-block-size: 30px; block-size: 30px"></form>'],
    [
      'a small link in the header',
      smallActions,
      '</main><header><a href="/" style="all: unset">x</a></header>',
    ],
  ] as const;
  for (const [name, check, html] of faults) {
    test(name, async ({ page }) => {
      await set(page, html);
      // Each check takes what it needs and no more.
      expect(await page.evaluate<readonly string[], typeof limits>(check, limits)).toHaveLength(1);
    });
  }

  test('nothing where nothing is wrong', async ({ page }) => {
    await set(
      page,
      `<p>${text}</p><p class="small" style="font-size: 16px">${text}</p><section dir="rtl">
      <p>اتصل بالرقم <bdi>080 005 005</bdi>. <bdi lang="fi">Kansaneläkelaitos auttaa perhettä heti</bdi></p>
      <svg class="arrow flip"></svg></section><svg class="arrow flip"></svg>
      <form><input> <button class="btn" style="font-size: 16px">x</button></form><p><a href="/">x</a></p></main>
      <header><a href="/">x</a></header>`,
    );
    for (const check of [hardToRead, wrongWay, smallActions]) {
      expect(await page.evaluate<readonly string[], typeof limits>(check, limits)).toEqual([]);
    }
  });
});
