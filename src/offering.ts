import type { Locale } from './domain/locales.ts';
import { isProfessional, locales, sourceLocale } from './domain/locales.ts';
import {
  everywhere,
  isOffered,
  isPlace,
  needsCheck,
  offeringNeeds,
  servedAreas,
  servedGroups,
  somewhere,
  type CodeListName,
  type CodeLists,
  type OfferingNeed,
  type Places,
} from './domain/offering.ts';
import { offeringFields, type OfferingFacets, type OfferingField } from './domain/offering-choice.ts';
import type { InThree } from './domain/offering-rows.ts';
import type { EntryPage, OfferingPage } from './domain/page.ts';
import type { OfferingView } from './domain/sections.ts';
import { today } from './domain/today.ts';
import { alphabetOf } from './domain/alphabet.ts';
import { translator } from './i18n/translate.ts';
import { activityName } from './reader/offering-entries.ts';
import type { Activity, Organisation, Tray } from './schemas/offering.ts';
import { routesOf } from './routes.ts';
import { dataOf, offering, site } from './site.ts';

/** An activity, whose it is, and its page in a language. */
export interface ActivityItem {
  readonly page: EntryPage;
  readonly record: Activity;
  readonly organisation: Organisation;
}

/** A choice of one field of the finder. */
export interface OfferingChoiceField {
  readonly field: OfferingField;
  readonly label: string;
  readonly values: readonly {
    readonly value: string;
    readonly label: string;
    /** Of the label, where it is not that of the page. */
    readonly language?: string | undefined;
  }[];
}

/** The lists that the words of the offering come from. @throws where there is no offering */
export function lists(): CodeLists {
  if (!offering.lists) throw new Error('There is no offering: content/taxonomies is missing.');
  return offering.lists;
}

export const places: Places = offering.places;
export const trays: readonly { readonly id: string; readonly record: Tray }[] = offering.trays;

const organisations = new Map(offering.organisations.map(({ id, record }) => [id, record]));

/** @returns an activity's page with its facts. @throws if the organisation is missing; the guard has made sure */
export function activityOf(page: EntryPage): ActivityItem {
  const record = dataOf<Activity>(page);
  const organisation = organisations.get(record.organisation);
  if (!organisation) throw new Error(`There is no organisation ${record.organisation}.`);
  return { page, record, organisation };
}

const known = new Map<Locale, readonly ActivityItem[]>();

/** @returns every activity, in the order of its name in a language */
export function activitiesIn(locale: Locale): readonly ActivityItem[] {
  const list = known.get(locale) ?? site.entries('offering', locale).map(activityOf);
  known.set(locale, list);
  return list;
}

/** What a code means, in a language. */
export const labelOf = (list: CodeListName, code: string, locale: Locale): string =>
  lists()[list].terms[code]?.labels[locale] ?? code;

/** What an activity is called in a language; `isOwn` says whether the name is in it. */
export const nameOf = ({ record }: ActivityItem, locale: Locale): string =>
  activityName(record, locale, lists());

/** Words in the language where there are any, else in Finnish. */
export function inOwnWords(
  words: InThree,
  locale: Locale,
): { readonly words: string; readonly locale: Locale } {
  const own = isProfessional(locale) ? words[locale] : undefined;
  return own === undefined ? { words: words.fi, locale: sourceLocale } : { words: own, locale };
}

/** The text of an activity, in its language or in Finnish. */
export const textOf = ({ record }: ActivityItem, locale: Locale): ReturnType<typeof inOwnWords> =>
  inOwnWords(record.text, locale);

/** What assessments say of a form on one level, or where none is given, of the form on every level. */
export const trayCells = (form: string, level?: string) =>
  trays.flatMap(({ id, record }) =>
    record.cells
      .filter((cell) => cell.form === form && cell.level === level)
      .map((cell) => ({ id, record, cell })),
  );

/**
 * What an area is called: in Finnish, Swedish and English by its own name there, elsewhere by the Finnish one, which
 * stands on signs and papers.
 */
export function areaName(area: string, locale: Locale): string {
  const t = translator(locale);
  if (area === 'koko-maa') return t('offering.area.koko-maa');
  if (area === 'verkko') return t('offering.area.verkko');
  if (area === somewhere) return t('offering.area.paikoin');
  const county = places.counties[area];
  if (county) return locale === 'sv' || locale === 'en' ? county[locale] : county.fi;
  const town = places.municipalities[area];
  return (locale === 'sv' ? town?.sv : town?.fi) ?? area;
}

/** The language of an area's name: that of the page, or Finnish. */
export const areaLanguage = (area: string, locale: Locale): Locale =>
  !isPlace(area) || isProfessional(locale) ? locale : sourceLocale;

/** Whether somebody has to ask before sending a client. */
export const asksFirst = ({ record }: ActivityItem): boolean => needsCheck(record, today());

const named = [...new Set(offering.activities.flatMap(({ record }) => record.areas.filter(isPlace)))];
/** Areas that somebody may choose: every county, and the municipalities that a record names. */
const choosable = [
  ...new Set([
    ...Object.keys(places.counties),
    ...named.filter((area) => Object.hasOwn(places.municipalities, area)),
  ]),
];

/** What an activity answers to in the finder. */
export function facetsOf({ record }: ActivityItem): OfferingFacets {
  const served = servedAreas(record, choosable, places);
  const groups = servedGroups(record);
  return {
    group: groups === 'everyone' ? ['*'] : groups,
    need: needsOf(record),
    area: served === 'everywhere' ? ['*'] : served,
    language: [...record.languages, ...(record.moreLanguages ? ['*'] : [])],
  };
}

/** What somebody may be looking for who comes to such an activity. */
export const needsOf = ({ forms }: Pick<Activity, 'forms'>): readonly OfferingNeed[] => [
  ...new Set(forms.flatMap((form) => lists().forms.terms[form]?.need ?? [])),
];

/** The lists of the finder, each in the order of the language's alphabet or of its own. */
export function fieldsIn(locale: Locale): readonly OfferingChoiceField[] {
  const { compare } = alphabetOf(locale);
  const t = translator(locale);
  const byLabel = <T extends { readonly label: string }>(list: readonly T[]): readonly T[] =>
    list.toSorted((a, b) => compare(a.label, b.label));
  const codes = (list: CodeListName) =>
    Object.keys(lists()[list].terms).map((value) => ({ value, label: labelOf(list, value, locale) }));
  const values = {
    group: codes('groups').filter(({ value }) => value !== 'kaikki'),
    need: codes('needs'),
    area: byLabel(
      choosable.map((value) => {
        const own = areaLanguage(value, locale);
        const language = own === locale ? undefined : locales[own].tag;
        return { value, label: areaName(value, locale), language };
      }),
    ),
    language: byLabel(codes('languages')),
  };
  return offeringFields.map((field) => ({
    field,
    label: t(`offering.field.${field}`),
    values: values[field],
  }));
}

/** The activities that are offered and answer a need; all where none is given. */
export const offeredIn = (locale: Locale, need?: OfferingNeed): readonly ActivityItem[] =>
  activitiesIn(locale).filter(
    ({ record }) => isOffered(record) && (need === undefined || needsOf(record).includes(need)),
  );

/** The pages of what somebody may look for, those that have something first to last in the order of the list. */
export const needPages = (
  locale: Locale,
): readonly { readonly page: OfferingPage; readonly need: OfferingNeed }[] =>
  offeringNeeds.flatMap((need) => {
    const page = site.find(`offering/etsi/${need}`, locale);
    return page?.kind === 'offering' ? [{ page, need }] : [];
  });

/** A page of the offering for professionals, in their language. */
export function viewPage(word: string, locale: Locale): OfferingPage | undefined {
  const page = site.find(`offering/${word}`, locale);
  return page?.kind === 'offering' && page.locale === locale ? page : undefined;
}

/** The addresses of one of those pages, for its route. */
export const viewRoutes = (view: OfferingView) =>
  routesOf(site.pages.filter((page) => page.kind === 'offering' && page.view === view));

/** The languages that have a page of the offering for professionals. */
export const localesOfView = (word: string): readonly Locale[] =>
  site.locales.filter((locale) => viewPage(word, locale) !== undefined);

/** What a page of the offering is called, and what it says of itself. */
export function headingOf({ view, need, locale }: OfferingPage): {
  readonly title: string;
  readonly lead: string;
} {
  const t = translator(locale);
  if (view === 'need') return { title: labelOf('needs', need ?? '', locale), lead: t('offering.limits') };
  const [title, lead] = titles[view];
  return { title: t(title), lead: t(lead) };
}

const titles = {
  tray: ['tray.title', 'tray.lead'],
  gaps: ['tray.gaps.title', 'tray.gaps.lead'],
  data: ['tray.data.title', 'tray.data.lead'],
  workshop: ['tray.workshop.title', 'tray.workshop.lead'],
} as const satisfies Record<OfferingView, readonly [string, string]>;

/** Counties in the order of a language; before them what covers the whole country, and places that nobody named. */
export const gapAreas = (locale: Locale): readonly string[] => [
  everywhere[0],
  somewhere,
  ...Object.keys(places.counties).toSorted((a, b) =>
    alphabetOf(locale).compare(areaName(a, locale), areaName(b, locale)),
  ),
];
