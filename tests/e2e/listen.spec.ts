import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { locales, sourceLocale, type Locale } from '../../src/domain/locales.ts';
import { translator, type Key } from '../../src/i18n/translate.ts';
import { entryIn, pages, pair } from './support/site.ts';
import { allSaid, finish, isSpeaking, readToTheEnd, saying, withVoices } from './support/speech.ts';
import { watch } from './support/watch.ts';

const voices = ['fi-FI', 'ar-SA', 'en-US'];
const button = '.hear';
const help = '.hear-help';
const word = (locale: Locale, key: Key): string => translator(locale)(key);
const told = (page: Page): Promise<string> => page.locator(`${help} [role=status]`).innerText();
/** The words that are highlighted. */
const marked = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('spoken') ?? [])].map((range) => (range as Range).toString()).join(),
  );

for (const locale of pair) {
  const { address } = entryIn(locale, 'everyday');
  const { tag } = locales[locale];

  test(`reads the page from its title to its end, each sentence marked, ${locale}`, async ({ page }) => {
    const { flaws, paths } = await watch(page);
    await withVoices(page, voices);
    await page.goto(address);
    const before = paths.length;
    await expect(page.locator(button)).toHaveText(word(locale, 'listen.start'));
    await page.locator(button).click();

    const first = await saying(page);
    expect(first.text).toBe(await page.locator('h1').innerText());
    expect(first.voice.startsWith(tag)).toBe(true);
    expect(await marked(page)).toBe(first.text);
    await expect(page.locator(button)).toHaveText(word(locale, 'listen.pause'));
    // The player, its sheet and its words, and only now.
    expect(paths.slice(before).map((path) => path.replace(/.*\/(\w+)[^/]*\.(\w+)$/, '$1.$2'))).toEqual(
      expect.arrayContaining(['player.js', 'listen.css']),
    );
    expect(paths.slice(before)).toHaveLength(3);

    await finish(page);
    const second = await saying(page);
    expect(await marked(page)).toContain(second.text.slice(0, 20));

    const said = await readToTheEnd(page);
    const text = said.map((one) => one.text).join(' ');
    expect(said.length).toBeGreaterThan(30);
    for (const heading of await page.locator('.prose > h2:not(#Sources)').allInnerTexts())
      expect(text).toContain(heading.replace(/\s*\(.*/, ''));
    expect(text).not.toMatch(/https?:|www\.|[(（]\s*[)）]|[\u2066-\u2069]/);
    const label = await page.locator('.trust b').innerText();
    expect(text.split(label)).toHaveLength(2);
    expect(text).not.toContain(word(locale, 'trust.report'));
    // As before.
    await expect(page.locator(button)).toHaveText(word(locale, 'listen.start'));
    expect(await marked(page)).toBe('');
    expect(flaws).toEqual([]);
  });

  test(`pauses and goes on from the same sentence by the same button and by Escape, ${locale}`, async ({
    page,
  }) => {
    await withVoices(page, voices);
    await page.goto(address);
    const control = page.locator(button);
    await control.focus();
    await page.keyboard.press('Enter');
    await finish(page);
    const { text } = await saying(page);

    await page.keyboard.press('Enter');
    await expect(control).toHaveText(word(locale, 'listen.continue'));
    expect(await isSpeaking(page)).toBe(false);
    await page.keyboard.press('Enter');
    expect((await saying(page)).text).toBe(text);

    await page.keyboard.press('Escape');
    await expect(control).toHaveText(word(locale, 'listen.continue'));
    expect(await isSpeaking(page)).toBe(false);
    expect(await marked(page)).toBe('');
    await expect(control).toBeFocused();
    await page.keyboard.press('Space');
    expect((await saying(page)).text).toBe(text);
    expect((await allSaid(page)).filter((one) => one.text === text)).toHaveLength(3);
  });

  test(`a device without a voice: an honest help, which closes, ${locale}`, async ({ page }) => {
    await withVoices(page, ['en-US']);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    await page.locator(button).click();
    await expect(page.locator(help)).toBeVisible();
    expect(await told(page)).toContain(locales[locale].endonym);
    expect(await told(page)).toContain(word(locale, 'listen.add-voice'));
    expect(await allSaid(page)).toEqual([]);
    await expect(page.locator(button)).toHaveText(word(locale, 'listen.start'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

    const close = page.locator(`${help} button`);
    await expect(close).toHaveText(word(locale, 'listen.close'));
    await close.click();
    await expect(page.locator(help)).toBeHidden();
    await expect(page.locator(button)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator(help)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator(help)).toBeHidden();
  });

  test(`a voice that fails in the middle: told, and the next press goes on there, ${locale}`, async ({
    page,
  }) => {
    await withVoices(page, voices);
    await page.goto(address);
    await page.locator(button).click();
    await finish(page);
    const { text } = await saying(page);
    await finish(page, 'synthesis-failed');
    await expect(page.locator(help)).toBeVisible();
    expect(await told(page)).toBe(word(locale, 'listen.failed'));
    await expect(page.locator(button)).toHaveText(word(locale, 'listen.continue'));
    await page.locator(button).click();
    await expect(page.locator(help)).toBeHidden();
    expect((await saying(page)).text).toBe(text);
  });

  test(`moves nothing, is no fault for axe, and is not printed, ${locale}`, async ({ page }) => {
    await withVoices(page, voices);
    await page.addInitScript(() => {
      Object.assign(globalThis, { shifts: [] });
      new PerformanceObserver((list) => {
        const { shifts } = globalThis as unknown as { shifts: unknown[] };
        // What the reader has just asked for does not count.
        for (const entry of list.getEntries())
          if (!(entry as unknown as { hadRecentInput: boolean }).hadRecentInput) shifts.push(entry.toJSON());
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address);
    const lead = page.locator('.lead');
    await expect(page.locator(button)).toBeVisible();
    const place = await lead.boundingBox();
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: unknown[] }).shifts)).toEqual([]);
    await page.locator(button).click();
    await saying(page);
    expect(await lead.boundingBox()).toEqual(place);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    }
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator(button)).toBeHidden();
  });
}

test('Finnish terms in brackets have the Finnish voice', async ({ page }) => {
  const [, locale = sourceLocale] = pair;
  const { address } = pages.find(
    (one) => one.kind === 'entry' && one.id === 'kela' && one.locale === locale,
  ) ?? {
    address: '',
  };
  await withVoices(page, voices);
  await page.goto(address);
  await page.locator(button).click();
  const both = await readToTheEnd(page);
  expect(both.filter(({ voice }) => voice === 'fi-FI').map(({ text }) => text)).toContain('toimeentulotuki');
});

test('without a Finnish voice the terms in brackets are left out', async ({ page }) => {
  const [, locale = sourceLocale] = pair;
  const record = pages.find((one) => one.kind === 'entry' && one.id === 'kela' && one.locale === locale);
  await withVoices(page, [locale]);
  await page.goto(record?.address ?? '');
  await page.locator(button).click();
  const own = await readToTheEnd(page);
  expect(new Set(own.map(({ voice }) => voice))).toEqual(new Set([locale]));
  expect(own.map(({ text }) => text).join(' ')).not.toContain('toimeentulotuki');
});

test('a page in two languages has each part in its own voice', async ({ page }) => {
  const record = pages.find((one) => one.kind === 'bilingual' && one.id === 'kela' && one.locale === pair[1]);
  await withVoices(page, voices);
  await page.goto(record?.address ?? '');
  await page.locator(button).click();
  const said = await readToTheEnd(page);
  for (const [index, title] of (await page.locator('.pair :is(h1, .h1)').allInnerTexts()).entries())
    expect(said.find(({ text }) => text === title.replace(/[\u2066-\u2069]/g, ''))?.voice).toBe(
      index === 0 ? 'ar-SA' : 'fi-FI',
    );
});

test('a page in two languages of which one has no voice reads the other', async ({ page }) => {
  const [, locale = sourceLocale] = pair;
  const record = pages.find((one) => one.kind === 'bilingual' && one.id === 'kela' && one.locale === locale);
  await withVoices(page, ['fi-FI']);
  await page.goto(record?.address ?? '');
  await page.locator(button).click();
  expect((await saying(page)).text).toBe(await page.locator('.pair .h1').innerText());
  expect(await told(page)).toContain(locales[locale].endonym);
  expect(await told(page)).not.toContain(locales[sourceLocale].endonym);
});

test('a voice that never begins is a fault', async ({ page }) => {
  await page.clock.install();
  await withVoices(page, voices);
  await page.goto(entryIn(sourceLocale, 'everyday').address);
  await page.evaluate(() => {
    speechSynthesis.speak = () => undefined;
  });
  await page.locator(button).click();
  await expect(page.locator(button)).toHaveText(word(sourceLocale, 'listen.pause'));
  await page.clock.runFor(9000);
  await expect(page.locator(help)).toContainText(word(sourceLocale, 'listen.failed'));
});

test('where the words cannot be loaded, nothing is said and the next press tries anew', async ({ page }) => {
  await withVoices(page, voices);
  await page.goto(entryIn(sourceLocale, 'everyday').address);
  await page.route(/data\/listen/, (route) => route.abort());
  const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('data/listen'));
  await page.locator(button).click();
  await failed;
  await expect(page.locator(button)).not.toHaveAttribute('aria-busy');
  await expect(page.locator(button)).toHaveText(word(sourceLocale, 'listen.start'));
  await page.unroute(/data\/listen/);
  await page.locator(button).click();
  await saying(page);
});

test('the voice stops when the page is left', async ({ page }) => {
  await withVoices(page, voices);
  await page.goto(entryIn(sourceLocale, 'everyday').address);
  await page.locator(button).click();
  await saying(page);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  expect(await isSpeaking(page)).toBe(false);
});

test('a browser without highlights marks the paragraph instead', async ({ page }) => {
  await withVoices(page, voices);
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  await page.goto(entryIn(sourceLocale, 'everyday').address);
  await page.locator(button).click();
  await saying(page);
  await expect(page.locator('.spoken')).toHaveText(await page.locator('h1').innerText());
  await finish(page);
  await expect(page.locator('h1')).not.toHaveClass(/spoken/);
});

test.describe('the button is not there', () => {
  test('in a browser that cannot speak', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'speechSynthesis');
      Reflect.deleteProperty(Window.prototype, 'speechSynthesis');
    });
    await page.goto(entryIn(sourceLocale, 'everyday').address, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => 'speechSynthesis' in globalThis)).toBe(false);
    await expect(page.locator(button)).toBeHidden();
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });
    test('either', async ({ page }) => {
      await page.goto(entryIn(sourceLocale, 'everyday').address);
      await expect(page.locator(button)).toBeHidden();
    });
  });
});
