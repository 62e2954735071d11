import { expect, test } from '@playwright/test';
import { ProjectCopy } from '../support/project.ts';
import { serve, type Served } from './support/served.ts';
import { watch } from './support/watch.ts';

test.describe('a site below a path', () => {
  // One worker, one build.
  test.describe.configure({ mode: 'default' });
  let project: ProjectCopy;
  let server: Served;
  let home: string;

  test.beforeAll(async () => {
    test.setTimeout(300_000);
    project = new ProjectCopy();
    const { code, output, dir } = await project.build({ BASE_PATH: '/repo' });
    expect(code, output).toBe(0);
    server = await serve(dir, '/repo/');
    home = `${server.origin}/repo/`;
  });

  test.afterAll(() => {
    server.close();
    project.remove();
  });

  test('leads from search to a text', async ({ page }) => {
    const { flaws } = await watch(page);
    await page.goto(`${home}fi/haku/?q=Kela`);
    await page.locator('a[data-search-result]').first().click();
    await expect(page.locator('article[data-standing]')).toBeVisible();
    expect(page.url().startsWith(`${home}fi/`)).toBe(true);
    expect(flaws).toEqual([]);
  });

  test('has its error pages there', async ({ page }) => {
    const answer = await page.goto(`${home}fi/no-such-page/`);
    expect(answer?.status()).toBe(404);
    await page.locator('main a').first().click();
    await expect(page).toHaveURL(`${home}fi/`);
  });
});
