import { join } from 'node:path';
import { addWord, editedText } from './bench/edit.ts';
import { measured, type Cost } from './bench/measure.ts';
import { benchSite } from './bench/site.ts';
import { readSizes } from './bench/sizes.ts';
import { machine, mebibytes, seconds, tableOf } from './bench/table.ts';
import { textFiles } from '../reader/folder.ts';
import { environmentWith } from './project-copy.ts';

/**
 * `npm run bench:guard [-- --pages 500]`: what `check:content` costs over a corpus: for the first time, again
 * with nothing changed, and with one text changed.
 */
const { sizes } = readSizes('npm run bench:guard [-- --pages 500]', '500');
const rows: (readonly string[])[] = [];
console.log(machine());
for (const pages of sizes) {
  const { copy, contentDir } = benchSite(process.cwd(), pages);
  const check = (): Promise<Cost> =>
    measured([join('src', 'tools', 'check-content.ts')], { cwd: copy.dir, env: environmentWith({}) });
  try {
    const texts = String(textFiles(contentDir).length);
    const row = (name: string, cost: Cost): readonly string[] => [
      name,
      texts,
      seconds(cost.cpuMs),
      seconds(cost.wallMs),
      mebibytes(cost.peakBytes),
    ];
    rows.push(row('first', await check()), row('nothing changed', await check()));
    addWord(editedText(contentDir).file, 'uusisana');
    rows.push(row('one text changed', await check()));
  } finally {
    copy.remove();
  }
}
console.log(`\n${tableOf(['check:content', 'texts', 'CPU-s', 'wall-s', 'peak-MiB'], rows)}`);
console.log('\nBudget: 500 texts under 5 s CPU.');
