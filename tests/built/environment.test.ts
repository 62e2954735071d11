import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteConfig } from '../../src/config/site.ts';
import { translator } from '../../src/i18n/translate.ts';
import { attr, elements, having, linksOf, parseXml, readBuilt, textIn, type Built } from './support/dist.ts';
import { walkLinks } from './support/links.ts';
import { ProjectCopy, type Outcome } from '../support/project.ts';

const project = new ProjectCopy();
afterAll(() => project.remove());

const text = (front: string, body = 'Lunta on talvella.'): string => `---\n${front}\n---\n\n${body}\n`;
const facts = `title: Lumi
summary: Talvella sataa lunta.
weight: everyday
sources: [{ title: Lumi, url: https://www.ilmatieteenlaitos.fi/lumi }]
checkedOn: 2026-11-21`;
const translation = `title: Snow
summary: It snows in winter.
translation: { from: fi, digest: text-0123456789ab }`;

describe('a build for another host, below a path', { timeout: 240_000 }, () => {
  const home = 'https://esimerkki.fi/repo/';
  let built: Built;
  const read = (file: string): string => readFileSync(join(built.dir, file), 'utf8');

  beforeAll(async () => {
    const { code, output, dir } = await project.build({
      BASE_PATH: '/repo',
      SITE_URL: 'https://esimerkki.fi',
    });
    expect(code, output).toBe(0);
    built = readBuilt(dir, 'https://esimerkki.fi', '/repo/');
  }, 90_000);

  it('has links and files only below the path', () => {
    const { flaws, orphans } = walkLinks(built);
    expect(flaws).toEqual([]);
    expect(orphans).toEqual([]);
    expect(built.records.filter(({ address, path }) => address !== `/repo${path}`)).toEqual([]);
  });

  it('names its whole address everywhere, and the other one nowhere', () => {
    for (const page of built.pages.filter(({ record }) => record)) {
      const addresses = [...linksOf(page, 'canonical'), ...linksOf(page, 'alternate')].map((link) =>
        attr(link, 'href'),
      );
      expect(addresses.filter((address) => !address?.startsWith(home))).toEqual([]);
    }
    const texts = [...built.files].filter((file) => /\.(html|xml|txt|json|js|css)$/.test(file));
    expect(texts.filter((file) => read(file).includes(`${siteConfig.url}/`))).toEqual([]);
  });

  it('has feeds, a sitemap and robots.txt of the address', () => {
    const xml = [...built.files].filter((file) => file.endsWith('.xml'));
    expect(xml.length).toBeGreaterThan(2);
    for (const file of xml) {
      const urls = elements(parseXml(read(file)), 'loc', 'link', 'guid')
        .map(textIn)
        .filter(Boolean);
      expect(
        urls.filter((url) => !url.startsWith(home)),
        file,
      ).toEqual([]);
    }
    expect(read('robots.txt')).toContain(`Sitemap: ${home}sitemap-index.xml\n`);
  });

  it('searches, and looks for error pages, below the path', () => {
    const forms = built.pages.flatMap((page) => having(page.root, 'data-search'));
    const bundleOf = (said: string): unknown => (JSON.parse(said) as { bundle: unknown }).bundle;
    expect(new Set(forms.map((form) => bundleOf(attr(form, 'data-search') ?? '{}')))).toEqual(
      new Set(['/repo/pagefind/']),
    );
    const [error] = built.pages
      .filter(({ file }) => file === '404.html')
      .flatMap(({ root }) => having(root, 'data-base'));
    expect(attr(error, 'data-base')).toBe('/repo/');
    const fragments = [...built.files].filter((file) => file.endsWith('.pf_fragment'));
    const found = fragments.map((file) => {
      const packed = gunzipSync(readFileSync(join(built.dir, file))).toString();
      return (JSON.parse(packed.slice(packed.indexOf('{'))) as { url: string }).url;
    });
    expect(found.filter((url) => !built.records.some(({ address }) => address === url))).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
  });

  it('sends its headers below the path', () => {
    const patterns = read('_headers')
      .split('\n')
      .filter((line) => line.startsWith('/'));
    expect(patterns.length).toBeGreaterThan(0);
    expect(patterns.filter((pattern) => !pattern.startsWith('/repo/'))).toEqual([]);
  });
});

describe('a build of another folder of content', { timeout: 240_000 }, () => {
  it('has pages for that folder’s texts and no others', async () => {
    project.write({
      'other/everyday/lumi/index.fi.mdx': text(facts, '## Lumi\n\nLunta.\n\n## Kengät\n\nPue kengät.'),
      'other/everyday/lumi/index.en.mdx': text(translation, '## Snow\n\nIt snows.'),
    });
    const { code, output, dir } = await project.build({ CONTENT_DIR: 'other' });
    expect(code, output).toBe(0);
    const built = readBuilt(dir, siteConfig.url, '/');
    const texts = built.records.filter(({ kind }) => kind === 'index' || kind === 'entry');
    expect(texts.map(({ path }) => path)).toEqual([
      '/fi/arki/',
      '/en/everyday/',
      '/fi/arki/lumi/',
      '/en/everyday/lumi/',
    ]);
    expectWholeTexts(built);
    const { flaws, orphans } = walkLinks(built);
    expect(flaws).toEqual([]);
    expect(orphans).toEqual([]);
  });
});

/** The source has a section more than the old translation: nothing stands beside what it may not belong to. */
function expectWholeTexts({ pages }: Built): void {
  const page = pages.find(({ file }) => file === 'en/everyday/lumi/fi/index.html');
  const parts = page ? elements(page.root, 'section') : [];
  expect(parts.map((part) => [attr(part, 'lang'), textIn(part)])).toEqual([
    ['en', 'Snow It snows.'],
    ['fi', 'Lumi Lunta. Kengät Pue kengät.'],
  ]);
  const notes = page ? having(page.root, 'role').map(textIn) : [];
  for (const locale of ['en', 'fi'] as const)
    expect(notes.some((note) => note.includes(translator(locale)('pair.apart')))).toBe(true);
}

describe('a build of content with flaws', { timeout: 240_000 }, () => {
  const good = { 'a/index.fi.mdx': text(facts) };

  it.each([
    [
      'texts that cannot be read',
      {
        'b/index.fi.mdx': text(facts, 'Hei.\n\n<Kukka />'),
        'c/index.fi.mdx': text(`${facts}\nslug: muu`),
        'd/index.fi.mdx': text(facts.replace('2026-11-21', '2026-02-30')),
        'e/index.xx.mdx': text(facts),
      },
      [
        ['b/index.fi.mdx:11', 'unknown-component', 'Use one of these'],
        ['c/index.fi.mdx:7', 'unknown-key', 'Delete it'],
        ['d/index.fi.mdx:6', 'bad-value', 'Write'],
        ['e/index.xx.mdx:1', 'unknown-language', 'Use one of'],
      ],
    ],
    [
      'a link that leads nowhere',
      {
        'b/index.fi.mdx': text(
          facts,
          'Katso [muu](everyday/muu) ja [lumi](everyday/a#poissa).\n\n## Otsikko',
        ),
      },
      [
        ['b/index.fi.mdx:9', 'dead-link', 'Correct the address'],
        ['b/index.fi.mdx:9', 'dead-anchor', 'Correct the part after #'],
      ],
    ],
    [
      'translations that do not fit a source',
      { 'b/index.en.mdx': text(translation), 'c/index.fi.mdx': text(facts), 'c/index.sv.mdx': text(facts) },
      [
        ['b/index.en.mdx:1', 'source-missing', 'Add the source text'],
        ['c/index.sv.mdx:1', 'two-sources', 'Give the translation'],
      ],
    ],
  ])('fails on %s, and says where and what to do', async (name, files, told) => {
    const folder = `bad-${name.replaceAll(' ', '-')}`;
    const paths = Object.entries({ ...good, ...files }).map(([path, content]) => [
      `${folder}/everyday/${path}`,
      content,
    ]);
    project.write(Object.fromEntries(paths) as Record<string, string>);
    const outcome = await project.build({ CONTENT_DIR: folder });
    expectFailure(outcome);
    const lines = outcome.output.split('\n');
    for (const [place, rule, remedy] of told) {
      const line = lines.find(
        (line) => line.includes(`${folder}/everyday/${place}:`) && line.includes(` error ${rule} `),
      );
      expect(line, `${rule}\n${outcome.output}`).toContain(` — ${remedy}`);
    }
    expect(outcome.output).not.toContain(`${folder}/everyday/a/`);
  });

  it('fails where there is no such folder, or nothing in it', async () => {
    const missing = await project.build({ CONTENT_DIR: 'missing' });
    expectFailure(missing);
    expect(missing.output).toMatch(/no-content-folder .*missing.* — .*CONTENT_DIR/);
    project.write({ 'empty/everyday/README': '' });
    const empty = await project.build({ CONTENT_DIR: 'empty' });
    expectFailure(empty);
    expect(empty.output).toMatch(/no-content .*empty.* — .*index\.<language>\.mdx/);
  });
});

describe('a build with settings that are no addresses', { timeout: 240_000 }, () => {
  it.each([
    ['SITE_URL', 'esimerkki.fi'],
    ['SITE_URL', 'https://esimerkki.fi/repo'],
    ['BASE_PATH', '/a b'],
  ])('fails, and says what %s must be', async (name, value) => {
    const outcome = await project.build({ [name]: value });
    expectFailure(outcome);
    expect(outcome.output).toMatch(new RegExp(`${name} .*${value}`));
  });
});

function expectFailure({ code, output, dir }: Outcome): void {
  expect(code, output).toBeGreaterThan(0);
  expect(existsSync(join(dir, 'index.html'))).toBe(false);
}
