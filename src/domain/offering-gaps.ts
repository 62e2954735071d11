import {
  amountOf,
  countiesOf,
  isEverywhere,
  isOffered,
  needsCheck,
  somewhere,
  type Amount,
  type Offer,
  type Places,
} from './offering.ts';

/** One cell of the gap map. */
export interface Gap {
  readonly count: number;
  readonly amount: Amount;
  /** How many of them have to be checked before use. */
  readonly toCheck: number;
  /** The day of the oldest check among them. */
  readonly oldest: string | undefined;
}

/** What a cell is asked for: a list that is left out matches anything. */
export interface GapQuestion {
  readonly form?: string | undefined;
  readonly level?: string | undefined;
  /** A county; `koko-maa` for what is offered everywhere and online; `paikoin` where places are not named. */
  readonly area?: string | undefined;
  readonly language?: string | undefined;
}

/**
 * How much is offered, by the records alone. An activity of the whole country, or of places that nobody named, is
 * counted in a column of its own, never in the counties: nobody knows where it really meets.
 * @param offers every activity; those that have ended are not counted
 * @param today ISO date
 */
export function gapIn(
  offers: readonly Offer[],
  { form, level, area, language }: GapQuestion,
  places: Places,
  today: string,
): Gap {
  const found = offers.filter(
    (offer) =>
      isOffered(offer) &&
      (form === undefined || offer.forms.includes(form)) &&
      (level === undefined || offer.levels.includes(level)) &&
      (language === undefined || offer.languages.includes(language)) &&
      (area === undefined || isIn(offer, area, places)),
  );
  return {
    count: found.length,
    amount: amountOf(found.length),
    toCheck: found.filter((offer) => needsCheck(offer, today)).length,
    oldest: found.map(({ checkedOn }) => checkedOn).toSorted()[0],
  };
}

function isIn(offer: Offer, area: string, places: Places): boolean {
  if (area === somewhere) return offer.areas.includes(somewhere);
  return area === 'koko-maa' ? offer.areas.some(isEverywhere) : countiesOf(offer, places).includes(area);
}

/** A row of the gap map as open data. */
export type GapRow = Readonly<Record<'form' | 'area' | 'language' | 'amount' | 'oldest_check', string>> &
  Readonly<Record<'count' | 'to_check', number>>;

/**
 * The whole gap map: activity form x area x language.
 * @param axes the codes of each, in order; areas are counties, `koko-maa` and `paikoin`
 */
export function gapRows(
  offers: readonly Offer[],
  axes: Readonly<Record<'forms' | 'areas' | 'languages', readonly string[]>>,
  places: Places,
  today: string,
): readonly GapRow[] {
  return axes.forms.flatMap((form) => {
    const ofForm = offers.filter((offer) => offer.forms.includes(form));
    return axes.areas.flatMap((area) =>
      axes.languages.map((language) => {
        const gap = gapIn(ofForm, { area, language }, places, today);
        return {
          form,
          area,
          language,
          count: gap.count,
          amount: gap.amount,
          to_check: gap.toCheck,
          oldest_check: gap.oldest ?? '',
        };
      }),
    );
  });
}
