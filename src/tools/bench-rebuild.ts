import { devTimes } from './bench/dev.ts';
import { addWord, editedText } from './bench/edit.ts';
import type { Cost } from './bench/measure.ts';
import { benchSite } from './bench/site.ts';
import { machine, mebibytes, seconds, tableOf } from './bench/table.ts';
import { readSizes } from './bench/sizes.ts';

/**
 * `npm run bench:rebuild [-- --pages 1500]`: what a build costs that finds the caches of the one before, with
 * nothing changed and with one entry changed, beside a cold one; and how long an author waits in `npm run dev`.
 */
const { sizes } = readSizes('npm run bench:rebuild [-- --pages 1500]', '1500');

console.log(machine());
for (const pages of sizes) {
  const site = benchSite(process.cwd(), pages);
  try {
    const cold = await site.build();
    const same = await site.build();
    addWord(editedText(site.contentDir).file, 'uusisana');
    const changed = await site.build();
    const row = (name: string, cost: Cost): readonly string[] => [
      name,
      seconds(cost.cpuMs),
      seconds(cost.wallMs),
      mebibytes(cost.peakBytes),
      cost.cpuMs && cold.cpuMs ? `${((100 * cost.cpuMs) / cold.cpuMs).toFixed(0)} %` : 'not measured',
    ];
    const rows = [row('cold', cold), row('nothing changed', same), row('one entry changed', changed)];
    console.log(`\n${tableOf([`${pages} pages`, 'CPU-s', 'wall-s', 'peak-MiB', 'of cold'], rows)}`);
    const { startMs, editMs } = await devTimes(site);
    const shown = editMs.map((ms) => ms.toFixed(0)).join(', ');
    console.log(`\ndev: first page ${seconds(startMs)} s after the command; edit to visible, ms: ${shown}`);
  } finally {
    site.copy.remove();
  }
}
console.log('\nBudgets: one entry changed at most 15 % of cold; edit to visible under 1,000 ms.');
