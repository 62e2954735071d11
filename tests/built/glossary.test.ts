import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { localeCodes, locales } from '../../src/domain/locales.ts';
import { readGlossary } from '../../src/reader/glossary.ts';
import { readLaws } from '../../src/reader/laws.ts';
import { formIn } from '../../src/schemas/glossary.ts';
import { environment, root } from '../support/pages.ts';
import {
  articleOf,
  attr,
  elements,
  having,
  isInside,
  readSite,
  textIn,
  type HtmlFile,
} from './support/dist.ts';

const built = readSite();
const { records } = readGlossary(environment.contentDir, root);
const data = (name: string): unknown => JSON.parse(readFileSync(join(built.dir, 'data', name), 'utf8'));
const ofGlossary = built.pages.filter(({ record }) => record?.section === 'glossary');
const terms = ofGlossary.filter(({ record }) => record?.kind === 'entry');
const indexes = ofGlossary.filter(({ record }) => record?.kind === 'index');
const recordOf = (page: HtmlFile) => records.find(({ id }) => id === page.record?.id)?.record;
const languageOf = (page: HtmlFile) => page.record?.locale ?? 'fi';

describe('the glossary', () => {
  it('has a page for every term in every language', () => {
    const languages = [...new Set(built.records.map(({ locale }) => locale))];
    expect(terms).toHaveLength(records.length * languages.length);
    expect(indexes).toHaveLength(languages.length);
  });

  it('shows the term in the reader’s language where there is one, else the Finnish one with a notice', () => {
    const wrong = terms.flatMap((page) => {
      const record = recordOf(page);
      const own = record && formIn(record, languageOf(page));
      const heading = textIn(elements(page.root, 'h1')[0]);
      const isRight = heading.startsWith((own ?? record?.terms.fi)?.term ?? '?');
      const standing = own ? (languageOf(page) === 'fi' ? 'source' : 'current') : 'fallback';
      const notice = elements(page.root, 'div').some((box) => attr(box, 'class') === 'standing');
      const told = own || notice;
      return isRight && told && page.record?.standing === standing ? [] : [page.file];
    });
    expect(wrong).toEqual([]);
    expect(terms.filter(({ record }) => record?.standing === 'fallback').length).toBeGreaterThan(0);
  });

  it('shows the Finnish term and a definition on every page, marked by language', () => {
    const wrong = terms.flatMap((page) => {
      const record = recordOf(page);
      const article = articleOf(page);
      if (!record || !article) return [page.file];
      const around = attr(article, 'lang');
      const inFinnish =
        around === 'fi' ? [article] : having(article, 'lang').filter((e) => attr(e, 'lang') === 'fi');
      const finnish = inFinnish.some((element) => textIn(element).includes(record.terms.fi.term));
      const form = formIn(record, languageOf(page));
      const definition = form?.definition ?? record.terms.fi.definition;
      const language = form?.definition ? locales[languageOf(page)].tag : 'fi';
      const lead = elements(article, 'p').find((p) => textIn(p) === definition);
      const right = lead && (attr(lead, 'lang') ?? around) === language;
      // A name such as Kela is the same in both.
      return right && (finnish || form?.term === record.terms.fi.term) ? [] : [page.file];
    });
    expect(wrong).toEqual([]);
  });

  it('lists every term of a language once, under letters that lead to their places', () => {
    for (const page of indexes) {
      const links = elements(page.root, 'a').filter((link) =>
        isInside(link, (e) => attr(e, 'class') === 'letter'),
      );
      const addresses = links.map((link) => attr(link, 'href'));
      const own = terms.filter((term) => languageOf(term) === languageOf(page));
      expect(addresses.sort(), page.file).toEqual(own.map(({ address }) => address).sort());
    }
  });

  it('leads from an old name to the present one', () => {
    const dated = terms.filter((page) => recordOf(page)?.instead && page.record?.standing !== 'fallback');
    expect(dated.length).toBeGreaterThan(10);
    for (const page of dated) {
      const box = elements(page.root, 'div').find((div) => attr(div, 'class') === 'standing');
      const links = box ? elements(box, 'a').map((link) => attr(link, 'href')) : [];
      expect(links.join(' '), page.file).toMatch(new RegExp(`/${recordOf(page)?.instead}/$`));
    }
  });

  it('names the pages that use a term, and they do', () => {
    const listed = terms.flatMap((page) => {
      const heading = having(page.root, 'id').find((element) => attr(element, 'id') === 'Users');
      if (!heading) return [];
      const list = elements(page.root, 'ul').find((ul) => (ul.startIndex ?? 0) > (heading.startIndex ?? 0));
      return (list ? elements(list, 'a') : []).map((link) => ({ page, address: attr(link, 'href') }));
    });
    expect(listed.length).toBeGreaterThan(0);
    for (const { page, address } of listed) {
      const user = built.pages.find((other) => other.address === address);
      const id = page.record?.id ?? '';
      expect(user?.html, address).toMatch(new RegExp(`Term-${id}"|/${id}/"`));
      expect(user?.record?.locale).toBe(languageOf(page));
    }
  });
});

describe('terms in texts', () => {
  const buttons = built.pages.flatMap((page) =>
    having(page.root, 'popovertarget').map((button) => ({ page, button })),
  );

  it('open what stands on the page, and nothing stands there that they do not open', () => {
    expect(buttons.length).toBeGreaterThan(0);
    for (const { page } of buttons) {
      const notes = having(page.root, 'popover').map((note) => attr(note, 'id'));
      const wanted = having(page.root, 'popovertarget').map((button) => attr(button, 'popovertarget'));
      expect(new Set(wanted), page.file).toEqual(new Set(notes));
    }
  });

  it('are buttons that submit nothing and stand in no link', () => {
    for (const { page, button } of buttons) {
      expect([button.name, attr(button, 'type')], page.file).toEqual(['button', 'button']);
      expect(isInside(button, ({ name }) => name === 'a' || name === 'button')).toBe(false);
    }
  });

  it('are explained by a page of the glossary, a definition, and a way to close', () => {
    for (const page of new Set(buttons.map(({ page }) => page)))
      for (const note of having(page.root, 'popover')) {
        const link = elements(note, 'a').map((a) => attr(a, 'href'))[0];
        expect(terms.map(({ address }) => address)).toContain(link);
        expect(elements(note, 'p').filter((p) => textIn(p).length > 10).length).toBeGreaterThan(0);
        expect(elements(note, 'button').map((button) => attr(button, 'popovertargetaction'))).toEqual([
          'hide',
        ]);
        expect(isInside(note, (e) => attr(e, 'data-pagefind-body') !== undefined)).toBe(false);
      }
  });

  it('cost everyday pages a link at most', () => {
    expect(buttons.filter(({ page }) => page.record?.section === 'everyday')).toEqual([]);
    const everyday = built.pages.filter(({ record }) => record?.section === 'everyday');
    const links = everyday.flatMap(({ root: page }) =>
      elements(page, 'a').filter(
        (a) =>
          isInside(a, (e) => e.name === 'article') &&
          terms.some(({ address }) => address === attr(a, 'href')),
      ),
    );
    expect(links.length).toBeGreaterThan(0);
  });

  it('have the Finnish term in brackets beside them in other languages, once a section', () => {
    const beside = built.pages
      .filter(
        ({ record }) => record?.kind === 'entry' && record.locale !== 'fi' && record.section === 'everyday',
      )
      .flatMap(({ html }) => [
        ...html.matchAll(
          /\/(?:glossary|ordlista)\/tulkki\/"[^>]*>[^<]+<\/a>(.{0,12}<bdi lang="fi" dir="ltr">tulkki<\/bdi>.)/gu,
        ),
      ]);
    expect(beside.length).toBeGreaterThan(5);
    for (const [, brackets] of beside) expect(brackets).toMatch(/^( \(<.*\)|（<.*）)$/u);
  });
});

describe('open data', () => {
  it('holds the glossary with the address of each form', () => {
    const list = data('glossary.json') as readonly {
      id: string;
      terms: Record<string, { address?: string }>;
    }[];
    expect(list.map(({ id }) => id).sort()).toEqual(records.map(({ id }) => id).sort());
    const addresses = new Set(terms.map(({ address }) => built.origin + address));
    for (const { id, terms: forms } of list) {
      expect(Object.keys(forms).every((code) => (localeCodes as readonly string[]).includes(code))).toBe(
        true,
      );
      for (const { address } of Object.values(forms)) expect(addresses, id).toContain(address);
    }
  });

  it('holds the register of acts', () => {
    const list = data('laws.json') as readonly { id: string; number: string }[];
    const laws = readLaws(environment.contentDir, root).records;
    expect(list.map(({ id, number }) => [id, number])).toEqual(
      laws.map(({ id, record }) => [id, record.number]),
    );
  });

  it('says of itself to machines that it defines terms', () => {
    for (const page of terms.filter(({ record }) => record?.indexable)) {
      const [script] = elements(page.root, 'script').filter((s) => attr(s, 'type') === 'application/ld+json');
      const [thing] = (JSON.parse(textIn(script)) as { '@graph': readonly Record<string, string>[] })[
        '@graph'
      ];
      expect(thing?.['@type'], page.file).toBe('DefinedTerm');
      const index = indexes.find((other) => languageOf(other) === languageOf(page));
      expect(thing?.['inDefinedTermSet']).toBe(built.origin + (index?.address ?? ''));
    }
  });
});
