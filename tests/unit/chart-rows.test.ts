import { describe, expect, it, test } from 'vitest';
import { drawRow } from '../../src/charts/draw.ts';
import { rowsOf, type ChartRow } from '../../src/domain/chart-rows.ts';
import { chartKinds, isUncertain, type Chart, type Figure } from '../../src/domain/outcomes.ts';
import { figureOf, words } from './figures-support.ts';
import { chance, seeds } from './support.ts';

const chartOf = (kind: Chart['kind'], figures: readonly Figure[], whole?: Figure): Chart => ({
  kind,
  title: words('Otsikko'),
  note: words('Huomaa.'),
  figures,
  whole,
});
const values = (...list: readonly number[]): readonly Figure[] => list.map((value) => figureOf({ value }));
const spans = (rows: readonly ChartRow[]) =>
  rows.map((row) => (row.shape === 'bar' ? [...row.scale, row.from, row.to] : []));

describe('the rows of a chart', () => {
  it('of changes are seen against nothing left and no change; what rises makes room', () => {
    expect(spans(rowsOf(chartOf('change', values(-50, -75))))).toEqual([
      [-100, 0, -50, 0],
      [-100, 0, -75, 0],
    ]);
    expect(spans(rowsOf(chartOf('change', values(-50, 150))))).toEqual([
      [-100, 150, -50, 0],
      [-100, 150, 0, 150],
    ]);
  });

  it('of shares are seen against a hundred', () => {
    expect(spans(rowsOf(chartOf('share', values(80, 20))))).toEqual([
      [0, 100, 0, 80],
      [0, 100, 0, 20],
    ]);
  });

  it('of counts are seen against the largest, without a frame', () => {
    const rows = rowsOf(chartOf('count', values(64, 70)));
    expect(spans(rows)).toEqual([
      [0, 70, 0, 64],
      [0, 70, 0, 70],
    ]);
    expect(rows.map((row) => row.shape === 'bar' && row.framed)).toEqual([false, false]);
  });

  it('of parts take seats one after another: 5 + 4 + 2 + 1 of 12', () => {
    const rows = rowsOf(chartOf('parts', values(5, 4, 2, 1), figureOf({ value: 12 })));
    expect(rows.map((row) => row.shape === 'seats' && [row.before, row.count, row.of])).toEqual([
      [0, 5, 12],
      [5, 4, 12],
      [9, 2, 12],
      [11, 1, 12],
    ]);
  });

  it('of many parts are bars, as nobody counts a hundred seats', () => {
    expect(spans(rowsOf(chartOf('parts', values(60, 40), figureOf({ value: 100 }))))).toEqual([
      [0, 100, 0, 60],
      [0, 100, 60, 100],
    ]);
  });

  test.each([
    [{}, false],
    [{ n: undefined }, false],
    [{ n: 'unknown' }, true],
    [{ nAssumed: true }, true],
    [{ exactness: 'about' }, true],
    [{ missing: true }, true],
  ] as const)('are outlined where the figure is uncertain: %o', (overrides, outlined) => {
    const figure = figureOf(overrides);
    expect(isUncertain(figure)).toBe(outlined);
    for (const kind of chartKinds) {
      const whole = kind === 'parts' ? figureOf() : undefined;
      expect(rowsOf(chartOf(kind, [figure], whole))[0]?.outlined).toBe(outlined);
    }
  });
});

describe('a drawing', () => {
  const shapes = (row: ChartRow | undefined) => (row ? drawRow(row).shapes : []);

  it('is as long as the figure says', () => {
    const [half] = rowsOf(chartOf('share', values(50)));
    const [frame, part] = shapes(half);
    expect(frame).toMatchObject({ tag: 'rect', class: 'frame', attributes: { x: '0', width: '600' } });
    expect(part).toMatchObject({ tag: 'rect', class: 'part', attributes: { x: '0', width: '300' } });
  });

  it('hangs a fall from the line of no change', () => {
    const [fall] = rowsOf(chartOf('change', [figureOf({ value: -75, n: 'unknown' })]));
    expect(shapes(fall)).toMatchObject([
      { class: 'frame' },
      { class: 'part open', attributes: { x: '150', width: '450' } },
      { class: 'zero', attributes: { x1: '600', x2: '600' } },
    ]);
  });

  it('has as many seats as things', () => {
    const rows = rowsOf(
      chartOf(
        'parts',
        [figureOf({ value: 11 }), figureOf({ value: 1, missing: true })],
        figureOf({ value: 12 }),
      ),
    );
    const classes = rows.map((row) => shapes(row).map((shape) => shape.class));
    expect(classes).toEqual([
      [...Array<string>(11).fill('chair'), 'edge'],
      ['chair open', 'edge'],
    ]);
    const places = rows.flatMap((row) =>
      shapes(row).flatMap(({ attributes }) => attributes['transform'] ?? []),
    );
    expect(new Set(places).size).toBe(12);
  });

  test.each(seeds(20))('holds geometry only, inside its box (seed %i)', (seed) => {
    const random = chance(seed);
    const figures = Array.from({ length: 1 + random.below(6) }, () =>
      figureOf({ value: random.below(100) - 50, n: random.pick([12, 'unknown', undefined]) }),
    );
    const kind = random.pick(['change', 'share', 'count'] as const);
    const sound =
      kind === 'change' ? figures : figures.map((one) => ({ ...one, value: Math.abs(one.value) + 1 }));
    for (const row of rowsOf(chartOf(kind, sound))) {
      const drawing = drawRow(row);
      expect(JSON.stringify(drawing)).not.toMatch(/style|fill|stroke|font|url|NaN|script|on\w+=/);
      for (const { tag, attributes } of drawing.shapes) {
        expect(
          Object.keys(attributes).every((name) => /^(x|y|d|[xy][12]|width|height|transform)$/.test(name)),
        ).toBe(true);
        if (tag !== 'rect') continue;
        const [x, width] = [Number(attributes['x']), Number(attributes['width'])];
        expect(width).toBeGreaterThanOrEqual(0);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(drawing.width + 0.1);
      }
    }
  });
});
