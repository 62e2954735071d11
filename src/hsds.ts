import type { Locale } from './domain/locales.ts';
import { hsdsPages, hsdsService, type HsdsPage } from './domain/hsds.ts';
import { offeringRow, offeringUuid, type OfferingRow } from './domain/offering-rows.ts';
import { activitiesIn, areaName, lists, nameOf, places, textOf } from './offering.ts';
import { absolute, asset, offering, site } from './site.ts';

const frameIn = (locale: Locale) => ({
  locale,
  lists: lists(),
  places,
  areaName: (area: string) => areaName(area, locale),
  taxonomies: new URL(asset('data/offering-taxonomies.json'), import.meta.env.SITE).href,
});

/** Every activity as an HSDS service in a language, by its UUID. */
export function servicesIn(locale: Locale): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const frame = frameIn(locale);
  return new Map(
    activitiesIn(locale)
      .toSorted((a, b) => (a.page.id < b.page.id ? -1 : 1))
      .map((item) => {
        const { page, record, organisation } = item;
        const source = {
          id: page.id,
          record,
          organisation,
          name: nameOf(item, locale),
          text: textOf(item, locale).words,
          page: absolute(page),
        };
        return [offeringUuid('activity', page.id), hsdsService(source, frame)] as const;
      }),
  );
}

/** @returns the same services as pages of a list */
export const servicePagesIn = (locale: Locale): readonly HsdsPage[] =>
  hsdsPages([...servicesIn(locale).values()]);

/** Every activity as a row of the open table, in the order of the ids. */
export function offeringRows(): readonly OfferingRow[] {
  const names = new Map(offering.organisations.map(({ id, record }) => [id, record.name]));
  return offering.activities.flatMap(({ id, record }) => {
    const page = site.find(`offering/${id}`, 'fi');
    return page ? [offeringRow(id, record, names.get(record.organisation) ?? '', absolute(page))] : [];
  });
}
