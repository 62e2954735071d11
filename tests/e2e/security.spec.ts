import { expect, type Page } from '@playwright/test';
import { metaPolicy } from '../../src/hosting/security-headers.ts';
import { test } from './support/plain-host.ts';
import { addressOf, missing, pair, samples } from './support/site.ts';
import { watch } from './support/watch.ts';

/** Reads one page of each sort, and searches. */
async function walk(page: Page, host: string): Promise<void> {
  for (const { address } of samples(pair)) await page.goto(host + address);
  for (const locale of pair) {
    await page.goto(host + addressOf('search', locale));
    await page.locator('input[role=combobox]').fill('Kela');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-search-result]').first()).toBeVisible();
  }
}

/** Everything that a browser can keep of a visit. */
async function kept(page: Page): Promise<unknown> {
  const stored = await page.evaluate(async () => ({
    cookies: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  return { ...stored, jar: await page.context().cookies() };
}

const nothing = { cookies: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0, jar: [] };

for (const mode of ['with the headers', 'with the policy of the pages alone'] as const) {
  test(`a walk ${mode} breaks no rule and leaves nothing behind`, async ({ page, baseURL, plainHost }) => {
    const host = mode === 'with the headers' ? (baseURL ?? '') : plainHost;
    const { flaws, paths } = await watch(page);
    const answer = await page.goto(host + addressOf('home', pair[0] ?? 'fi'));
    const policy = answer?.headers()['content-security-policy'];
    expect(policy !== undefined).toBe(mode === 'with the headers');
    await walk(page, host);
    expect(flaws).toEqual([]);
    expect(await kept(page)).toEqual(nothing);
    expect(paths.some((path) => path.includes('/pagefind/'))).toBe(true);
  });
}

test('error pages break no rule and leave nothing behind', async ({ page }) => {
  const { flaws } = await watch(page);
  for (const address of missing(pair)) await page.goto(address, { waitUntil: 'networkidle' });
  // The browser calls a page that is not there an error; so it is.
  expect(flaws.filter((flaw) => !flaw.includes('the server responded with a status of 404'))).toEqual([]);
  expect(await kept(page)).toEqual(nothing);
});

/** Markup that an attacker would bring in, and the directive that stops it. */
const attacks = [
  ['<script>document.title = "taken"</script>', 'script-src-elem'],
  ['<script src="https://other.example/a.js"></script>', 'script-src-elem'],
  ['<img src="/favicon.svg" onload="document.title = \'taken\'">', 'script-src-attr'],
  ['<img src="https://other.example/a.png">', 'img-src'],
  ['<link rel="stylesheet" href="https://other.example/a.css">', 'style-src-elem'],
  ['<style>body { display: none }</style>', 'style-src-elem'],
  ['<p style="color: red">x</p>', 'style-src-attr'],
  ['<iframe src="https://other.example/"></iframe>', 'frame-src'],
  ['<object data="https://other.example/"></object>', 'object-src'],
  ['<base href="https://other.example/">', 'base-uri'],
  ['<form action="https://other.example/" id="Attack"><button>x</button></form>', 'form-action'],
  ['<video src="https://other.example/a.mp4" autoplay></video>', 'media-src'],
] as const;

for (const [html, directive] of attacks) {
  test(`the policy stops ${html}`, async ({ page, baseURL }) => {
    const address = addressOf('home', pair[0] ?? 'fi');
    const other: string[] = [];
    await page.route('https://other.example/**', (route) => {
      other.push(route.request().url());
      return route.abort();
    });
    await page.route(`**${address}`, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({
        response: answer,
        body: (await answer.text()).replace('</main>', `${html}</main>`),
      });
    });
    const { flaws } = await watch(page);
    await page.goto((baseURL ?? '') + address);
    if (directive === 'form-action')
      await page.locator('#Attack').evaluate((form: HTMLFormElement) => form.submit());
    // Once by the header, once by the page's own policy.
    await expect.poll(() => flaws.filter((flaw) => flaw.startsWith(`policy: ${directive} `))).toHaveLength(2);
    expect(other).toEqual([]);
    expect(await page.title()).not.toBe('taken');
  });
}

test('the policy stops script that writes HTML', async ({ page }) => {
  await page.goto(addressOf('home', pair[0] ?? 'fi'));
  expect(metaPolicy('page')).toContain("require-trusted-types-for 'script'");
  const message = await page.evaluate(() => {
    try {
      // This is the attack itself.
      // eslint-disable-next-line no-restricted-properties
      document.body.innerHTML = '<p>x</p>';
      return 'written';
    } catch (error) {
      return String(error);
    }
  });
  expect(message).toContain('TrustedHTML');
});
