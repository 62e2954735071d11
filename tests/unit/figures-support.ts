import type { Figure } from '../../src/domain/outcomes.ts';
import { figureFile } from '../../src/schemas/outcomes.ts';

/** Builders of figures for tests. */
export const words = (text: string) => ({ fi: text, sv: `${text} (sv)`, en: `${text} (en)` });

/** A figure; everything about it can be said otherwise. */
export const figureOf = (overrides: Partial<Figure> = {}): Figure => ({
  id: 'lapset',
  method: 'trt',
  page: 'trt',
  value: 37,
  unit: 'children',
  kind: 'activity',
  n: 37,
  label: words('Lapset'),
  period: words('2024'),
  population: words('Palvelun lapset'),
  limits: words('Pieni määrä.'),
  source: words('Juliste'),
  ...overrides,
});

/** A figure as a file states it. */
export const stated = (overrides: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => {
  const figure = Object.entries(figureOf()).filter(([key]) => key !== 'page');
  return { ...Object.fromEntries(figure), ...overrides };
};

/** What is wrong with a file of figures, as `path: expectation`. */
export const flawsOf = (file: unknown): readonly string[] =>
  (figureFile.safeParse(file).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
