/**
 * What `npm run check:content` does in a process of its own (src/tools/check/supervise.ts): reads, judges, and writes
 * the flaws as JSON. The only argument is the order.
 */
import { writeSync } from 'node:fs';
import type { Problem } from '../../domain/problem.ts';
import { checkAgain } from '../../reader/check.ts';
import { readFolder } from '../../reader/folder.ts';
import { termHints } from '../../reader/hints.ts';
import { readRecords } from '../../reader/known-records.ts';
import { keep, takeUp } from '../../reader/memory.ts';
import { watchReading } from '../../reader/progress.ts';
import { checkFile, type Desk } from './files.ts';

/** What is to be checked: these files, or the whole folder of content. */
export interface CheckOrder extends Desk {
  /** Absolute paths; empty for the folder of content. */
  readonly files: readonly string[];
}

watchReading((file) => writeSync(3, `${JSON.stringify(file)}\n`));
const order = JSON.parse(process.argv[2] ?? '') as CheckOrder;
process.stdout.write(JSON.stringify(work(order)));

function work({ files, ...desk }: CheckOrder): readonly Problem[] {
  const { contentDir, root, hints } = desk;
  if (files.length === 0)
    return [
      ...checkAgain(contentDir, root),
      ...(hints
        ? termHints(
            readFolder(contentDir, root).entries,
            readRecords(contentDir, root).glossary.records,
            root,
          )
        : []),
    ];
  // Links are judged against the site's own texts, which an earlier run may have read.
  takeUp(root);
  const problems = files.flatMap((file) => checkFile(file, desk));
  keep(root);
  return problems;
}
