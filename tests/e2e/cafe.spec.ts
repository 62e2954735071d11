import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { dist } from '../support/pages.ts';
import { beyondTheSides } from './support/layout.ts';
import { base, pages } from './support/site.ts';

const find = (kind: string, id?: string): string => {
  const found = pages.find(
    (page) =>
      page.kind === kind && page.section === 'cafe' && page.locale === 'fi' && (!id || page.id === id),
  );
  if (!found) throw new Error(`There is no ${kind} of the café.`);
  return found.address;
};
const index = find('index');
const theme = find('entry', 'lait');
const deck = find('slides', 'lait');
const plan = find('plan');
const pack = find('pack', 'lait');
const kit = find('kit');
const file = pathToFileURL(join(dist, 'data/kotokahvila/lait.fi.html')).href;
const rows = (page: Page) => page.locator('[data-made] .programme li');
const verdict = (page: Page) => page.locator('.verdict');
const query = (page: Page) => new URL(page.url()).searchParams;

const axe = async (page: Page): Promise<readonly string[]> => {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};
/** Whatever the browser complains of, a breach of the policy above all. */
function complaints(page: Page): readonly string[] {
  const told: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) told.push(message.text());
  });
  page.on('pageerror', (error) => told.push(error.message));
  return told;
}

test.describe('the maker of plans', () => {
  test('begins with the ready two hours, and follows what is ticked', async ({ page }) => {
    const told = complaints(page);
    await page.goto(plan);
    await expect(rows(page)).toHaveCount(13);
    await expect(rows(page).last().locator('.clock')).toHaveText('15.57–16.00');
    await expect(verdict(page)).toContainText('120 min');
    await page.locator('[name=themes][value=lait]').uncheck();
    await expect(rows(page)).toHaveCount(11);
    await expect(page.locator('[name=talks][value=lait]')).toBeDisabled();
    await page.locator('[name=start]').fill('09:30');
    await page.locator('[name=start]').blur();
    await expect(rows(page).first().locator('.clock')).toHaveText('09.30–09.38');
    expect(told).toEqual([]);
  });

  test('warns when the plan does not fit, and says until when it would go on', async ({ page }) => {
    await page.goto(plan);
    await page.locator('[name=length]').selectOption('60');
    await expect(verdict(page)).toContainText('60 min liian pitkä');
    await expect(verdict(page)).toContainText('16.00');
    await page.locator('[name=length]').selectOption('150');
    await expect(verdict(page)).toContainText('Aikaa jää 30 min');
    for (const box of await page.locator('[name=themes]').all()) await box.uncheck();
    await expect(verdict(page)).toHaveText('Valitse ainakin yksi teema.');
    await expect(rows(page)).toHaveCount(0);
  });

  test('keeps the choice in the address, and the way back undoes it', async ({ page }) => {
    await page.goto(plan);
    await page.locator('[name=talks][value=toimenpiteet]').check();
    expect(query(page).get('talks')).toContain('toimenpiteet');
    const kept = page.url();
    await page.locator('[name=break]').uncheck();
    expect(query(page).get('break')).toBe('no');
    await page.goBack();
    await expect(page.locator('[name=break]')).toBeChecked();
    await page.goto(kept);
    await expect(page.locator('[name=talks][value=toimenpiteet]')).toBeChecked();
    await expect(rows(page)).toHaveCount(14);
  });

  test('takes an address that says nonsense for the usual plan', async ({ page }) => {
    const told = complaints(page);
    await page.goto(`${plan}?themes=%3Cb%3E&length=x&start=99:99&date=never`);
    await expect(verdict(page)).toHaveText('Valitse ainakin yksi teema.');
    await expect(page.locator('[name=start]')).toHaveValue('14:00');
    await expect(page.locator('[name=length]')).toHaveValue('120');
    await expect(page.locator('[name=date]')).toHaveValue('');
    expect(told).toEqual([]);
  });

  test('gives a calendar file that another library reads', async ({ page }) => {
    await page.goto(plan);
    await page.locator('[data-calendar]').click();
    await expect(page.locator('[data-told]')).toHaveText('Valitse ensin päivä.');
    await expect(page.locator('[name=date]')).toBeFocused();
    await page.locator('[name=date]').fill('2026-12-01');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-calendar]').click(),
    ]);
    expect(download.suggestedFilename()).toBe('kotokahvila-2026-12-01.ics');
    const text = readFileSync(await download.path(), 'utf8');
    const [one, ...more] = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
    expect(more).toEqual([]);
    if (!one) throw new Error('The calendar is empty.');
    const event = new ICAL.Event(one);
    // Two o'clock in Finland, in winter.
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-12-01T12:00:00.000Z');
    expect(event.endDate.toJSDate().toISOString()).toBe('2026-12-01T14:00:00.000Z');
    expect(event.uid).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(event.summary).toBe('Kotokahvila');
    expect(event.description.split('\n')).toHaveLength(13);
    expect(String(one.getFirstPropertyValue('url'))).toContain('date=2026-12-01');
  });

  test('prints the plan that was made, and not the ready ones', async ({ page }) => {
    await page.goto(plan);
    await page.emulateMedia({ media: 'print' });
    await expect(rows(page).first()).toBeVisible();
    await expect(page.locator('.ready')).toBeHidden();
    await expect(page.locator('.builder')).toBeHidden();
    await expect(page.locator('.band .lead')).toBeHidden();
  });

  test('prints the day of the plan', async ({ page }) => {
    await page.goto(`${plan}?date=2026-12-01`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-day]')).toHaveText('tiistai 1. joulukuuta 2026');
    await expect(page.locator('[data-day]')).toBeVisible();
  });

  test('prints the ready plans where no theme is chosen', async ({ page }) => {
    await page.goto(`${plan}?themes=`);
    await expect(rows(page)).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.own')).toBeHidden();
    await expect(page.locator('.ready .programme')).toHaveCount(7);
    await expect(page.locator('.ready .programme').first()).toBeVisible();
  });

  test('prints one ready plan alone', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    await page.goto(plan);
    await page.locator('.plan').nth(1).locator('[data-paper-of]').click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.plan').nth(1)).toBeVisible();
    for (const other of ['.own', '.plan:not(.alone) >> nth=0', '.plan:not(.alone) >> nth=1'])
      await expect(page.locator(other)).toBeHidden();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.locator('.ready')).toBeHidden();
  });

  test('keeps its start while the field is empty, and puts it back', async ({ page }) => {
    await page.goto(`${plan}?start=09:30`);
    await page.locator('[name=start]').fill('');
    await expect(rows(page).first().locator('.clock')).toHaveText('09.30–09.38');
    await page.locator('[name=start]').blur();
    await expect(page.locator('[name=start]')).toHaveValue('09:30');
    expect(query(page).get('start')).toBe('09:30');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the ready plans are there, and nothing that does not work', async ({ page }) => {
    await page.goto(plan);
    await expect(page.locator('.ready .programme')).toHaveCount(7);
    await expect(page.locator('.builder')).toBeHidden();
    await expect(page.locator('[data-made]')).toBeHidden();
    await expect(page.locator('main noscript')).toBeVisible();
    await expect(page.locator('main noscript p')).toHaveText(/tarvitsee JavaScriptin/);
  });

  test('slides can be read with their notes, and nothing offers to show them', async ({ page }) => {
    await page.goto(deck);
    await expect(page.locator('.frame .shown')).toHaveCount(7);
    await expect(page.locator('.frame .notes').first()).toBeVisible();
    await expect(page.locator('[data-start]')).toBeHidden();
  });
});

test.describe('presenting', () => {
  test('loads when it is asked for, follows the keys and ends with Escape', async ({ page }) => {
    const told = complaints(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(deck);
    await expect(page.locator('[data-start]')).toBeVisible();
    expect(asked.filter((url) => /reveal|deck/.test(url))).toEqual([]);
    await page.locator('[data-start]').click();
    const slide = page.locator('.stage section.present h2');
    await expect(slide).toHaveText('Teema 1: työtä ohjaavat lait');
    expect(asked.filter((url) => /reveal|deck/.test(url)).length).toBeGreaterThan(1);
    await page.keyboard.press('ArrowRight');
    await expect(slide).toHaveText('Kotoutuminen on osa jokaisen työtä');
    await page.keyboard.press('Space');
    await expect(slide).toHaveText('Kuka vastaa mistä');
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.locator('.stage')).toBeHidden();
    await expect(page.locator('[data-start]')).toBeFocused();
    expect(told).toEqual([]);
  });

  test('can be begun again, and keeps the colours of the page in the dark', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(deck);
    for (const round of ['first', 'second']) {
      await page.locator('[data-start]').click();
      await expect(page.locator('.stage section.present')).toHaveCount(1);
      const ground = (element: Element) => getComputedStyle(element).backgroundColor;
      expect(await page.locator('.stage .reveal').evaluate(ground), round).toBe(
        await page.locator('body').evaluate(ground),
      );
      await page.locator('.stop-show').click();
      await expect(page.locator('.stage')).toBeHidden();
    }
  });

  test('runs from right to left where the page does', async ({ page }) => {
    await page.goto(deck);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await page.locator('[data-start]').click();
    const slide = page.locator('.stage section.present h2');
    await expect(slide).toHaveText('Teema 1: työtä ohjaavat lait');
    await page.keyboard.press('ArrowLeft');
    await expect(slide).toHaveText('Kotoutuminen on osa jokaisen työtä');
    await expect(page.locator('.navigate-left')).toHaveAttribute('aria-label', 'Seuraava dia');
    // By pointer too: nothing lies over the arrows.
    await page.locator('.navigate-left').click();
    await expect(slide).toHaveText('Kuka vastaa mistä');
    await page.locator('.navigate-right').click();
    await expect(slide).toHaveText('Kotoutuminen on osa jokaisen työtä');
  });

  test('goes on from where it was left, and has no word of reveal.js', async ({ page }) => {
    await page.goto(deck);
    await page.locator('[data-start]').click();
    const slide = page.locator('.stage section.present h2');
    await expect(slide).toHaveText('Teema 1: työtä ohjaavat lait');
    await page.keyboard.press('ArrowRight');
    await expect(slide).toHaveText('Kotoutuminen on osa jokaisen työtä');
    await page.keyboard.press('g');
    await expect(page.locator('.jump-to-slide')).toHaveCount(0);
    await page.keyboard.press('b');
    await expect(page.locator('.resume-button')).toHaveText('Jatka');
    await page.locator('.resume-button').click();
    await expect(page.locator('.resume-button')).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(page.locator('.stage')).toBeHidden();
    await page.locator('[data-start]').click();
    await expect(slide).toHaveText('Kotoutuminen on osa jokaisen työtä');
  });

  test('says so where it cannot be loaded', async ({ page }) => {
    await page.route(/reveal\.css/, (route) => route.abort());
    await page.goto(deck);
    await page.locator('[data-start]').click();
    await expect(page.locator('[data-hint]')).toHaveText(/ei saatu ladattua/);
    await page.unroute(/reveal\.css/);
    await page.locator('[data-start]').click();
    await expect(page.locator('.stage section.present')).toHaveCount(1);
    await expect(page.locator('.stage .reveal .slides')).toHaveCSS('position', 'absolute');
    await expect(page.locator('[data-hint]')).toHaveText(/Nuolinäppäin/);
  });
});

test.describe('presenting on a telephone', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 700 } });

  test('shows slides of its own form, which follow the finger', async ({ page }) => {
    const told = complaints(page);
    await page.goto(deck);
    await page.locator('[data-start]').tap();
    const slide = page.locator('.stage section.present');
    await expect(slide.locator('h2')).toHaveText('Teema 1: työtä ohjaavat lait');
    const touch = await page.context().newCDPSession(page);
    const at = (x: number) => [{ x, y: 350 }];
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(300) });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(120) });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect(slide.locator('h2')).toHaveText('Kotoutuminen on osa jokaisen työtä');
    const scale = await page.locator('.stage .slides').evaluate((slides) => {
      return slides.getBoundingClientRect().width / (slides as HTMLElement).offsetWidth;
    });
    const size = await slide
      .locator('li')
      .first()
      .evaluate((item) => parseFloat(getComputedStyle(item).fontSize));
    expect(size * scale).toBeGreaterThanOrEqual(16);
    await page.setViewportSize({ width: 700, height: 360 });
    await expect
      .poll(() => page.locator('.stage .slides').evaluate((slides) => (slides as HTMLElement).offsetWidth))
      .toBe(1280);
    expect(told).toEqual([]);
  });
});

test('the speaker’s window follows the show, steers it and counts the time of the block', async ({
  page,
}) => {
  const told = complaints(page);
  await page.goto(deck);
  const [speaker] = await Promise.all([
    page.context().waitForEvent('page'),
    page.locator('[data-speaker]').click(),
  ]);
  await expect(speaker.locator('[data-link]')).toContainText('Esitys ei ole auki');
  await expect(speaker.locator('[data-clock]')).toHaveText(/^1[12]:\d\d$/);
  await page.bringToFront();
  await page.locator('[data-start]').click();
  await expect(speaker.locator('[data-link]')).toHaveText('');
  await page.keyboard.press('ArrowRight');
  await expect(speaker.locator('[data-at]')).toHaveText('2/7');
  await expect(speaker.locator('[data-now] h2')).toHaveText('Kotoutuminen on osa jokaisen työtä');
  await expect(speaker.locator('[data-next] h2')).toHaveText('Kuka vastaa mistä');
  await expect(speaker.locator('[data-said]')).toContainText('käden nostolla');
  await speaker.locator('[data-on]').click();
  await expect(page.locator('.stage section.present h2')).toHaveText('Kuka vastaa mistä');
  await speaker.clock.setFixedTime(Date.now() + 13 * 60_000);
  await expect(speaker.locator('[data-word]')).toHaveText('Yli ajan');
  for (const nonsense of ['', '-5', '1e9']) {
    await speaker.locator('[data-length]').fill(nonsense);
    await expect(speaker.locator('[data-clock]')).toHaveText(/^[01]:\d\d$/);
  }
  await speaker.locator('[data-length]').blur();
  await expect(speaker.locator('[data-length]')).toHaveValue('12');
  expect(await axe(speaker)).toEqual([]);
  // The new time lasts through the slides that follow, and through the end of the show.
  await speaker.locator('[data-again]').click();
  await expect(speaker.locator('[data-clock]')).toHaveText('12:00');
  await speaker.locator('[data-on]').click();
  await expect(speaker.locator('[data-at]')).toHaveText('4/7');
  await expect(speaker.locator('[data-clock]')).toHaveText('12:00');
  await page.keyboard.press('Escape');
  await expect(speaker.locator('[data-link]')).toContainText('Esitys ei ole auki');
  await page.locator('[data-start]').click();
  await expect(speaker.locator('[data-link]')).toHaveText('');
  await expect(speaker.locator('[data-at]')).toHaveText('4/7');
  await expect(speaker.locator('[data-clock]')).toHaveText('12:00');
  await page.keyboard.press('Escape');
  await expect(speaker.locator('[data-link]')).toContainText('Esitys ei ole auki');
  // A show that was not open when the time was begun anew takes it over.
  await speaker.clock.setFixedTime(Date.now() + 20 * 60_000);
  await speaker.locator('[data-again]').click();
  await page.locator('[data-start]').click();
  await expect(speaker.locator('[data-link]')).toHaveText('');
  await expect(speaker.locator('[data-clock]')).toHaveText('12:00');
  await page.keyboard.press('ArrowLeft');
  await expect(speaker.locator('[data-at]')).toHaveText('3/7');
  await expect(speaker.locator('[data-clock]')).toHaveText('12:00');
  expect(told).toEqual([]);
});

test('the speaker’s window notices a show that was closed or left, and another that runs', async ({
  page,
  context,
}) => {
  const showing = async (): Promise<Page> => {
    const tab = await context.newPage();
    await tab.goto(deck);
    await tab.locator('[data-start]').click();
    await expect(tab.locator('.stage section.present')).toHaveCount(1);
    return tab;
  };
  await page.goto(`${deck}#Speaker`);
  const first = await showing();
  const second = await showing();
  await second.keyboard.press('ArrowRight');
  const waiting = page.locator('[data-link]');
  await expect(page.locator('[data-at]')).toHaveText('2/7');
  await second.close();
  await expect(page.locator('[data-at]')).toHaveText('1/7');
  await expect(waiting).toHaveText('');
  await first.goto(index);
  await expect(waiting).toContainText('Esitys ei ole auki');
});

test.describe('the saved file', () => {
  test.use({ offline: true });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`opens from disk without a network and without a complaint, ${colorScheme}`, async ({ page }) => {
      const told = complaints(page);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.emulateMedia({ colorScheme });
      await page.goto(file);
      await expect(page.locator('h1')).toHaveText('Teema 1: työtä ohjaavat lait');
      expect(await axe(page)).toEqual([]);
      expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
      expect(told).toEqual([]);
    });

  test('shows one slide at a time, and goes back', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(file);
    await page.locator('a[href="#Slides"]').click();
    await expect(page.locator('.frame').first()).toBeInViewport({ ratio: 0.9 });
    await expect(page.locator('.notes').first()).toBeHidden();
    await page.keyboard.press('PageDown');
    await expect(page.locator('.frame').nth(1)).toBeInViewport({ ratio: 0.9 });
    await page.locator('.back').click();
    await expect(page.locator('.notes').first()).toBeVisible();
  });
});

test.describe('on paper', () => {
  const pagesOf = async (page: Page): Promise<number> =>
    ((await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [])
      .length;

  test('slides are one to a page, or three with their notes', async ({ page }) => {
    await page.goto(deck);
    const slides = await page.locator('.frame').count();
    expect(await pagesOf(page)).toBe(slides);
    await page.locator('.three').check();
    expect(await pagesOf(page)).toBe(Math.ceil(slides / 3));
  });

  test('headings of the saved file stay with what they head', async ({ page }) => {
    await page.goto(file);
    await page.emulateMedia({ media: 'print' });
    const breaks = await page
      .locator('main :is(h2, h3)')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakAfter));
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
  });

  test('cards have large type and are not cut in two', async ({ page }) => {
    for (const address of [pack, kit]) {
      await page.goto(address);
      await page.emulateMedia({ media: 'print' });
      const sizes = await page
        .locator('.papers :is(p, li, td, th)')
        .evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize)));
      // 14 points.
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18.6);
      const cuts = await page
        .locator('.cut')
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakInside));
      expect(new Set(cuts)).toEqual(new Set(['avoid']));
      await page.emulateMedia({ media: null });
    }
  });
});

for (const address of [index, theme, plan, pack, kit, deck])
  test(`${address.slice(base.length)} is sound at 320 px and for axe`, async ({ page }) => {
    const told = complaints(page);
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(address);
    expect(await page.evaluate(beyondTheSides)).toEqual([]);
    expect(await axe(page)).toEqual([]);
    expect(told).toEqual([]);
  });
