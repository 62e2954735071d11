import decode from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { shareLinks } from '../../src/domain/share-links.ts';
import { locales, sourceLocale } from '../../src/domain/locales.ts';
import { pictureOf } from '../support/qr-picture.ts';
import {
  attr,
  elements,
  having,
  readSite,
  textIn,
  type Element,
  type HtmlFile,
  same,
  wrong,
} from './support/dist.ts';

const { pages, base, origin } = readSite();
const ofKind = (kind: string): readonly HtmlFile[] =>
  pages.filter(({ record }) => record?.section === 'everyday' && record.kind === kind);
const [topics, shares, posters, indexes] = ['entry', 'share', 'poster', 'index'].map(ofKind) as [
  readonly HtmlFile[],
  readonly HtmlFile[],
  readonly HtmlFile[],
  readonly HtmlFile[],
];

const withClass = (page: HtmlFile, name: string): Element | undefined =>
  having(page.root, 'class').find((element) => attr(element, 'class')?.split(' ').includes(name));
const linksIn = (element: Element | undefined): readonly string[] =>
  element ? elements(element, 'a').flatMap((link) => attr(link, 'href') ?? []) : [];
/** What the codes of a page say; one that only repeats another has no strokes of its own. */
const codesIn = ({ html }: HtmlFile): readonly (string | undefined)[] =>
  [...html.matchAll(/<svg class="qr".*?<\/svg>/gs)]
    .filter(([svg]) => svg.includes('stroke='))
    .map(([svg]) => decode(pictureOf(svg)));
const topicOf = ({ record, address }: HtmlFile): HtmlFile => {
  const topic = topics.find((page) => `${page.address}kortti/` === address);
  if (!topic) throw new Error(`${record?.path} has no text.`);
  return topic;
};
const titleOf = (page: HtmlFile): string => textIn(elements(page.root, 'h1')[0]);
const addressInWords = (page: HtmlFile): string => (origin + page.address).replace('https://', '');

describe('the pages that carry everyday texts to people', () => {
  it('are there for each text, and a poster for each language', () => {
    const sorted = (list: readonly string[]): readonly string[] => list.toSorted();
    expect(sorted(shares.map(({ address }) => address))).toEqual(
      sorted(topics.map(({ address }) => `${address}kortti/`)),
    );
    expect(sorted(posters.map(({ address }) => address))).toEqual(
      sorted(indexes.map(({ address }) => `${address}juliste/`)),
    );
    expect(shares.length).toBeGreaterThan(50);
    expect(posters.length).toBeGreaterThan(2);
  });

  it('are led to by the text, and the poster by the list of texts', () => {
    expect(
      wrong(topics, (page) => linksIn(elements(page.root, 'article')[0]).includes(`${page.address}kortti/`)),
    ).toEqual([]);
    expect(
      wrong(indexes, (page) => linksIn(elements(page.root, 'main')[0]).includes(`${page.address}juliste/`)),
    ).toEqual([]);
  });

  it('are in no search index and on no list of search engines', () => {
    const flaws = wrong([...shares, ...posters], ({ root, record }) =>
      same(
        [record?.indexable, record?.alternates, having(root, 'data-pagefind-body').length],
        [false, {}, 0],
      ),
    );
    expect(flaws).toEqual([]);
  });

  it('offer themselves in the other languages of the text', () => {
    const flaws = wrong(shares, (page) => {
      const menu = linksIn(withClass(page, 'menu')).filter((address) => address !== base);
      const versions = shares.filter(({ record }) => record?.id === page.record?.id);
      return same(menu.toSorted(), versions.map(({ address }) => address).toSorted());
    });
    expect(flaws).toEqual([]);
  });
});

describe('the page of a text', () => {
  it('has one code, which says the address of the text, as do its words', () => {
    const flaws = wrong(shares, (page) => {
      const topic = topicOf(page);
      const words = ['worker', 'sheet'].map((name) => {
        const part = withClass(page, name);
        return [
          textIn(part).replaceAll('\u200B', '').includes(addressInWords(topic)),
          linksIn(part).includes(topic.address),
        ];
      });
      return same(
        [codesIn(page), words],
        [
          [origin + topic.address],
          [
            [true, true],
            [true, true],
          ],
        ],
      );
    });
    expect(flaws).toEqual([]);
  });

  it('shows the worker the sentence of the text in Finnish, and the reader their own', () => {
    const flaws = wrong(shares, (page) => {
      const card = withClass(page, 'worker');
      const { locale = sourceLocale } = page.record ?? {};
      const say = withClass(page, 'say');
      const own = elements(card ?? page.root, 'p').find(
        (p) => p !== say && attr(p, 'lang') === (locale === sourceLocale ? 'en' : locales[locale].tag),
      );
      const text = textIn(withClass(topicOf(page), 'prose'));
      return same(
        [
          attr(say, 'lang'),
          attr(say, 'dir'),
          ...[say, own].map((part) => textIn(part).length > 10 && text.includes(textIn(part))),
          textIn(elements(card ?? page.root, 'h2')[0]),
        ],
        ['fi', 'ltr', true, true, titleOf(topicOf(page))],
      );
    });
    expect(flaws).toEqual([]);
  });

  it('has all of the text on its sheet but the list of official pages', () => {
    const flaws = wrong(shares, (page) => {
      const chapters = elements(withClass(topicOf(page), 'prose') ?? page.root, 'h2').map(textIn);
      const titles = elements(withClass(page, 'halves') ?? page.root, 'h3').map(textIn);
      const official = chapters.indexOf(titles.at(-1) ?? '') + 1;
      const outer = linksIn(withClass(page, 'sheet')).filter((address) => address.startsWith('http'));
      return same([titles, outer], [chapters.slice(0, official), []]) === true && titles.length > 5
        ? true
        : { titles, outer };
    });
    expect(flaws).toEqual([]);
  });

  it('has links that begin a message with title and address', () => {
    const flaws = wrong(shares, (page) => {
      const topic = topicOf(page);
      const { sms, whatsapp, email } = shareLinks(titleOf(topic), origin + topic.address);
      return same(linksIn(withClass(page, 'send')), [sms, whatsapp, email]);
    });
    expect(flaws).toEqual([]);
  });

  it('leads to the text in two languages, which prints on A4', () => {
    const flaws = wrong(shares, (page) =>
      same(
        linksIn(withClass(page, 'choice')),
        page.record?.locale === sourceLocale ? [] : [`${topicOf(page).address}fi/`],
      ),
    );
    expect(flaws).toEqual([]);
  });
});

describe('the poster', () => {
  it('has each text of the language once, with a code that says its address', () => {
    const flaws = wrong(posters, (page) => {
      const { locale } = page.record ?? {};
      const links = linksIn(withClass(page, 'codes'));
      const own = topics.filter(({ record }) => record?.locale === locale);
      return same(
        [links.toSorted(), codesIn(page)],
        [own.map(({ address }) => address).toSorted(), links.map((address) => origin + address)],
      );
    });
    expect(flaws).toEqual([]);
  });

  it('says the address of the site in words', () => {
    const flaws = wrong(posters, (page) => {
      const home = `${base}${page.record?.locale}/`;
      const words = textIn(withClass(page, 'title'));
      return same(
        [words.includes((origin + home).replace('https://', '')), linksIn(withClass(page, 'title'))],
        [true, [home]],
      );
    });
    expect(flaws).toEqual([]);
  });
});
