import { join } from 'node:path';
import type { Cost } from './bench/measure.ts';
import { benchSite, outputOf, type Output } from './bench/site.ts';
import { readSizes } from './bench/sizes.ts';
import { load, machine, mebibytes, seconds, tableOf } from './bench/table.ts';

/**
 * `npm run bench:build [-- --pages 300,1500,6000] [--keep]`: what a cold build costs, guard and search
 * included, over a corpus of each size; `--keep` leaves the copies in place and names them.
 */
const { sizes, values } = readSizes(
  'npm run bench:build [-- --pages 300,1500,6000] [--keep]',
  '300,1500,6000',
  { keep: { type: 'boolean' } },
);

interface Run {
  readonly cost: Cost;
  readonly output: Output;
}

const head = 'pages HTML CPU-s wall-s ms/page Pagefind-s peak-MiB dist-MiB growth load'.split(' ');
const rows: (readonly string[])[] = [];
let smaller: Run | undefined;
console.log(machine());
for (const pages of sizes) {
  const run = await runOf(pages);
  rows.push(rowOf(run, smaller));
  smaller = run;
}
console.log(
  `\n${tableOf(head, rows)}\n\n` +
    'pages: entry pages; ms/page: CPU of all processes; growth: exponent of CPU over pages, 1 is linear;\n' +
    'load: of the machine in the last minute; above its number of cores, other work makes the figures worse.\n' +
    'Budgets (6,000 pages): 10 ms/page, 2,500 MB, growth at most 1.05 from 1,500.',
);

async function runOf(pages: number): Promise<Run> {
  const site = benchSite(process.cwd(), pages);
  try {
    const cost = await site.build();
    return { cost, output: outputOf(join(site.copy.dir, 'dist')) };
  } finally {
    if (values['keep']) console.log(`${pages}: ${site.copy.dir}`);
    else site.copy.remove();
  }
}

function rowOf({ cost, output }: Run, before: Run | undefined): readonly string[] {
  const { cpuMs } = cost;
  return [
    String(output.entryPages),
    String(output.htmlFiles),
    seconds(cpuMs),
    seconds(cost.wallMs),
    cpuMs === undefined ? '–' : (cpuMs / output.entryPages).toFixed(1),
    seconds(cost.pagefindMs),
    mebibytes(cost.peakBytes),
    mebibytes(output.bytes),
    growth({ cost, output }, before),
    load(),
  ];
}

function growth(run: Run, before: Run | undefined): string {
  if (!before?.cost.cpuMs || !run.cost.cpuMs) return '–';
  const pages = Math.log(run.output.entryPages / before.output.entryPages);
  return (Math.log(run.cost.cpuMs / before.cost.cpuMs) / pages).toFixed(2);
}
