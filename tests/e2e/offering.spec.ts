import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pages, pair } from './support/site.ts';

const offering = pages.filter(({ section }) => section === 'offering');
const index = (locale: string): string =>
  offering.find((page) => page.kind === 'index' && page.locale === locale)?.address ?? '';
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const locale of pair) {
  test.describe(`the finder, ${locale}`, () => {
    test('narrows at once, tells how many are left, and keeps the choice in the address', async ({
      page,
    }) => {
      await page.goto(index(locale));
      const rows = page.locator('[data-activity]:visible');
      const all = await rows.count();
      await page.locator('#Find-area').selectOption('tampere');
      await page.locator('#Find-group').selectOption('nuoret');
      const left = await rows.count();
      expect(left).toBeGreaterThan(0);
      expect(left).toBeLessThan(all);
      await expect(page.locator('[role=status]')).toContainText(String(left));
      expect(new URL(page.url()).search).toBe('?group=nuoret&area=tampere');
      await page.reload();
      await expect(rows).toHaveCount(left);
      await expect(page.locator('#Find-area')).toHaveValue('tampere');
      await page.locator('#Find-group').selectOption('');
      await page.goBack();
      await expect(rows).toHaveCount(left);
      await page.locator('[data-clear]').click();
      await expect(rows).toHaveCount(all);
      expect(new URL(page.url()).search).toBe('');
    });

    test('takes the choice along to another language and to what somebody looks for', async ({ page }) => {
      await page.goto(`${index(locale)}?need=kieli&area=tampere`);
      const languages = page.locator('.menu a[hreflang]');
      expect(await languages.count()).toBeGreaterThan(1);
      for (const link of await languages.all())
        expect(await link.getAttribute('href')).toMatch(/\?need=kieli&area=tampere$/);
      await page.locator('.needs a[href*="/etsi/kieli/"]').click();
      expect(new URL(page.url()).search).toBe('?area=tampere');
      await expect(page.locator('#Find-area')).toHaveValue('tampere');
      await page.locator('[data-clear]').click();
      expect(await languages.first().getAttribute('href')).not.toContain('?');
    });

    test('shows Finnish beside from the side that it is read from', async ({ page }) => {
      test.skip(locale === 'fi');
      await page.goto(index(locale));
      const finnish = page.locator('[data-activity] .beside bdi[lang=fi]').first();
      const [text, label] = await Promise.all([
        finnish.evaluate((bdi) => {
          const range = document.createRange();
          range.selectNodeContents(bdi);
          const [line] = range.getClientRects();
          return { left: (line?.left ?? 0) - bdi.getBoundingClientRect().left, top: line?.top ?? 0 };
        }),
        page
          .locator('[data-activity] .beside .soft')
          .first()
          .evaluate((one) => one.getBoundingClientRect().bottom),
      ]);
      expect(Math.abs(text.left)).toBeLessThan(1);
      const isRightToLeft = await page.evaluate(() => document.documentElement.dir === 'rtl');
      if (isRightToLeft) expect(text.top).toBeGreaterThanOrEqual(label - 4);
    });

    test('says so where nothing is left', async ({ page }) => {
      await page.goto(`${index(locale)}etsi/perhe/?language=th&group=vammaiset`);
      await expect(page.locator('[data-activity]:visible')).toHaveCount(0);
      await expect(page.locator('[data-none]')).toBeVisible();
    });

    test('leads by pages to what somebody looks for, without script', async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(index(locale));
      const all = await page.locator('[data-activity]').count();
      await page.locator('.needs a[href$="/etsi/kieli/"]').click();
      await expect(page.locator('.needs [aria-current=page]')).toHaveCount(1);
      const some = await page.locator('[data-activity]:visible').count();
      expect(some).toBeGreaterThan(0);
      expect(some).toBeLessThan(all);
      await context.close();
    });

    test('prints the list alone, with the Finnish words beside', async ({ page }) => {
      await page.goto(index(locale));
      const paper = page.locator('[data-activity] .paper');
      if (locale !== 'fi') await expect(paper.first()).toBeHidden();
      await page.emulateMedia({ media: 'print' });
      for (const part of ['.needs', '.fields', '.told']) await expect(page.locator(part)).toBeHidden();
      await expect(page.locator('[data-activity]').first()).toBeVisible();
      const beside = page.locator('[data-activity] .beside bdi[lang=fi]');
      const all = await page.locator('[data-activity]').count();
      await expect(beside).toHaveCount(locale === 'fi' ? 0 : all);
      await expect(paper).toHaveCount(locale === 'fi' ? 0 : all);
      if (locale !== 'fi') await expect(paper.first()).toBeVisible();
    });
  });

  for (const width of [360, 1280]) {
    test(`every page of the offering passes axe and fits, ${locale} at ${width}`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height: 800 });
      const entry = offering.find((one) => one.kind === 'entry' && one.locale === locale);
      const others = offering.filter((one) => one.kind === 'offering' && one.locale === locale);
      const views = others.filter((one) => one.view !== 'need');
      const addresses = [
        index(locale),
        entry?.address,
        others.find((one) => one.view === 'need')?.address,
        ...views.map((one) => one.address),
      ];
      for (const address of addresses) {
        await page.goto(address ?? '/');
        const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
        expect(violations.map(({ id, nodes }) => `${address} ${id} ${nodes[0]?.html}`)).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          address,
        ).toBeLessThanOrEqual(0);
      }
    });
  }
}

test('the tray on a narrow screen names the level beside each number', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${index('fi')}taulukko/`);
  const cell = page.locator('.tray td').first();
  expect(await cell.evaluate((td) => getComputedStyle(td, '::before').content)).toContain('Ihminen ja perhe');
  await expect(page.locator('.tray tbody tr').first()).toHaveRole('row');
  await page.locator('.tray td a').first().click();
  await expect(page.locator(':target')).toBeInViewport();
});

test('the template of the workshop prints an empty tray on a sheet of its own', async ({ page }) => {
  await page.goto(`${index('fi')}tyopaja/`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.blank table')).toBeVisible();
  await expect(page.locator('.unsheet')).toBeHidden();
  expect(await page.locator('.blank tbody tr').count()).toBeGreaterThan(20);
});
