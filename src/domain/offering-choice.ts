/**
 * How somebody chooses among activities: by fields with one value each. The build and the reader's browser decide by
 * the same function; the address holds the choice as `?group=naiset&area=tampere`.
 */
export const offeringFields = ['group', 'need', 'area', 'language'] as const;
export type OfferingField = (typeof offeringFields)[number];
export type OfferingChoice = Readonly<Partial<Record<OfferingField, string>>>;

/** The values an activity has in each field; `*` has them all. */
export type OfferingFacets = Readonly<Record<OfferingField, readonly string[]>>;

/** Whether an activity has every value that was chosen. */
export const fits = (facets: OfferingFacets, choice: OfferingChoice): boolean =>
  offeringFields.every((field) => {
    const value = choice[field];
    return value === undefined || facets[field].includes(value) || facets[field].includes('*');
  });

/**
 * The choice that an address holds.
 * @param offers whether a field has such a value; others are passed over, as an old link may name them
 */
export function offeringChoiceIn(
  params: URLSearchParams,
  offers: (field: OfferingField, value: string) => boolean,
): OfferingChoice {
  return Object.fromEntries(
    offeringFields.flatMap((field) => {
      const value = params.get(field);
      return value !== null && offers(field, value) ? [[field, value]] : [];
    }),
  ) as OfferingChoice;
}

/** @returns the query of a choice, in the order of the fields, without `?`; empty where nothing is chosen */
export const offeringQuery = (choice: OfferingChoice): string =>
  new URLSearchParams(
    offeringFields.flatMap((field) => {
      const value = choice[field];
      return value === undefined ? [] : [[field, value]];
    }),
  ).toString();
