import { locales, type Locale } from '../../domain/locales.ts';
import type { Part } from '../../domain/part.ts';

/** How wide a letter is beside a Latin one, roughly: the same text has fewer of the wide ones. */
const widths = { Latn: 1, Arab: 1, Cyrl: 1.15, Hans: 2.1 } as const;

/** From which length on, in Latin letters, a text is set smaller; the sizes stand in share.css. */
const steps = [1950, 2300, 2700] as const;

/**
 * How much smaller a text is set to keep to one sheet of A4 (tests/e2e/share.spec.ts prints them).
 * @param parts of the text, its terms explained
 * @param locale its language
 * @returns 0 for a text of usual length, up to 3
 */
export function densityOf(parts: readonly Part[], locale: Locale): number {
  const length = lettersIn(parts) * widths[locales[locale].script];
  return steps.filter((step) => length > step).length;
}

const lettersIn = (parts: readonly Part[]): number =>
  parts.reduce(
    (sum, part) =>
      sum +
      (typeof part === 'string'
        ? part.replace(/<[^>]*>/g, '').length
        : lettersIn(part.children) + (part.props['finnish'] ?? '').length),
    0,
  );
