import { isProfessional, type Locale, type ProfessionalLocale } from './locales.ts';

/**
 * Figures on what methods have led to, as `content/results/<page>/figures.yaml` gives them: each with all that is
 * needed to read it rightly.
 */
export const units = [
  'percent',
  'percent-change',
  'year',
  'years',
  'months',
  'days',
  'working-days',
  'hours',
  'persons',
  'children',
  'actors',
  'meetings-a-year',
  'meetings-a-week',
  'events',
  'experiments',
  'phases',
  'topics',
  'themes',
  'sectors',
  'sub-networks',
  'areas',
  'districts',
  'professions',
  'languages',
  'nationalities',
  'posts',
] as const;
export type Unit = (typeof units)[number];

/**
 * What a figure tells: what happened to people; how much was done; who they are and where; what somebody meant to
 * do; how the method is built. Only the first kind is a result.
 */
export const figureKinds = ['result', 'activity', 'background', 'plan', 'design'] as const;
export type FigureKind = (typeof figureKinds)[number];

/** How the source gives a number that it does not give exactly. */
export const exactnesses = ['about', 'at-least', 'more-than'] as const;
export type Exactness = (typeof exactnesses)[number];

/** A text in every language that has the section. */
export type InLanguages = Readonly<Record<ProfessionalLocale, string>>;

/** @returns the words in a language; in Finnish where the language has no such section */
export const wordsIn = (words: InLanguages, locale: Locale): string =>
  words[isProfessional(locale) ? locale : 'fi'];

export interface Figure {
  readonly id: string;
  /** Id of the method that it tells of. */
  readonly method: string;
  /** Id of the entry of the section `results` that shows it. */
  readonly page: string;
  readonly value: number;
  readonly exactness?: Exactness | undefined;
  readonly unit: Unit;
  readonly kind: FigureKind;
  /** Of how many the figure is told; absent where the question makes no sense, for instance of a length of time. */
  readonly n?: number | 'unknown' | undefined;
  /** Whether the source does not say the n, and the editors take it from another figure. */
  readonly nAssumed?: boolean | undefined;
  /** Whether it counts what the source leaves out. */
  readonly missing?: boolean | undefined;
  /** Whether it is never shown without a way to help. */
  readonly sensitive?: boolean | undefined;
  readonly label: InLanguages;
  readonly period: InLanguages;
  readonly population: InLanguages;
  readonly limits: InLanguages;
  readonly source: InLanguages;
}

/** How a chart shows its figures: fall or rise, parts of a hundred, parts of one whole, or plain numbers. */
export const chartKinds = ['change', 'share', 'parts', 'count'] as const;
export type ChartKind = (typeof chartKinds)[number];

export interface Chart {
  readonly kind: ChartKind;
  readonly title: InLanguages;
  /** What to keep in mind when reading it; stands beside it. */
  readonly note: InLanguages;
  readonly figures: readonly Figure[];
  /** What the parts make up together. */
  readonly whole?: Figure | undefined;
}

/** The figures of one page of results. */
export interface FigureSet {
  /** Id of the entry of the section `results`. */
  readonly page: string;
  readonly figures: readonly Figure[];
  readonly charts: readonly Chart[];
}

/** What is known of a figure's n, for tables of data. */
export type SampleStatus = 'given' | 'assumed' | 'unknown' | 'not-applicable';

/** @returns whether the source gives the figure's n, we assume it, nobody knows it, or it makes no sense */
export function sampleStatus({ n, nAssumed }: Pick<Figure, 'n' | 'nAssumed'>): SampleStatus {
  if (n === undefined) return 'not-applicable';
  if (n === 'unknown') return 'unknown';
  return nAssumed ? 'assumed' : 'given';
}

/**
 * Whether a chart draws the figure as an outline: it is not exact, the source does not say of how many it tells,
 * or leaves it out.
 */
export const isUncertain = (figure: Pick<Figure, 'exactness' | 'n' | 'nAssumed' | 'missing'>): boolean =>
  figure.exactness !== undefined ||
  figure.missing === true ||
  ['unknown', 'assumed'].includes(sampleStatus(figure));
