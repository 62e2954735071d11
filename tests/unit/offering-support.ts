import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { tableColumns, type TableColumn } from '../../src/domain/offering-rows.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { readOfferingTable, type ImportContext, type ImportedTable } from '../../src/reader/offering-csv.ts';
import { readOffering, readTaxonomies, type Offering } from '../../src/reader/offering.ts';
import { recordYaml } from '../../src/reader/offering-yaml.ts';

/** A sound organisation and a sound activity; tests say otherwise what they need. */
export const soundOrganisation = {
  name: 'Järjestö ry',
  about: { fi: 'Järjestö.' },
  source: { title: 'Lähde' },
  mark: 'A',
  checkedOn: '2026-11-01',
};
export const soundActivity = {
  organisation: 'jarjesto',
  name: { fi: 'Kahvila' },
  text: { fi: 'Kahvia ja suomea.' },
  forms: ['kielikahvila'],
  levels: ['yhdistys'],
  groups: ['kaikki'],
  languages: ['fi'],
  areas: ['tampere'],
  cost: 'maksuton',
  referral: 'suoraan',
  source: { title: 'Lähde' },
  status: 'active',
  mark: 'A',
  checkedOn: '2026-11-01',
};

/** Reads a folder of content that holds the site's own taxonomies and these files. */
export function offeringOf(files: Readonly<Record<string, string>>): Offering {
  const content = mkdtempSync(join(tmpdir(), 'perhe-offering-'));
  cpSync('content/taxonomies', join(content, 'taxonomies'), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  const read = readOffering(content, content);
  rmSync(content, { recursive: true });
  return read;
}

/** What is wrong with sound records that differ in a few keys. */
export function offeringFlaws({
  activity = {},
  organisation = {},
  twin,
  tray,
  id = 'kahvila',
}: {
  readonly activity?: object;
  readonly organisation?: object;
  /** A second organisation. */
  readonly twin?: object;
  readonly tray?: object;
  readonly id?: string;
}): readonly Problem[] {
  return offeringOf({
    'organisations/jarjesto.yaml': recordYaml({ ...soundOrganisation, ...organisation }),
    [`offering/${id}.yaml`]: recordYaml({ ...soundActivity, ...activity }),
    ...(twin ? { 'organisations/toinen.yaml': recordYaml({ ...soundOrganisation, ...twin }) } : {}),
    ...(tray ? { 'trays/paikka.yaml': recordYaml({ ...tray }) } : {}),
  }).problems;
}

const soundRow: Readonly<Partial<Record<TableColumn, string>>> = {
  id: 'kahvila',
  organisation: 'jarjesto',
  name_fi: 'Kahvila',
  text_fi: 'Kahvia ja suomea.',
  forms: 'kielikahvila',
  levels: 'yhdistys',
  groups: 'kaikki',
  languages: 'fi;ar',
  areas: 'tampere;pirkanmaa',
  cost: 'maksuton',
  referral: 'suoraan',
  source: 'Lähde',
  status: 'active',
  mark: 'A',
  checked_on: '2026-11-01',
};

/** A table as a spreadsheet writes it, of sound rows that differ in a few cells. */
export function tableText(...rows: readonly Readonly<Partial<Record<TableColumn, string>>>[]): string {
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  const lines = rows.map((row) =>
    tableColumns.map((column) => quoted({ ...soundRow, ...row }[column] ?? '')).join(','),
  );
  return [tableColumns.join(','), ...lines].join('\r\n');
}

let known: ReturnType<typeof readTaxonomies> | undefined;

/** What a table is judged against in these tests. */
export function importContext(overrides: Partial<ImportContext> = {}): ImportContext {
  // Reading a thousand labels takes a while: once for all tests of a file.
  known ??= readTaxonomies('content', process.cwd());
  const { lists, places } = known;
  if (!lists || !places) throw new Error('content/taxonomies has flaws.');
  return {
    lists,
    places,
    organisations: new Set(['jarjesto']),
    taken: new Set(),
    today: '2026-11-22',
    ...overrides,
  };
}

export const tableOf = (text: string, overrides: Partial<ImportContext> = {}): ImportedTable =>
  readOfferingTable(Buffer.from(text), 'taulukko.csv', importContext(overrides));

export const tableFlaws = (text: string): readonly Problem[] => tableOf(text).problems;
