import type { EntryPage } from './domain/page.ts';
import { changedSections } from './domain/text.ts';
import { formatDate, formatList } from './i18n/format.ts';
import { translator, type Key } from './i18n/translate.ts';

type Labelled = Pick<EntryPage, 'text' | 'source' | 'standing' | 'section' | 'locale'>;

/** What the trust label says, line by line (trust.md T3). */
export interface TrustWords {
  /** How the text was made and whether a person checked it. */
  readonly title: string;
  /** Who checked it, or what the reader should mind. */
  readonly sentence: string;
  /** When the facts were compared with their sources, the translation made, the text checked. */
  readonly dates: readonly string[];
}

/** Whether a mistake in the text would cost its reader more than a detour. */
export const isWeighty = ({ source }: Pick<EntryPage, 'source'>): boolean =>
  (source.weight ?? 'everyday') !== 'everyday';

/**
 * The words of the trust label, in the page's language.
 * @param page the page of an entry; a translation weighs what its source weighs
 */
export function trustWords(page: Labelled): TrustWords {
  const { text, source, section, locale } = page;
  const { review, reviewedBy, reviewedOn } = text;
  const t = translator(locale);
  const sentence = {
    person: () => t('trust.person.text'),
    checked: () => t('trust.checked.text', { by: reviewedBy ?? 'none' }),
    machine: () => t(isWeighty(page) ? 'trust.machine.strong' : 'trust.machine.text'),
  }[review]();
  const day = (key: Key, date: string | undefined): readonly string[] =>
    date === undefined ? [] : [t(key, { date: formatDate(date, locale) })];
  return {
    title: t(`trust.${review}.title`),
    sentence,
    dates: [
      ...day(section === 'about' ? 'entry.updated' : 'entry.checked', source.checkedOn),
      ...day('entry.translated', text.translation?.date),
      ...(review === 'machine' ? [] : day('entry.reviewed', reviewedOn)),
    ],
  };
}

/**
 * What is told of a translation that is older than its source: that it is, and which parts have changed.
 * @returns no sentence where it is not
 */
export function staleWords({ text, source, standing, locale }: Labelled): readonly string[] {
  if (standing !== 'stale') return [];
  const t = translator(locale);
  const changed = text.translation ? changedSections(text.translation, source) : [];
  // The translation's own heading where both texts have the same parts, else the source's.
  const own = text.sections.length === source.sections.length ? text.sections : source.sections;
  const parts = changed.flatMap((index) => own[index]?.title ?? []);
  return [
    t('standing.stale'),
    ...(parts.length > 0 ? [ended(t('standing.stale-parts', { parts: formatList(parts, locale) }))] : []),
  ];
}

/** Most headings are questions: after theirs no sentence needs another end. */
const ended = (words: string): string => words.replace(/(?<=[?؟？!！]\u2069?)[.。]$/u, '');

/** A text's state in a list: how it was made, and whether its source has changed since. */
export function stateWords({
  text,
  standing,
  locale,
}: Pick<EntryPage, 'text' | 'standing' | 'locale'>): string {
  const t = translator(locale);
  const made = t(`trust.${text.review}.title`);
  return standing === 'stale' ? `${made} · ${t('translations.stale')}` : made;
}
