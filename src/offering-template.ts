import { toCsv } from './csv.ts';
import { tableColumns } from './domain/offering-rows.ts';

/** The table of the offering without a row, as CSV: what a municipality begins from. */
export const emptyOfferingTable = (): string =>
  toCsv([Object.fromEntries(tableColumns.map((column) => [column, '']))]);
