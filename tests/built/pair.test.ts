import { describe, expect, it } from 'vitest';
import { locales, sourceLocale } from '../../src/domain/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import {
  articleOf,
  attr,
  elements,
  having,
  isInside,
  readSite,
  textIn,
  same,
  wrong,
} from './support/dist.ts';
import type { Element, HtmlFile } from './support/dist.ts';

const { pages, base } = readSite();
const home = `${base}${sourceLocale}/`;
const pairs = pages.filter(({ record }) => record?.kind === 'bilingual');
const topics = pages.filter(({ record }) => record?.kind === 'entry' && record.section === 'everyday');
const finnish = locales[sourceLocale].tag;

const topicOf = ({ record }: HtmlFile, locale: string): HtmlFile | undefined =>
  topics.find((page) => page.record?.id === record?.id && page.record?.locale === locale);
const classed = (page: HtmlFile, name: string): readonly Element[] =>
  having(page.root, 'class').filter((element) => attr(element, 'class')?.split(' ').includes(name));
const rowsOf = (page: HtmlFile): readonly Element[] =>
  classed(page, 'pair').filter(({ name }) => name === 'section');
const sidesOf = (row: Element): readonly Element[] =>
  elements(row, 'div').filter((side) => attr(side, 'class') === 'prose');
const headingsOf = (page: HtmlFile | undefined): readonly string[] =>
  page
    ? elements(page.root, 'h2')
        .filter((h2) => isInside(h2, isText))
        .map(textIn)
    : [];
const isText = (element: { readonly attribs: Readonly<Record<string, string>> }): boolean =>
  element.attribs['class'] === 'prose';
const linksIn = (element: Element | undefined): readonly string[] =>
  element ? elements(element, 'a').flatMap((link) => attr(link, 'href') ?? []) : [];

describe('everyday texts in two languages', () => {
  it('are there for each text that is not Finnish', () => {
    const others = topics.filter(({ record }) => record?.locale !== sourceLocale);
    expect(pairs.map(({ address }) => address).sort()).toEqual(
      others.map(({ address }) => `${address}fi/`).sort(),
    );
    expect(pairs.length).toBeGreaterThan(20);
  });

  it('stand side by side, section by section, numbered, each side with its language and direction', () => {
    const flaws = wrong(pairs, (page) => {
      const { tag, dir } = locales[page.record?.locale ?? sourceLocale];
      const rows = rowsOf(page).map((row) => [
        textIn(elements(row, 'p').find((p) => attr(p, 'class') === 'no')),
        ...sidesOf(row).map((side) => `${attr(side, 'lang')} ${attr(side, 'dir')}`),
        ...sidesOf(row).map((side) => textIn(elements(side, 'h2')[0])),
      ]);
      const own = headingsOf(topicOf(page, page.record?.locale ?? ''));
      const other = headingsOf(topicOf(page, sourceLocale)).slice(0, own.length);
      const wanted = own.map((heading, n) => [
        String(n + 1),
        `${tag} ${dir}`,
        `${finnish} ltr`,
        heading,
        other[n],
      ]);
      return same(rows, wanted);
    });
    expect(flaws).toEqual([]);
  });

  it('have all the words of both texts', () => {
    const wordsOf = (page: HtmlFile | undefined): string =>
      page ? textIn(classed(page, 'prose')[0]).replace(/\s/g, '') : '';
    const flaws = wrong(pairs, (page) => {
      const side = (n: number): string =>
        rowsOf(page)
          .map((row) => textIn(sidesOf(row)[n]))
          .join('')
          .replace(/\s/g, '');
      const own = wordsOf(topicOf(page, page.record?.locale ?? ''));
      // Below the Finnish text its own page names its sources.
      const other = wordsOf(topicOf(page, sourceLocale)).startsWith(side(1));
      return same([side(0) === own, other, side(1).length > 300], [true, true, true]);
    });
    expect(flaws).toEqual([]);
  });

  it('say both titles, and of both texts how they were made', () => {
    const flaws = wrong(pairs, (page) => {
      const article = articleOf(page);
      const record = topicOf(page, page.record?.locale ?? '')?.record;
      const has = [
        attr(article, 'lang'),
        attr(article, 'data-standing'),
        attr(article, 'data-review'),
        textIn(elements(page.root, 'h1')[0]),
        textIn(classed(page, 'h1')[0]),
        classed(page, 'trust').length,
      ];
      const titleOf = (locale: string): string => {
        const topic = topicOf(page, locale);
        return topic ? textIn(elements(topic.root, 'h1')[0]) : '';
      };
      const { locale = sourceLocale, standing, review } = record ?? {};
      return same(has, [locales[locale].tag, standing, review, titleOf(locale), titleOf(sourceLocale), 2]);
    });
    expect(flaws).toEqual([]);
  });

  it('lead on in the language of each side', () => {
    const flaws = wrong(pairs, (page) => {
      const strays = rowsOf(page).flatMap((row) => {
        const [own, other] = sidesOf(row);
        const inside = (side: Element | undefined): readonly string[] =>
          linksIn(side).filter((address) => address.startsWith(base));
        return [
          ...inside(own).filter((address) => address.startsWith(home) && !isFinnishOnly(address)),
          ...inside(other).filter((address) => !address.startsWith(home)),
        ];
      });
      return same(strays, []);
    });
    expect(flaws).toEqual([]);
  });

  it('are led to by the text, and the Finnish text leads to all of them', () => {
    const flaws = wrong(topics, (page) => {
      const { locale, id } = page.record ?? {};
      const wanted = pairs.filter(
        ({ record }) => record?.id === id && [record?.locale, sourceLocale].includes(locale),
      );
      const [article] = elements(page.root, 'article');
      const led = linksIn(article).filter((address) => address.endsWith('/fi/') && address !== home);
      return same(led.toSorted(), wanted.map(({ address }) => address).toSorted());
    });
    expect(flaws).toEqual([]);
  });

  it('offer the same pair in other languages, and are in no search index', () => {
    const flaws = wrong(pairs, (page) => {
      const menu = linksIn(classed(page, 'menu')[0]).filter((address) => address !== base);
      const versions = pairs.filter(({ record }) => record?.id === page.record?.id);
      const searched = having(page.root, 'data-pagefind-body').length;
      return same(
        [menu.toSorted(), searched, page.record?.indexable],
        [versions.map(({ address }) => address).toSorted(), 0, false],
      );
    });
    expect(flaws).toEqual([]);
  });

  it('are never said to be out of step: the guard lets no such translation in', () => {
    const said = pairs.filter((page) =>
      textIn(articleOf(page)).includes(translator(sourceLocale)('pair.apart')),
    );
    expect(said.map(({ file }) => file)).toEqual([]);
  });
});

/** Whether the page at an address is in Finnish alone, so that other languages have to lead to it. */
function isFinnishOnly(address: string): boolean {
  const record = pages.find((page) => page.address === address.split('#')[0])?.record;
  return !pages.some(
    (page) =>
      page.record?.section === record?.section &&
      page.record?.id === record?.id &&
      page.record?.locale !== 'fi',
  );
}
