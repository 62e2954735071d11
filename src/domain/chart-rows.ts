import { isUncertain, type Chart, type Figure } from './outcomes.ts';

/** A length on a scale. */
export interface BarRow {
  readonly shape: 'bar';
  readonly figure: Figure;
  /** Both ends of the scale, which a frame shows; without a frame it is only as long as the longest bar. */
  readonly scale: readonly [low: number, high: number];
  readonly framed: boolean;
  readonly from: number;
  readonly to: number;
  readonly outlined: boolean;
}

/** Seats round the table: some of a small whole, at the place that they take in it. */
export interface SeatRow {
  readonly shape: 'seats';
  readonly figure: Figure;
  readonly of: number;
  /** How many seats the rows before have taken. */
  readonly before: number;
  readonly count: number;
  readonly outlined: boolean;
}

export type ChartRow = BarRow | SeatRow;

/** As many as can be counted at a glance, on a phone. */
const mostSeats = 24;

/**
 * What a chart draws, one row for each of its figures.
 * @param chart of any kind
 */
export function rowsOf(chart: Chart): readonly ChartRow[] {
  if (chart.kind === 'parts') return partRows(chart);
  const values = chart.figures.map(({ value }) => value);
  const scale = {
    // A fall is seen against what can fall at most; a rise may be larger than what was there.
    change: [Math.min(-100, ...values), Math.max(0, ...values)],
    share: [0, 100],
    count: [0, Math.max(...values)],
  } as const;
  return chart.figures.map((figure) => ({
    shape: 'bar',
    figure,
    scale: scale[chart.kind as keyof typeof scale],
    framed: chart.kind !== 'count',
    from: Math.min(0, figure.value),
    to: Math.max(0, figure.value),
    outlined: isUncertain(figure),
  }));
}

function partRows({ figures, whole }: Chart): readonly ChartRow[] {
  const of = whole?.value ?? figures.reduce((sum, { value }) => sum + value, 0);
  let before = 0;
  return figures.map((figure): ChartRow => {
    const from = before;
    before += figure.value;
    const outlined = isUncertain(figure);
    if (of <= mostSeats) return { shape: 'seats', figure, of, before: from, count: figure.value, outlined };
    return { shape: 'bar', figure, scale: [0, of], framed: true, from, to: before, outlined };
  });
}
