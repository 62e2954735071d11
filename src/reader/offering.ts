import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { z } from 'zod';
import { codeLists, type CodeListName, type CodeLists, type Places } from '../domain/offering.ts';
import type { Problem } from '../domain/problem.ts';
import { today } from '../domain/today.ts';
import {
  activity,
  areas,
  organisation,
  taxonomy,
  tray,
  type Activity,
  type Areas,
  type Organisation,
  type Tray,
} from '../schemas/offering.ts';
import type { JudgedEntry } from './entry.ts';
import { parseYaml, validate } from './front-matter.ts';
import { offeringProblems } from './offering-check.ts';
import { offeringEntries } from './offering-entries.ts';
import { readRecordFolder, type FoundRecord } from './record-folder.ts';
import { decode, Findings } from './source.ts';

/** What organisations offer, with the lists that its words come from. */
export interface Offering {
  readonly activities: readonly FoundRecord<Activity>[];
  readonly organisations: readonly FoundRecord<Organisation>[];
  readonly trays: readonly FoundRecord<Tray>[];
  /** Absent where there is no offering, or a list has flaws. */
  readonly lists: CodeLists | undefined;
  readonly places: Places & Pick<Areas, 'merged'>;
  /** The activities as texts of the section `offering`, one for each language. */
  readonly entries: readonly JudgedEntry[];
  readonly problems: readonly Problem[];
}

/** Labels in a dozen languages, and the municipalities of the country. */
const maxList = 100 * 1024;
const noPlaces = { counties: {}, municipalities: {}, merged: {} };

/**
 * Reads and judges the offering: organisations, activities, trays and taxonomies, each and together.
 * @param contentDir absolute path of the folder of content
 * @param root absolute path that messages' paths start from
 * @returns nothing at all where there is no folder `organisations`
 */
export function readOffering(contentDir: string, root: string): Offering {
  const folder = (name: string): string => join(contentDir, name);
  const activities = readRecordFolder(folder('offering'), activity, root);
  const organisations = readRecordFolder(folder('organisations'), organisation, root);
  const trays = readRecordFolder(folder('trays'), tray, root);
  const records = {
    activities: activities.records,
    organisations: organisations.records,
    trays: trays.records,
  };
  const flaws = [activities, organisations, trays].flatMap(({ problems }) => problems);
  if (Object.values(records).every((list) => list.length === 0)) {
    return { ...records, lists: undefined, places: noPlaces, entries: [], problems: flaws };
  }
  const { lists, places, problems } = readTaxonomies(contentDir, root);
  const known = [...flaws, ...problems];
  if (!lists || !places) return { ...records, lists, places: noPlaces, entries: [], problems: known };
  const read = { ...records, lists, places };
  // An activity whose organisation has flaws of its own has an organisation: only those are told.
  const broken = organisations.problems.map(({ file }) => /([^/]*)\.yaml$/.exec(file)?.[1] ?? '');
  const together = offeringProblems(read, new Set(broken), today());
  const all = [...known, ...together];
  return { ...read, entries: all.length > 0 ? [] : offeringEntries(read), problems: all };
}

/**
 * Reads and judges `content/taxonomies`.
 * @returns the lists and places, or the flaws that stop them
 */
export function readTaxonomies(
  contentDir: string,
  root: string,
): {
  readonly lists: CodeLists | undefined;
  readonly places: Offering['places'] | undefined;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const read = <S extends z.ZodType>(name: string, schema: S): z.infer<S> | undefined => {
    const file = join(contentDir, 'taxonomies', `${name}.yaml`);
    const shown = relative(root, file).split(sep).join('/');
    const findings = new Findings(shown);
    let stated: z.infer<S> | undefined;
    if (existsSync(file)) {
      const text = decode(readFileSync(file), findings);
      const yaml = text === undefined ? undefined : parseYaml(text, 1, findings, maxList);
      stated = yaml && validate(yaml, schema, findings);
    } else findings.error('record-missing', { line: 1, column: 1 }, { path: shown });
    problems.push(...findings.problems);
    return stated;
  };
  const stated = codeLists.map((name) => [name, read(name, taxonomy)] as const);
  const places = read('areas', areas) as Offering['places'] | undefined;
  const lists = stated.every(([, list]) => list !== undefined)
    ? (Object.fromEntries(stated) as Record<CodeListName, NonNullable<(typeof stated)[number][1]>>)
    : undefined;
  return { lists, places, problems };
}
