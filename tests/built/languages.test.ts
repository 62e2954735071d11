import { describe, expect, it } from 'vitest';
import { isProfessional, locales, sourceLocale, type Locale } from '../../src/domain/locales.ts';
import { sections, segmentIn } from '../../src/domain/sections.ts';
import { languageName } from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/translate.ts';
import { parse } from './support/dist.ts';
import { attr, elements, having, readSite, textIn, type Element, type HtmlFile } from './support/dist.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const built = readSite();
const { pages, base } = built;
const languages = pages.flatMap(({ record }) => (record?.kind === 'home' ? [record.locale] : []));
const menuOf = (page: HtmlFile): readonly Element[] => {
  const menu = elements(page.root, 'details').find((element) => attr(element, 'class') === 'menu');
  return menu ? elements(menu, 'a') : [];
};

describe('the menu of languages', () => {
  const topics = pages.filter(({ record }) => record?.kind === 'entry' && record.section === 'everyday');

  it('names each language in itself, and to workers in the language of the page', () => {
    for (const page of topics) {
      const { locale = sourceLocale } = page.record ?? {};
      for (const link of menuOf(page).slice(0, -1)) {
        const code = languages.find((one) => locales[one].tag === attr(link, 'hreflang')) ?? sourceLocale;
        const { endonym } = locales[code];
        const name = isProfessional(locale) ? languageName(code, locale) : endonym;
        expect(textIn(link), page.file).toBe(name === endonym ? endonym : endonym + name);
      }
    }
    expect(topics.length).toBeGreaterThan(20);
  });

  it('ends with the way to the page of all languages', () => {
    for (const page of topics) expect(attr(menuOf(page).at(-1), 'href')).toBe(base);
  });
});

describe('the page of all languages', () => {
  const page = pages.find(({ record }) => record?.kind === 'language');

  it('names each in itself, in Finnish and in English, as text that the browser finds', () => {
    const rows = elements(page?.root ?? parse(''), 'li').map(textIn);
    for (const locale of languages) {
      const names = [locales[locale].endonym, languageName(locale, 'fi'), languageName(locale, 'en')];
      expect(
        rows.filter((row) => names.every((name) => row.includes(name))),
        locale,
      ).toHaveLength(1);
    }
  });

  it('hides its field where no script runs', () => {
    const [field] = having(page?.root ?? parse(''), 'data-find');
    expect(attr(field, 'hidden')).toBeDefined();
  });
});

describe('an address of a section for professionals in another language', () => {
  const professional = (Object.keys(sections) as (keyof typeof sections)[]).filter(
    (section) =>
      sections[section].audience === 'professional' &&
      pages.some(({ record }) => record?.kind === 'index' && record.section === section),
  );
  const others = languages.filter((locale) => !isProfessional(locale));
  const cases = professional.flatMap((section) => others.map((locale) => [section, locale] as const));

  it.each(cases)('%s in %s says which languages have it', (section, locale: Locale) => {
    const segment = segmentIn(sections[section].segment, locale);
    const root = parse(readFileSync(join(built.dir, locale, segment, '404.html'), 'utf8'));
    expect(textIn(elements(root, 'main')[0])).toContain(translator(locale)('home.professionals-lead'));
    const list = having(root, 'class').find((element) => attr(element, 'class') === 'langs');
    const led = list ? elements(list, 'a').map((link) => attr(link, 'href')) : [];
    const indexes = pages.filter(({ record }) => record?.kind === 'index' && record.section === section);
    expect(led.toSorted()).toEqual(indexes.map(({ address }) => address).toSorted());
    expect(led.length).toBeGreaterThan(1);
  });
});
