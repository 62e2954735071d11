import { circleIn, type Ordered } from '../domain/method-sequence.ts';
import type { Problem } from '../domain/problem.ts';
import type { CheckedText } from './cross-check.ts';

/** Lists of words that have the same items in every language. */
const lists = ['notWhen', 'steps', 'tools', 'versionNotes'] as const;

/**
 * Finds what is wrong between the texts of methods: a translation whose lists are not as long as the source's, and
 * methods that would come before themselves.
 * @param texts every text of the site
 * @returns flaws that name the key at fault as `values.key`; its place in the file is left to `located`
 */
export function methodProblems(texts: readonly CheckedText[]): readonly Problem[] {
  const methods = texts.filter(({ text }) => text.section === 'methods');
  const sources = new Map(
    methods.filter(({ text }) => !text.translation).map((source) => [source.text.id, source]),
  );
  return [
    ...methods.flatMap((method) => {
      const source = sources.get(method.text.id);
      return source && source !== method ? lists.flatMap((key) => listProblems(key, method, source)) : [];
    }),
    ...circleProblems([...sources.values()]),
  ];
}

const itemsOf = (data: CheckedText['data'], key: string): readonly unknown[] =>
  Array.isArray(data[key]) ? data[key] : [];

function listProblems(key: string, { text, data }: CheckedText, source: CheckedText): readonly Problem[] {
  const own = itemsOf(data, key);
  const wanted = itemsOf(source.data, key);
  const flaw = (rule: string, values: Problem['values']): Problem => {
    return { file: text.file, line: 1, column: 1, severity: 'error', rule, values };
  };
  if (own.length !== wanted.length) {
    const counts = { count: String(own.length), wanted: String(wanted.length) };
    return [flaw('list-length', { key, ...counts, source: source.text.file })];
  }
  // A step says in every language as much as in the source: what, and if there are, how, time and materials.
  return own.flatMap((item, index) => {
    const lacks = partsOf(wanted[index]).filter((part) => !partsOf(item).includes(part));
    const extra = partsOf(item).filter((part) => !partsOf(wanted[index]).includes(part));
    if (lacks.length + extra.length === 0) return [];
    const values = { key: `${key}.${index}`, parts: [...lacks, ...extra].join(', ') };
    return [flaw('item-parts', { ...values, source: source.text.file })];
  });
}

const partsOf = (item: unknown): readonly string[] =>
  item && typeof item === 'object' ? Object.keys(item).sort() : [];

function circleProblems(sources: readonly CheckedText[]): readonly Problem[] {
  const ordered: readonly Ordered[] = sources.map(({ text, data }) => ({
    id: text.id,
    before: itemsOf(data, 'before').map(String),
    after: itemsOf(data, 'after').map(String),
  }));
  const circle = circleIn(ordered);
  const first = sources.find(({ text }) => text.id === circle?.[0]);
  if (!circle || !first) return [];
  const key = itemsOf(first.data, 'after').includes(circle[1]) ? 'after' : 'before';
  const values = { key, circle: circle.join(' → ') };
  return [{ file: first.text.file, line: 1, column: 1, severity: 'error', rule: 'order-circle', values }];
}
