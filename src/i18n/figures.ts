import type { Locale } from '../domain/locales.ts';
import type { OutcomeColumn } from '../domain/outcome-rows.ts';
import { sampleStatus, type Figure } from '../domain/outcomes.ts';
import { formatNumber, formatPercent } from './format.ts';
import { translator, type Translate } from './translate.ts';

/**
 * The number of a figure with its unit, as a text says it: «noin −50 %», «7 arkipäivää».
 * @param locale a language of professionals
 */
export function figureValue(figure: Pick<Figure, 'value' | 'unit' | 'exactness'>, locale: Locale): string {
  const { exactness } = figure;
  const value = bareValue(figure, locale);
  const t = translator(locale);
  return exactness === undefined ? value : t(`results.exactness.${exactness}`, { value });
}

/** The same without what the source says of its exactness. */
export function bareValue({ value, unit }: Pick<Figure, 'value' | 'unit'>, locale: Locale): string {
  if (unit === 'percent' || unit === 'percent-change')
    return formatPercent(value, locale, unit === 'percent-change');
  // A year is a name, not a quantity: no space in it.
  if (unit === 'year') return String(value);
  const t = translator(locale);
  return t(`results.unit.${unit}`, { count: value });
}

/**
 * Of how many a figure tells, as a cell of a table says it; never an empty one.
 * @param locale a language of professionals
 */
export function sampleSize(figure: Pick<Figure, 'n' | 'nAssumed'>, locale: Locale): string {
  const t = translator(locale);
  const status = sampleStatus(figure);
  if (typeof figure.n !== 'number') return t(`results.n.${status === 'unknown' ? 'unknown' : 'none'}`);
  const n = formatNumber(figure.n, locale);
  return status === 'assumed' ? t('results.n.assumed', { n }) : n;
}

/**
 * The same inside a line: «n = 37», «n ei tiedossa».
 * @returns undefined where the question makes no sense
 */
export function sampleWords(figure: Pick<Figure, 'n' | 'nAssumed'>, locale: Locale): string | undefined {
  const status = sampleStatus(figure);
  if (status === 'not-applicable') return undefined;
  const t = translator(locale);
  return status === 'unknown' ? t('results.n-unknown') : t('results.n-is', { n: sampleSize(figure, locale) });
}

/** What a column of the open data holds. */
export const columnWords = (column: OutcomeColumn, t: Translate): string =>
  column === 'n_status' ? t('results.field.n-status') : t(`results.field.${column}`);
