import { isMap, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import type { Findings, Place } from './source.ts';
import { yamlFlaws } from './yaml-flaws.ts';

/** A file cut in two: YAML between the fences, Markdown below. */
export interface CutFile {
  readonly yaml: string;
  readonly body: string;
  /** How many lines stand before the body. */
  readonly bodyLine: number;
}

const maxYaml = 8 * 1024;
const maxDepth = 4;

/**
 * Cuts front matter off. The first line is `---`, the block ends with the next line that is `---` and holds
 * no other fence: one reading, whatever the parser (trust.md G3).
 * @param text the whole file, lines ended by `\n`
 */
export function cutFrontMatter(text: string, findings: Findings): CutFile | undefined {
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end === -1) {
    findings.error('front-matter-missing', { line: 1, column: 1 });
    return undefined;
  }
  const late = lines.findIndex(
    (line, index) => index > 0 && index < end && /^(---|\+\+\+|\.\.\.)/.test(line),
  );
  if (late > 0) {
    findings.error('front-matter-fence', { line: late + 1, column: 1 });
    return undefined;
  }
  return {
    yaml: lines.slice(1, end).join('\n'),
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 1,
  };
}

/**
 * Parses YAML as plain data: no anchors, tags, merge keys or doubled keys.
 * @param yaml the text
 * @param firstLine the line of the file on which the text begins (1-based)
 * @param most bytes: records may be longer than front matter
 * @returns the document and where its keys stand; undefined if flaws were found
 */
export function parseYaml(
  yaml: string,
  firstLine: number,
  findings: Findings,
  most = maxYaml,
): YamlData | undefined {
  const counter = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: Math.max(col, 1) };
  };
  if (Buffer.byteLength(yaml) > most) {
    findings.error('front-matter-size', { line: firstLine, column: 1 });
    return undefined;
  }
  const document = parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
    merge: false,
    lineCounter: counter,
    prettyErrors: false,
  });
  for (const { rule, offset, values } of yamlFlaws(document.errors, yaml))
    findings.error(rule, at(offset), values);
  if (document.errors.length > 0) return undefined;
  const before = findings.problems.length;
  visit(document, {
    Alias: (_, node) => findings.error('yaml-plain', at(node.range?.[0] ?? 0), { what: `*${node.source}` }),
    Node(_, node, path) {
      const place = at(node.range?.[0] ?? 0);
      if ('anchor' in node && node.anchor) findings.error('yaml-plain', place, { what: `&${node.anchor}` });
      if (node.tag) findings.error('yaml-plain', place, { what: node.tag });
      if (path.filter(isMap).length > maxDepth) findings.error('yaml-depth', place);
    },
  });
  if (findings.problems.length > before) return undefined;
  if (!isMap(document.contents)) {
    findings.error('front-matter-missing', { line: firstLine, column: 1 });
    return undefined;
  }
  return new YamlData(document, at, { line: firstLine, column: 1 });
}

/** Parsed YAML that remembers where its keys stand. */
export class YamlData {
  readonly value: Readonly<Record<string, unknown>>;
  readonly #document: Document.Parsed;
  readonly #at: (offset: number) => Place;
  readonly #start: Place;

  /** @param at turns an offset into a place; @param start the place of what has none */
  constructor(document: Document.Parsed, at: (offset: number) => Place, start: Place) {
    this.#document = document;
    this.#at = at;
    this.#start = start;
    this.value = document.toJS() as Readonly<Record<string, unknown>>;
  }

  /** @returns where the value at a path of keys stands, or the nearest thing around it */
  place(path: readonly PropertyKey[]): Place {
    for (let length = path.length; length > 0; length--) {
      const node = this.#document.getIn(path.slice(0, length), true);
      const range =
        node && typeof node === 'object' && 'range' in node ? (node.range as [number] | null) : null;
      if (range) return this.#at(range[0]);
    }
    return this.#start;
  }

  /** @returns where a key itself stands inside the map at a path */
  keyPlace(path: readonly PropertyKey[], key: string): Place {
    const map = path.length > 0 ? this.#document.getIn(path, true) : this.#document.contents;
    const pair = isMap(map)
      ? map.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    const range = pair && isScalar(pair.key) ? pair.key.range : undefined;
    return range ? this.#at(range[0]) : this.place(path);
  }
}

/**
 * Validates parsed YAML, noting every flaw at its place.
 * @param data what the file says
 * @param schema what it may say
 * @param elsewhere names the rule for a key that is known but stands in the wrong kind of file
 * @returns the validated data, undefined if there were flaws
 */
export function validate<S extends z.ZodType>(
  data: YamlData,
  schema: S,
  findings: Findings,
  elsewhere: (key: string) => string | undefined = () => undefined,
): z.infer<S> | undefined {
  const result = schema.safeParse(data.value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) report(issue, data, findings, elsewhere);
  return undefined;
}

function report(
  issue: z.core.$ZodIssue,
  data: YamlData,
  findings: Findings,
  elsewhere: (key: string) => string | undefined,
): void {
  const key = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    for (const name of issue.keys) {
      findings.error(elsewhere(name) ?? 'unknown-key', data.keyPlace(issue.path, name), { key: name });
    }
  } else if (valueAt(data.value, issue.path) === undefined) {
    findings.error('missing-key', data.place(issue.path), { key, expected: issue.message });
  } else {
    const stated = valueAt(data.value, issue.path);
    const value = (typeof stated === 'string' ? stated : JSON.stringify(stated)).slice(0, 60);
    findings.error('bad-value', data.place(issue.path), { key, value, expected: issue.message });
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner && typeof inner === 'object' ? Reflect.get(inner, key) : undefined),
    value,
  );
}
