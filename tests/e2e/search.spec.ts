import { expect, test, type Page } from '@playwright/test';
import { locales, sourceLocale, type Locale } from '../../src/domain/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { addressOf, languages, pages, three } from './support/site.ts';
import { watch } from './support/watch.ts';

const help = ['apua-perheelle', 'lahisuhdevakivalta', 'monika-kriisiapu'];

/** What readers look for, and the ids of texts of which one should come first, where the site has them. */
const queries: readonly (readonly [locale: Locale, query: string, ...first: readonly string[]])[] = [
  ['fi', 'tulkki', 'tulkki', 'tulkin-kanssa-tyoskentely'],
  ['fi', 'Kelan', 'kela'],
  ['fi', 'kotokahvila', 'kotokahvila', 'kohtaaminen'],
  ['sv', 'nödnummer', 'hatanumero'],
  ['sv', 'FPA', 'kela'],
  ['en', 'emergency number', 'hatanumero'],
  ['en', 'Kela benefits', 'kela'],
  ['ar', 'كيلا', 'kela'],
  ['ar', 'الطوارئ', 'hatanumero'],
  // Inflected, in each script: Latin, Arabic, Cyrillic, Han.
  ['fi', 'hätänumerosta', 'hatanumero'],
  ['fi', 'kotoutumissuunnitelmani', 'kotoutumissuunnitelma', 'perheen-kotoutumissuunnitelma'],
  ['sv', 'apoteken', 'apteekki'],
  ['en', 'pharmacies', 'apteekki'],
  ['et', 'apteegist', 'apteekki'],
  ['tr', 'eczaneden', 'apteekki'],
  ['so', 'farmashiyaha', 'apteekki'],
  ['ar', 'والصيدليات', 'apteekki'],
  ['fa', 'داروخانه ها', 'apteekki'],
  ['ckb', 'دەرمانخانەکان', 'apteekki'],
  ['ru', 'аптеками', 'apteekki'],
  ['uk', 'аптеці', 'apteekki'],
  ['zh', '去药房', 'apteekki'],
  // A title that is typed as it stands comes first, though its words are common ones.
  ['fi', 'Apua perheelle', 'apua-perheelle'],
  ['sv', 'Hjälp till familjen', 'apua-perheelle'],
  // Who is in danger finds help, whatever words they have for it.
  ['fi', 'mies lyö minua', ...help],
  ['sv', 'han slår mig', ...help],
  ['en', 'my husband hits me', ...help],
  ['ar', 'زوجي يضربني', ...help],
  ['ru', 'муж меня бьет', ...help],
  ['so', 'ninkaygu wuu i garaacaa', ...help],
  ['zh', '老公打我怎么办', ...help],
  // Official names in the languages of the offices, on pages in another.
  [
    'ar',
    'toimeentulotuki',
    'kela',
    'toimeentulotuki',
    'taydentava-ehkaiseva-toimeentulotuki',
    'perustoimeentulotuki',
  ],
  [
    'ar',
    'utkomststöd',
    'kela',
    'toimeentulotuki',
    'taydentava-ehkaiseva-toimeentulotuki',
    'perustoimeentulotuki',
  ],
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
  'a',
  '7',
  'Kela كيلا Кела 国家',
  '"',
  '“ ”',
  '0|tulkki|tulkki',
];

const state = (page: Page, name: string): Promise<void> =>
  expect(page.locator('[data-search]')).toHaveAttribute('data-search-state', name);
const status = (page: Page) => page.getByRole('status');
const contents = (page: Page) => page.locator('[data-search-contents]');
const results = (page: Page) => page.locator('[data-search-results] a[data-search-result]');
const addresses = (page: Page): Promise<readonly string[]> =>
  results(page).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

const field = (page: Page) => page.locator('input[role=combobox]');
const options = (page: Page) => page.getByRole('option');

/** Types into the field and presses Enter, and waits until the page says that it has finished. */
async function search(page: Page, query: string): Promise<void> {
  await field(page).fill(query);
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
    // A smaller site may not have the page.
    if (known.length > 0) expect(known).toContain(records[0]?.id);
    expect(records[0]?.locale).toBe(locale);
    // The reader's language, then Finnish, and no other.
    const order = records.map((record) => record?.locale ?? '');
    expect(order).toEqual([...order].sort((a, b) => Number(b === locale) - Number(a === locale)));
    expect(new Set(order).difference(new Set([locale, sourceLocale])).size).toBe(0);

    // As many as are listed, or more.
    const [before = ''] = translator(locale)('search.count', { count: 7, query: '{query}' }).split(
      /7|\{query\}/,
    );
    await expect(status(page)).toContainText(before);
    await expect(status(page)).toContainText(query);
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
    await expect(field(page)).toHaveValue('Kela');
    const first = await addresses(page);
    expect(first.length).toBeGreaterThan(0);

    await search(page, '112');
    const second = await addresses(page);
    expect(second).not.toEqual(first);
    await page.goBack();
    await expect(field(page)).toHaveValue('Kela');
    await expect.poll(() => addresses(page)).toEqual(first);
    await page.goForward();
    await expect.poll(() => addresses(page)).toEqual(second);

    await results(page).first().click();
    await expect(page.locator('article[data-standing]')).toBeVisible();
    await page.goBack();
    await state(page, 'done');
    await expect(field(page)).toHaveValue('112');
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
      await field(page).fill(empty);
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
    await field(page).fill('Kela');
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
  await page.goto(address);
  for (const query of hostile) {
    await search(page, query);
    await expect(status(page)).not.toBeEmpty();
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
  for (const query of ['kotokahvila', 'perhe', 'hätänumero']) {
    await field(page).fill(query);
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

test('a word that is misspelt is told as it was read', async ({ page }) => {
  await page.goto(addressOf('search', sourceLocale));
  await search(page, 'apteekkki');
  expect((await addresses(page)).length).toBeGreaterThan(0);
  await expect(status(page)).toContainText(
    translator(sourceLocale)('search.corrected', { word: 'apteekki' }),
  );
});

test('sections narrow the results, in the address, too', async ({ page }) => {
  const address = addressOf('search', sourceLocale);
  await page.goto(`${address}?q=kela`);
  await state(page, 'done');
  const all = await addresses(page);
  await page
    .getByLabel(translator(sourceLocale)('search.sections'))
    .selectOption({ label: translator(sourceLocale)('section.glossary.name') });
  await expect(page).toHaveURL((url) => url.searchParams.get('s') === 'glossary');
  await expect.poll(() => addresses(page)).not.toEqual(all);
  await state(page, 'done');
  const ofSection = async (): Promise<boolean> => {
    const found = await addresses(page);
    return found.every((one) => pages.find((record) => record.address === one)?.section === 'glossary');
  };
  expect((await addresses(page)).length).toBeGreaterThan(0);
  expect(await ofSection()).toBe(true);
  await page.reload();
  await state(page, 'done');
  expect(await ofSection()).toBe(true);
  await page.goBack();
  await expect.poll(() => addresses(page)).toEqual(all);
});

test('no more results are offered than there are', async ({ page }) => {
  await page.goto(`${addressOf('search', sourceLocale)}?q=hetuton`);
  await state(page, 'done');
  expect((await addresses(page)).length).toBeLessThan(5);
  await expect(page.getByRole('button', { name: translator(sourceLocale)('search.more') })).toBeHidden();
});

test('more results come when the reader asks for them', async ({ page }) => {
  await page.goto(`${addressOf('search', sourceLocale)}?q=perhe`);
  await state(page, 'done');
  const first = await addresses(page);
  await page.getByRole('button', { name: translator(sourceLocale)('search.more') }).click();
  await expect.poll(async () => (await addresses(page)).length).toBeGreaterThan(first.length);
  expect((await addresses(page)).slice(0, first.length)).toEqual(first);
  await expect(results(page).nth(first.length)).toBeFocused();
});

test('every page that is counted can be reached', async ({ page }) => {
  await page.goto(`${addressOf('search', sourceLocale)}?q=perhe`);
  await state(page, 'done');
  const count = Number(/\d+/.exec((await status(page).textContent()) ?? '')?.[0]);
  const more = page.getByRole('button', { name: translator(sourceLocale)('search.more') });
  let shown = await results(page).count();
  while (shown < count) {
    await more.click();
    await expect.poll(() => results(page).count()).toBeGreaterThan(shown);
    shown = await results(page).count();
  }
  expect(shown).toBe(count);
  await expect(more).toBeHidden();
});

test('more results that do not come are told, and the next try brings them', async ({ page }) => {
  await page.goto(`${addressOf('search', sourceLocale)}?q=perhe`);
  await state(page, 'done');
  const first = await addresses(page);
  await page.route('**/*.pf_fragment', (route) => route.abort());
  const more = page.getByRole('button', { name: translator(sourceLocale)('search.more') });
  await more.click();
  await state(page, 'error');
  await expect(status(page)).toHaveText(translator(sourceLocale)('search.failed'));
  expect(await addresses(page)).toEqual(first);
  await page.unroute('**/*.pf_fragment');
  await search(page, 'perhe');
  await more.click();
  await expect.poll(async () => (await addresses(page)).length).toBeGreaterThan(first.length);
});

for (const locale of three.filter((code) => code !== sourceLocale)) {
  test(`${locale}: Finnish pages come when they help, or when asked for`, async ({ page }) => {
    const groups = page.locator('[data-search-group]:visible');
    const { paths } = await watch(page);
    await page.goto(addressOf('search', locale));
    await search(page, '112');
    await expect(groups).toHaveCount(1);
    expect(paths.filter((path) => path.includes('/pagefind/fi/'))).toEqual([]);
    await page.locator('[data-search-again] button').click();
    await expect(groups.locator('[lang=fi] a').first()).toBeVisible();
    // The program is shared: it is not loaded a second time under another name.
    expect(new Set(paths.filter((path) => path.includes('/wasm.'))).size).toBe(1);
  });
}

// A word in Latin letters on a page in other ones is looked for in Finnish, too.
for (const locale of three.filter((code) => locales[code].script !== 'Latn')) {
  test(`${locale}: what is found in the own language stays when Finnish does not come`, async ({ page }) => {
    await page.route('**/pagefind/fi/**', (route) => route.abort());
    await page.goto(`${addressOf('search', locale)}?q=Kela`);
    await state(page, 'error');
    await expect(results(page).first()).toBeVisible();
    await expect(status(page)).toContainText(translator(locale)('search.failed'));
    await expect(contents(page)).toBeVisible();
  });
}

test('a word that was marked is let go when the reader types on or moves in the text', async ({ page }) => {
  await page.goto(addressOf('search', sourceLocale));
  for (const key of ['Home', 'ArrowLeft', 'i']) {
    await field(page).fill('');
    await field(page).pressSequentially('kotoutta');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(field(page)).toHaveAttribute('aria-activedescendant', /./);
    await page.keyboard.press(key);
    await expect(field(page)).not.toHaveAttribute('aria-activedescendant', /./);
  }
});

test('words are offered while the reader types, by the keyboard alone', async ({ page }) => {
  await page.goto(addressOf('search', sourceLocale));
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await field(page).pressSequentially('kotouttam');
  await expect(options(page).first()).toBeVisible();
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('listbox')).toHaveAccessibleName(
    translator(sourceLocale)('search.suggestions'),
  );
  await page.keyboard.press('ArrowDown');
  const chosen = options(page).first();
  await expect(chosen).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await chosen.getAttribute('id')) ?? '-',
  );
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant', /./);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(field(page)).toHaveValue('kotouttam');
  await page.keyboard.type('i');
  await page.keyboard.press('ArrowDown');
  const text = await options(page).first().textContent();
  await page.keyboard.press('Enter');
  await state(page, 'done');
  await expect(field(page)).toHaveValue(text ?? '');
  expect((await addresses(page)).length).toBeGreaterThan(0);
});

// A part that is missing, and one that is something else.
for (const [name, answer] of [
  ['missing', { status: 404, body: '' }],
  ['broken', { status: 200, body: '<!doctype html><title>Hotel Wi-Fi</title>' }],
] as const) {
  for (const part of [
    'lexicon.txt',
    'pagefind-entry.json',
    '*.pf_meta',
    '*.pf_index',
    '*.pf_fragment',
    'wasm*',
  ]) {
    test(`${name} ${part} is told, and the next try works`, async ({ page }) => {
      await page.goto(addressOf('search', sourceLocale));
      const pattern = `**/pagefind/**/${part}${part.includes('json') ? '**' : ''}`;
      await page.route(pattern, (route) => route.fulfill(answer));
      await field(page).fill('hätänumero');
      await page.keyboard.press('Enter');
      await state(page, 'error');
      await expect(status(page)).toHaveText(translator(sourceLocale)('search.failed'));
      await expect(contents(page)).toBeVisible();
      await page.unroute(pattern);
      await search(page, 'hätänumero');
      expect((await addresses(page)).length).toBeGreaterThan(0);
    });
  }
}
