import { countByLanguage, translationState } from './domain/translations.ts';
import { site } from './site.ts';

const texts = new Set(site.pages.flatMap((page) => (page.kind === 'entry' ? [page.text, page.source] : [])));

/** What every published language has of every published text (trust.md T11). */
export const translations = translationState([...texts], site.locales);

/** The same, summed by language. */
export const languageCounts = countByLanguage(translations, site.locales);
