import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils } from 'htmlparser2';
import decode from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { fields } from '../../src/domain/method-choice.ts';
import { locales } from '../../src/domain/locales.ts';
import { readFolder } from '../../src/reader/folder.ts';
import type { Method } from '../../src/components/methods/facts.ts';
import { weighed } from '../../src/tools/bench/weigh.ts';
import { environment, root } from '../support/pages.ts';
import { pictureOf } from '../support/qr-picture.ts';
import {
  attr,
  elements,
  having,
  linksOf,
  parseXml,
  readSite,
  textIn,
  type Element,
  type HtmlFile,
} from './support/dist.ts';

const built = readSite();
const { entries } = readFolder(environment.contentDir, root);
const methods = entries.filter(({ text }) => text.section === 'methods');
const read = (file: string): string => readFileSync(join(built.dir, file), 'utf8');
function ofKind(kind: string): readonly HtmlFile[] {
  const found = built.pages.filter(({ record }) => record?.section === 'methods' && record.kind === kind);
  if (found.length === 0) throw new Error(`There is no ${kind} of methods.`);
  return found;
}

/** A method's facts from its source, its words from the text in a language. */
function methodOf(id: string | undefined, locale: string | undefined): Method {
  const own = methods.filter(({ text }) => text.id === id);
  const source = own.find(({ text }) => !text.translation);
  const words = own.find(({ text }) => text.locale === locale) ?? source;
  return { ...source?.data, ...words?.data } as unknown as Method;
}

const withId = (page: HtmlFile, id: string): Element | undefined =>
  elements(page.root).find((element) => attr(element, 'id') === id);
const withClass = (of: HtmlFile | Element, name: string): readonly Element[] =>
  having('root' in of ? of.root : of, 'class').filter((element) =>
    (attr(element, 'class') ?? '').split(' ').includes(name),
  );
const items = (list: Element | undefined): readonly string[] =>
  list ? elements(list, 'li').map(textIn) : [];

/** Runs a check on pages and lists those that fail it, each with what it has. */
function wrong(
  on: readonly HtmlFile[],
  check: (page: HtmlFile, method: Method) => unknown,
): readonly string[] {
  return on.flatMap((page) => {
    const flaw = check(page, methodOf(page.record?.id, page.record?.locale));
    return flaw === undefined ? [] : [`${page.file}: ${JSON.stringify(flaw)}`];
  });
}
const differ = (has: unknown, wanted: unknown): unknown =>
  JSON.stringify(has) === JSON.stringify(wanted) ? undefined : { has, wanted };

describe('the page of a method', () => {
  const pages = ofKind('entry').filter(({ record }) => record?.standing !== 'fallback');

  it('says when not to use it, how it is done and with what', () => {
    const flaws = wrong(pages, (page, method) => {
      const steps = withClass(page, 'steps')[0];
      const names = steps ? elements(steps, 'h3').map(textIn) : [];
      return (
        differ(items(withClass(page, 'stop')[0]), method.notWhen) ??
        differ(
          names,
          method.steps.map(({ what }) => what),
        ) ??
        differ(textIn(steps).length > 0, method.steps.length > 0) ??
        method.steps
          .flatMap(({ how, time, materials }) => [how, time, materials])
          .find((words) => words !== undefined && !textIn(steps).includes(words)) ??
        method.tools.find((tool) => !textIn(withClass(page, 'prose')[0]).includes(tool))
      );
    });
    expect(flaws).toEqual([]);
  });

  it('keeps the three scales of evidence apart, with limits and legend', () => {
    const flaws = wrong(pages, (page, { evidenceLimits }) => {
      const scales = withClass(page, 'ev')[0];
      const prose = textIn(withClass(page, 'prose')[0]);
      return (
        differ(scales ? elements(scales, 'dt').length : 0, 3) ??
        differ(scales ? elements(scales, 'svg').length : 0, 3) ??
        differ(
          elements(page.root, 'b').some((bold) => textIn(bold) === ''),
          false,
        ) ??
        differ(withClass(page, 'legend').length, 1) ??
        differ(prose.includes(evidenceLimits), true)
      );
    });
    expect(flaws).toEqual([]);
  });

  it('tells what changed in each version, and when the facts were compared', () => {
    const flaws = wrong(pages, (page, { versionNotes, versions }) => {
      const times = elements(page.root, 'time').map((time) => attr(time, 'datetime') ?? '');
      const missing = versions.filter((version) => !times.includes(version));
      const prose = textIn(withClass(page, 'prose')[0]);
      return (
        missing[0] ??
        versionNotes.find((note) => !prose.includes(note)) ??
        differ(!!withId(page, 'Versions'), true)
      );
    });
    expect(flaws).toEqual([]);
  });

  it('leads to its card, and to the comparison with itself chosen', () => {
    const flaws = wrong(pages, (page) => {
      const targets = elements(page.root, 'a').map((link) => attr(link, 'href') ?? '');
      const compare = targets.some((target) => target.endsWith(`/vertailu/?m=${page.record?.id}`));
      return differ([targets.includes(`${page.address}kortti/`), compare], [true, true]);
    });
    expect(flaws).toEqual([]);
  });

  it('can be cited: address, year, and braces in pairs', () => {
    const flaws = wrong(pages, (page, { checkedOn }) => {
      const [canonical] = linksOf(page, 'canonical');
      const [cite] = withClass(page, 'cite');
      const source = cite && elements(cite, 'pre')[0];
      const lines = (source ? DomUtils.textContent(source) : '').split('\n').map((line) => line.trim());
      const whole = lines.join('\n').replace(/\\[{}]/g, '');
      return (
        differ(lines[0], `@misc{perhe-mielessa-${page.record?.id}-${page.record?.locale},`) ??
        differ(lines.includes(`url = {${attr(canonical, 'href')}},`), true) ??
        differ(lines.includes(`year = {${checkedOn.slice(0, 4)}},`), true) ??
        differ(whole.split('{').length, whole.split('}').length) ??
        differ(textIn(cite && elements(cite, 'p')[0]).includes(attr(canonical, 'href') ?? '-'), true)
      );
    });
    expect(flaws).toEqual([]);
  });

  it('names as what comes before those that name it as what comes after', () => {
    const linksIn = (page: HtmlFile): readonly string[] =>
      withClass(page, 'order').flatMap((list) => elements(list, 'a').map((link) => attr(link, 'href') ?? ''));
    const byAddress = new Map(pages.map((page) => [page.address, page]));
    const flaws = wrong(
      pages,
      (page, method) =>
        [...method.before, ...method.after]
          .map((id) => page.address.replace(`/${page.record?.id}/`, `/${id}/`))
          .flatMap((address) => byAddress.get(address) ?? [])
          .find((other) => !linksIn(other).includes(page.address))?.file,
    );
    expect(flaws).toEqual([]);
  });
});

describe('the index of methods', () => {
  const indexes = ofKind('index');

  it('has a row for each method, with values to filter by', () => {
    for (const page of indexes) {
      const rows = having(page.root, 'data-method');
      const ids = new Set(methods.map(({ text }) => text.id));
      expect(new Set(rows.map((row) => attr(row, 'data-method')))).toEqual(ids);
      for (const row of rows)
        for (const field of fields) expect(attr(row, `data-${field}`), page.file).toBeDefined();
    }
  });

  it('offers only what some method has: no list leads to nothing', () => {
    for (const page of indexes) {
      const rows = having(page.root, 'data-method');
      const values = (field: string): ReadonlySet<string> =>
        new Set(rows.flatMap((row) => (attr(row, `data-${field}`) ?? '').split(' ')));
      const lists = elements(page.root, 'select');
      expect(lists.map((list) => attr(list, 'name'))).toEqual(fields.slice(1));
      for (const list of lists) {
        const options = elements(list, 'option')
          .map((option) => attr(option, 'value') ?? '')
          .slice(1);
        expect(options.length).toBeGreaterThan(0);
        const has = values(attr(list, 'name') ?? '');
        expect(options.filter((option) => !has.has(option))).toEqual([]);
      }
    }
  });

  it('filters without script: each situation’s link has its place, each value its rule', () => {
    const css = read('methods-choice.css');
    for (const page of indexes) {
      expect(linksOf(page, 'stylesheet').map((link) => attr(link, 'href'))).toContain(
        `${built.base}methods-choice.css`,
      );
      const situations = elements(page.root, 'a')
        .map((link) => attr(link, 'href') ?? '')
        .filter((target) => target.startsWith('#For-'));
      expect(situations.length).toBeGreaterThan(3);
      for (const target of situations) {
        expect(withId(page, target.slice(1)), target).toBeDefined();
        expect(css).toContain(`:has(${target}:target)`);
      }
      for (const list of elements(page.root, 'select'))
        for (const option of elements(list, 'option').slice(1))
          expect(css).toContain(`[name=${attr(list, 'name')}] [value="${attr(option, 'value')}"]:checked`);
    }
  });

  it('holds at most 3 KiB of script', () => {
    const files = new Set(indexes.map(({ file }) => file));
    for (const { page, script } of weighed(built))
      if (files.has(page.file)) expect(script, page.file).toBeLessThanOrEqual(3 * 1024);
  });
});

describe('the comparison', () => {
  it('has a column for each method and a cell in each of its rows', () => {
    for (const page of ofKind('compare')) {
      const ids = elements(page.root, 'th').flatMap((head) => attr(head, 'data-column') ?? []);
      expect(ids.toSorted()).toEqual([...new Set(methods.map(({ text }) => text.id))].sort());
      const rows = elements(page.root, 'tr').slice(1);
      expect(rows.length).toBeGreaterThan(15);
      for (const row of rows) {
        const cells = elements(row, 'td');
        expect(cells.map((cell) => attr(cell, 'data-column'))).toEqual(ids);
        for (const cell of cells) expect(textIn(cell)).not.toBe('');
      }
      const boxes = elements(page.root, 'input').map((box) => attr(box, 'value'));
      expect(boxes).toEqual(ids);
      for (const id of ids) expect(read('methods-choice.css')).toContain(`[data-column="${id}"]`);
    }
  });

  it('tells the order of the pictures in words too', () => {
    for (const page of ofKind('compare')) {
      const pictures = withClass(page, 'order-pic');
      expect(pictures.length).toBeGreaterThan(0);
      for (const picture of pictures) expect(attr(picture, 'aria-hidden')).toBe('true');
      const sequences = withClass(page, 'sequence');
      for (const sequence of sequences) {
        const names = elements(sequence, 'a').map(textIn).sort();
        const drawn = elements(sequence, 'text')
          .map((text) => elements(text, 'tspan').map(textIn).join(' '))
          .sort();
        expect(drawn).toEqual(names);
      }
    }
  });
});

describe('the card of a method', () => {
  it('holds what one needs, and a QR code that says the page’s address', () => {
    const flaws = wrong(ofKind('card'), (page, method) => {
      const [sheet] = withClass(page, 'sheet');
      const words = textIn(sheet);
      const entry = page.address.replace(/kortti\/$/, '');
      const svg = read(`${entry.slice(built.base.length)}qr.svg`);
      return (
        [...method.notWhen, ...method.steps.map(({ what }) => what), method.evidenceLimits].find(
          (part) => !words.includes(part),
        ) ??
        differ(
          elements(sheet ?? page.root, 'img').map((img) => attr(img, 'src')),
          [`${entry}qr.svg`],
        ) ??
        differ(decode(pictureOf(svg)), built.origin + entry) ??
        differ(words.includes(built.origin + entry), true)
      );
    });
    expect(flaws).toEqual([]);
  });
});

describe('the guide', () => {
  it('has a chapter for each method, in the order of its contents, with every heading of its text', () => {
    for (const page of ofKind('guide')) {
      const contents = withClass(page, 'contents')[0];
      const targets = contents ? elements(contents, 'a').map((link) => attr(link, 'href')) : [];
      const chapters = withClass(page, 'chapter');
      expect(chapters.map((chapter) => `#${attr(chapter, 'aria-labelledby')}`)).toEqual(targets);
      expect(chapters).toHaveLength(new Set(methods.map(({ text }) => text.id)).size);
      for (const [index, chapter] of chapters.entries()) {
        const id = targets[index]?.replace('#Method-', '');
        const text = methods.find((one) => one.text.id === id && one.text.locale === page.record?.locale);
        const titles = elements(chapter, 'h3', 'h4', 'h5').map(textIn);
        for (const { title } of text?.headings ?? []) expect(titles, id).toContain(title);
        expect(textIn(elements(chapter, 'h2')[0])).toMatch(new RegExp(`^${index + 1} `));
      }
    }
  });

  it('writes the number of the page at the foot of each sheet', () => {
    const [page] = ofKind('guide');
    const sheets = page ? linksOf(page, 'stylesheet').map((link) => attr(link, 'href') ?? '') : [];
    const css = sheets.map((sheet) => read(sheet.slice(built.base.length))).join('');
    expect(css).toMatch(/@bottom-center\s*\{[^}]*counter\(page\)/);
  });
});

describe('the feed of changes', () => {
  it('tells versions, checks and acts, the newest first, with links to pages of the site', () => {
    for (const page of ofKind('index')) {
      const feed = parseXml(read(`${page.file.replace('index.html', '')}feed.xml`));
      const entriesOf = elements(feed, 'item');
      const days = entriesOf.map((item) => Date.parse(textIn(elements(item, 'pubDate')[0])));
      expect(days).toEqual(days.toSorted((a, b) => b - a));
      const guids = entriesOf.map((item) => textIn(elements(item, 'guid')[0]));
      expect(new Set(guids).size).toBe(guids.length);
      const known = new Set(built.records.map(({ address }) => built.origin + address));
      for (const item of entriesOf)
        expect(known).toContain(textIn(elements(item, 'link')[0]).replace(/#.*/, ''));
      const own = methods.filter(({ text }) => text.locale === page.record?.locale);
      for (const { text } of own)
        expect(
          guids.some((guid) => guid.includes(`/${text.id}/#checked-`)),
          text.id,
        ).toBe(true);
      expect(textIn(elements(feed, 'language')[0])).toBe(locales[page.record?.locale ?? 'fi'].tag);
      const [named] = linksOf(page, 'alternate').filter(
        (link) => attr(link, 'type') === 'application/rss+xml',
      );
      expect(attr(named, 'href')).toBe(`${built.origin}${page.address}feed.xml`);
    }
  });
});
