import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Moved } from '../domain/moved.ts';
import type { Problem } from '../domain/problem.ts';
import { isSection } from '../domain/sections.ts';
import { moved as schema } from '../schemas/moved.ts';
import { parseYaml, validate, type YamlData } from './front-matter.ts';
import { nearest } from './nearest.ts';
import { decode, Findings } from './source.ts';

/** The table of old addresses, and where its rows stand. */
export interface MovedTable {
  readonly moved: Moved;
  readonly file: string;
  readonly yaml: YamlData | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads and judges `content/moved.yaml` by itself.
 * @param contentDir absolute path of the folder of content
 * @param root absolute path that messages' paths start from
 * @returns an empty table where there is no such file
 */
export function readMoved(contentDir: string, root: string): MovedTable {
  const path = join(contentDir, 'moved.yaml');
  const file = relative(root, path).split(sep).join('/');
  if (!existsSync(path)) return { moved: new Map(), file, yaml: undefined, problems: [] };
  const findings = new Findings(file);
  const text = decode(readFileSync(path), findings);
  const yaml = text === undefined ? undefined : parseYaml(text, 1, findings);
  const rows = yaml && validate(yaml, schema, findings);
  return { moved: new Map(Object.entries(rows ?? {})), file, yaml, problems: findings.problems };
}

/**
 * Finds rows that would lead nowhere or in a round: an old address that is a page again, a target that is not
 * there, a target that has itself moved.
 * @param keys every entry of the site, as `section/id`
 */
export function movedProblems(
  { moved, file, yaml }: MovedTable,
  keys: ReadonlySet<string>,
): readonly Problem[] {
  const problem = (from: string, rule: string, values: Problem['values']): Problem => ({
    file,
    ...(yaml?.place([from]) ?? { line: 1, column: 1 }),
    severity: 'error',
    rule,
    values,
  });
  return [...moved].flatMap(([from, to]) => {
    const [section = ''] = from.split('/');
    const next = moved.get(to);
    if (!isSection(section)) return [problem(from, 'moved-section', { from, section })];
    if (keys.has(from)) return [problem(from, 'moved-still-there', { from })];
    if (next !== undefined) return [problem(from, 'moved-chain', { from, to, next })];
    if (!keys.has(to)) return [problem(from, 'moved-nowhere', { from, to, near: nearest(to, keys) })];
    return [];
  });
}
