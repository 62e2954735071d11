import { stringify } from 'yaml';

/**
 * A record as the text of its file: without keys that say nothing.
 * @param record with its keys in the order of the file
 */
export function recordYaml(record: Readonly<Record<string, unknown>>): string {
  const kept = Object.entries(record).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return stringify(Object.fromEntries(kept), { lineWidth: 0, version: '1.2', schema: 'core' });
}
