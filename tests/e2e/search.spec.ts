import { expect, test, type Page } from '@playwright/test';
import { locales, sourceLocale, type Locale } from '../../src/domain/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { addressOf, languages, pages, three } from './support/site.ts';
import { watch } from './support/watch.ts';

/** What readers look for, and the ids of texts of which one should come first, where the site has them. */
const queries: readonly (readonly [locale: Locale, query: string, ...first: readonly string[]])[] = [
  ['fi', 'tulkki', 'tulkki', 'tulkin-kanssa-tyoskentely'],
  ['fi', 'Kelan', 'kela'],
  ['fi', 'kotokahvila', 'kotokahvila', 'kohtaaminen'],
  ['fi', 'hätänumerosta', 'hatanumero'],
  ['sv', 'nödnummer', 'hatanumero'],
  ['sv', 'FPA', 'kela'],
  ['en', 'emergency number', 'hatanumero'],
  ['en', 'Kela benefits', 'kela'],
  ['ar', 'كيلا', 'kela'],
  ['ar', 'الطوارئ', 'hatanumero'],
];

/** Queries that could break a page that takes them for more than words. */
const hostile = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "' OR '1'='1",
  '{query} $& $1 \\u0000 %00 %',
  '__proto__ constructor toString',
  '👩‍👩‍👧‍👦 🇫🇮',
  '.,;:!?/\\|()[]{}*+-=#&',
  'ä'.repeat(500),
  '\u202Eabc\u0000',
];

const state = (page: Page, name: string): Promise<void> =>
  expect(page.locator('[data-search]')).toHaveAttribute('data-search-state', name);
const status = (page: Page) => page.getByRole('status');
const contents = (page: Page) => page.locator('[data-search-contents]');
const results = (page: Page) => page.locator('[data-search-results] a[data-search-result]');
const addresses = (page: Page): Promise<readonly string[]> =>
  results(page).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

/** Types into the field and presses Enter, and waits until the page says that it has finished. */
async function search(page: Page, query: string): Promise<void> {
  await page.getByRole('searchbox').fill(query);
  await page.keyboard.press('Enter');
  await state(page, 'done');
}

for (const [locale, query, ...ids] of queries.filter(([code]) => languages.includes(code))) {
  test(`${locale}: "${query}" finds ${ids[0]}`, async ({ page }) => {
    const { flaws, paths } = await watch(page);
    await page.goto(addressOf('search', locale));
    await state(page, 'idle');
    expect(paths.filter((path) => path.includes('/pagefind/'))).toEqual([]);
    await search(page, query);

    const found = await addresses(page);
    expect(new Set(found).size).toBe(found.length);
    const records = found.map((address) => pages.find((record) => record.address === address));
    expect(records).not.toContain(undefined);
    expect(records.length).toBeGreaterThan(0);
    const known = ids.filter((id) => pages.some((record) => record.id === id && record.locale === locale));
    if (known.length > 0) expect(known).toContain(records[0]?.id);
    expect(records[0]?.locale).toBe(locale);
    // The reader's language, then Finnish, and no other.
    const order = records.map((record) => record?.locale ?? '');
    expect(order).toEqual([...order].sort((a, b) => Number(b === locale) - Number(a === locale)));
    expect(new Set(order).difference(new Set([locale, sourceLocale])).size).toBe(0);

    const said = translator(locale)('search.count', { count: found.length, query });
    await expect(status(page)).toHaveText(said);
    await expect(contents(page)).toBeHidden();
    await expect(page).toHaveURL((url) => url.searchParams.get('q') === query);
    expect(flaws).toEqual([]);
  });
}

for (const locale of languages) {
  test(`${locale}: results say their language`, async ({ page }) => {
    await page.goto(`${addressOf('search', locale)}?q=Kela`);
    await state(page, 'done');
    const groups = await page.locator('[data-search-group]:visible').all();
    expect(groups.length).toBeGreaterThan(0);
    for (const group of groups) {
      const code = (await group.getAttribute('data-search-group')) as Locale;
      await expect(group.locator('ul')).toHaveAttribute('lang', locales[code].tag);
      await expect(group.locator('ul')).toHaveAttribute('dir', locales[code].dir);
      await expect(group.locator('li mark').first()).toBeVisible();
    }
  });
}

// What the page does is the same in all languages.
for (const locale of three) {
  test(`${locale}: an address with a query searches, and the back button restores`, async ({ page }) => {
    const address = addressOf('search', locale);
    await page.goto(`${address}?q=Kela`);
    await state(page, 'done');
    await expect(page.getByRole('searchbox')).toHaveValue('Kela');
    const first = await addresses(page);
    expect(first.length).toBeGreaterThan(0);

    await search(page, '112');
    const second = await addresses(page);
    expect(second).not.toEqual(first);
    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveValue('Kela');
    await expect.poll(() => addresses(page)).toEqual(first);
    await page.goForward();
    await expect.poll(() => addresses(page)).toEqual(second);

    await results(page).first().click();
    await expect(page.locator('article[data-standing]')).toBeVisible();
    await page.goBack();
    await state(page, 'done');
    await expect(page.getByRole('searchbox')).toHaveValue('112');
    await expect.poll(() => addresses(page)).toEqual(second);
  });

  test(`${locale}: nothing found, nothing asked`, async ({ page }) => {
    const t = translator(locale);
    await page.goto(addressOf('search', locale));
    await search(page, 'zzzzzzzz');
    expect(await addresses(page)).toEqual([]);
    await expect(status(page)).toHaveText(
      `${t('search.count', { count: 0, query: 'zzzzzzzz' })} ${t('search.empty')}`,
    );
    await expect(contents(page)).toBeVisible();
    for (const empty of ['', '   ']) {
      await page.getByRole('searchbox').fill(empty);
      await page.keyboard.press('Enter');
      await state(page, 'idle');
      await expect(status(page)).toBeEmpty();
      await expect(contents(page)).toBeVisible();
    }
    await expect(page).toHaveURL((url) => !url.searchParams.has('q'));
  });

  test(`${locale}: a failed download is told, and the next try works`, async ({ page }) => {
    await page.goto(addressOf('search', locale));
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.getByRole('searchbox').fill('Kela');
    await page.keyboard.press('Enter');
    await state(page, 'error');
    await expect(status(page)).toHaveText(translator(locale)('search.failed'));
    await expect(contents(page)).toBeVisible();
    expect(await addresses(page)).toEqual([]);
    await page.unroute('**/pagefind/**');
    await search(page, 'Kela');
    expect((await addresses(page)).length).toBeGreaterThan(0);
  });
}

test('hostile queries are words and nothing else', async ({ page }) => {
  const { flaws } = await watch(page);
  const address = addressOf('search', sourceLocale);
  const t = translator(sourceLocale);
  await page.goto(address);
  const elements = await page.locator('body *').count();
  for (const query of hostile) {
    await search(page, query);
    const found = await addresses(page);
    const count = t('search.count', { count: found.length, query: '{query}' });
    const [before = ''] = count.split('{query}');
    expect(await status(page).textContent()).toContain(before);
    if (found.length === 0) expect(await page.locator('body *').count()).toBe(elements);
  }
  for (const query of [...hostile, 'ä'.repeat(1000)]) {
    await page.goto(`${address}?q=${encodeURIComponent(query)}`);
    await state(page, 'done');
  }
  expect(
    await page.evaluate(() => document.querySelectorAll('main img, main script:not([src])').length),
  ).toBe(0);
  expect(flaws).toEqual([]);
});

test('only the last of quick queries is shown', async ({ page }) => {
  await page.goto(addressOf('search', sourceLocale));
  const field = page.getByRole('searchbox');
  for (const query of ['kotokahvila', 'perhe', 'hätänumero']) {
    await field.fill(query);
    await page.keyboard.press('Enter');
  }
  await state(page, 'done');
  await expect(status(page)).toContainText('hätänumero');
  const [first] = await addresses(page);
  expect(pages.find(({ address }) => address === first)?.id).toBe('hatanumero');
});

for (const locale of ['fi', 'ar'].filter((code) =>
  (languages as readonly string[]).includes(code),
) as readonly Locale[]) {
  test(`${locale}: results say how each text was made, in the language of the page`, async ({ page }) => {
    await page.goto(addressOf('search', locale));
    await search(page, 'Kela');
    const found = await addresses(page);
    expect(found.length).toBeGreaterThan(0);
    const told = await page
      .locator('[data-search-results] li')
      .evaluateAll((rows) =>
        rows.map((row) => [
          row.querySelector('a')?.getAttribute('href'),
          row.lastElementChild?.textContent,
          row.lastElementChild?.getAttribute('lang'),
        ]),
      );
    const t = translator(locale);
    for (const [address, words, lang] of told) {
      const record = pages.find((one) => one.address === address);
      const stale = record?.standing === 'stale' ? ` · ${t('translations.stale')}` : '';
      expect(words).toBe(t(`trust.${record?.review ?? 'machine'}.title`) + stale);
      expect(lang).toBe(locales[locale].tag);
    }
  });
}
