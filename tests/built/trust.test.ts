import { describe, expect, it } from 'vitest';
import { siteConfig } from '../../src/config/site.ts';
import { locales, sourceLocale } from '../../src/domain/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { articleOf, attr, elements, having, readSite, textIn } from './support/dist.ts';
import type { Element, HtmlFile } from './support/dist.ts';

const { pages, base } = readSite();
const entries = pages.filter(({ record }) => record?.kind === 'entry' && record.section !== 'glossary');
const everyday = entries.filter(({ record }) => record?.section === 'everyday');

const labelsOf = (page: HtmlFile): readonly Element[] =>
  having(page.root, 'class').filter((element) => attr(element, 'class')?.split(' ').includes('trust'));
const localeOf = ({ record }: HtmlFile) => record?.locale ?? sourceLocale;
const linksIn = (label: Element | undefined): readonly string[] =>
  label ? elements(label, 'a').map((link) => attr(link, 'href') ?? '') : [];

/** Pages of which something does not hold. */
const without = (list: readonly HtmlFile[], holds: (page: HtmlFile, label: Element | undefined) => boolean) =>
  list.filter((page) => !holds(page, labelsOf(page)[0])).map(({ file }) => file);

describe('the trust label (trust.md T3)', () => {
  it('stands once on every page of a text, above it, as a note with a name', () => {
    expect(entries.length).toBeGreaterThan(20);
    expect(
      without(entries, (page, label) => {
        const article = articleOf(page);
        const [prose] = having(page.root, 'class').filter((one) => attr(one, 'class') === 'prose');
        if (!label || !article || !prose || labelsOf(page).length !== 1) return false;
        const named = attr(label, 'aria-label') === translator(localeOf(page))('trust.label');
        return attr(label, 'role') === 'note' && named && (label.startIndex ?? 0) < (prose.startIndex ?? 0);
      }),
    ).toEqual([]);
  });

  it('says by words and by a drawing how the text was made', () => {
    expect(
      without(entries, (page, label) => {
        const review = attr(articleOf(page) ?? label ?? expect.fail(), 'data-review') as
          'person' | 'checked' | 'machine';
        const title = translator(localeOf(page))(`trust.${review}.title`);
        return (
          label !== undefined &&
          textIn(elements(label, 'b')[0]) === title &&
          elements(label, 'svg').length === 1
        );
      }),
    ).toEqual([]);
  });

  it('draws every state otherwise, so that no colour has to tell them apart', () => {
    const drawings = Map.groupBy(entries, (page) => {
      const article = articleOf(page);
      const standing = article && attr(article, 'data-standing');
      return standing === 'stale' ? standing : article && attr(article, 'data-review');
    });
    const drawn = [...drawings.values()].map((list) => {
      const shapes = list.map((page) =>
        elements(labelsOf(page)[0] ?? expect.fail(), 'path')
          .map((path) => `${attr(path, 'd')} ${attr(path, 'fill')} ${attr(path, 'stroke-dasharray')}`)
          .join(),
      );
      expect(new Set(shapes).size).toBe(1);
      return shapes[0];
    });
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('is stronger where a mistake would cost more', () => {
    const strong = without(everyday, (page, label) =>
      textIn(label).includes(translator(localeOf(page))('trust.machine.text')),
    );
    const weak = without(everyday, (page, label) =>
      textIn(label).includes(translator(localeOf(page))('trust.machine.strong')),
    );
    for (const locale of new Set(everyday.map(localeOf))) {
      const folder =
        everyday.find((page) => localeOf(page) === locale && page.record?.id === 'kela')?.file ?? '';
      expect(strong, folder).toContain(folder);
      const light =
        everyday.find((page) => localeOf(page) === locale && page.record?.id === 'kirjasto')?.file ?? '';
      expect(weak, light).toContain(light);
    }
  });

  it('leads to the official pages at the end of an everyday text, as the valid ones', () => {
    expect(
      without(everyday, (page, label) => {
        const last = having(page.root, 'class')
          .filter((one) => attr(one, 'class') === 'prose')
          .flatMap((prose) => elements(prose, 'h2'))
          // What the Finnish text rests on is listed below it.
          .at(localeOf(page) === sourceLocale ? -2 : -1);
        return last !== undefined && linksIn(label).includes(`#${attr(last, 'id')}`);
      }),
    ).toEqual([]);
  });

  it('leads from a translation to the Finnish text in one step', () => {
    const translated = everyday.filter((page) => localeOf(page) !== sourceLocale);
    expect(translated.length).toBeGreaterThan(20);
    expect(
      without(translated, (page, label) =>
        linksIn(label).includes(`${base}${sourceLocale}/arki/${page.record?.id}/`),
      ),
    ).toEqual([]);
  });

  it('says when the facts were compared, and when the text was translated', () => {
    expect(
      without(everyday, (page, label) => {
        const dates = label && elements(label, 'p').find((line) => attr(line, 'class') === 'soft');
        const years = textIn(dates).match(/20\d\d/g)?.length;
        return (years ?? 0) >= (localeOf(page) === sourceLocale ? 1 : 2);
      }),
    ).toEqual([]);
  });

  it('opens a mail with the page, its state and its text, to tell of a mistake', () => {
    expect(
      without(entries, (page, label) => {
        const mail = linksIn(label).find((address) =>
          address.startsWith(`mailto:${siteConfig.feedbackEmail}?`),
        );
        const subject = new URL(mail ?? 'mailto:x').searchParams.get('subject') ?? '';
        const article = articleOf(page);
        const { path = '' } = page.record ?? {};
        const state = article && `${attr(article, 'data-standing')} ${attr(article, 'data-review')}`;
        return subject.startsWith(`${path} ${state} text-`);
      }),
    ).toEqual([]);
  });

  it('is in the language of the page', () => {
    expect(
      without(entries, (page, label) => {
        const { tag, dir } = locales[localeOf(page)];
        const article = articleOf(page);
        if (!label || !article) return false;
        const own = attr(label, 'lang') ?? attr(article, 'lang');
        return own === tag && (attr(label, 'dir') ?? attr(article, 'dir')) === dir;
      }),
    ).toEqual([]);
  });
});

describe('lists of texts', () => {
  it('say of each how it was made', () => {
    const lists = pages.filter(({ record }) => record?.kind === 'index');
    const rows = lists.flatMap((page) =>
      elements(page.root, 'li')
        .filter((row) => elements(row, 'p').some((line) => attr(line, 'class') === 'tag'))
        .map((row) => ({
          row,
          titles: (['person', 'checked', 'machine'] as const).map((one) =>
            translator(localeOf(page))(`trust.${one}.title`),
          ),
        })),
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const { row, titles } of rows)
      expect(
        titles.some((title) => textIn(row).includes(title)),
        textIn(row),
      ).toBe(true);
  });
});
