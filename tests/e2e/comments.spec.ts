import { expect, test, type Page } from '@playwright/test';
import { translator } from '../../src/i18n/translate.ts';
import { ProjectCopy } from '../support/project.ts';
import { commentSaying } from '../unit/comment-support.ts';
import { expectNoViolations } from './support/axe.ts';
import { serve, type Served } from './support/served.ts';
import { watch } from './support/watch.ts';

const post = (...lines: readonly string[]): string =>
  [
    '---',
    'title: Juttu',
    'summary: Lyhyesti.',
    'published: 2026-11-20',
    'authors: [joku]',
    ...lines,
    '---',
    '',
    'Hei.\n',
  ].join('\n');
const comment = (said: object): string => JSON.stringify(commentSaying(said));
/** Words that no line holds. */
const long = 'https://example.org/' + 'x'.repeat(400);

const content = {
  'authors/joku.yaml': 'name: Joku\n',
  'everyday/asia/index.fi.mdx':
    '---\ntitle: Asia\nsummary: Lyhyesti.\nweight: everyday\nsources: [{ title: T, url: https://example.org/ }]\ncheckedOn: 2026-11-20\n---\n\nHei.\n',
  'blog/juttu/index.fi.mdx': post(),
  'blog/tyhja/index.fi.mdx': post().replace('Juttu', 'Tyhjä'),
  'blog/vanha/index.fi.mdx': post().replace('Juttu', 'Vanha').replace('2026-11-20', '2025-11-20'),
  'blog/kiinni/index.fi.mdx': post('comments: closed').replace('Juttu', 'Kiinni'),
  'blog/vaiti/index.fi.mdx': post('comments: off').replace('Juttu', 'Vaiti'),
  'blog/vaiti/comments/2026-11-21-1.json': comment({}),
  'blog/juttu/comments/2026-11-21-1.json': comment({
    name: 'Aino '.repeat(11),
    text: `Eka.\nToka ${long}.\n\nKolmas.`,
  }),
  'blog/juttu/comments/2026-11-21-2.json': comment({
    name: 'سارة',
    lang: 'ar',
    text: 'مرحبا Helsinki 123.',
    replyTo: '2026-11-21-1',
  }),
  'blog/juttu/comments/2026-11-22-1.json': JSON.stringify({
    removed: { reason: 'rules', by: 'AB', on: '2026-11-22' },
  }),
  'blog/juttu/comments/2026-11-22-2.json': comment({
    name: 'Ola',
    lang: 'sv',
    text: '<b>Hej</b>',
    replyTo: '2026-11-22-1',
  }),
};
const t = translator('fi');

test.describe('comments', () => {
  // One worker, one build.
  test.describe.configure({ mode: 'default' });
  let project: ProjectCopy;
  let server: Served;

  test.beforeAll(async () => {
    test.setTimeout(120_000);
    project = new ProjectCopy();
    project.write(
      Object.fromEntries(Object.entries(content).map(([path, text]) => [`commented/${path}`, text])),
    );
    const now = { SOURCE_DATE_EPOCH: String(Date.parse('2026-11-23T12:00:00Z') / 1000) };
    const { code, output, dir } = await project.build({ CONTENT_DIR: 'commented', ...now });
    expect(code, output).toBe(0);
    server = await serve(dir);
  });

  test.afterAll(() => {
    server.close();
    project.remove();
  });

  const open = async (page: Page, id: string, locale = 'fi/blogi'): Promise<ReturnType<Page['locator']>> => {
    await page.goto(`${server.origin}/${locale}/${id}/`);
    return page.locator('section[aria-labelledby=Comments]');
  };

  test('stand below the post as plain text, each in its own language and direction', async ({ page }) => {
    const { flaws } = await watch(page);
    const rows = (await open(page, 'juttu')).locator('li');
    await expect(rows).toHaveCount(4);
    await expect(rows.nth(3)).toContainText('<b>Hej</b>');
    await expect(rows.nth(2)).toContainText(t('blog.comments.removed.rules'));
    const arabic = rows.nth(1).locator('.said');
    await expect(arabic).toHaveAttribute('lang', 'ar');
    await expect(arabic).toHaveCSS('direction', 'rtl');
    await rows.nth(1).locator('a').click();
    await expect(page).toHaveURL(/#C2026-11-21-1$/);
    await expect(rows.first()).toBeInViewport();
    await expect(rows.locator('.said a')).toHaveCount(0);
    expect(flaws).toEqual([]);
  });

  test('are the same in every language of the post, with words of the page around them', async ({ page }) => {
    const section = await open(page, 'juttu', 'en/blog');
    await expect(section.locator('li')).toHaveCount(4);
    await expect(section.locator('h2')).toHaveText(translator('en')('blog.comments'));
    await expect(section.locator('time').first()).toHaveText('21 November 2026');
  });

  for (const id of ['juttu', 'tyhja', 'kiinni'])
    test(`axe finds nothing: ${id}`, async ({ page }) => {
      const section = await open(page, id);
      await section
        .locator('details')
        .evaluateAll((list) => list.forEach((one) => one.setAttribute('open', '')));
      await expectNoViolations(page);
    });

  test('hold the longest words on the narrowest screen', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    const section = await open(page, 'juttu');
    await section.locator('summary').click();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });

  test('are printed, without the way to write one', async ({ page }) => {
    const section = await open(page, 'juttu');
    await page.emulateMedia({ media: 'print' });
    await expect(section.locator('li').first()).toBeVisible();
    await expect(section.locator('.write')).toBeHidden();
  });

  test('say where nobody has written, where it is too late, and where the editors have closed', async ({
    page,
  }) => {
    await expect(await open(page, 'tyhja')).toContainText(`${t('blog.comments.none')}`);
    await expect(page.getByRole('link', { name: t('blog.comments.send') })).toBeVisible();
    for (const [id, words] of [
      ['vanha', t('blog.comments.over', { date: '19. toukokuuta 2026' })],
      ['kiinni', t('blog.comments.closed')],
    ] as const) {
      await expect(await open(page, id)).toContainText(words);
      await expect(page.getByRole('link', { name: t('blog.comments.send') })).toHaveCount(0);
    }
    await expect(await open(page, 'vaiti')).toHaveCount(0);
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('a reader begins a mail that has its subject and the words of permission', async ({ page }) => {
      const section = await open(page, 'tyhja');
      const mail = new URL((await section.locator('a.btn').getAttribute('href')) ?? '');
      expect(mail.protocol).toBe('mailto:');
      expect(mail.searchParams.get('subject')).toBe(t('blog.comment.subject', { post: 'tyhja' }));
      expect(mail.searchParams.get('body')).toContain(t('blog.comment.consent'));
      await expect(section).toContainText(t('blog.comments.choice'));
      await section.locator('summary').click();
      await expect(section.locator('pre')).toBeVisible();
    });
  });
});
