import { join } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { law, type Law } from '../schemas/laws.ts';
import { nearest } from './nearest.ts';
import { readRecordFolder, type FoundRecord } from './record-folder.ts';

/** The acts that texts rest on. */
export interface LawRegister {
  readonly records: readonly FoundRecord<Law>[];
  readonly problems: readonly Problem[];
}

/**
 * Reads and judges `content/laws`: each record, that its file is called by its number, and that the acts that
 * replaced it are there.
 * @param contentDir absolute path of the folder of content
 * @param root absolute path that messages' paths start from
 */
export function readLaws(contentDir: string, root: string): LawRegister {
  const { records, problems } = readRecordFolder(join(contentDir, 'laws'), law, root);
  const broken = problems.map(({ file }) => /([^/]*)\.yaml$/.exec(file)?.[1] ?? '');
  const ids = new Set([...records.map(({ id }) => id), ...broken]);
  return { records, problems: [...problems, ...records.flatMap((found) => flawsBetween(found, ids))] };
}

function flawsBetween(
  { id, file, record, yaml }: FoundRecord<Law>,
  ids: ReadonlySet<string>,
): readonly Problem[] {
  const named = record.number.replace('/', '-');
  const misnamed: readonly Problem[] =
    named === id
      ? []
      : [
          {
            file,
            ...yaml.place(['number']),
            severity: 'error',
            rule: 'law-name',
            values: { number: record.number, name: `${named}.yaml` },
          },
        ];
  const unknown = record.replacedBy.flatMap((other, index): Problem[] =>
    ids.has(other)
      ? []
      : [
          {
            file,
            ...yaml.place(['replacedBy', index]),
            severity: 'error',
            rule: 'unknown-law',
            values: { id: other, near: nearest(other, ids) },
          },
        ],
  );
  return [...misnamed, ...unknown];
}
