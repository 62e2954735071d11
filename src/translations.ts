import { recordSections } from './domain/sections.ts';
import { countByLanguage, translationState } from './domain/translations.ts';
import { site } from './site.ts';

// What the glossary has of each term stands in /data/glossary.json: its records hold all languages at once.
const texts = new Set(
  site.pages.flatMap((page) =>
    page.kind === 'entry' && !recordSections.includes(page.section) ? [page.text, page.source] : [],
  ),
);

/** What every published language has of every published text (trust.md T11). */
export const translations = translationState([...texts], site.locales);

/** The same, summed by language. */
export const languageCounts = countByLanguage(translations, site.locales);
