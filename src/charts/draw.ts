import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { BarRow, ChartRow, SeatRow } from '../domain/chart-rows.ts';

/** One element of a drawing; its class says what it is, and the stylesheet how it looks. */
export interface Shape {
  readonly tag: 'rect' | 'path' | 'line';
  readonly class: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A drawing as data: no colours, no styles, nothing that a page's policy could refuse. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Observable Plot makes elements; a document of linkedom is a hundredth of a browser's. */
const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** Attributes of geometry: all else that Plot writes is looks. */
const geometry = ['x', 'y', 'width', 'height', 'd', 'x1', 'x2', 'y1', 'y2', 'transform'];

/**
 * Draws one row of a chart with Observable Plot. Words stand beside it in HTML, where they wrap and grow as other
 * text does.
 * @param row from `rowsOf`
 */
export function drawRow(row: ChartRow): Drawing {
  return row.shape === 'bar' ? drawBar(row) : drawSeats(row);
}

function drawBar({ scale, framed, from, to, outlined }: BarRow): Drawing {
  const [low, high] = scale;
  const [width, height] = [600, 20];
  const box = (className: string, x1: number, x2: number) =>
    Plot.rect([0], { x1: [x1], x2: [x2], y1: [0], y2: [1], className });
  return plot(width, height, {
    x: { domain: [low, high], axis: null },
    y: { domain: [0, 1], axis: null },
    marks: [
      ...(framed ? [box('frame', low, high)] : []),
      box(outlined ? 'part open' : 'part', from, to),
      // Where nothing has changed.
      ...(low < 0 ? [Plot.ruleX([0], { className: 'zero' })] : []),
    ],
  });
}

const pitch = 26;
const radius = 10;

/** The seat of the visual identity: half a disc that stands on the edge of the table. */
const seat = {
  draw(context: CanvasPath) {
    context.moveTo(-radius, 0);
    context.arc(0, 0, radius, Math.PI, 0);
    context.closePath();
  },
};

function drawSeats({ of, before, count, outlined }: SeatRow): Drawing {
  const places = Array.from({ length: count }, (_, index) => before + index + 0.5);
  return plot(pitch * of, 18, {
    x: { domain: [0, of], axis: null },
    y: { domain: [18, 0], axis: null },
    marks: [
      Plot.dot(places, {
        x: (place: number) => place,
        y: 16,
        symbol: seat,
        className: outlined ? 'chair open' : 'chair',
      }),
      Plot.ruleY([17], { className: 'edge' }),
    ],
  });
}

function plot(width: number, height: number, options: Plot.PlotOptions): Drawing {
  const svg = Plot.plot({ document, width, height, margin: 0, ...options });
  const shapes = [...svg.querySelectorAll('rect, path, line')].map((element): Shape => {
    const attributes = geometry.flatMap((name) => {
      const value = element.getAttribute(name);
      return value === null ? [] : [[name, rounded(value)] as const];
    });
    return {
      tag: element.localName as Shape['tag'],
      class: element.closest('g')?.getAttribute('class') ?? '',
      attributes: Object.fromEntries(attributes),
    };
  });
  return { width, height, shapes };
}

/** A tenth of a unit is finer than any screen. */
const rounded = (value: string): string =>
  value.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
