import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { cutFrontMatter, parseYaml } from './front-matter.ts';
import { decode, Findings } from './source.ts';

/**
 * Gives a flaw between texts its place: that of the key in the front matter which `values.key` names, such as
 * `steps` or `after.1`. Texts do not remember where their keys stand, so the file is read once more; only files
 * with a flaw are.
 * @param problem a flaw of a text's file
 * @param root absolute path that the problem's path starts from
 * @returns the same problem where it names no key, or the file cannot be read
 */
export function located(problem: Problem, root: string): Problem {
  const { key } = problem.values;
  const file = join(root, problem.file);
  if (!key || !existsSync(file)) return problem;
  const findings = new Findings(problem.file);
  const text = decode(readFileSync(file), findings);
  const cut = text === undefined ? undefined : cutFrontMatter(text, findings);
  const yaml = cut && parseYaml(cut.yaml, 2, findings);
  if (!yaml) return problem;
  const path = key.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const [first = ''] = path;
  return { ...problem, ...(path.length > 1 ? yaml.place(path) : yaml.keyPlace([], String(first))) };
}
