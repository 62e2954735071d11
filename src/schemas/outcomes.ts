import { z } from 'zod';
import { chartKinds, exactnesses, figureKinds, units } from '../domain/outcomes.ts';
import { slug, words } from './common.ts';

/** Figures have no source language: the numbers are the facts, and the words around them are needed in all three. */
const inThree = (most: number) =>
  z.strictObject({ fi: words(most), sv: words(most), en: words(most) }, { error: 'in-three-languages' });

const shareable = {
  period: inThree(160),
  population: inThree(200),
  limits: inThree(500),
  source: inThree(200),
};
export type ShareableKey = keyof typeof shareable;

const sampleSize = z.int({ error: 'n-or-unknown' }).positive({ error: 'n-or-unknown' });

const figure = z
  .strictObject(
    {
      id: slug,
      method: slug,
      value: z.number({ error: 'a-signed-number' }),
      exactness: z.enum(exactnesses, { error: 'an-exactness' }).optional(),
      unit: z.enum(units, { error: 'a-unit' }),
      kind: z.enum(figureKinds, { error: 'a-figure-kind' }),
      n: z.union([sampleSize, z.literal('unknown')], { error: 'n-or-unknown' }).optional(),
      nAssumed: z.literal(true, { error: 'true-or-nothing' }).optional(),
      missing: z.literal(true, { error: 'true-or-nothing' }).optional(),
      sensitive: z.literal(true, { error: 'true-or-nothing' }).optional(),
      label: inThree(160),
      period: shareable.period.optional(),
      population: shareable.population.optional(),
      limits: shareable.limits.optional(),
      source: shareable.source.optional(),
    },
    { error: 'a-figure' },
  )
  .superRefine(({ unit, value, n, nAssumed }, context) => {
    const flaw = (key: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [key], message });
    const percentage = unit === 'percent' || unit === 'percent-change';
    if (percentage && n === undefined) flaw('n', 'n-or-unknown');
    if (!percentage && !Number.isInteger(value)) flaw('value', 'a-whole-number-of-things');
    if (unit === 'percent' && (value < 0 || value > 100)) flaw('value', 'a-share');
    if (unit === 'percent-change' && value < -100) flaw('value', 'a-change');
    if (nAssumed && typeof n !== 'number') flaw('nAssumed', 'n-that-is-assumed');
  });
type StatedFigure = z.infer<typeof figure>;

const chart = z.strictObject(
  {
    kind: z.enum(chartKinds, { error: 'a-chart-kind' }),
    title: inThree(120),
    note: inThree(400),
    figures: z.array(slug, { error: 'a-list' }).min(1, { error: 'a-list' }),
    whole: slug.optional(),
  },
  { error: 'a-chart' },
);
type StatedChart = z.infer<typeof chart>;

/**
 * `content/results/<page>/figures.yaml`: the figures of one page of results. What several of them have in common
 * is said once, under `shared`.
 */
export const figureFile = z
  .strictObject({
    shared: z
      .strictObject(
        {
          period: shareable.period.optional(),
          population: shareable.population.optional(),
          limits: shareable.limits.optional(),
          source: shareable.source.optional(),
        },
        { error: 'shared-words' },
      )
      .default({}),
    charts: z.array(chart, { error: 'a-list' }).default([]),
    figures: z.array(figure, { error: 'a-list' }).min(1, { error: 'a-list' }),
  })
  .superRefine(({ shared, charts, figures }, context) => {
    const flaw = (path: (string | number)[], message: string): void =>
      context.addIssue({ code: 'custom', path, message });
    for (const [index, stated] of figures.entries())
      for (const key of Object.keys(shareable) as ShareableKey[])
        if (!stated[key] && !shared[key]) flaw(['figures', index, key], 'in-three-languages');

    const byId = new Map(figures.map((stated) => [stated.id, stated]));
    const drawn = new Set<string>();
    for (const [index, stated] of charts.entries()) {
      for (const [place, id] of stated.figures.entries()) {
        const one = byId.get(id);
        const first = byId.get(stated.figures[0] ?? '');
        const path = ['charts', index, 'figures', place];
        if (!one || drawn.has(id)) flaw(path, 'a-figure-of-the-file');
        else if (!fits(stated.kind, one) || one.unit !== first?.unit) flaw(path, 'a-figure-that-fits');
        drawn.add(id);
      }
      if ((stated.kind === 'parts') !== (stated.whole !== undefined))
        flaw(['charts', index, 'whole'], 'parts-of-a-whole');
      else if (stated.kind === 'parts' && !makesUp(stated, byId))
        flaw(['charts', index, 'whole'], 'parts-of-a-whole');
    }
  });
export type FigureFile = z.infer<typeof figureFile>;

function fits(kind: StatedChart['kind'], { unit }: StatedFigure): boolean {
  if (kind === 'change') return unit === 'percent-change';
  if (kind === 'share') return unit === 'percent';
  return !unit.startsWith('percent') && unit !== 'year';
}

/** Whether the parts are all of the whole: a case that the source does not explain must have a figure too. */
function makesUp({ figures, whole }: StatedChart, byId: ReadonlyMap<string, StatedFigure>): boolean {
  const all = byId.get(whole ?? '');
  const parts = figures.map((id) => byId.get(id));
  const sum = parts.reduce((total, part) => total + (part?.value ?? 0), 0);
  return all !== undefined && parts.every((part) => part?.unit === all.unit) && sum === all.value;
}
