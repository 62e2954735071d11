import { describe, expect, it } from 'vitest';
import { attr, elements, parse, readSite, type Element, type HtmlFile } from './support/dist.ts';
import { headingFlaws, landmarkFlaws, orderFlaws, skipFlaws, type Frame } from './support/structure.ts';

const { pages } = readSite();
const byAddress = new Map(pages.map((page) => [page.address, page.record]));

/** What a link leads to, by a name that is the same in all languages. */
function nameOf(link: Element): string {
  const address = attr(link, 'href') ?? '';
  const { kind, section, id, locale } = byAddress.get(address.split('#')[0] ?? '') ?? {};
  const language = attr(link, 'hreflang') === undefined ? '' : locale;
  return language ? `language ${language}` : [kind ?? address, section, id].filter(Boolean).join(' ');
}

const linksIn = (page: HtmlFile, part: 'header' | 'footer'): readonly string[] =>
  elements(page.root, part)
    .filter(({ parent }) => parent && 'name' in parent && parent.name === 'body')
    .flatMap((element) => elements(element, 'a').map((link) => `${part}: ${nameOf(link)}`));

const frames: readonly Frame[] = pages.map((page) => ({
  file: page.file,
  order: [...linksIn(page, 'header'), ...linksIn(page, 'footer')],
}));

const flawsOf = (check: (root: HtmlFile['root']) => readonly string[]): readonly string[] =>
  pages.flatMap(({ file, root }) => check(root).map((flaw) => `${file}: ${flaw}`));

describe('every page', () => {
  it('has landmarks that are told apart', () => {
    expect(flawsOf(landmarkFlaws)).toEqual([]);
  });

  it('has one h1, first, and no skipped levels', () => {
    expect(flawsOf(headingFlaws)).toEqual([]);
  });

  it('begins with a link to its main part', () => {
    expect(flawsOf(skipFlaws)).toEqual([]);
  });

  it('has its menus in the same order', () => {
    expect(orderFlaws(frames)).toEqual([]);
  });

  it('has help in its footer, and every text before it begins', () => {
    const contact = frames.filter(({ order }) => !order.includes('footer: entry about yhteystiedot'));
    expect(contact.map(({ file }) => file)).toEqual([]);
    const texts = pages.filter(({ record }) => record?.kind === 'entry');
    const without = texts.filter(({ root }) => {
      const parts = elements(root, 'article', 'h2', 'a', 'main');
      const report = parts.findIndex((part) => attr(part, 'href')?.startsWith('mailto:'));
      const article = parts.findIndex(({ name }) => name === 'article');
      const chapter = parts.findIndex(({ name }) => name === 'h2');
      return !(article < report && report < chapter);
    });
    expect(without.map(({ file }) => file)).toEqual([]);
    expect(texts.length).toBeGreaterThan(0);
  });
});

describe('the checks see', () => {
  const page = (html: string): HtmlFile['root'] => parse(`<html><body>${html}</body></html>`);
  const good = `<a href="#Main">Skip</a><header><nav aria-label="Menu"><a href="/">x</a></nav></header>
    <main id="Main" tabindex="-1"><h1>One</h1><h2>Two</h2><h3>Three</h3><h2>Two</h2>
    <article><header>x</header><footer>x</footer></article></main>
    <footer><nav aria-labelledby="About"><h2 id="About">About</h2></nav></footer>`;

  it.each([
    ['no main part', landmarkFlaws, good.replaceAll('main', 'div')],
    ['two main parts', landmarkFlaws, `${good}<main></main>`],
    ['two headers', landmarkFlaws, `<header></header>${good}`],
    ['no footer', landmarkFlaws, good.replace(/<footer><nav.*footer>$/s, '')],
    ['a text beside the landmarks', landmarkFlaws, `${good}<div>x</div>`],
    ['a menu without a name', landmarkFlaws, good.replace(' aria-label="Menu"', '')],
    ['a menu with an empty name', landmarkFlaws, good.replace('>About<', '><')],
    ['two menus of one name', landmarkFlaws, good.replace('"Menu"', '"About"')],
    ['a second h1', headingFlaws, good.replaceAll('h2', 'h1')],
    ['a heading before the h1', headingFlaws, `<h2>x</h2>${good}`],
    ['a skipped level', headingFlaws, good.replaceAll('h3', 'h4')],
    ['no heading', headingFlaws, good.replaceAll(/h\d/g, 'p')],
    ['a menu before the link to the text', skipFlaws, `<summary>x</summary>${good}`],
    ['a link that leads elsewhere', skipFlaws, good.replace('#Main', '#About')],
    ['a main part that cannot take the focus', skipFlaws, good.replace(' tabindex="-1"', '')],
  ])('%s', (_, check, html) => {
    expect(check(page(html))).not.toEqual([]);
  });

  it.each([landmarkFlaws, headingFlaws, skipFlaws])('nothing where nothing is wrong', (check) => {
    expect(check(page(good))).toEqual([]);
  });

  it('a menu in another order', () => {
    const menu = (file: string, ...order: readonly string[]): Frame => ({ file, order });
    expect(orderFlaws([menu('a', 'home', 'search', 'help'), menu('b', 'home', 'more', 'help')])).toEqual([]);
    expect(orderFlaws([menu('a', 'home', 'search', 'help'), menu('b', 'help', 'more', 'home')])).toEqual([
      'b: help before home, the other way in a',
    ]);
  });
});
