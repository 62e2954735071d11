import { expect, test, type Page } from '@playwright/test';
import { sourceLocale } from '../../src/domain/locales.ts';
import { lowContrast } from './support/contrast.ts';
import { stuckHovers } from './support/hover.ts';
import { changesByItself, movements } from './support/motion.ts';
import { addressOf, missing, openDetails, pair, samples } from './support/site.ts';

/** How readers set their screens; what a page shows must stand out in each. */
const modes = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

async function expectContrast(page: Page): Promise<void> {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    for (const mode of modes) {
      await page.emulateMedia(mode);
      const where = `${width} px, ${mode.colorScheme}, forced colours ${mode.forcedColors}`;
      expect.soft(await page.evaluate(lowContrast), where).toEqual([]);
    }
  }
}

const addresses = [...samples(pair).map(({ address }) => address), ...missing(pair)];

for (const address of addresses) {
  test(`what moves and what stands out: ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address);
    expect.soft(await page.evaluate(movements), 'moves').toEqual([]);
    await openDetails(page);
    expect.soft(await page.evaluate(movements), 'moves, menus open').toEqual([]);
    await expectContrast(page);
  });
}

for (const locale of pair) {
  test(`results of a search stand out, ${locale}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${addressOf('search', locale)}?q=Kela`);
    await expect(page.locator('[data-search-result]').first()).toBeVisible();
    expect(await page.evaluate(movements), 'moves').toEqual([]);
    await expectContrast(page);
  });

  test(`nothing moves or changes by itself, ${locale}`, async ({ page }) => {
    await page.clock.install();
    for (const { address } of samples([locale])) {
      await page.goto(address);
      expect(await changesByItself(page), address).toEqual([]);
    }
  });
}

test('nothing that appears below a pointer stays', async ({ page }) => {
  const known = new Set<string>();
  for (const { address } of samples([sourceLocale])) {
    await page.goto(address);
    expect(await stuckHovers(page, known), address).toEqual([]);
  }
  expect(known.size).toBeGreaterThan(5);
});

test.describe('the checks see', () => {
  const good = `<style>
      body { color: #222; background: #fff }
      :focus-visible { outline: 3px solid #222 }
      .b { padding: 1em; border: 1px solid #666 }
      li::before { content: ''; display: inline-block; inline-size: 1em; block-size: 1em; background: CanvasText }
      @media (prefers-reduced-motion: no-preference) { a { transition: color 1s } }
      .tip { display: none }
      .tip.on { display: block }
      a:hover { text-decoration: underline 4px }
    </style><h1>Words</h1><p>Words <a href="/">a link</a> <button class="b">A button</button>
    <input class="b" placeholder="x" style="background: #fff"></p><ul><li>one</li></ul>
    <svg width="20" height="20"><path d="M0 0h20v20z" fill="#eee" stroke="CanvasText"/></svg>`;
  const set = (page: Page, html: string): Promise<void> => page.setContent(`<!doctype html><body>${html}`);

  const moving = {
    'a movement that runs':
      '<style>@keyframes k { to { opacity: 0 } } p { animation: k 1s infinite }</style><p>x</p>',
    'a colour that glides': '<style>a { transition: color 200ms }</style><a href="/">x</a>',
    'a mark that glides': '<style>p::before { content: "x"; transition: all 1s }</style><p>x</p>',
    'a page that glides': '<style>html { scroll-behavior: smooth }</style><p>x</p>',
    'a film that starts': '<video autoplay muted></video>',
    'a drawing that moves': '<svg><path><animate attributeName="d" dur="1s"/></path></svg>',
  };
  for (const [name, html] of Object.entries(moving)) {
    test(name, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await set(page, html);
      expect(await page.evaluate(movements)).not.toEqual([]);
    });
  }

  const changing = {
    'words that change': "setInterval(() => document.querySelector('p').append('x'), 5000)",
    'a page that scrolls': 'setInterval(() => scrollBy(0, 50), 5000)',
    'a page that leaves': "setTimeout(() => { location.hash = '#a' }, 300_000)",
    'a movement': 'document.body.animate({ opacity: [1, 0] }, { duration: 1000, iterations: Infinity })',
  };
  for (const [name, script] of Object.entries(changing)) {
    test(`${name} by itself`, async ({ page }) => {
      await page.clock.install();
      await set(page, `<p style="block-size: 5000px">x</p><script>${script}</script>`);
      expect(await changesByItself(page)).not.toEqual([]);
    });
  }

  const stuck = {
    'a note that stays':
      '<style>p { display: none } a:hover + p { display: block }</style><a href="/">x</a><p>y</p>',
    'a note of the style sheet': '<style>a:hover::after { content: "more" }</style><a href="/">x</a>',
    'a note that fades in':
      '<style>p { opacity: 0 } a:hover + p { opacity: 1 }</style><a href="/">x</a><p>y</p>',
  };
  for (const [name, html] of Object.entries(stuck)) {
    test(name, async ({ page }) => {
      await set(page, html);
      expect(await stuckHovers(page)).not.toEqual([]);
    });
  }

  const pale = {
    'pale words': '<p style="color: #999">x</p>',
    'pale words on a colour': '<div style="background: #258"><p style="color: #49a">x</p></div>',
    'faded words': '<div style="opacity: 0.5"><p style="color: #555">x</p></div>',
    'pale words of a style sheet': '<style>p::before { content: "New"; color: #bbb }</style><p></p>',
    'a pale hint in a field': '<style>::placeholder { color: #bbb }</style><input placeholder="x">',
    'a field with a pale border': '<input style="border: 1px solid #ccc; background: #fff">',
    'a field without a border': '<input style="border: 0; background: #f4f4f4">',
    'a button with a pale border': '<button style="border: 1px solid #ddd; background: #fff">x</button>',
    'a pale ring of focus': '<style>:focus { outline: 3px solid #cde }</style><a href="/">x</a>',
    'no ring of focus':
      '<style>:focus { outline: none; box-shadow: 0 0 0 3px #000 }</style><a href="/">x</a>',
    'a pale drawing': '<svg width="20" height="20"><path d="M0 0h20v20z" fill="#eee"/></svg>',
  };
  for (const [name, html] of Object.entries(pale)) {
    test(name, async ({ page }) => {
      await set(page, html);
      expect(await page.evaluate(lowContrast)).toHaveLength(1);
    });
  }

  const lost = {
    'a field': '<input style="border: 0; background: #555">',
    'a button': '<button style="border: 0; background: #06c; color: #fff">x</button>',
    'a dot before an item': `<style>li::before { content: ''; display: inline-block; inline-size: 1em;
      block-size: 1em; background: #063 }</style><li>x</li>`,
    'a ring of focus': '<style>:focus { outline: none; box-shadow: 0 0 0 3px #000 }</style><a href="/">x</a>',
    'a drawing': '<svg width="20" height="20"><path d="M0 0h20v20z" style="fill: Canvas"/></svg>',
    'words that keep a colour': '<p style="forced-color-adjust: none; color: #fff">x</p>',
  };
  for (const [name, html] of Object.entries(lost)) {
    test(`${name} that is lost in forced colours`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active' });
      await set(page, html);
      expect(await page.evaluate(lowContrast)).toHaveLength(1);
    });
  }

  test('nothing where nothing is wrong', async ({ page }) => {
    await page.clock.install();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await set(page, good);
    expect(await page.evaluate(movements)).toEqual([]);
    expect(await changesByItself(page)).toEqual([]);
    await expectContrast(page);
  });

  test('nothing in a note that Escape takes away', async ({ page }) => {
    await set(
      page,
      `${good}<p class="tip">more</p><script>
      const tip = document.querySelector('.tip');
      document.querySelector('a').addEventListener('mouseenter', () => tip.classList.add('on'));
      addEventListener('keydown', ({ key }) => { if (key === 'Escape') tip.classList.remove('on'); });
    </script>`,
    );
    expect(await stuckHovers(page)).toEqual([]);
  });
});
