import type { ParseArgsOptionsConfig } from 'node:util';
import { readArguments, type Arguments } from '../arguments.ts';

/**
 * Reads `--pages 300,1500`; ends the process with a sentence and code 2 where it is not understood.
 * @param usage one line that shows how the command is called
 * @param standard the sizes where none are given
 * @param options what the command takes beside
 */
export function readSizes(
  usage: string,
  standard: string,
  options: ParseArgsOptionsConfig = {},
): { readonly sizes: readonly number[]; readonly values: Arguments['values'] } {
  const { values } = readArguments({ ...options, pages: { type: 'string', default: standard } }, usage);
  const sizes = String(values['pages']).split(',').map(Number);
  if (sizes.every((size) => Number.isInteger(size) && size > 0)) return { sizes, values };
  console.error(usage);
  process.exit(2);
}
