import type { Locale } from '../../domain/locales.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Reference } from '../../schemas/common.ts';

/** A source as a list tells it. */
export interface SourceRow {
  readonly title: string;
  readonly url: string;
  readonly language: string | undefined;
  /** Who published it, and when; empty where neither is known. */
  readonly by: string;
}

/**
 * Sources as the rows of a list.
 * @param locale the language in which the list is told
 */
export const sourceRows = (sources: readonly Reference[], locale: Locale): readonly SourceRow[] =>
  sources.map(({ title, url, publisher, published, language, languages = [] }) => ({
    title,
    url,
    // Titles stand as their publisher wrote them. Of a page in many languages nobody knows which one was quoted.
    language: language ?? (languages.length === 1 ? languages[0] : undefined),
    by: [publisher, published === undefined ? undefined : formatDate(String(published), locale)]
      .filter(Boolean)
      .join(', '),
  }));
