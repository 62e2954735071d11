import type { Locale } from '../../domain/locales.ts';
import { formatAmount } from '../../i18n/format.ts';
import { translator } from '../../i18n/translate.ts';
import { priceOf } from '../../records.ts';

/**
 * A price or limit with its unit, as the language writes it: «80 €», «€80», «80 يورو».
 * @param id of `content/prices.yaml`
 * @param locale the language of the text
 */
export function priceInWords(id: string, locale: Locale): string {
  const { value, unit } = priceOf(id);
  const t = translator(locale);
  const amount = formatAmount(value, locale);
  switch (unit) {
    case 'euro':
      return unparted(t('price.euro', { amount }));
    case 'euro-month':
      return t('price.euro-month', { amount });
    case 'percent':
      return unparted(t('price.percent', { amount }));
    case 'day':
      return t('price.days', { count: value });
    case 'month':
      return t('price.months', { count: value });
    case 'year':
      return t('price.years', { count: value });
  }
}

/** A sign alone at the beginning of a line says nothing. */
const unparted = (words: string): string => words.replaceAll(' ', '\u00a0');
