import { CsvError, parse, type Info } from 'csv-parse/sync';
import {
  derivedColumns,
  tableColumns,
  type DerivedColumn,
  type TableColumn,
} from '../domain/offering-rows.ts';
import type { Problem } from '../domain/problem.ts';
import { offeringWords } from '../domain/sections.ts';
import { slug } from '../schemas/common.ts';
import { activity, type Activity } from '../schemas/offering.ts';
import { nearest } from './nearest.ts';
import type { Offering } from './offering.ts';
import { areaFlaw, codesOf } from './offering-check.ts';
import { recordOf, type Cells } from './offering-cells.ts';
import { privateContacts } from './private-contact.ts';
import { decode, Findings } from './source.ts';

/** A row that became a record. */
export interface ImportedActivity {
  readonly id: string;
  readonly record: Activity;
}

/** What a table gives: the records of all its rows, or the flaws that stop every one of them. */
export interface ImportedTable {
  readonly activities: readonly ImportedActivity[];
  readonly problems: readonly Problem[];
}

/** What a table is judged against. */
export interface ImportContext {
  readonly lists: NonNullable<Offering['lists']>;
  readonly places: Offering['places'];
  /** Ids of the organisations. */
  readonly organisations: ReadonlySet<string>;
  /** Ids of activities that may not be written over. */
  readonly taken: ReadonlySet<string>;
  /** ISO date. */
  readonly today: string;
}

type Column = TableColumn | DerivedColumn;
const columns: readonly string[] = [...tableColumns, ...derivedColumns];

/** The column whose cell a key of the record comes from. */
const columnOf: Readonly<Record<string, TableColumn>> = {
  name: 'name_fi',
  text: 'text_fi',
  moreLanguages: 'more_languages',
  place: 'street',
  checkedOn: 'checked_on',
};

/**
 * Reads a table that somebody filled in a spreadsheet: commas or semicolons between the cells, and semicolons between
 * the codes of a list. Every flaw is told with its row and column; one flaw, and no row is taken.
 * @param bytes the file
 * @param file its name, as messages show it
 */
export function readOfferingTable(bytes: Uint8Array, file: string, context: ImportContext): ImportedTable {
  const findings = new Findings(file);
  const stopped = { activities: [], problems: findings.problems };
  const text = decode(withoutMark(bytes), findings);
  if (text === undefined) return stopped;
  const rows = cellsOf(text, findings);
  if (!rows) return stopped;
  const [head, ...body] = rows;
  const names = (head?.record ?? []).map((name) => name.trim());
  judgeHead(names, findings);
  if (findings.problems.length > 0) return stopped;
  const seen = new Map<string, string>();
  const activities = body.flatMap(({ record, info }, index) => {
    const row = new Row(names, record, index + 2, info.lines, findings);
    const made = row.activity(context);
    if (!made) return [];
    const other =
      seen.get(made.id) ?? (context.taken.has(made.id) ? `content/offering/${made.id}.yaml` : undefined);
    seen.set(made.id, `${file}, ${index + 2}`);
    if (other !== undefined) row.flaw('id', 'csv-doubled', { value: made.id, other });
    return [made];
  });
  return findings.problems.length > 0 ? stopped : { activities, problems: [] };
}

/** Spreadsheet programs write a byte order mark. */
const withoutMark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;

type ParsedRow = { readonly record: readonly string[]; readonly info: Info };

function cellsOf(text: string, findings: Findings): readonly ParsedRow[] | undefined {
  const [first = ''] = text.split('\n', 1);
  // Where the comma is the decimal sign, spreadsheets put semicolons between cells.
  const delimiter = first.split(';').length > first.split(',').length ? ';' : ',';
  try {
    return parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as unknown as readonly ParsedRow[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    findings.error('csv-syntax', { line: Number(error['lines'] ?? 1), column: 1 }, { detail: error.message });
    return undefined;
  }
}

function judgeHead(names: readonly string[], findings: Findings): void {
  names.forEach((column, index) => {
    if (columns.includes(column) && names.indexOf(column) === index) return;
    findings.error(
      'csv-column',
      { line: 1, column: index + 1 },
      { column, near: nearest(column, columns), known: tableColumns.join(', ') },
    );
  });
  for (const column of tableColumns) {
    if (!names.includes(column))
      findings.error('csv-lacks-column', { line: 1, column: names.length }, { column });
  }
}

/** A row of the table on its way to a record. */
class Row {
  readonly #cells: Cells;
  readonly #names: readonly string[];
  readonly #row: number;
  readonly #line: number;
  readonly #findings: Findings;
  #sound = true;

  constructor(
    names: readonly string[],
    values: readonly string[],
    row: number,
    line: number,
    findings: Findings,
  ) {
    this.#names = names;
    this.#row = row;
    this.#line = line;
    this.#findings = findings;
    const cells = names.map(
      (name, index) => [name, this.#plain(name as Column, values[index] ?? '')] as const,
    );
    this.#cells = Object.fromEntries(cells) as Cells;
    if (values.length > names.length)
      this.flaw('id', 'csv-syntax', { detail: `${values.length} > ${names.length}` });
  }

  /** Notes a flaw at a cell. */
  flaw(column: Column, rule: string, values: Readonly<Record<string, string>>): void {
    this.#sound = false;
    this.#findings.error(
      rule,
      { line: this.#line, column: this.#names.indexOf(column) + 1 },
      { row: String(this.#row), column, ...values },
    );
  }

  /** The text of a cell; a formula is a flaw, and the apostrophe of a safe cell is taken away. */
  #plain(column: Column, value: string): string {
    const text = value.trim();
    if (/^[=+@\t\r-]/u.test(text) && text !== '-')
      this.flaw(column, 'csv-formula', { value: text.slice(0, 40) });
    return /^'[=+@-]/u.test(text) ? text.slice(1) : text;
  }

  /** The record of the row; undefined where it has flaws, which are noted. */
  activity(context: ImportContext): ImportedActivity | undefined {
    const { id } = this.#cells;
    if (!slug.safeParse(id).success || id.length > 60 || offeringWords.includes(id)) {
      this.flaw('id', 'csv-value', { value: id, expected: 'an-id' });
    }
    const result = activity.safeParse(recordOf(this.#cells));
    if (!result.success) {
      for (const { path, message } of result.error.issues) {
        const column = this.#columnOf(path);
        this.flaw(column, 'csv-value', { value: this.#cells[column].slice(0, 60), expected: message });
      }
      return undefined;
    }
    this.#judge(result.data, context);
    return this.#sound ? { id, record: result.data } : undefined;
  }

  #columnOf(path: readonly PropertyKey[]): TableColumn {
    const [key, inner] = path.map(String);
    if (key === 'source') return inner === 'url' ? 'source_url' : 'source';
    if (key === 'place' && (inner === 'postcode' || inner === 'city')) return inner;
    if ((key === 'name' || key === 'text') && inner) return `${key}_${inner}` as TableColumn;
    return columnOf[key ?? ''] ?? (key as TableColumn);
  }

  #judge(record: Activity, { lists, places, organisations, today }: ImportContext): void {
    for (const { list, code, path } of codesOf(record)) {
      const known = Object.keys(lists[list].terms);
      if (known.includes(code)) continue;
      const values = { value: code, list, near: nearest(code, known), known: known.join(', ') };
      this.flaw(this.#columnOf(path), 'unknown-code', values);
    }
    for (const area of record.areas) {
      const flaw = areaFlaw(area, places);
      if (flaw) this.flaw('areas', flaw.rule, flaw.values);
    }
    if (!organisations.has(record.organisation)) {
      const values = { id: record.organisation, near: nearest(record.organisation, organisations) };
      this.flaw('organisation', 'unknown-organisation', values);
    }
    if (record.checkedOn > today) {
      this.flaw('checked_on', 'future-check', { key: 'checked_on', day: record.checkedOn, today });
    }
    for (const { path, value } of privateContacts(record)) {
      this.flaw(this.#columnOf(path), 'private-contact', { value });
    }
  }
}
