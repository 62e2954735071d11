import type { Heading, InnerLink } from '../domain/part.ts';
import type { Problem } from '../domain/problem.ts';
import { entryKey, type Text } from '../domain/text.ts';

/** What is needed of a text to see whether it fits together with the others. */
export interface CheckedText {
  readonly text: Text;
  readonly data: Readonly<Record<string, unknown>>;
  readonly headings: readonly Heading[];
  readonly links: readonly InnerLink[];
}

/**
 * Finds what is wrong between texts: links that lead nowhere, related entries that do not exist.
 * @param texts every text of the site
 */
export function crossCheck(texts: readonly CheckedText[]): readonly Problem[] {
  const ids = new Set(texts.map(({ text }) => entryKey(text)));
  const filled = new Set(texts.map(({ text }) => text.section as string));
  const anchors = new Map<string, Set<string>>();
  for (const { text, headings } of texts) {
    const key = entryKey(text);
    const known = anchors.get(key) ?? new Set();
    for (const { id } of headings) known.add(id);
    anchors.set(key, known);
  }
  return texts.flatMap(({ text, data, links }) => [
    ...links.flatMap((link) => linkProblem(link, text, ids, filled, anchors)),
    ...relatedProblems(text, data, ids),
  ]);
}

function linkProblem(
  { target, line, column }: InnerLink,
  text: Text,
  ids: ReadonlySet<string>,
  filled: ReadonlySet<string>,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Problem[] {
  const [page = '', anchor] = target.split('#');
  const place = { file: text.file, line, column, severity: 'error', values: { target } } as const;
  const exists = page === 'search' || ids.has(page) || filled.has(page);
  if (!exists) return [{ ...place, rule: 'dead-link' }];
  // Editors' pages are compiled later: their headings are checked in the built site.
  const checkable = ids.has(page) && !page.startsWith('about/');
  return anchor && checkable && !anchors.get(page)?.has(anchor) ? [{ ...place, rule: 'dead-anchor' }] : [];
}

function relatedProblems(
  text: Text,
  data: CheckedText['data'],
  ids: ReadonlySet<string>,
): readonly Problem[] {
  const related = Array.isArray(data['related']) ? data['related'].map(String) : [];
  return related
    .filter((id) => !ids.has(`${text.section}/${id}`))
    .map((id) => ({
      file: text.file,
      line: 1,
      column: 1,
      severity: 'error',
      rule: 'unknown-related',
      values: { id: `${text.section}/${id}` },
    }));
}
