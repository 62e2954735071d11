import { expect, test, type Page } from '@playwright/test';
import { translator } from '../../src/i18n/translate.ts';
import { pages } from './support/site.ts';

const path = (page: Page): string => decodeURI(new URL(page.url()).pathname);
const inFinnish = (kind: string) =>
  pages.filter((page) => page.kind === kind && page.section === 'blog' && page.locale === 'fi');
const [index] = inFinnish('index');
const [post] = inFinnish('entry');
const t = translator('fi');
if (!index || !post) throw new Error('There is no blog in Finnish.');

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [360, 1280]) {
    test(`a reader browses by subject, year and writer, and reads on to older posts, ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(index.address);
      if (width < 896) {
        await page.locator('a[href="#Browse"]').click();
        await expect(page.locator('#Browse')).toBeInViewport();
      }
      for (const part of ['/aihe/', '/vuosi/', '/kirjoittaja/']) {
        await page.goto(index.address);
        const link = page.locator(`#Browse a[href*="${part}"]`).first();
        const [address, count] = [
          await link.getAttribute('href'),
          await link.locator('+ span').textContent(),
        ];
        await link.click();
        expect(path(page)).toBe(address);
        await expect(page.locator('main .post')).toHaveCount(Number(count));
        await expect(page.locator('#Browse [aria-current=page]')).toHaveAttribute('href', address ?? '');
      }
      await page.getByRole('link', { name: t('blog.all') }).click();
      expect(path(page)).toBe(index.address);

      await page.locator('main .post a').first().click();
      const newest = path(page);
      await page.locator('.pager a[rel=next]').click();
      expect(path(page)).not.toBe(newest);
      await page.locator('.pager a[rel=prev]').click();
      expect(path(page)).toBe(newest);
    });
  }

  test('a post tells whose view it is and where a reader gets help in their own matter', async ({ page }) => {
    await page.goto(post.address);
    const about = page.locator('section[aria-labelledby=About]');
    await expect(about).toContainText(t('entry.disclaimer'));
    await expect(about).toContainText(t('blog.cases'));
    await about.locator('a[href*="/kuka-auttaa/"]').click();
    await expect(page.locator('h1')).toBeVisible();
    expect(path(page)).toContain('/kuka-auttaa/');
  });
});

test('on paper a post keeps its rights and leaves out what only leads on', async ({ page }) => {
  await page.goto(post.address);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('section[aria-labelledby=About]')).toBeVisible();
  for (const part of ['.related', '.feeds', '.pager']) await expect(page.locator(part).first()).toBeHidden();
});

test('feeds and pictures come with the types that readers of them ask for', async ({ request }) => {
  const get = async (file: string): Promise<string | undefined> => {
    const answer = await request.get(index.address + file);
    expect(answer.status(), file).toBe(200);
    return answer.headers()['content-type'];
  };
  expect(await get('feed.xml')).toMatch(/xml; charset=utf-8$/);
  expect(await get('atom.xml')).toMatch(/xml; charset=utf-8$/);
  expect(await get('feed.json')).toMatch(/^application\/json/);
  expect(await get('og.png')).toBe('image/png');
  expect((await request.get(`${post.address}og.png`)).status()).toBe(200);
});

test('long words of titles stay on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const { address } of [index, ...inFinnish('list')]) {
    await page.goto(address);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide, address).toBeLessThanOrEqual(0);
  }
});
