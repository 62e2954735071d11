import type { Locale } from './locales.ts';
import { localesOf, sectionKeys, type Section } from './sections.ts';
import { entryKey, type Review, type Text } from './text.ts';

/** What a language has of an entry. */
export interface Version {
  readonly locale: Locale;
  readonly state: VersionState;
  /** The text, unless it is missing. */
  readonly text?: Text | undefined;
}

/** `source`: written first in it; `current`, `stale`: translated from the source as it is, as it was. */
export const versionStates = ['source', 'current', 'stale', 'missing'] as const;
export type VersionState = (typeof versionStates)[number];

/** One entry and what each language of its section has of it. */
export interface EntryVersions {
  readonly section: Section;
  readonly id: string;
  readonly source: Text;
  readonly versions: readonly Version[];
}

/** A language's sums over all entries. */
export interface LanguageCount extends Readonly<Record<VersionState, number>> {
  readonly locale: Locale;
  /** Texts that a person has written or checked, and those nobody has. */
  readonly checked: number;
  readonly unchecked: number;
}

/** How a text relates to the source it was made from. */
export function stateOf(text: Text, source: Text): Exclude<VersionState, 'missing'> {
  if (!text.translation) return 'source';
  return text.translation.digest === source.digest ? 'current' : 'stale';
}

/**
 * The state of every translation, in the order of the table of sections and of ids.
 * @param texts every text; entries without a source are left out
 * @param languages those that are asked about; a section has only those of its audience
 */
export function translationState(
  texts: readonly Text[],
  languages: readonly Locale[],
): readonly EntryVersions[] {
  const order = (entry: EntryVersions): string =>
    `${String(sectionKeys.indexOf(entry.section)).padStart(2)} ${entry.id}`;
  return [...Map.groupBy(texts, entryKey).values()]
    .flatMap((own): EntryVersions[] => {
      const source = own.find((text) => !text.translation);
      if (!source) return [];
      const { section, id } = source;
      const versions = localesOf(section, languages).map((locale): Version => {
        const text = own.find((version) => version.locale === locale);
        return text ? { locale, text, state: stateOf(text, source) } : { locale, state: 'missing' };
      });
      return [{ section, id, source, versions }];
    })
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/**
 * Sums by language.
 * @param entries what `translationState` gives
 * @param languages in the order wanted
 */
export function countByLanguage(
  entries: readonly EntryVersions[],
  languages: readonly Locale[],
): readonly LanguageCount[] {
  const all = entries.flatMap((entry) => entry.versions);
  return languages.map((locale) => {
    const own = all.filter((version) => version.locale === locale);
    const count = (state: VersionState): number => own.filter((version) => version.state === state).length;
    const reviewed = (review: Review): number =>
      own.filter((version) => version.text?.review === review).length;
    return {
      locale,
      source: count('source'),
      current: count('current'),
      stale: count('stale'),
      missing: count('missing'),
      checked: reviewed('person') + reviewed('checked'),
      unchecked: reviewed('machine'),
    };
  });
}
