import type { Locale } from './locales.ts';

/** What somebody may look for: each has a page of its own, `…/etsi/<need>/`. The words stand in a taxonomy. */
export const offeringNeeds = [
  'kieli',
  'perhe',
  'ihmiset',
  'neuvonta',
  'vapaa-aika',
  'tyo',
  'tuki',
  'mukaan',
] as const;
export type OfferingNeed = (typeof offeringNeeds)[number];

/** Areas that cover every place: the whole country, and what is held online or by phone. */
export const everywhere = ['koko-maa', 'verkko'] as const;
export const isEverywhere = (area: string): boolean => (everywhere as readonly string[]).includes(area);

/**
 * Where the source says that there are places, or more places, but not which: "30 localities", "Helsinki and others".
 * Somebody anywhere may ask; no county counts it.
 */
export const somewhere = 'paikoin';

/** Every area that is no place of the country. */
export const noPlaces = [...everywhere, somewhere] as const;
export const isPlace = (area: string): boolean => !(noPlaces as readonly string[]).includes(area);

/** Words in every language of the site. */
export type Labels = Readonly<Record<Locale, string>>;

/** A closed list of codes with their words. */
export interface CodeList {
  readonly name: Labels;
  readonly terms: Readonly<
    Record<string, { readonly labels: Labels; readonly need?: OfferingNeed | undefined }>
  >;
}

/** Names of the lists: files of `content/taxonomies`. */
export const codeLists = [
  'forms',
  'needs',
  'groups',
  'levels',
  'languages',
  'accessibility',
  'cost',
  'referral',
  'prevalence',
  'challenges',
] as const;
export type CodeListName = (typeof codeLists)[number];
export type CodeLists = Readonly<Record<CodeListName, CodeList>>;

/** The places of the country, as far as the offering needs them. */
export interface Places {
  readonly counties: Readonly<
    Record<
      string,
      {
        readonly fi: string;
        readonly sv: string;
        readonly en: string;
        readonly tile: readonly [number, number];
      }
    >
  >;
  readonly municipalities: Readonly<
    Record<
      string,
      { readonly fi: string; readonly sv: string; readonly number: string; readonly county: string }
    >
  >;
}

/** What counting needs to know of an activity. */
export interface Offer {
  readonly forms: readonly string[];
  readonly levels: readonly string[];
  readonly groups: readonly string[];
  readonly languages: readonly string[];
  readonly moreLanguages?: boolean | undefined;
  readonly areas: readonly string[];
  readonly status: 'active' | 'unverified' | 'ended';
  readonly mark: 'A' | 'B';
  readonly checkedOn: string;
}

/** Whether an activity is offered, as far as anybody knows. What has ended is kept for the record and not counted. */
export const isOffered = ({ status }: Pick<Offer, 'status'>): boolean => status !== 'ended';

/**
 * Whether somebody has to ask before sending a client: mark B, not verified, or checked more than twelve months ago.
 * @param today ISO date
 */
export function needsCheck(offer: Pick<Offer, 'mark' | 'status' | 'checkedOn'>, today: string): boolean {
  return offer.mark === 'B' || offer.status === 'unverified' || isOld(offer.checkedOn, today);
}

/** Whether a day lies more than twelve months back. */
export function isOld(checkedOn: string, today: string): boolean {
  const year = Number(today.slice(0, 4)) - 1;
  return checkedOn < `${year}${today.slice(4)}`;
}

/** The county of an area: itself, that of a municipality, or none for what is no place. */
export function countyOf(area: string, places: Places): string | undefined {
  return Object.hasOwn(places.counties, area) ? area : places.municipalities[area]?.county;
}

/** The counties in which an activity names a place. */
export function countiesOf({ areas }: Pick<Offer, 'areas'>, places: Places): readonly string[] {
  return [...new Set(areas.flatMap((area) => countyOf(area, places) ?? []))];
}

/**
 * The areas whose people an activity serves: its own, the counties around its municipalities and the municipalities
 * of its counties that somebody may choose.
 * @param choosable the areas that a list offers
 * @returns `everywhere` where the place does not matter or is not known: then the label of the area says to ask
 */
export function servedAreas(
  { areas }: Pick<Offer, 'areas'>,
  choosable: readonly string[],
  places: Places,
): readonly string[] | 'everywhere' {
  if (!areas.every(isPlace)) return 'everywhere';
  const counties = new Set(areas.flatMap((area) => countyOf(area, places) ?? []));
  const wholeCounties = new Set(areas.filter((area) => Object.hasOwn(places.counties, area)));
  return choosable.filter((area) =>
    Object.hasOwn(places.counties, area)
      ? counties.has(area)
      : areas.includes(area) || wholeCounties.has(places.municipalities[area]?.county ?? ''),
  );
}

/** Families with small children are families: who chooses either is shown what is for the other. */
const families: readonly string[] = ['perheet', 'pienten-lasten-perheet'];

/** The groups whose people an activity serves. @returns `everyone` where it is for all */
export function servedGroups({ groups }: Pick<Offer, 'groups'>): readonly string[] | 'everyone' {
  if (groups.includes('kaikki')) return 'everyone';
  return groups.some((group) => families.includes(group)) ? [...new Set([...groups, ...families])] : groups;
}

/** How many activities there are somewhere: none, one, or more. */
export type Amount = '0' | '1' | '2+';
export const amountOf = (count: number): Amount => (count === 0 ? '0' : count === 1 ? '1' : '2+');
