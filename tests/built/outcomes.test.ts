import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/domain/locales.ts';
import { wordsIn, type Figure } from '../../src/domain/outcomes.ts';
import { figureValue, sampleSize } from '../../src/i18n/figures.ts';
import { readFigures } from '../../src/reader/figures.ts';
import { environment, root } from '../support/pages.ts';
import {
  attr,
  elements,
  having,
  isInside,
  readSite,
  textIn,
  type Element,
  type HtmlFile,
} from './support/dist.ts';

const built = readSite();
const sets = readFigures(environment.contentDir, root).found.map(({ set }) => set);
const figures = sets.flatMap((set) => set.figures);
const results = built.pages.filter(({ record }) => record?.section === 'results');
const entries = results.filter(({ record }) => record?.kind === 'entry' && record.standing !== 'fallback');
const plain = (text: string): string => text.replace(/\s+/g, ' ');
const data = (path: string): string => readFileSync(join(built.dir, 'data', path), 'utf8');

/** The part of a table that holds a figure and all that is said of it. */
function bodyOf(page: HtmlFile, figure: Figure): Element | undefined {
  const row = having(page.root, 'data-figure').find((one) => attr(one, 'data-figure') === figure.id);
  return row?.parent as Element | undefined;
}

describe('pages of results', () => {
  it('are there for every set of figures, in the languages of professionals', () => {
    expect(entries.length).toBeGreaterThanOrEqual(3 * sets.length);
  });

  it('show each figure in a table, with n, time, population, kind, limits and source', () => {
    const lacking = entries.flatMap((page) => {
      const locale = page.record?.locale ?? 'fi';
      const set = sets.find((one) => one.page === page.record?.id);
      return (set?.figures ?? []).flatMap((figure) => {
        const said = plain(textIn(bodyOf(page, figure)));
        const due = [
          wordsIn(figure.label, locale),
          figureValue(figure, locale),
          sampleSize(figure, locale),
          ...(['period', 'population', 'limits', 'source'] as const).map((key) =>
            wordsIn(figure[key], locale),
          ),
        ];
        return due
          .filter((words) => !said.includes(plain(words)))
          .map((words) => `${page.file} ${figure.id}: ${words}`);
      });
    });
    expect(lacking).toEqual([]);
  });

  it('show no figure that the data lack, and none twice', () => {
    for (const page of entries) {
      const shown = having(page.root, 'data-figure').map((row) => attr(row, 'data-figure') ?? '');
      const set = sets.find((one) => one.page === page.record?.id);
      expect(shown.toSorted()).toEqual(set?.figures.map(({ id }) => id).toSorted());
    }
  });

  it('offer every figure on the index too', () => {
    const indexes = results.filter(({ record }) => record?.kind === 'index');
    expect(indexes).toHaveLength(3);
    for (const page of indexes) {
      const shown = having(page.root, 'data-figure').map((row) => attr(row, 'data-figure') ?? '');
      expect(shown.toSorted()).toEqual(figures.map(({ id }) => id).toSorted());
    }
  });
});

describe('charts', () => {
  const drawings = entries.flatMap((page) =>
    elements(page.root, 'svg')
      .filter((svg) => attr(svg, 'role') === 'img')
      .map((svg) => ({ page, svg })),
  );

  it('are drawn for every figure of a chart', () => {
    const drawn = sets.flatMap(({ charts }) => charts.flatMap((chart) => chart.figures));
    expect(drawings).toHaveLength(3 * drawn.length);
    expect(drawings.length).toBeGreaterThan(30);
  });

  it('have a name, and the whole table below', () => {
    for (const { page, svg } of drawings) {
      expect(textIn(elements(svg, 'title')[0]), page.file).toMatch(/\d/);
      const chart = elements(page.root, 'figure').find((figure) =>
        isInside(svg, (parent) => parent === figure),
      );
      expect(chart && elements(chart, 'table'), page.file).toHaveLength(1);
    }
  });

  it('hold neither style nor script, and only shapes', () => {
    for (const { page, svg } of drawings) {
      const names = new Set(elements(svg).map((element) => element.name));
      expect(
        [...names].filter((name) => !/^(svg|title|desc|rect|path|line)$/.test(name)),
        page.file,
      ).toEqual([]);
      for (const element of elements(svg))
        expect(
          Object.keys(element.attribs).filter((name) => /^(style|fill|stroke|font|on|href)/.test(name)),
        ).toEqual([]);
    }
  });

  it('are as long as their figures say', () => {
    const shares = new Map(
      figures.filter(({ unit }) => unit.startsWith('percent')).map((one) => [one.id, one]),
    );
    const lengths = entries.flatMap((page) =>
      elements(page.root, 'li').flatMap((row) => {
        const figure = shares.get((attr(row, 'id') ?? '').replace(/^Figure-/, ''));
        const part = elements(row, 'rect').find((rect) => attr(rect, 'class')?.startsWith('part'));
        return figure && part ? [{ figure, width: Number(attr(part, 'width')) }] : [];
      }),
    );
    expect(lengths.length).toBeGreaterThan(15);
    for (const { figure, width } of lengths)
      expect(width, figure.id).toBeCloseTo(Math.abs(figure.value) * 6, 0);
  });
});

describe('figures in other texts', () => {
  const shown = built.pages.flatMap((page) =>
    elements(page.root, 'figure')
      .filter((figure) => attr(figure, 'class') === 'outcome')
      .map((box) => ({ page, box })),
  );

  it('say their value, and link to all that is known of them', () => {
    expect(shown.length).toBeGreaterThan(30);
    for (const { page, box } of shown) {
      expect(textIn(elements(box, 'p')[0]), page.file).toMatch(/\d/);
      const links = elements(box, 'a').map((link) => attr(link, 'href') ?? '');
      expect(
        links.filter((href) => /#Figure-[a-z0-9-]+$/.test(href)),
        page.file,
      ).toHaveLength(1);
    }
  });

  it('never stand without help where they are hard to read', () => {
    const hard = figures.filter(({ sensitive }) => sensitive);
    expect(hard.length).toBeGreaterThan(0);
    for (const page of built.pages) {
      const locale = page.record?.locale;
      if (!locale || !locales[locale].professional) continue;
      const words = textIn(elements(page.root, 'main')[0]);
      if (!hard.some((figure) => words.includes(wordsIn(figure.label, locale)))) continue;
      const links = elements(page.root, 'a').map((link) => attr(link, 'href'));
      expect(links, page.file).toEqual(expect.arrayContaining(['tel:112', 'tel:080005005']));
    }
  });
});

describe('open data', () => {
  const rows = JSON.parse(data('outcomes.json')) as readonly Readonly<
    Record<string, string | number | null>
  >[];
  const csv = data('outcomes.csv');

  it('hold every figure with its value and n', () => {
    const told = rows.map(({ id, value, n }) => [id, value, n]);
    expect(told).toEqual(figures.map(({ id, value, n }) => [id, value, typeof n === 'number' ? n : null]));
  });

  it('are the same as JSON and as CSV, whole and page by page', () => {
    const [head = '', ...lines] = csv.replace('\uFEFF', '').trimEnd().split('\r\n');
    expect(head.split(',')).toEqual(Object.keys(rows[0] ?? {}));
    expect(lines).toHaveLength(rows.length);
    expect(lines.map((line) => line.split(',')[0])).toEqual(rows.map(({ id }) => id));
    for (const [index, line] of lines.entries())
      expect(Number(line.split(',')[2]), line).toBe(rows[index]?.['value']);
    const parts = sets.flatMap(({ page }) => JSON.parse(data(`outcomes/${page}.json`)) as readonly object[]);
    expect(parts).toEqual(rows);
    const lengths = sets.map(({ page }) => data(`outcomes/${page}.csv`).trimEnd().split('\r\n').length - 1);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(rows.length);
  });

  it('hold no cell that a spreadsheet would run', () => {
    const cells = csv.replace('\uFEFF', '').split(/\r\n|,/);
    const formulas = cells.filter((cell) => /^"?[=+@\t]|^"?-(?!\d)/.test(cell));
    expect(formulas).toEqual([]);
  });

  it('lead to pages of the site', () => {
    const addresses = new Set(built.records.map(({ address }) => built.origin + address));
    expect(rows.filter(({ page }) => !addresses.has(String(page)))).toEqual([]);
  });

  it('are described with their licence', () => {
    const described = JSON.parse(data('datapackage.json')) as {
      readonly licenses: readonly { readonly path: string }[];
      readonly resources: readonly {
        readonly path: string;
        readonly schema: {
          readonly fields: readonly { readonly name: string; readonly description: string }[];
        };
      }[];
    };
    const [resource] = described.resources;
    expect(described.licenses[0]?.path).toMatch(/^https:\/\/creativecommons\.org\//);
    expect(resource?.path).toBe('outcomes.csv');
    expect(resource?.schema.fields.map(({ name }) => name)).toEqual(Object.keys(rows[0] ?? {}));
    expect(resource?.schema.fields.filter(({ description }) => description.length < 5)).toEqual([]);
  });
});
