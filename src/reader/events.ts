import { join } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { entryKey, type Text } from '../domain/text.ts';
import { meeting, type Meeting } from '../schemas/events.ts';
import { readRecordFolder, type RecordFolder } from './record-folder.ts';

/** The meetings of a folder of content. */
export type Events = RecordFolder<Meeting>;

/**
 * Reads and judges every record of `content/events`.
 * @param contentDir absolute path of the folder of content
 * @param root absolute path that messages' paths start from
 */
export const readEvents = (contentDir: string, root: string): Events =>
  readRecordFolder(join(contentDir, 'events'), meeting, root);

/**
 * What is wrong between meetings and texts: a meeting of a page that does not exist would be shown nowhere.
 * @param events what `readEvents` gives
 * @param texts every text of the site
 */
export function eventProblems({ records }: Events, texts: readonly Text[]): readonly Problem[] {
  const entries = new Set(texts.map(entryKey));
  return records
    .filter(({ record }) => !entries.has(record.of))
    .map(({ file, record, yaml }) => ({
      file,
      ...yaml.place(['of']),
      severity: 'error',
      rule: 'unknown-related',
      values: { id: record.of },
    }));
}
