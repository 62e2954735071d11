import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../domain/problem.ts';
import { parseYaml, validate } from './front-matter.ts';
import { messageLanguage, stopOnErrors } from './report.ts';
import { decode, Findings } from './source.ts';

/** What reading a record gives: the record, or the flaws that stop it. */
export interface RecordResult<T> {
  readonly record: T | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads and judges one record: a YAML file that is data more than prose.
 * @param file path of the file
 * @param schema what the record may say
 */
export function readRecordFile<S extends z.ZodType>(file: string, schema: S): RecordResult<z.infer<S>> {
  const findings = new Findings(relative(process.cwd(), file));
  if (!existsSync(file)) {
    findings.error('record-missing', { line: 1, column: 1 }, { path: file });
    return { record: undefined, problems: findings.problems };
  }
  const text = decode(readFileSync(file), findings);
  const yaml = text === undefined ? undefined : parseYaml(text, 1, findings);
  return { record: yaml && validate(yaml, schema, findings), problems: findings.problems };
}

const known = new Map<string, unknown>();

/**
 * Reads a record that the site needs; once a process.
 * @param contentDir absolute path of the folder of content
 * @param path of the file from that folder
 * @param schema what the record may say
 * @throws {ProblemsError} naming file and line, if it is missing or not valid
 */
export function readRecord<S extends z.ZodType>(contentDir: string, path: string, schema: S): z.infer<S> {
  const file = join(contentDir, path);
  if (known.has(file)) return known.get(file) as z.infer<S>;
  const { record, problems } = readRecordFile(file, schema);
  stopOnErrors(problems, messageLanguage(undefined, process.env));
  known.set(file, record);
  return record as z.infer<S>;
}
