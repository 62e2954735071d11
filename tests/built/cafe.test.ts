import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { metaPolicy } from '../../src/hosting/security-headers.ts';
import { readCafeKit } from '../../src/reader/cafe-kit.ts';
import { isProfessional, localeCodes } from '../../src/domain/locales.ts';
import { environment, root } from '../support/pages.ts';
import { attr, elements, having, parse, readSite, textIn, type HtmlFile } from './support/dist.ts';

const built = readSite();
const { kit } = readCafeKit(environment.contentDir, root);
if (!kit) throw new Error('The site has no kit.');
const of = (kind: string): readonly HtmlFile[] =>
  built.pages.filter(({ record }) => record?.kind === kind && record.section === 'cafe');
const read = (file: string): string => readFileSync(join(built.dir, file), 'utf8');
const withClass = (page: Pick<HtmlFile, 'root'>, name: string) =>
  having(page.root, 'class').filter((element) => attr(element, 'class')?.split(' ').includes(name));
const languages = localeCodes.filter(isProfessional);
const wordsOf = (items: readonly { readonly fi: string }[], page: HtmlFile): readonly string[] =>
  items.map((item) => item[(page.record?.locale ?? 'fi') as 'fi']);

describe('themes', () => {
  const own = of('entry').filter(({ record }) => record?.standing !== 'fallback');

  it('are there in every language of professionals, each with slides, pack and file', () => {
    const themes = kit.blocks.flatMap(({ kind, theme }) => (kind === 'theme' && theme ? [theme] : []));
    const expected = languages.flatMap((locale) => themes.map((id) => `${locale} ${id}`)).sort();
    for (const pages of [own, of('slides'), of('pack')])
      expect(pages.map(({ record }) => `${record?.locale} ${record?.id}`).sort()).toEqual(expected);
    const files = [...built.files].filter((file) => file.startsWith('data/kotokahvila/'));
    expect(files.sort()).toEqual(
      languages.flatMap((locale) => themes.map((id) => `data/kotokahvila/${id}.${locale}.html`)).sort(),
    );
  });

  it('have the same slides and notes as their deck', () => {
    for (const page of own) {
      const deck = of('slides').find(({ address }) => address === `${page.address}diat/`);
      const titles = withClass(page, 'slide').flatMap((slide) => elements(slide, 'h3').map(textIn));
      const shown = deck
        ? withClass(deck, 'shown').flatMap((slide) => elements(slide, 'h2').map(textIn))
        : [];
      expect(titles.length).toBeGreaterThan(2);
      // Before them the name of the theme, after them the questions.
      expect(shown.slice(1, -1)).toEqual(titles);
      expect(deck && withClass(deck, 'notes')).toHaveLength(shown.length);
      for (const notes of deck ? withClass(deck, 'notes') : [])
        expect(textIn(notes).length).toBeGreaterThan(40);
    }
  });

  it('have a title of slides that differs from page to page', () => {
    const titles = of('slides').map((page) => elements(page.root, 'title').map(textIn).join());
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('presenting', () => {
  it('is not paid for by those who read', () => {
    for (const page of [...of('slides'), ...of('entry')]) {
      expect(page.html).not.toMatch(/<link[^>]+reveal/);
      const scripts = elements(page.root, 'script').flatMap((script) => attr(script, 'src') ?? []);
      const bytes = scripts.map(
        (src) => gzipSync(read(src.slice(built.base.length)), { level: 9 }).byteLength,
      );
      expect(Math.max(0, ...bytes)).toBeLessThan(1024);
    }
  });

  it('costs 45 KB at most, packed', () => {
    const files = [...built.files].filter((file) => /^(_astro\/deck[.-]|reveal\.css$)/.test(file));
    const sizes = files.map((file) => gzipSync(read(file), { level: 9 }).byteLength);
    console.log(`presenting: ${files.join(', ')}: ${sizes.join(' + ')} bytes`);
    expect(files.length).toBeGreaterThan(1);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(45_000);
  });

  it('brings no font, no picture and no theme of others', () => {
    expect(read('reveal.css')).toContain('.reveal');
    expect(read('reveal.css')).not.toMatch(/@font-face|url\(|\.theme/);
  });
});

describe('the file of a theme', () => {
  const files = [...built.files].filter((file) => file.startsWith('data/kotokahvila/'));

  it.each(files)('%s holds everything, runs nothing and is small', (file) => {
    const html = read(file);
    const page = parse(html);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(150_000);
    expect(html).toContain(`content="${metaPolicy('offline')}"`);
    expect(elements(page, 'script', 'iframe', 'object', 'img')).toEqual([]);
    const loaded = elements(page, 'link', 'use', 'image').flatMap((one) => attr(one, 'href') ?? []);
    expect(loaded.filter((address) => !address.startsWith('data:'))).toEqual([]);
    expect(html.match(/<style>[\s\S]*<\/style>/)?.[0]).not.toMatch(/url\(|@import/);
    // Links lead to the published site or elsewhere, never to the disk of the reader.
    const links = elements(page, 'a').map((link) => attr(link, 'href') ?? '');
    expect(links.filter((address) => !/^(https:|tel:|#)/.test(address))).toEqual([]);
    const ids = having(page, 'id').map((one) => attr(one, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    const named = having(page, 'aria-labelledby').map((one) => attr(one, 'aria-labelledby') ?? '');
    const places = links.filter((one) => one.startsWith('#')).map((one) => one.slice(1));
    for (const id of [...named, ...places]) expect(ids).toContain(id);
  });

  it('has the slides and notes of its page, and the kit of the café', () => {
    for (const page of of('slides')) {
      const { id, locale } = page.record ?? {};
      const file = { root: parse(read(`data/kotokahvila/${id}.${locale}.html`)) };
      const titles = (one: Pick<HtmlFile, 'root'>) =>
        withClass(one, 'shown').flatMap((slide) => elements(slide, 'h2').map(textIn));
      expect(titles(file)).toEqual(titles(page));
      expect(withClass(file, 'notes')).toHaveLength(withClass(page, 'notes').length);
      const text = elements(file.root, 'main').map(textIn).join(' ');
      const theme = of('entry').find(({ address }) => `${address}diat/` === page.address);
      const links = (one: Pick<HtmlFile, 'root'>) =>
        elements(one.root, 'a').map((link) => attr(link, 'href') ?? '');
      const sources = theme
        ? withClass(theme, 'sources').flatMap((list) => elements(list, 'a').map((a) => attr(a, 'href')))
        : [];
      expect(sources.length).toBeGreaterThan(0);
      expect(links(file)).toEqual(expect.arrayContaining([...sources, ...kit.sources.map(({ url }) => url)]));
      for (const words of wordsOf([...kit.room, ...kit.safety, ...kit.warmUp.questions], page))
        expect(text).toContain(words);
    }
  });
});

describe('plans', () => {
  it('that are ready stand on the page without script', () => {
    for (const page of of('plan')) {
      const text = elements(page.root, 'main').map(textIn).join(' ');
      for (const words of wordsOf(
        kit.plans.flatMap(({ name, lead }) => [name, lead]),
        page,
      ))
        expect(text).toContain(words);
      const [own, ...lists] = withClass(page, 'programme');
      // The script begins with what is there: the first ready plan.
      expect(own && elements(own, 'li').length).toBe(kit.plans[0]?.meetings[0]?.length);
      expect(lists.map((list) => elements(list, 'li').length)).toEqual(
        kit.plans.flatMap(({ meetings }) => meetings.map((rows) => rows.length)),
      );
    }
  });

  it('tell when each block begins and ends', () => {
    const [page] = of('plan').filter(({ record }) => record?.locale === 'fi');
    const clocks = page ? withClass(page, 'clock').map(textIn) : [];
    expect(clocks).toContain('14.00–14.08');
    expect(clocks).toContain('15.57–16.00');
  });
});

describe('the print packs', () => {
  it('hold the cards and handouts of their themes, and a QR code', () => {
    for (const page of of('pack')) {
      const theme = of('entry').find(({ address }) => `${address}paketti/` === page.address);
      const papers = theme ? withClass(theme, 'paper').flatMap((one) => elements(one, 'h3').map(textIn)) : [];
      const printed = elements(page.root, 'h3').map(textIn);
      expect(papers.length).toBeGreaterThan(1);
      expect(printed).toEqual(expect.arrayContaining([...papers]));
      expect(elements(page.root, 'img').map((image) => attr(image, 'src'))).toEqual([
        `${theme?.address}qr.svg`,
      ]);
    }
  });

  it('of the whole café hold all that the others do', () => {
    for (const page of of('kit')) {
      const printed = elements(page.root, 'h3').map(textIn);
      for (const other of of('entry').filter(({ record }) => record?.locale === page.record?.locale))
        for (const paper of withClass(other, 'paper'))
          expect(printed).toContain(elements(paper, 'h3').map(textIn).join());
      const text = elements(page.root, 'main').map(textIn).join(' ');
      for (const words of wordsOf([...kit.board.columns, ...kit.feedback.questions, ...kit.materials], page))
        expect(text).toContain(words);
    }
  });
});

it('the report can be mailed by the reader’s own program, to nobody in particular', () => {
  for (const page of of('index')) {
    const mail = elements(page.root, 'a').flatMap((link) => attr(link, 'href') ?? []);
    const [report] = mail.filter((address) => address.startsWith('mailto:?'));
    const body = new URL(report ?? '').searchParams.get('body') ?? '';
    for (const words of wordsOf(kit.report.lines, page)) expect(body).toContain(`${words}:`);
    expect(elements(page.root, 'form')).toEqual([]);
  }
});
