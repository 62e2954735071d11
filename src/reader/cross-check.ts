import type { Heading, InnerLink, RecordName } from '../domain/part.ts';
import type { Problem } from '../domain/problem.ts';
import { sections } from '../domain/sections.ts';
import { entryKey, type Text } from '../domain/text.ts';
import { nearest, nearestAnchor, readableAnchor } from './nearest.ts';

/** Ids of the records that texts may name, by kind. */
export type KnownRecords = Readonly<Partial<Record<RecordName['kind'], ReadonlySet<string>>>>;

/** What is needed of a text to see whether it fits together with the others. */
export interface CheckedText {
  readonly text: Text;
  readonly data: Readonly<Record<string, unknown>>;
  readonly headings: readonly Heading[];
  readonly links: readonly InnerLink[];
  readonly names: readonly RecordName[];
}

/**
 * Finds what is wrong between texts, and between texts and records: links that lead nowhere, related entries and
 * records that do not exist.
 * @param texts every text of the site
 * @param records what the site has records of
 */
export function crossCheck(texts: readonly CheckedText[], records: KnownRecords = {}): readonly Problem[] {
  const ids = new Set(texts.map(({ text }) => entryKey(text)));
  const filled = new Set(texts.map(({ text }) => text.section as string));
  const anchors = new Map<string, Set<string>>();
  for (const { text, headings } of texts) {
    const key = entryKey(text);
    const known = anchors.get(key) ?? new Set();
    for (const { id } of headings) known.add(id);
    anchors.set(key, known);
  }
  return texts.flatMap(({ text, data, links, names }) => [
    ...names.flatMap((name) => nameProblem(name, text, records[name.kind] ?? new Set())),
    ...links.flatMap((link) => linkProblem(link, text, ids, filled, anchors)),
    ...relatedProblems(text, data, ids),
  ]);
}

function nameProblem(
  { kind, id, line, column }: RecordName,
  text: Text,
  known: ReadonlySet<string>,
): readonly Problem[] {
  const place = { file: text.file, line, column, severity: 'error' } as const;
  const near = nearest(id, known);
  if (!known.has(id)) return [{ ...place, rule: `unknown-${kind}`, values: { id, near } }];
  // Figures and the words around them are in the languages of professionals only.
  return kind === 'outcome' && sections[text.section].audience === 'all'
    ? [{ ...place, rule: 'outcome-section', values: { section: text.section } }]
    : [];
}

function linkProblem(
  { target, line, column }: InnerLink,
  text: Text,
  ids: ReadonlySet<string>,
  filled: ReadonlySet<string>,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Problem[] {
  const [page = '', coded = ''] = target.split('#');
  const anchor = readableAnchor(coded);
  const place = { file: text.file, line, column, severity: 'error', values: { target } } as const;
  // Empty: the home page.
  const exists = page === '' || page === 'search' || ids.has(page) || filled.has(page);
  if (!exists) return [{ ...place, rule: 'dead-link' }];
  // Editors' pages are compiled later: their headings are checked in the built site.
  const checkable = ids.has(page) && !page.startsWith('about/');
  const known = anchors.get(page) ?? new Set<string>();
  if (anchor === '' || !checkable || known.has(anchor)) return [];
  const values = { target: `${page}#${anchor}`, near: nearestAnchor(anchor, known) };
  return [{ ...place, rule: 'dead-anchor', values }];
}

function relatedProblems(
  text: Text,
  data: CheckedText['data'],
  ids: ReadonlySet<string>,
): readonly Problem[] {
  return ['related', 'before', 'after'].flatMap((list) => {
    const named = Array.isArray(data[list]) ? data[list].map(String) : [];
    return named.flatMap((name, index) => {
      const id = `${text.section}/${name}`;
      if (ids.has(id)) return [];
      // The key is for `located`, which knows where it stands in the file.
      const values = { id, key: `${list}.${index}` };
      return [{ file: text.file, line: 1, column: 1, severity: 'error', rule: 'unknown-related', values }];
    });
  });
}
