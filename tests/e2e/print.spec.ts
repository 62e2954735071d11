import { expect, test, type Page } from '@playwright/test';
import { paperFlaws } from './support/paper.ts';
import { pair, samples } from './support/site.ts';

for (const { address } of samples(pair).filter(({ kind }) => kind === 'entry')) {
  test(`on paper: ${address}`, async ({ page }) => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const part of ['header.top', 'a.skip', '.crumbs', 'footer nav']) {
      await expect(page.locator(part).first(), part).toBeHidden();
    }
    await expect(page.locator('article h1')).toBeVisible();
    await expect(page.locator('article .prose')).toBeVisible();
    await expect(page.locator('article [role=note]').first()).toBeVisible();
    const [ink, paper] = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor];
    });
    // Nothing is printed behind the words, whatever the reader's screen is like.
    expect(paper).toBe('rgba(0, 0, 0, 0)');
    expect(ink).toBe(await inkOf(address));
    expect(await paperFlaws(page)).toEqual([]);

    /** The colour of words on a light screen. */
    async function inkOf(of: string): Promise<string> {
      const light = await page.context().newPage();
      await light.emulateMedia({ colorScheme: 'light' });
      await light.goto(of);
      return light.evaluate(() => getComputedStyle(document.body).color);
    }
  });
}

test.describe('the check sees', () => {
  const set = (page: Page, html: string): Promise<void> =>
    page.setContent(`<!doctype html><style>@page { size: A4; margin: 18mm 18mm 20mm } body { margin: 0 }
      main a::after { content: ' (' attr(href) ')' }</style><main>${html}</main>`);

  const faults = {
    'an address that is not printed':
      '<style>a::after { display: none }</style><a href="https://a.example/">x</a>',
    'an address that runs from right to left': '<p dir="rtl"><a href="https://a.example/">الاتصال</a></p>',
    'words beside the paper': '<p style="position: absolute; inset-inline-start: -900px">Perhe</p><p>x</p>',
    'words that are cut off': '<p style="overflow: hidden; block-size: 1em">a<br>b<br>c</p>',
    'a table that is wider than the paper': '<table style="inline-size: 900px"><tr><td>x</table>',
    'an empty sheet':
      '<p>x</p><div style="break-before: page; block-size: 1px"></div><p style="break-before: page">y</p>',
    'a sheet for each line': '<style>p { break-after: page }</style><p>a</p><p>b</p><p>c</p><p>d</p>',
  };
  for (const [name, html] of Object.entries(faults)) {
    test(name, async ({ page }) => {
      await set(page, html);
      expect(await paperFlaws(page)).not.toEqual([]);
    });
  }

  test('nothing where nothing is wrong, in any script', async ({ page }) => {
    await set(
      page,
      `<p>Perhe mielessä, första affären – <b>officiel</b></p><p dir="rtl">رقم الطوارئ هو
      <bdi>080 005 005</bdi> (<bdi lang="fi">hätänumero</bdi>).</p><p>Семья, родина</p>
      <a href="https://a.example/a-very-long-address/of-a-page">x</a><p style="break-before: page">End</p>`,
    );
    expect(await paperFlaws(page)).toEqual([]);
  });
});
