import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { InLanguages } from '../../src/domain/outcomes.ts';
import { figureProblems, readFigures } from '../../src/reader/figures.ts';
import { readFolder } from '../../src/reader/folder.ts';
import { asLine } from '../../src/reader/report.ts';

const root = process.cwd();
const contentDir = join(root, 'content');
const { entries } = readFolder(contentDir, root);
const read = readFigures(contentDir, root);
const sets = read.found.map(({ set }) => set);
const figures = sets.flatMap((set) => set.figures);
const byId = new Map(figures.map((figure) => [figure.id, figure]));

const texts: readonly { readonly name: string; readonly words: InLanguages }[] = [
  ...figures.flatMap((figure) =>
    (['label', 'period', 'population', 'limits', 'source'] as const).map((key) => ({
      name: `${figure.id} ${key}`,
      words: figure[key],
    })),
  ),
  ...sets.flatMap(({ page, charts }) =>
    charts.flatMap(({ title, note }) => [
      { name: `${page} title`, words: title },
      { name: `${page} note`, words: note },
    ]),
  ),
];

describe('the figures', () => {
  it('have no flaw, and each has its method and its page', () => {
    const problems = [...read.problems, ...figureProblems(read, entries.map(({ text }) => text))];
    expect(problems.map((problem) => asLine(problem, 'en'))).toEqual([]);
    expect(figures.length).toBeGreaterThan(40);
  });

  it('that a method lists are its own', () => {
    const strange = entries
      .filter(({ text }) => text.section === 'methods' && !text.translation)
      .flatMap(({ text, data }) =>
        (Array.isArray(data['outcomes']) ? data['outcomes'].map(String) : [])
          .filter((id) => byId.get(id)?.method !== text.id)
          .map((id) => `${text.id}: ${id}`),
      );
    expect(strange).toEqual([]);
  });

  it('that texts and front matter name are found where they are named', () => {
    const names = entries.flatMap(({ text, names: own }) =>
      own.filter(({ kind }) => kind === 'outcome').map((name) => ({ ...name, file: text.file })),
    );
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter(({ id }) => !byId.has(id))).toEqual([]);
    expect(names.filter(({ line }) => line < 2)).toEqual([]);
  });

  it('on a fall have no invented beginning: only the change is given', () => {
    const falls = figures.filter(({ unit }) => unit === 'percent-change');
    expect(falls.map(({ value, n }) => [value, n])).toEqual([
      [-50, 'unknown'],
      [-75, 'unknown'],
    ]);
  });

  it('show the child of whom the source does not tell: 5 + 4 + 2 of 12', () => {
    const chart = sets.flatMap(({ charts }) => charts).find(({ kind }) => kind === 'parts');
    expect(chart?.figures.map(({ value, missing = false }) => [value, missing])).toEqual([
      [5, false],
      [4, false],
      [2, false],
      [1, true],
    ]);
    expect(chart?.whole?.value).toBe(12);
  });
});

describe('the words around figures', () => {
  // Dates have the month as a number in Finnish and Swedish, as a word in English.
  const digits = (text: string): readonly string[] =>
    (text.replace(/(\d{1,2})\.\d{1,2}(?:\.|(?=–))/g, '$1 ').match(/\d+/g) ?? []).sort();

  test.each(texts)('$name: the same numbers in every language', ({ words }) => {
    expect(digits(words.sv)).toEqual(digits(words.fi));
    expect(digits(words.en)).toEqual(digits(words.fi));
  });

  it('are written in each language', () => {
    const same = texts.filter(
      ({ words: { fi, sv, en } }) => (fi === sv || fi === en) && /\p{L}{4}/u.test(fi) && !isName(fi),
    );
    expect(same.map(({ name }) => name)).toEqual([]);
  });

  it('name sources as readers know them, not as files', () => {
    const files = texts.filter(({ words }) => /\.(txt|json|md)|\bS[0-4]\b|:\d+/.test(Object.values(words).join(' ')));
    expect(files.map(({ name }) => name)).toEqual([]);
  });

  it('claim no effect of a method', () => {
    const claims = /menetelmä (vähentää|laskee)|metoden minskar|method reduces/i;
    expect(texts.filter(({ words }) => claims.test(Object.values(words).join(' ')))).toEqual([]);
  });
});

/** Names that are the same in every language. */
function isName(text: string): boolean {
  return ['Pirkanmaa'].includes(text);
}
