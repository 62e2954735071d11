import { expect } from '@playwright/test';
import { locales } from '../../src/domain/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { test } from './support/plain-host.ts';
import { absent, addressOf, base, languages, missing, pages, pair } from './support/site.ts';

test('an address outside all languages: the error page lists them', async ({ page, request }) => {
  const answer = await page.goto(`${base}no-such-page/`);
  expect(answer?.status()).toBe(404);
  for (const locale of languages) {
    const link = page.locator(`main a[hreflang="${locales[locale].tag}"]`);
    await expect(link).toContainText(locales[locale].endonym);
    await expect(link).toContainText(translator(locale)('notfound.title'));
    expect((await request.get((await link.getAttribute('href')) ?? '')).status()).toBe(200);
  }
});

for (const locale of languages) {
  test(`an address in a language has that language's error page: ${locale}`, async ({ page, request }) => {
    for (const address of [`${base}${locale}/no-such-page/`, `${base}${locale}/a/b/c/d.html`]) {
      const answer = await page.goto(address);
      expect(answer?.status()).toBe(404);
      await expect(page.locator('html')).toHaveAttribute('lang', locales[locale].tag);
      await expect(page.locator('h1')).toHaveText(translator(locale)('notfound.title'));
    }
    for (const link of await page.locator('main a').all()) {
      expect((await request.get((await link.getAttribute('href')) ?? '')).status()).toBe(200);
    }
    await expect(page.locator(`main a[href="${addressOf('search', locale)}"]`)).toBeVisible();
  });
}

for (const { address, locale, id } of absent) {
  test(`a text that a language lacks: ${address} names the languages that have it`, async ({
    page,
    request,
  }) => {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', locales[locale].tag);
    const section = await page
      .locator('main .langs a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const having = pages.filter((record) => record.id === id && section.includes(record.address));
    expect(having.length).toBeGreaterThan(0);
    expect(having.map((record) => record.address).sort()).toEqual(section.sort());
    expect(having.filter(({ standing }) => standing === 'fallback')).toEqual([]);
    for (const link of section) expect((await request.get(link ?? '')).status()).toBe(200);
  });
}

test.describe('on a host that knows one error page', () => {
  test('the error page goes to the nearest one', async ({ page, plainHost }) => {
    const code = pair.at(-1) ?? 'fi';
    const lacking = absent.filter(({ locale }) => locale === code).map(({ address }) => address);
    for (const [wanted, nearest] of [
      ...lacking.map((address) => [address, `${address}404.html`] as const),
      [`${base}${code}/no-such-page/`, `${base}${code}/404.html`],
      [`${base}${code}/a/b/c/d/e/`, `${base}${code}/404.html`],
    ] as const) {
      await page.goto(plainHost + wanted);
      await page.waitForURL(plainHost + nearest);
      await expect(page.locator('html')).toHaveAttribute('lang', code);
    }
  });

  test('and stays, with the list of languages, where there is none', async ({ page, plainHost }) => {
    await page.goto(`${plainHost}${base}no-such-page/`, { waitUntil: 'networkidle' });
    expect(new URL(page.url()).pathname).toBe(`${base}no-such-page/`);
    await expect(page.locator('main .langs a')).toHaveCount(languages.length);
  });
});

test('error pages are not pages of their own', async ({ request }) => {
  for (const address of missing(pair)) {
    const answer = await request.get(`${address}404.html`);
    expect(answer.status()).toBe(404);
    expect(await answer.text()).toContain('<meta name="robots" content="noindex">');
  }
});
