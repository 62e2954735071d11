import { CsvError, parse, type Info } from 'csv-parse/sync';
import { tableColumns } from '../domain/offering-rows.ts';
import type { Findings } from './source.ts';

/** A row as a spreadsheet shows it. */
export interface TableRow {
  readonly cells: readonly string[];
  /** Its number in the spreadsheet, the head being 1; a cell may hold line ends, so this is not the line. */
  readonly row: number;
  /** The line of the file on which it ends. */
  readonly line: number;
}

type ParsedRow = { readonly record: readonly string[]; readonly info: Info };

/** What a spreadsheet may put between cells; a semicolon where the comma is the decimal sign. */
const delimiters = [',', ';', '\t'] as const;

/**
 * The rows of a table that hold anything, each with its number. Empty rows are passed over, but count.
 * @returns undefined where it cannot be read, which is noted
 */
export function tableRows(text: string, findings: Findings): readonly TableRow[] | undefined {
  // Excel's own first line, which names what stands between the cells. No program shows it as a row.
  const own = /^"?sep=(.)"?[ \t]*\n/iu.exec(text);
  const body = own ? text.slice(own[0].length) : text;
  const skipped = own ? 1 : 0;
  try {
    const rows = parse(body, {
      delimiter: own?.[1] ?? delimiterOf(body),
      info: true,
      relax_column_count: true,
    }) as unknown as readonly ParsedRow[];
    return rows
      .map(({ record, info }, index) => ({ cells: record, row: index + 1, line: info.lines + skipped }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error['lines'] ?? 1) + skipped;
    findings.error('csv-syntax', { line, column: 1 }, { detail: error.message });
    return undefined;
  }
}

/** The one that parts the head into the most columns that we know; a name may be wrong. */
function delimiterOf(text: string): string {
  const head = text.trimStart().split('\n', 1)[0] ?? '';
  const known = (delimiter: string): number =>
    head.split(delimiter).filter((name) => (tableColumns as readonly string[]).includes(plainName(name)))
      .length;
  return delimiters.toSorted((a, b) => known(b) - known(a))[0] ?? ',';
}

const plainName = (name: string): string => name.trim().replace(/^"(.*)"$/u, '$1');
