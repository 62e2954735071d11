import { stringify } from 'csv-stringify/sync';

type Cell = string | number | null;

/**
 * A table as CSV (RFC 4180): commas, CRLF, UTF-8 with a byte order mark, without which spreadsheet programs take
 * ä for two letters. A text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV
 * Injection); numbers stay numbers, negative ones too.
 * @param rows each with the same keys in the same order: the names of the columns
 */
export function toCsv(rows: readonly Readonly<Record<string, Cell>>[]): string {
  return stringify([...rows], {
    header: true,
    columns: Object.keys(rows[0] ?? {}),
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    // With CRLF between rows the library would leave a lone line end bare.
    quoted_match: /[\r\n]/,
    // A line feed is the one beginning that the library leaves alone.
    cast: { string: (text) => (text.startsWith('\n') ? `'${text}` : text) },
  });
}
