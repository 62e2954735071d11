import { uuidOf } from './uuid.ts';

/**
 * The name space of our ids (RFC 9562, version 5, of `https://perhe-mielessa.example/offering` among addresses). It
 * never changes, and does not depend on where the site stands: other people's tools remember the ids.
 */
export const offeringNamespace = uuidOf(
  'https://perhe-mielessa.example/offering',
  '6ba7b811-9dad-11d1-80b4-00c04fd430c8',
);

/** The lasting id of something of the offering: `activity/spr-ystavatoiminta`. */
export const offeringUuid = (kind: string, id: string): string => uuidOf(`${kind}/${id}`, offeringNamespace);

/** The columns that a municipality fills in, in order; those of lists take codes with semicolons between them. */
export const tableColumns = [
  'id',
  'organisation',
  'name_fi',
  'name_sv',
  'name_en',
  'text_fi',
  'text_sv',
  'text_en',
  'forms',
  'levels',
  'groups',
  'languages',
  'more_languages',
  'plain',
  'areas',
  'street',
  'postcode',
  'city',
  'accessibility',
  'cost',
  'referral',
  'url',
  'source',
  'source_url',
  'status',
  'mark',
  'checked_on',
] as const;
/** Columns that follow from the others: written for readers, passed over when a table comes back. */
export const derivedColumns = ['uuid', 'organisation_name', 'page'] as const;
export type TableColumn = (typeof tableColumns)[number];
export type DerivedColumn = (typeof derivedColumns)[number];
export type OfferingRow = Readonly<Record<TableColumn | DerivedColumn, string>>;

/** What a row is made of. */
export interface RowSource {
  readonly organisation: string;
  readonly name: InThree;
  readonly text: InThree;
  readonly forms: readonly string[];
  readonly levels: readonly string[];
  readonly groups: readonly string[];
  readonly languages: readonly string[];
  readonly moreLanguages?: true | undefined;
  readonly plain?: true | undefined;
  readonly areas: readonly string[];
  readonly place?: { readonly street: string; readonly postcode: string; readonly city: string } | undefined;
  readonly accessibility: readonly string[];
  readonly cost: string;
  readonly referral: string;
  readonly url?: string | undefined;
  readonly source: { readonly title: string; readonly url?: string | undefined };
  readonly status: string;
  readonly mark: string;
  readonly checkedOn: string;
}

/** Words in the languages of professionals; Finnish is the source. */
export interface InThree {
  readonly fi: string;
  readonly sv?: string | undefined;
  readonly en?: string | undefined;
}

const list = (codes: readonly string[]): string => codes.join(';');

/**
 * An activity as a row of the open table.
 * @param id of its record
 * @param organisationName of the organisation's record
 * @param page whole address of its page
 */
export function offeringRow(
  id: string,
  record: RowSource,
  organisationName: string,
  page: string,
): OfferingRow {
  const { name, text, place, source } = record;
  return {
    id,
    organisation: record.organisation,
    name_fi: name.fi,
    name_sv: name.sv ?? '',
    name_en: name.en ?? '',
    text_fi: text.fi,
    text_sv: text.sv ?? '',
    text_en: text.en ?? '',
    forms: list(record.forms),
    levels: list(record.levels),
    groups: list(record.groups),
    languages: list(record.languages),
    more_languages: record.moreLanguages ? 'true' : '',
    plain: record.plain ? 'true' : '',
    areas: list(record.areas),
    street: place?.street ?? '',
    postcode: place?.postcode ?? '',
    city: place?.city ?? '',
    accessibility: list(record.accessibility),
    cost: record.cost,
    referral: record.referral,
    url: record.url ?? '',
    source: source.title,
    source_url: source.url ?? '',
    status: record.status,
    mark: record.mark,
    checked_on: record.checkedOn,
    uuid: offeringUuid('activity', id),
    organisation_name: organisationName,
    page,
  };
}
