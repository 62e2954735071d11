import { describe, expect, it, test } from 'vitest';
import { toCsv } from '../../src/csv.ts';
import { outcomeColumns, outcomeRow, fieldsOf } from '../../src/domain/outcome-rows.ts';
import { figureOf, words } from './figures-support.ts';
import { chance, seeds } from './support.ts';

const mark = '\uFEFF';
const cellOf = (value: string | number | null): string =>
  toCsv([{ a: value }])
    .slice(mark.length)
    .split('\r\n')
    .slice(1)
    .join('\r\n')
    .replace(/\r\n$/, '');

/** Reads CSV as RFC 4180 writes it: the tests' own reader, so that writer and reader cannot agree on a fault. */
function parse(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let [row, cell, quoted]: [string[], string, boolean] = [[], '', false];
  const text = csv.slice(mark.length);
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (quoted) {
      if (sign === '"' && text[at + 1] === '"') cell += text[++at];
      else if (sign === '"') quoted = false;
      else cell += sign;
    } else if (sign === '"') quoted = true;
    else if (sign === ',') [row, cell] = [[...row, cell], ''];
    else if (sign === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
      at++;
    } else cell += sign;
  }
  return rows;
}

describe('a cell', () => {
  test.each([
    ['Äiti ja isä', 'Äiti ja isä'],
    ['a,b', '"a,b"'],
    ['a "b" c', '"a ""b"" c"'],
    ['a\nb', '"a\nb"'],
    ['a\r\nb', '"a\r\nb"'],
    ['', ''],
  ])('%j is written %j', (value, written) => {
    expect(cellOf(value)).toBe(written);
  });

  test.each([
    '=1+1',
    '=HYPERLINK("https://example.org")',
    '+358',
    '-50',
    '-1+cmd|calc',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠a',
  ])('%j cannot be run as a formula', (value) => {
    const [, [cell = ''] = []] = parse(toCsv([{ a: value }]));
    expect(cell).toBe(`'${value}`);
  });

  test.each([
    [-50, '-50'],
    [-75.5, '-75.5'],
    [2.4, '2.4'],
    [0, '0'],
    [null, ''],
  ])('%j stays a number that spreadsheets count with', (value, written) => {
    expect(cellOf(value)).toBe(written);
  });
});

describe('a table', () => {
  it('begins with the mark by which spreadsheet programs know UTF-8, and the names of its columns', () => {
    expect(toCsv([{ id: 'a', value: -50 }])).toBe(`${mark}id,value\r\na,-50\r\n`);
  });

  it('of nothing is nothing', () => {
    expect(toCsv([]).replace(mark, '').trim()).toBe('');
  });

  const alphabet = ['=', '+', '-', '@', '\t', '\r', '\n', ',', '"', "'", ';', 'ä', ' ', '1', '＝'];
  test.each(seeds(100))('comes back as it went, but for the apostrophes (seed %i)', (seed) => {
    const random = chance(seed);
    const text = (): string => Array.from({ length: random.below(8) }, () => random.pick(alphabet)).join('');
    const rows = Array.from({ length: 1 + random.below(4) }, () => ({
      a: text(),
      b: random.below(200) - 100,
      c: text(),
    }));
    const [, ...read] = parse(toCsv(rows));
    expect(read).toHaveLength(rows.length);
    for (const [index, { a, b, c }] of rows.entries()) {
      const cells = read[index] ?? [];
      expect(cells).toHaveLength(3);
      expect(cells[1]).toBe(String(b));
      for (const [place, value] of [
        [0, a],
        [2, c],
      ] as const) {
        const cell = cells[place] ?? '';
        expect(cell).not.toMatch(/^[=+@\t\r\n-]|^[＝＋－＠]/u);
        expect([value, `'${value}`]).toContain(cell);
      }
    }
  });
});

describe('a figure as a row', () => {
  it('has the fields that are explained, in their order', () => {
    const row = outcomeRow(figureOf(), 'https://example.org/');
    expect(Object.keys(row)).toEqual(outcomeColumns.flatMap(fieldsOf));
  });

  test.each([
    [{ n: 12 }, 12, 'given'],
    [{ n: 37, nAssumed: true }, 37, 'assumed'],
    [{ n: 'unknown' }, null, 'unknown'],
    [{ n: undefined }, null, 'not-applicable'],
  ] as const)('%o says what is known of its n', (overrides, n, n_status) => {
    expect(outcomeRow(figureOf(overrides), '')).toMatchObject({ n, n_status });
  });

  it('keeps a fall a number, and a label that looks like a formula a text', () => {
    const figure = figureOf({ value: -50, unit: 'percent-change', label: words('-50 % vähemmän') });
    const [head = [], cells = []] = parse(toCsv([outcomeRow(figure, '')]));
    expect(cells[head.indexOf('value')]).toBe('-50');
    expect(cells[head.indexOf('label_fi')]).toBe("'-50 % vähemmän");
  });
});
