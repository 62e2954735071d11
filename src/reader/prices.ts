import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { prices, type Price } from '../schemas/prices.ts';
import { parseYaml, validate } from './front-matter.ts';
import { decode, Findings } from './source.ts';

/** The prices and limits that everyday texts name. */
export interface Prices {
  readonly records: ReadonlyMap<string, Price>;
  readonly problems: readonly Problem[];
}

/** Room for some hundred figures with their labels and sources. */
const maxFile = 100 * 1024;

/**
 * Reads and judges `content/prices.yaml`.
 * @param contentDir absolute path of the folder of content
 * @param root absolute path that messages' paths start from
 * @returns the figures by id; none where there is no such file
 */
export function readPrices(contentDir: string, root: string): Prices {
  const path = join(contentDir, 'prices.yaml');
  if (!existsSync(path)) return { records: new Map(), problems: [] };
  const findings = new Findings(relative(root, path).split(sep).join('/'));
  const text = decode(readFileSync(path), findings);
  const yaml = text === undefined ? undefined : parseYaml(text, 1, findings, maxFile);
  const stated = yaml && validate(yaml, prices, findings);
  return { records: new Map(Object.entries(stated ?? {})), problems: findings.problems };
}
