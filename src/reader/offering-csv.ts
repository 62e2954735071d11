import {
  derivedColumns,
  tableColumns,
  type DerivedColumn,
  type TableColumn,
} from '../domain/offering-rows.ts';
import type { Problem } from '../domain/problem.ts';
import { reservedOfferingIds } from '../domain/sections.ts';
import { slug } from '../schemas/common.ts';
import { activity, type Activity } from '../schemas/offering.ts';
import { nearest } from './nearest.ts';
import type { Offering } from './offering.ts';
import { codeFlaw, codesOf } from './offering-check.ts';
import { recordOf, type Cells } from './offering-cells.ts';
import { tableRows, type TableRow } from './offering-table.ts';
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
 * Reads a table that somebody filled in a spreadsheet: commas, semicolons or tabs between the cells, and semicolons
 * between the codes of a list. Every flaw is told with its row and column; one flaw, and no row is taken.
 * @param bytes the file
 * @param file its name, as messages show it
 */
export function readOfferingTable(bytes: Uint8Array, file: string, context: ImportContext): ImportedTable {
  const findings = new Findings(file);
  const stopped = { activities: [], problems: findings.problems };
  const text = decode(withoutMark(bytes), findings);
  if (text === undefined) return stopped;
  const rows = tableRows(text, findings);
  if (!rows) return stopped;
  const [head, ...body] = rows;
  const names = (head?.cells ?? []).map((name) => name.trim());
  if (head) judgeHead(names, head.line, findings);
  if (findings.problems.length > 0) return stopped;
  if (body.length === 0) findings.error('csv-empty', { line: head?.line ?? 1, column: 1 });
  const seen = new Map<string, string>();
  const activities = body.flatMap((cells) => {
    const row = new Row(names, cells, findings);
    const made = row.activity(context);
    if (!made) return [];
    const other =
      seen.get(made.id) ?? (context.taken.has(made.id) ? `content/offering/${made.id}.yaml` : undefined);
    seen.set(made.id, `${file}, ${cells.row}`);
    if (other !== undefined) row.flaw('id', 'csv-doubled', { value: made.id, other });
    return [made];
  });
  return findings.problems.length > 0 ? stopped : { activities, problems: [] };
}

/** Spreadsheet programs write a byte order mark. */
const withoutMark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;

function judgeHead(names: readonly string[], line: number, findings: Findings): void {
  names.forEach((column, index) => {
    if (columns.includes(column) && names.indexOf(column) === index) return;
    findings.error(
      'csv-column',
      { line, column: index + 1 },
      { column, near: nearest(column, columns), known: tableColumns.join(', ') },
    );
  });
  for (const column of tableColumns) {
    if (!names.includes(column))
      findings.error('csv-lacks-column', { line, column: names.length }, { column });
  }
}

/** How a formula begins: as the safe cells of our own table know it, full-width signs too (OWASP, CSV Injection). */
const formula = /^[=+@＝＋＠－-]/u;

/** A row of the table on its way to a record. */
class Row {
  readonly #cells: Cells;
  readonly #names: readonly string[];
  readonly #row: TableRow;
  readonly #findings: Findings;
  #sound = true;

  constructor(names: readonly string[], row: TableRow, findings: Findings) {
    this.#names = names;
    this.#row = row;
    this.#findings = findings;
    const cells = names.map(
      (name, index) => [name, this.#plain(name as Column, row.cells[index] ?? '')] as const,
    );
    this.#cells = Object.fromEntries(cells) as Cells;
    const { length } = row.cells;
    if (length > names.length)
      this.flaw('id', 'csv-cells', { count: String(length), most: String(names.length) });
  }

  /** Notes a flaw at a cell. */
  flaw(column: Column, rule: string, values: Readonly<Record<string, string>>): void {
    this.#sound = false;
    this.#findings.error(
      rule,
      { line: this.#row.line, column: this.#names.indexOf(column) + 1 },
      { row: String(this.#row.row), column, ...values },
    );
  }

  /** The text of a cell; a formula is a flaw, and the apostrophe of a safe cell is taken away. */
  #plain(column: Column, value: string): string {
    const text = value.trim();
    if (formula.test(text) && text !== '-') this.flaw(column, 'csv-formula', { value: text.slice(0, 40) });
    return text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
  }

  /** The record of the row; undefined where it has flaws, which are noted. */
  activity(context: ImportContext): ImportedActivity | undefined {
    const { id } = this.#cells;
    if (reservedOfferingIds.includes(id)) this.flaw('id', 'reserved-offering-id', { id });
    if (!slug.safeParse(id).success || id.length > 60) {
      this.flaw('id', 'csv-value', { value: id, expected: 'an-id' });
    }
    const stated = recordOf(this.#cells);
    const result = activity.safeParse(stated);
    if (!result.success) {
      for (const { path, message } of result.error.issues) {
        const column = this.#columnOf(path);
        const value = path.reduce<unknown>(
          (part, key) => (part as Record<PropertyKey, unknown>)[key],
          stated,
        );
        // Words in place of a code may come near to one.
        const near = message === 'a-code' && value ? codeFlaw(path, String(value), context) : undefined;
        if (near) this.flaw(column, near.rule, near.values);
        else this.flaw(column, 'csv-value', { value: this.#cells[column].slice(0, 60), expected: message });
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

  #judge(record: Activity, context: ImportContext): void {
    const { organisations, today } = context;
    const areas = record.areas.map((code, index) => ({ code, path: ['areas', index] }));
    for (const { code, path } of [...codesOf(record), ...areas]) {
      const flaw = codeFlaw(path, code, context);
      if (flaw) this.flaw(this.#columnOf(path), flaw.rule, flaw.values);
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
