import { expect, test, type Locator, type Page } from '@playwright/test';
import { locales, sourceLocale } from '../../src/domain/locales.ts';
import { languages, pages, pair } from './support/site.ts';

const [, locale = 'ar'] = pair;
/** The text whose page in two languages is looked at: it has steps, lists, prices and links. */
const id = 'kela';
const addressOf = (kind: string, language: string): string => {
  const page = pages.find((one) => one.kind === kind && one.id === id && one.locale === language);
  if (!page) throw new Error(`There is no ${kind} ${id} in ${language}.`);
  return page.address;
};
const address = addressOf('bilingual', locale);

interface Row {
  readonly number: Locator;
  readonly own: Locator;
  readonly finnish: Locator;
}

async function rowsOf(page: Page): Promise<readonly Row[]> {
  const rows = await page.locator('section.pair').all();
  expect(rows.length).toBeGreaterThan(5);
  return rows.map((row) => ({
    number: row.locator('.no'),
    own: row.locator('.prose').nth(0),
    finnish: row.locator('.prose').nth(1),
  }));
}

async function boxOf(part: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await part.boundingBox();
  if (!box) throw new Error(`Nothing is seen of ${part}`);
  return box;
}

/** Says that the two sides of each row begin at one height, the page's language first, the number between them. */
async function expectSideBySide(page: Page): Promise<void> {
  for (const { number, own, finnish } of await rowsOf(page)) {
    const [middle, first, second] = [await boxOf(number), await boxOf(own), await boxOf(finnish)];
    expect(Math.abs(first.y - second.y)).toBeLessThan(1);
    const [right, left] = locales[locale].dir === 'rtl' ? [first, second] : [second, first];
    expect(left.x + left.width).toBeLessThanOrEqual(middle.x);
    expect(middle.x + middle.width).toBeLessThanOrEqual(right.x + 1);
  }
}

test('on a phone the languages take turns, section by section', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(address);
  let end = 0;
  for (const { number, own, finnish } of await rowsOf(page)) {
    for (const part of [number, own, finnish]) {
      const { y, height } = await boxOf(part);
      expect(y).toBeGreaterThanOrEqual(end);
      end = y + height;
    }
    const [first, second] = [await boxOf(own), await boxOf(finnish)];
    expect(Math.abs(first.width - second.width)).toBeLessThan(1);
    expect(first.width).toBeGreaterThan(300);
  }
});

test('on a wide screen they stand side by side', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(address);
  await expectSideBySide(page);
  const [title, finnish] = [await boxOf(page.locator('h1')), await boxOf(page.locator('.h1'))];
  expect(title.x > finnish.x).toBe(locales[locale].dir === 'rtl');
});

test('on A4 they stand side by side, sections kept together', async ({ page }) => {
  await page.setViewportSize({ width: 690, height: 1000 });
  await page.goto(address);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expectSideBySide(page);
  for (const part of ['header.top', '.crumbs', 'footer nav'])
    await expect(page.locator(part).first(), part).toBeHidden();
  await expect(page.locator('.trust')).toHaveCount(2);
  for (const label of await page.locator('.trust').all()) await expect(label).toBeVisible();
  expect(
    await page
      .locator('section.pair')
      .first()
      .evaluate((row) => getComputedStyle(row).breakInside),
  ).toBe('avoid');
  // The address of a link is printed once, on the Finnish side.
  const printed = (side: number): Promise<readonly string[]> =>
    page
      .locator(`section.pair > .prose:nth-of-type(${side}) a[href^="http"]`)
      .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
  expect(new Set(await printed(1))).toEqual(new Set(['none']));
  for (const content of await printed(2)) expect(content).toContain('https://');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeLessThanOrEqual(5);
});

test('each side is read in its own language and direction', async ({ page }) => {
  await page.goto(address);
  const sides = page.locator('section.pair .prose');
  const marks = await sides.evaluateAll((all) =>
    all.map((side) => [side.getAttribute('lang'), getComputedStyle(side).direction].join(' ')),
  );
  const { tag, dir } = locales[locale];
  expect(marks).toEqual(marks.map((_, n) => (n % 2 === 0 ? `${tag} ${dir}` : `${sourceLocale} ltr`)));
  // Each side has the letters of a page of its own.
  const sizeOn = async (where: string, selector: string): Promise<string> => {
    await page.goto(where);
    return page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).fontSize);
  };
  const alone = await sizeOn(addressOf('entry', locale), '.prose > p');
  expect(await sizeOn(address, 'section.pair > .prose > p')).toBe(alone);
  // What is Finnish is not made smaller twice on a page from right to left.
  const sizes = await page
    .locator('section.pair .prose[lang=fi] :is(p, bdi, li)')
    .evaluateAll((all) => all.map((element) => getComputedStyle(element).fontSize));
  expect(new Set(sizes).size).toBe(1);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader and a worker come to the same page, and go on to others', async ({ page }) => {
    const path = (): string => decodeURI(new URL(page.url()).pathname);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(addressOf('entry', locale));
    await page.locator(`article a[href="${address}"]`).click();
    expect(path()).toBe(address);

    // The worker goes to the Finnish page alone and comes back from there.
    await page.locator(`.band a[href="${addressOf('entry', sourceLocale)}"]`).click();
    expect(path()).toBe(addressOf('entry', sourceLocale));
    await page.locator('article details summary').first().click();
    for (const language of languages.filter((code) => code !== sourceLocale))
      await expect(page.locator(`article a[href="${addressOf('bilingual', language)}"]`)).toBeVisible();
    await page.locator(`article a[href="${address}"]`).click();
    expect(path()).toBe(address);

    // The next family speaks another language.
    const [other = 'sv'] = languages.filter((code) => ![locale, sourceLocale].includes(code));
    await page.locator('.menu summary').click();
    await page.locator(`.menu a[href="${addressOf('bilingual', other)}"]`).click();
    expect(path()).toBe(addressOf('bilingual', other));
    await expect(page.locator('html')).toHaveAttribute('lang', locales[other].tag);
  });

  test('both labels lead to the official pages of their side', async ({ page }) => {
    // Else the page is still on its way when the next link is looked for.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address);
    for (const label of await page.locator('.trust').all()) {
      await label.locator('a').first().click();
      await expect(page.locator('h2:target')).toBeInViewport();
    }
  });
});
