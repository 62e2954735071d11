import type { Problem } from './problem.ts';
import { entryKey, type Text } from './text.ts';

/**
 * Finds what keeps the versions of an entry from being one: no source, two of them, or a translation of a text in
 * another language than the source's.
 * @param versions every language version of one entry
 */
export function sourceProblems(versions: readonly Text[]): readonly Problem[] {
  const problem = (text: Text, rule: string, values: Problem['values']): Problem => {
    return { file: text.file, line: 1, column: 1, severity: 'error', rule, values };
  };
  const [source, second] = versions.filter((text) => !text.translation);
  const [first] = versions;
  if (!first) return [];
  if (!source) return [problem(first, 'source-missing', { entry: entryKey(first) })];
  if (second) return [problem(second, 'two-sources', { other: source.file })];
  return versions
    .filter((text) => text.translation && text.translation.from !== source.locale)
    .map((text) =>
      problem(text, 'translation-from', { from: text.translation?.from ?? '', source: source.locale }),
    );
}
