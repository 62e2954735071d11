import { codeLists, noPlaces, type CodeListName } from '../domain/offering.ts';
import type { Problem } from '../domain/problem.ts';
import { reservedOfferingIds } from '../domain/sections.ts';
import type { Activity, Tray } from '../schemas/offering.ts';
import { nearest } from './nearest.ts';
import type { Offering } from './offering.ts';
import { privateContacts } from './private-contact.ts';
import type { FoundRecord } from './record-folder.ts';

type Read = Pick<Offering, 'activities' | 'organisations' | 'trays' | 'places'> & {
  readonly lists: NonNullable<Offering['lists']>;
};
type AnyRecord = Pick<FoundRecord<unknown>, 'file' | 'yaml'>;

/** A code, the list it has to be of, and where it stands. */
export interface StatedCode {
  readonly list: CodeListName;
  readonly code: string;
  readonly path: readonly PropertyKey[];
}

/**
 * What is wrong between records and lists: unknown codes and areas, an organisation that is missing or stands twice,
 * a check in the future, contact data of people, an id that is an address of its own.
 * @param broken ids of organisations that exist but have flaws
 * @param today ISO date
 */
export function offeringProblems(read: Read, broken: ReadonlySet<string>, today: string): readonly Problem[] {
  const { activities, organisations, trays } = read;
  const known = new Set([...organisations.map(({ id }) => id), ...broken]);
  return [
    ...activities.flatMap((found) => [
      ...unknownCodes(found, codesOf(found.record), read),
      ...areaProblems(
        found,
        found.record.areas.map((area, index) => ({ area, path: ['areas', index] })),
        read,
      ),
      ...(known.has(found.record.organisation)
        ? []
        : [
            problem(found, ['organisation'], 'unknown-organisation', {
              id: found.record.organisation,
              near: nearest(found.record.organisation, known),
            }),
          ]),
      ...(reservedOfferingIds.includes(found.id)
        ? [problem(found, [], 'reserved-offering-id', { id: found.id })]
        : []),
    ]),
    ...trays.flatMap((found) => [
      ...unknownCodes(found, codesOfTray(found.record), read),
      ...areaProblems(found, [{ area: found.record.area, path: ['area'] }], read),
      ...(found.record.assessedOn > today
        ? [future(found, 'assessedOn', found.record.assessedOn, today)]
        : []),
    ]),
    ...[...activities, ...organisations]
      .filter(({ record }) => record.checkedOn > today)
      .map((found) => future(found, 'checkedOn', found.record.checkedOn, today)),
    ...doubled(organisations),
    ...[...activities, ...organisations, ...trays].flatMap((found) =>
      privateContacts(found.yaml.value).map(({ path, value }) =>
        problem(found, path, 'private-contact', { value }),
      ),
    ),
  ];
}

/** The codes that an activity states, each with its list. */
export function codesOf(
  record: Pick<Activity, 'forms' | 'levels' | 'groups' | 'languages' | 'accessibility' | 'cost' | 'referral'>,
): readonly StatedCode[] {
  const lists = ['forms', 'levels', 'groups', 'languages', 'accessibility'] as const;
  return [
    ...lists.flatMap((list) => record[list].map((code, index) => ({ list, code, path: [list, index] }))),
    ...(['cost', 'referral'] as const).map((list) => ({ list, code: record[list], path: [list] })),
  ];
}

function codesOfTray({ cells, challenges }: Tray): readonly StatedCode[] {
  return [
    ...challenges.map((code, index) => ({ list: 'challenges' as const, code, path: ['challenges', index] })),
    ...cells.flatMap((cell, at) => [
      { list: 'forms' as const, code: cell.form, path: ['cells', at, 'form'] },
      ...(cell.level === undefined
        ? []
        : [{ list: 'levels' as const, code: cell.level, path: ['cells', at, 'level'] }]),
      ...(cell.prevalence === undefined
        ? []
        : [{ list: 'prevalence' as const, code: cell.prevalence, path: ['cells', at, 'prevalence'] }]),
      ...cell.challenges.map((code, index) => ({
        list: 'challenges' as const,
        code,
        path: ['cells', at, 'challenges', index],
      })),
    ]),
  ];
}

function unknownCodes(found: AnyRecord, codes: readonly StatedCode[], { lists }: Read): readonly Problem[] {
  return codes.flatMap(({ list, code, path }) => {
    const flaw = listFlaw(list, code, lists);
    return flaw ? [problem(found, path, flaw.rule, flaw.values)] : [];
  });
}

type Flaw = Pick<Problem, 'rule' | 'values'>;

/** Why a code of a list cannot be used. @returns undefined for a good one */
function listFlaw(list: CodeListName, code: string, lists: Read['lists']): Flaw | undefined {
  if (Object.hasOwn(lists[list].terms, code)) return undefined;
  const known = Object.keys(lists[list].terms);
  const values = { value: code, list, near: nearest(code, known), known: known.join(', ') };
  return { rule: 'unknown-code', values };
}

/**
 * Why a code or an area cannot be used where it stands.
 * @param path of the key in the record of an activity: `['areas', 0]`, `['cost']`
 * @returns a rule and what its message names; undefined for a good one, and for what holds no codes
 */
export function codeFlaw(
  [key]: readonly PropertyKey[],
  code: string,
  { lists, places }: Pick<Read, 'lists' | 'places'>,
): Flaw | undefined {
  if (key === 'areas') return areaFlaw(code, places);
  const list = codeLists.find((name) => name === key);
  return list && listFlaw(list, code, lists);
}

function areaProblems(
  found: AnyRecord,
  stated: readonly { readonly area: string; readonly path: readonly PropertyKey[] }[],
  { places }: Read,
): readonly Problem[] {
  return stated.flatMap(({ area, path }) => {
    const flaw = areaFlaw(area, places);
    return flaw ? [problem(found, path, flaw.rule, flaw.values)] : [];
  });
}

/**
 * Why an area cannot be used.
 * @returns a rule and what its message names; undefined for a good one
 */
export function areaFlaw(
  area: string,
  { counties, municipalities, merged }: Read['places'],
): Flaw | undefined {
  const known = [...noPlaces, ...Object.keys(counties), ...Object.keys(municipalities)];
  if (known.includes(area)) return undefined;
  const gone = Object.hasOwn(merged, area) ? merged[area] : undefined;
  return gone
    ? { rule: 'merged-area', values: { value: area, name: gone.fi, into: gone.into, day: gone.on } }
    : {
        rule: 'unknown-area',
        values: { value: area, near: nearest(area, known), known: noPlaces.join(', ') },
      };
}

/** One organisation, whose name somebody wrote otherwise. */
function doubled(organisations: Read['organisations']): readonly Problem[] {
  return organisations.flatMap((found, index) => {
    const { name } = found.record;
    const other = organisations.slice(0, index).find(({ record }) => isSameName(record.name, name));
    return other ? [problem(found, ['name'], 'doubled-organisation', { name, other: other.file })] : [];
  });
}

/** Whether two names are of one organisation: spelt with other capitals, without `ry` or the abbreviation, or by that alone. */
export function isSameName(one: string, other: string): boolean {
  const names = namesIn(other);
  return namesIn(one).some((name) => names.includes(name));
}

const namesIn = (name: string): readonly string[] =>
  [name.replace(/\([^)]*\)/gu, ' '), /\((\p{Lu}{2,})\)/u.exec(name)?.[1] ?? '']
    .map((part) =>
      part
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/\b(ry|rf|rp|r\.y\.)(?=$|\W)/gu, '')
        .replace(/[^\p{L}\p{N}]+/gu, ''),
    )
    .filter(Boolean);

const future = (found: AnyRecord, key: string, day: string, today: string): Problem =>
  problem(found, [key], 'future-check', { key, day, today });

function problem(
  { file, yaml }: AnyRecord,
  path: readonly PropertyKey[],
  rule: string,
  values: Problem['values'],
): Problem {
  return { file, ...yaml.place(path), severity: 'error', rule, values };
}
