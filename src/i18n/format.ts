import { locales, type Locale } from '../domain/locales.ts';
import { dayOf, hasTime, type Span } from '../domain/meetings.ts';

// Gregorian calendar and digits 0-9 in every language (facts/language-guides.md, rules 3 and 4).
// The site's English is European: «21 November 2026».
const languageOf = (locale: Locale): string => (locale === 'en' ? 'en-GB' : locales[locale].tag);
/** A language with calendar and digits, as `Intl` takes it. */
export const tagOf = (locale: Locale): string => `${languageOf(locale)}-u-ca-gregory-nu-latn`;

const styles = {
  long: { dateStyle: 'long', timeZone: 'UTC' },
  short: { dateStyle: 'medium', timeZone: 'UTC' },
  month: { month: 'short', year: 'numeric', timeZone: 'UTC' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
const made = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter takes longer than using it a hundred times. */
function dates(locale: Locale, style: keyof typeof styles): Intl.DateTimeFormat {
  const key = `${locale} ${style}`;
  const format = made.get(key) ?? new Intl.DateTimeFormat(tagOf(locale), styles[style]);
  made.set(key, format);
  return format;
}

/**
 * A day in words, with the year.
 * @param iso YYYY-MM-DD; also YYYY-MM or YYYY, which come back as they are
 */
export function formatDate(iso: string, locale: Locale): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return iso;
  const day = new Date(`${iso}T12:00:00Z`);
  const format = dates(locale, 'long');
  if (locale !== 'so') return format.format(day);
  // Intl writes «Noofeembar 21, 2026»; in Finland the day comes first (facts/language-guides.md).
  const parts = new Map(format.formatToParts(day).map(({ type, value }) => [type, value]));
  return [parts.get('day'), parts.get('month'), parts.get('year')].join(' ');
}

/**
 * A day for a column of a table: «21.11.2026», «21 Nov 2026».
 * @param iso YYYY-MM-DD
 * @param locale a language of professionals
 */
export const formatShortDate = (iso: string, locale: Locale): string =>
  dates(locale, 'short').format(new Date(`${iso}T12:00:00Z`));

/**
 * When something happens: «13. marraskuuta 2026», «13.–14. marraskuuta 2026», «13. marraskuuta 2026 klo 9.00–11.30».
 * @param locale a language of professionals
 * @param timeZone of the place where it happens
 */
export function formatWhen({ start, end }: Span, locale: Locale, timeZone: string): string {
  const language = tagOf(locale);
  const from = new Date(start);
  const to = end === undefined ? undefined : new Date(end);
  if (!hasTime({ start })) {
    const days = dates(locale, 'long');
    return to ? days.formatRange(from, to) : days.format(from);
  }
  const moments = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone });
  if (!to) return moments.format(from);
  if (dayOf(start, timeZone) !== dayOf(to.toISOString(), timeZone)) return moments.formatRange(from, to);
  // Intl would leave out the word for «at».
  const hours = new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone });
  return `${moments.format(from)}–${hours.format(to)}`;
}

/**
 * A day as the leaf of a calendar shows it.
 * @param iso YYYY-MM-DD
 * @returns the day of the month, and the month with the year
 */
export function calendarLeaf(iso: string, locale: Locale): readonly [day: string, month: string] {
  const date = new Date(`${iso}T12:00:00Z`);
  return [formatNumber(date.getUTCDate(), locale), dates(locale, 'month').format(date)];
}

/** A list with the language's own commas and its word for "and". */
export function formatList(items: readonly string[], locale: Locale): string {
  // Intl has no lists for Sorani and would take the word of the building machine's language.
  if (locale === 'ckb')
    return [items.slice(0, -1).join('، '), ...items.slice(-1)].filter(Boolean).join(' و ');
  return new Intl.ListFormat(locales[locale].tag, { type: 'conjunction' }).format(items);
}

/**
 * The same in pieces, where the items are links.
 * @returns items as their place in the list, and between them what the language puts there
 */
export function listPieces(items: readonly string[], locale: Locale): readonly (number | string)[] {
  const joined = formatList(
    items.map((_, place) => `\u0001${place}\u0002`),
    locale,
  );
  return joined
    .split(/\u0001(\d+)\u0002/)
    .map((piece, index) => (index % 2 === 1 ? Number(piece) : piece))
    .filter((piece) => piece !== '');
}

/** A whole number with the language's own grouping. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(tagOf(locale)).format(value);
}

/**
 * A percentage, with the language's own sign and space.
 * @param value in hundredths: 2.4 for 2.4 %
 * @param change whether it is a rise or a fall, and shows its sign
 */
export function formatPercent(value: number, locale: Locale, change = false): string {
  const format = new Intl.NumberFormat(tagOf(locale), {
    style: 'percent',
    maximumFractionDigits: 1,
    signDisplay: change ? 'exceptZero' : 'auto',
  });
  // English would have a hyphen, which is narrow and can end a line.
  return format.format(value / 100).replace('-', '−');
}

/** A sum or share: two decimals where it has any, the language's own comma. */
export function formatAmount(value: number, locale: Locale): string {
  const minimumFractionDigits = Number.isInteger(value) ? 0 : 2;
  return new Intl.NumberFormat(tagOf(locale), { minimumFractionDigits, maximumFractionDigits: 2 }).format(
    value,
  );
}

/** A span of whole numbers with an en dash, or one number where both ends are the same. */
export function formatRange(min: number, max: number, locale: Locale): string {
  return min === max
    ? formatNumber(min, locale)
    : `${formatNumber(min, locale)}–${formatNumber(max, locale)}`;
}

/** The size of a file: «720 kB», «1,8 MB». */
export function formatBytes(bytes: number, locale: Locale): string {
  const large = bytes >= 1e6;
  return new Intl.NumberFormat(tagOf(locale), {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: large ? 1 : 0,
  }).format(bytes / (large ? 1e6 : 1e3));
}

/** A language's name in another language, for instance «suomi» for `fi` in Finnish; its code if Intl has no name. */
export function languageName(code: string, locale: Locale): string {
  return new Intl.DisplayNames(tagOf(locale), { type: 'language' }).of(code) ?? code;
}
