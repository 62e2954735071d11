import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { sourceLocale } from '../../src/domain/locales.ts';
import { numberTargets, walk, walkFlaws } from './support/keyboard.ts';
import { beyondTheSides } from './support/layout.ts';
import { pages } from './support/site.ts';

/** The address of a page of methods, in Finnish. */
function addressOf(kind: string, id?: string): string {
  const found = pages.find(
    (page) =>
      page.kind === kind &&
      page.section === 'methods' &&
      page.locale === sourceLocale &&
      (id === undefined || page.id === id),
  );
  if (!found) throw new Error(`There is no ${kind} of methods.`);
  return found.address;
}
const index = addressOf('index');
const compare = addressOf('compare');
const guide = addressOf('guide');
const cards = pages.filter(({ kind }) => kind === 'card').map(({ address }) => address);
const ids = pages
  .filter(({ kind, section, locale }) => kind === 'entry' && section === 'methods' && locale === sourceLocale)
  .map(({ id }) => id ?? '');

const rows = (page: Page) => page.locator('[data-method]:visible');
const columns = (page: Page) => page.locator('thead th:visible');
const status = (page: Page) => page.locator('[role=status]').first();
const query = (page: Page): string => new URL(page.url()).search;

/** A situation's link, and the ids of the methods that it should leave. */
async function situation(
  page: Page,
  at: number,
): Promise<{ name: string; value: string; left: readonly string[] }> {
  const link = page.locator('[data-choose] a').nth(at);
  const value = ((await link.getAttribute('href')) ?? '').replace('#For-', '');
  const left = await page
    .locator(`[data-method][data-situation~="${value}"]`)
    .evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['method'] ?? ''));
  return { name: (await link.textContent()) ?? '', value, left };
}

const shownIds = (page: Page): Promise<string[]> =>
  rows(page).evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['method'] ?? ''));

/** Opens the folded lists of a narrow window. */
const openAll = (page: Page): Promise<void> =>
  page.locator('main details').evaluateAll((all) => {
    for (const details of all as HTMLDetailsElement[]) details.open = true;
  });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('a situation’s link leaves the methods for it, and lists narrow them down', async ({ page }) => {
      await page.goto(index);
      await expect(rows(page)).toHaveCount(ids.length);
      const { name, left } = await situation(page, 0);
      expect(left.length).toBeGreaterThan(1);
      expect(left.length).toBeLessThan(ids.length);
      await page.getByRole('link', { name, exact: true }).click();
      await expect.poll(() => shownIds(page)).toEqual(left);

      const list = page.locator('select').first();
      const field = (await list.getAttribute('name')) ?? '';
      const value = (await list.locator('option').nth(1).getAttribute('value')) ?? '';
      const both = await page
        .locator('[data-method]:visible')
        .evaluateAll(
          (all, [key = '', one = '']) =>
            all
              .filter((row) => ((row as HTMLElement).dataset[key] ?? '').split(' ').includes(one))
              .map((row) => (row as HTMLElement).dataset['method'] ?? ''),
          [field, value],
        );
      await list.selectOption(value);
      await expect.poll(() => shownIds(page)).toEqual(both);
      await list.selectOption('');
      await expect.poll(() => shownIds(page)).toEqual(left);
    });

    test('methods that are ticked stand side by side, the others do not', async ({ page }) => {
      await page.goto(compare);
      await expect(columns(page)).toHaveCount(ids.length);
      for (const id of ids.slice(0, 2)) await page.locator(`[data-m][value="${id}"]`).check();
      await expect(columns(page)).toHaveCount(2);
      for (const id of ids.slice(0, 2)) {
        await expect(page.locator(`thead [data-column="${id}"]`)).toBeVisible();
        await expect(page.locator(`tbody [data-column="${id}"]`).first()).toBeVisible();
      }
      await page.locator(`[data-m][value="${ids[0]}"]`).uncheck();
      await page.locator(`[data-m][value="${ids[1]}"]`).uncheck();
      await expect(columns(page)).toHaveCount(ids.length);
    });

    test('the names of methods and facts stay in sight while the table scrolls', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(compare);
      const box = page.locator('section.compare');
      await box.scrollIntoViewIfNeeded();
      const places = () =>
        Promise.all(
          [box, page.locator('thead th').last(), page.locator('tbody th').last()].map((one) =>
            one.boundingBox(),
          ),
        );
      await box.hover();
      await page.mouse.wheel(20_000, 20_000);
      await expect
        .poll(async () => {
          const [frame, column, row] = await places();
          return [
            Math.round((column?.y ?? 0) - (frame?.y ?? 0)) < 5,
            Math.abs((row?.x ?? 0) - (frame?.x ?? 0)) < 5,
            (row?.y ?? 0) < (frame?.y ?? 0) + (frame?.height ?? 0),
          ];
        })
        .toEqual([true, true, true]);
    });
  });
}

test.describe('the index', () => {
  test('keeps the choice in the address, and the way back undoes it', async ({ page }) => {
    await page.goto(index);
    const { name, value, left } = await situation(page, 0);
    await page.getByRole('link', { name, exact: true }).click();
    expect(query(page)).toBe(`?situation=${value}`);
    await page.locator('select').first().selectOption({ index: 1 });
    expect(query(page)).toMatch(new RegExp(`^\\?situation=${value}&profession=[a-z-]+$`));
    const narrowed = await shownIds(page);
    await page.reload();
    await expect.poll(() => shownIds(page)).toEqual(narrowed);
    await page.goBack();
    await expect.poll(() => shownIds(page)).toEqual(left);
    await expect(page.locator('select').first()).toHaveValue('');
    await page.goBack();
    await expect(rows(page)).toHaveCount(ids.length);
    await page.goForward();
    await expect.poll(() => shownIds(page)).toEqual(left);
    await expect(page.locator(`[href="#For-${value}"]`)).toHaveAttribute('aria-current', 'true');
  });

  test('tells how many are left, and passes over what an address asks for in vain', async ({ page }) => {
    await page.goto(index);
    await expect(status(page)).toContainText(String(ids.length));
    const { name, left } = await situation(page, 0);
    await page.getByRole('link', { name, exact: true }).click();
    await expect(status(page)).toContainText(String(left.length));
    await page.goto(`${index}?situation=no-such&profession=<b>&x=1`);
    await expect(rows(page)).toHaveCount(ids.length);
  });

  test('takes the link that works without script for a choice', async ({ page }) => {
    await page.goto(index);
    const { value, left } = await situation(page, 1);
    await page.goto(`${index}#For-${value}`);
    await expect.poll(() => shownIds(page)).toEqual(left);
    await page.locator('[data-choose] [data-clear]').click();
    await expect(rows(page)).toHaveCount(ids.length);
    expect(query(page)).toBe('');
  });

  test('says what to loosen where nothing is left, and does it', async ({ page }) => {
    await page.goto(index);
    const values = (selector: string): Promise<string[]> =>
      page.locator(selector).evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    // Some pair of values that no method has both of.
    const [time = [], phase = []] = [
      await values('[name=time] option'),
      await values('[name=evidence] option'),
    ];
    const pair = await page.evaluate(
      ([times, grades]) => {
        const all = [...document.querySelectorAll<HTMLElement>('[data-method]')];
        const has = (row: HTMLElement, key: string, value: string): boolean =>
          (row.dataset[key] ?? '').split(' ').includes(value);
        for (const one of times ?? [])
          for (const other of grades ?? [])
            if (one && other && !all.some((row) => has(row, 'time', one) && has(row, 'evidence', other)))
              return { time: one, evidence: other };
        return undefined;
      },
      [time, phase],
    );
    if (!pair) throw new Error('Every pair of values has a method.');
    await page.goto(`${index}?${new URLSearchParams(pair)}`);
    await expect(rows(page)).toHaveCount(0);
    const loosen = page.locator('[data-loosen-one]');
    await expect(loosen).toBeVisible();
    const promised = Number(/(\d+)(?!.*\d)/.exec((await loosen.textContent()) ?? '')?.[1]);
    await loosen.click();
    await expect(rows(page)).toHaveCount(promised);
    await expect(page.locator('#Methods')).toBeFocused();
    await expect(loosen).toBeHidden();
  });

  test('takes few methods along to the comparison', async ({ page }) => {
    await page.goto(index);
    const all = await page.locator('[data-choose] a[href^="#For-"]').count();
    for (let at = 0; at < all; at++) {
      const { name, left } = await situation(page, at);
      if (left.length < 2 || left.length > 4) continue;
      await page.getByRole('link', { name, exact: true }).click();
      await page.locator('[data-compare]').click();
      await page.waitForURL(/\?m=/);
      await expect(columns(page)).toHaveCount(left.length);
      return;
    }
    throw new Error('No situation leaves two to four methods.');
  });

  for (const width of [360, 1280]) {
    test(`is used by keyboard alone, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 720 });
      await page.goto(index);
      await openAll(page);
      const count = await numberTargets(page);
      expect(walkFlaws(await walk(page, 'Tab', count + 2), count, 'Tab')).toEqual([]);
      const { name, left } = await situation(page, 0);
      await page.getByRole('link', { name, exact: true }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => shownIds(page)).toEqual(left);
    });
  }
});

test.describe('the comparison', () => {
  const asked = (chosen: readonly string[]): string =>
    `${compare}?${new URLSearchParams(chosen.map((id) => ['m', id]))}`;

  test('holds the choice in its address, and takes four at most', async ({ page }) => {
    await page.goto(asked([...ids.slice(0, 5), 'no-such']));
    await expect(columns(page)).toHaveCount(4);
    await expect(page.locator('[data-m]:checked')).toHaveCount(4);
    await page.locator(`[data-m][value="${ids[6]}"]`).click({ force: true });
    await expect(page.locator('[data-m]:checked')).toHaveCount(4);
    await page.locator(`[data-m][value="${ids[0]}"]`).uncheck();
    await expect(columns(page)).toHaveCount(3);
    expect(new URL(page.url()).searchParams.getAll('m').toSorted()).toEqual(ids.slice(1, 4).toSorted());
    await page.goBack();
    await expect(columns(page)).toHaveCount(4);
    await page.locator('[data-clear]').click();
    await expect(columns(page)).toHaveCount(ids.length);
    expect(query(page)).toBe('');
  });

  test('is printed lying, with the chosen methods on the paper', async ({ page }) => {
    await page.goto(asked(ids.slice(0, 4)));
    await page.emulateMedia({ media: 'print' });
    // A4 lying, less its margins.
    await page.setViewportSize({ width: 1031, height: 700 });
    expect(await page.evaluate(beyondTheSides)).toEqual([]);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const [, width, height] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(pdf) ?? [];
    expect(Number(width)).toBeGreaterThan(Number(height));
    await page.goto(compare);
    await expect(page.locator('section.compare')).toBeHidden();
    await expect(page.locator('.unprinted')).toBeVisible();
  });

  test('is used by keyboard alone', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(compare);
    await page.locator(`[data-m][value="${ids[0]}"]`).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(columns(page)).toHaveCount(2);
    const count = await numberTargets(page);
    await page.locator('body').evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    expect(count).toBeGreaterThan(ids.length);
  });

  test('has no violations, narrowed down', async ({ page }) => {
    await page.goto(asked(ids.slice(0, 3)));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
  });
});

test('a card is one page of A4, whatever the method and the language', async ({ page }) => {
  test.setTimeout(180_000);
  const flaws: string[] = [];
  for (const address of cards) {
    await page.goto(address);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const count = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    const loaded = await page
      .locator('.sheet img')
      .evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0);
    if (count !== 1 || !loaded) flaws.push(`${address}: ${count} pages, QR ${loaded}`);
  }
  expect(flaws).toEqual([]);
  expect(cards.length).toBeGreaterThan(0);
});

test('a card is printed by its button, and says how without it', async ({ page, browser }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.goto(cards[0] ?? '');
  await page.locator('[data-print]').click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', '');
  const bare = await browser.newPage({ javaScriptEnabled: false });
  await bare.goto(new URL(cards[0] ?? '', page.url()).href);
  await expect(bare.locator('[data-print]')).toBeHidden();
  await expect(bare.locator('.print-hint p')).toBeVisible();
  await bare.close();
});

test('the guide is printed without menus, each method on a page of its own', async ({ page }) => {
  await page.goto(guide);
  await page.emulateMedia({ media: 'print' });
  for (const part of ['header.top', '.crumbs', '.print-hint', 'footer nav'])
    await expect(page.locator(part).first(), part).toBeHidden();
  const breaks = await page
    .locator('.chapter')
    .evaluateAll((all) => all.map((chapter) => getComputedStyle(chapter).breakBefore));
  expect(new Set(breaks)).toEqual(new Set(['page']));
  expect(breaks).toHaveLength(ids.length);
  await page.emulateMedia({ media: null });
  await page.locator('.contents a').last().click();
  await expect(page.locator('.chapter h2:target')).toBeInViewport();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(ids.length);
});

test('a reference is copied where the script runs, and can be read without it', async ({
  page,
  browser,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const address = addressOf('entry');
  await page.goto(address);
  await page.locator('.cite summary').click();
  const words = (await page.locator('.cite pre').innerText()).trim();
  await page.locator('.cite pre + button').click();
  await expect(page.locator('.cite [role=status]')).not.toBeEmpty();
  expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe(words);
  expect(words.split('\n')).toHaveLength(9);
  const bare = await browser.newPage({ javaScriptEnabled: false });
  await bare.goto(new URL(address, page.url()).href);
  await bare.locator('.cite summary').click();
  await expect(bare.locator('.cite pre')).toBeVisible();
  await expect(bare.locator('[data-copied]').first()).toBeHidden();
  await bare.close();
});
