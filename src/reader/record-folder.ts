import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../domain/problem.ts';
import { parseYaml, validate, type YamlData } from './front-matter.ts';
import { decode, Findings } from './source.ts';

/** One record of a folder, judged by its schema. */
export interface FoundRecord<T> {
  /** The name of its file without `.yaml`. */
  readonly id: string;
  /** Path of its file, as messages show it. */
  readonly file: string;
  readonly record: T;
  /** Where its keys stand. */
  readonly yaml: YamlData;
}

/** What a folder of records gives. */
export interface RecordFolder<T> {
  readonly records: readonly FoundRecord<T>[];
  readonly problems: readonly Problem[];
}

const nameShape = /^[a-z0-9]+(-[a-z0-9]+)*\.yaml$/;
const maxName = 60 + '.yaml'.length;

/**
 * Reads and judges every record of a folder.
 * @param folder absolute path, for instance of `content/laws`
 * @param schema what a record may say
 * @param root absolute path that messages' paths start from
 * @returns the records without a flaw, by id, and the flaws of the others; nothing if there is no such folder
 */
export function readRecordFolder<S extends z.ZodType>(
  folder: string,
  schema: S,
  root: string,
): RecordFolder<z.infer<S>> {
  if (!existsSync(folder)) return { records: [], problems: [] };
  const problems: Problem[] = [];
  const records = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .sort()
    .flatMap((name): FoundRecord<z.infer<S>>[] => {
      const path = join(folder, name);
      const file = relative(root, path).split(sep).join('/');
      const findings = new Findings(file);
      const found = read(name, path, file, schema, findings);
      problems.push(...findings.problems);
      return found ? [found] : [];
    });
  return { records, problems };
}

function read<S extends z.ZodType>(
  name: string,
  path: string,
  file: string,
  schema: S,
  findings: Findings,
): FoundRecord<z.infer<S>> | undefined {
  if (!nameShape.test(name) || name.length > maxName) {
    findings.error('record-name', { line: 1, column: 1 }, { name });
    return undefined;
  }
  const text = decode(readFileSync(path), findings);
  const yaml = text === undefined ? undefined : parseYaml(text, 1, findings);
  const record = yaml && validate(yaml, schema, findings);
  return record === undefined || !yaml
    ? undefined
    : { id: name.slice(0, -'.yaml'.length), file, record, yaml };
}
