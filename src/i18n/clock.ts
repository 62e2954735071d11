import type { Locale } from '../domain/locales.ts';
import { clockOf } from '../domain/session-plan.ts';

/** The mark between hours and minutes: «14.00» in Finnish and Swedish. */
export const clockMark = (locale: Locale): '.' | ':' => (locale === 'fi' || locale === 'sv' ? '.' : ':');

/**
 * A time of day as a language writes it.
 * @param minutes after midnight
 */
export const formatClock = (minutes: number, locale: Locale): string =>
  clockOf(minutes).replace(':', clockMark(locale));
