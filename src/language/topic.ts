import type { Locale } from '../domain/locales.ts';

/**
 * The headings that every everyday page has, whatever it is about, in the languages in which one may be written first.
 * What it costs has a heading too, in the words of its topic.
 */
export const sectionHeadings: Readonly<Partial<Record<Locale, readonly string[]>>> = {
  fi: [
    'Mitä teet?',
    'Kuka auttaa?',
    'Mitä sanot?',
    'Jos on vaara',
    'Tavallisia väärinkäsityksiä',
    'Virallista tietoa',
  ],
};
