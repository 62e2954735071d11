import { cpus, loadavg } from 'node:os';

/**
 * A table in plain text: the first column to the left, the others to the right.
 * @param head names of the columns
 * @param rows as many cells each
 */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) =>
    Math.max(...[name, ...rows.map((row) => row[column] ?? '')].map((cell) => cell.length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [line(head), ...rows.map(line)].join('\n');
}

/** How many processes have wanted a processor in the last minute. */
export const load = (): string => loadavg()[0]?.toFixed(1) ?? '–';

/** The machine in one line, so that figures can be judged later. */
export function machine(): string {
  const [first] = cpus();
  return `${cpus().length} cores (${first?.model.trim() ?? 'unknown'}), load ${load()}, ${process.platform} ${process.arch}, Node ${process.version}`;
}

export const seconds = (ms: number | undefined): string =>
  ms === undefined ? 'not measured' : (ms / 1000).toFixed(1);

export const mebibytes = (bytes: number | undefined): string =>
  bytes === undefined ? 'not measured' : (bytes / 1024 ** 2).toFixed(0);
