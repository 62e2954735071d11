import type { Analysis } from './finnish.ts';
import { knownWords, type KnownWords } from './finnish-rules.ts';

/** The analyses kept in the repository: the site's own Finnish words with their base forms. */
export interface CommittedLexicon {
  /** @returns empty lists for a word that the dictionary did not know, undefined for one that was not asked */
  readonly get: (word: string) => Analysis | undefined;
  /** Every base form in it. */
  readonly known: KnownWords;
  readonly words: readonly string[];
}

const itself = '=';

/**
 * Reads `finnish-words.tsv`: a line for each word, then its base forms, then its parts, each list apart by spaces;
 * `=` is the word itself. A line of one column is a word that the dictionary did not know.
 */
export function readCommitted(text: string): CommittedLexicon {
  const lines = new Map<string, string>();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const tab = line.indexOf('\t');
    if (tab < 0) lines.set(line, '');
    else lines.set(line.slice(0, tab), line.slice(tab + 1));
  }
  const parse = (word: string, columns: string): Analysis => {
    const [lemmas = '', parts = ''] = columns.split('\t');
    const list = (column: string): readonly string[] =>
      column === '' ? [] : column.split(' ').map((form) => (form === itself ? word : form));
    return { lemmas: list(lemmas), parts: list(parts) };
  };
  let known: KnownWords | undefined;
  return {
    words: [...lines.keys()],
    get: (word) => {
      const columns = lines.get(word);
      return columns === undefined ? undefined : parse(word, columns);
    },
    get known() {
      known ??= knownWords([...lines].flatMap(([word, columns]) => parse(word, columns).lemmas));
      return known;
    },
  };
}

/** Writes what {@link readCommitted} reads: in one order, so that a renewal changes only what has changed. */
export function writeCommitted(analyses: ReadonlyMap<string, Analysis | undefined>): string {
  const list = (word: string, forms: readonly string[]): string =>
    forms.map((form) => (form === word ? itself : form)).join(' ');
  const lines = [...analyses]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, analysis]) =>
      analysis && analysis.lemmas.length > 0
        ? [word, list(word, analysis.lemmas), list(word, analysis.parts)].join('\t').trimEnd()
        : word,
    );
  return [
    '# The Finnish words of the texts with their base forms and parts: npm run search:lexicon renews this file.',
    ...lines,
    '',
  ].join('\n');
}
