import { isProfessional, localeCodes, type Locale } from '../domain/locales.ts';
import { digestOf, type Text } from '../domain/text.ts';
import type { Activity } from '../schemas/offering.ts';
import type { JudgedEntry } from './entry.ts';
import type { Offering } from './offering.ts';
import type { FoundRecord } from './record-folder.ts';

type Read = Pick<Offering, 'activities' | 'organisations'> & {
  readonly lists: NonNullable<Offering['lists']>;
};

/**
 * What an activity is called in a language: its own name where it has one there, else what kind of activity it is.
 * @returns the words, and whether they are in the language
 */
export function activityName(record: Activity, locale: Locale, lists: Read['lists']): string {
  const own = isProfessional(locale) ? record.name[locale] : undefined;
  return own ?? lists.forms.terms[record.forms[0] ?? '']?.labels[locale] ?? record.name.fi;
}

/**
 * The activities as texts: each language has a page, made of the labels of the lists; Finnish, which owns the facts,
 * is the source. All of a record is written at once, so no version is older than another.
 */
export function offeringEntries({ activities, organisations, lists }: Read): readonly JudgedEntry[] {
  const names = new Map(organisations.map(({ id, record }) => [id, record.name]));
  return activities.flatMap((found) => entriesOf(found, names.get(found.record.organisation) ?? '', lists));
}

function entriesOf(
  { id, file, record }: FoundRecord<Activity>,
  organisation: string,
  lists: Read['lists'],
): readonly JudgedEntry[] {
  const source = digestOf(record.name.fi, record.text.fi);
  return localeCodes.map((locale): JudgedEntry => {
    const forms = record.forms.map((form) => lists.forms.terms[form]?.labels[locale] ?? form).join(' · ');
    // The Finnish name of an organisation stands apart, where the language is not written beside Finnish.
    const by = isProfessional(locale) ? organisation : `\u2068${organisation}\u2069`;
    const title = `${activityName(record, locale, lists)} – ${by}`;
    const summary = (isProfessional(locale) ? record.text[locale] : undefined) ?? `${forms} – ${by}`;
    const text: Text = {
      section: 'offering',
      id,
      locale,
      file,
      title,
      summary,
      digest: locale === 'fi' ? source : digestOf(title, summary),
      sections: [],
      translation: locale === 'fi' ? undefined : { from: 'fi', digest: source, sections: [] },
      review: 'machine',
      checkedOn: locale === 'fi' ? record.checkedOn : undefined,
    };
    const data = locale === 'fi' ? { ...record } : {};
    return { text, data, headings: [], links: [], names: [], pictures: [], facts: '', script: [] };
  });
}
