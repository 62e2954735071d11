import type { Locale } from './locales.ts';
import { isPlace, type CodeListName, type CodeLists, type Places } from './offering.ts';
import { offeringUuid, type RowSource } from './offering-rows.ts';

/**
 * Services as HSDS 3.1 says them (Open Referral). It has no place for level, prevalence, challenges and gaps: levels
 * go as terms of a taxonomy of ours, the rest stays in `/data/trays.json`.
 */
export interface HsdsSource {
  readonly id: string;
  readonly record: RowSource;
  readonly organisation: {
    readonly name: string;
    readonly about: {
      readonly fi: string;
      readonly sv?: string | undefined;
      readonly en?: string | undefined;
    };
    readonly url?: string | undefined;
    readonly phone?: string | undefined;
    readonly email?: string | undefined;
  };
  /** What the activity is called, and says, in the language. */
  readonly name: string;
  readonly text: string;
  /** Whole address of its page in the language. */
  readonly page: string;
}

/** What is the same for every service of a list. */
export interface HsdsFrame {
  readonly locale: Locale;
  readonly lists: CodeLists;
  readonly places: Places;
  /** What an area is called in the language. */
  readonly areaName: (area: string) => string;
  /** Whole address of the codes and their words. */
  readonly taxonomies: string;
}

const statusOf: Readonly<Record<string, string>> = {
  active: 'active',
  unverified: 'active',
  ended: 'defunct',
};
const stringListNames = ['forms', 'levels', 'groups', 'accessibility'] as const;

/** One activity as an HSDS service with what belongs to it. */
export function hsdsService(source: HsdsSource, frame: HsdsFrame): Readonly<Record<string, unknown>> {
  const { id, record, organisation, name, text, page } = source;
  const { locale, lists } = frame;
  const label = (list: CodeListName, code: string): string => lists[list].terms[code]?.labels[locale] ?? code;
  return {
    id: offeringUuid('activity', id),
    name,
    description: text,
    url: page,
    status: statusOf[record.status],
    fees_description: label('cost', record.cost),
    application_process: label('referral', record.referral),
    eligibility_description: record.groups.map((code) => label('groups', code)).join(', '),
    assured_date: record.checkedOn,
    last_modified: `${record.checkedOn}T00:00:00.000Z`,
    // The mark has no field of its own.
    alert: record.mark === 'B' || record.status === 'unverified' ? 'mark B: check before use' : 'mark A',
    organization: {
      id: offeringUuid('organisation', record.organisation),
      name: organisation.name,
      description: organisation.about[locale as 'fi'] ?? organisation.about.fi,
      ...(organisation.url === undefined ? {} : { website: organisation.url }),
      ...(organisation.email === undefined ? {} : { email: organisation.email }),
    },
    languages: record.languages.map((code) => ({
      id: offeringUuid('language', `${id}/${code}`),
      name: label('languages', code),
      code,
      ...(record.plain && code === 'fi' ? { note: label('accessibility', 'selkokieli') } : {}),
    })),
    ...(organisation.phone === undefined
      ? {}
      : { phones: [{ id: offeringUuid('phone', record.organisation), number: organisation.phone }] }),
    service_areas: record.areas.map((area) => ({
      id: offeringUuid('area', `${id}/${area}`),
      name: frame.areaName(area),
      extent: area,
      extent_type: 'text',
    })),
    service_at_locations: locationsOf(source, frame),
    attributes: stringListNames.flatMap((list) =>
      record[list].map((code) => ({
        id: offeringUuid('attribute', `${id}/${list}/${code}`),
        link_type: list,
        link_entity: 'service',
        taxonomy_term: {
          id: offeringUuid('term', `${list}/${code}`),
          code,
          name: label(list, code),
          description: label(list, code),
          language: locale,
          taxonomy: `${frame.taxonomies}#${list}`,
          taxonomy_detail: {
            id: offeringUuid('taxonomy', list),
            name: lists[list].name[locale],
            description: lists[list].name[locale],
            uri: `${frame.taxonomies}#${list}`,
          },
        },
      })),
    ),
  };
}

/** A place where one is public; else what is held online or by phone. */
function locationsOf({ id, record }: HsdsSource, { places, areaName }: HsdsFrame): readonly object[] {
  const made: object[] = [];
  const { place } = record;
  if (place) {
    const area = record.areas.find(isPlace) ?? '';
    const county = places.municipalities[area]?.county ?? area;
    made.push({
      id: offeringUuid('service-at-location', id),
      location: {
        id: offeringUuid('location', id),
        location_type: 'physical',
        name: place.street,
        addresses: [
          {
            id: offeringUuid('address', id),
            address_1: place.street,
            city: place.city,
            state_province: places.counties[county]?.fi ?? place.city,
            postal_code: place.postcode,
            country: 'FI',
            address_type: 'physical',
          },
        ],
      },
    });
  }
  if (record.areas.includes('verkko')) {
    made.push({
      id: offeringUuid('service-at-location', `${id}/verkko`),
      location: {
        id: offeringUuid('location', `${id}/verkko`),
        location_type: 'virtual',
        name: areaName('verkko'),
      },
    });
  }
  return made;
}

/** One page of a list, in the envelope of HSDS. */
export interface HsdsPage {
  readonly total_items: number;
  readonly total_pages: number;
  readonly page_number: number;
  readonly size: number;
  readonly first_page: boolean;
  readonly last_page: boolean;
  readonly empty: boolean;
  readonly contents: readonly unknown[];
}

/** How many services a page of a list holds. */
export const hsdsPageSize = 20;

/** A list in pages; an empty list is one empty page. */
export function hsdsPages(services: readonly unknown[], size = hsdsPageSize): readonly HsdsPage[] {
  const total = Math.max(1, Math.ceil(services.length / size));
  return Array.from({ length: total }, (_, index) => {
    const contents = services.slice(index * size, (index + 1) * size);
    return {
      total_items: services.length,
      total_pages: total,
      page_number: index + 1,
      size: contents.length,
      first_page: index === 0,
      last_page: index === total - 1,
      empty: contents.length === 0,
      contents,
    };
  });
}
