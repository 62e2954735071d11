const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/**
 * Whether a text is a tag of a language as pages name it: the language, and where it matters its letters and its
 * country (BCP 47, https://www.rfc-editor.org/info/bcp47): `so`, `zh-Hant`, `sv-FI`. A language of two letters must be
 * one that is known; of those of three letters Unicode has no full list (Kven, Finnish Kalo, sign languages).
 */
export function isLanguageTag(tag: string): boolean {
  const language = /^([a-z]{2,3})(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/.exec(tag)?.[1];
  return language !== undefined && (language.length === 3 || names.of(language) !== undefined);
}
