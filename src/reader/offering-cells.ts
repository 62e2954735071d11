import type { TableColumn } from '../domain/offering-rows.ts';

/** A row of a table, by its columns. */
export type Cells = Readonly<Record<TableColumn, string>>;

const codesIn = (cell: string): readonly string[] => cell.split(/[;,\s]+/u).filter(Boolean);
const optional = (cell: string): string | undefined => (cell === '' ? undefined : cell);
const flag = (cell: string): unknown =>
  cell === '' ? undefined : /^(true|tosi|kyllä|yes|1)$/iu.test(cell) ? true : cell;
const inThree = (fi: string, sv: string, en: string) => ({ fi, sv: optional(sv), en: optional(en) });

/** What the cells of a row say, in the shape of a record; nothing is judged here. */
export function recordOf(cells: Cells): Readonly<Record<string, unknown>> {
  const hasPlace = [cells.street, cells.postcode, cells.city].some((cell) => cell !== '');
  return withoutUndefined({
    organisation: cells.organisation,
    name: withoutUndefined(inThree(cells.name_fi, cells.name_sv, cells.name_en)),
    text: withoutUndefined(inThree(cells.text_fi, cells.text_sv, cells.text_en)),
    forms: codesIn(cells.forms),
    levels: codesIn(cells.levels),
    groups: codesIn(cells.groups),
    languages: codesIn(cells.languages),
    moreLanguages: flag(cells.more_languages),
    plain: flag(cells.plain),
    areas: codesIn(cells.areas),
    place: hasPlace ? { street: cells.street, postcode: cells.postcode, city: cells.city } : undefined,
    accessibility: codesIn(cells.accessibility),
    cost: cells.cost,
    referral: cells.referral,
    url: optional(cells.url),
    source: withoutUndefined({ title: cells.source, url: optional(cells.source_url) }),
    status: cells.status,
    mark: cells.mark,
    checkedOn: cells.checked_on,
  });
}

const withoutUndefined = (record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
