import type { Query } from '../../search/evaluation/queries.ts';
import { mean, type Score } from '../../search/evaluation/score.ts';

/** A query with how it was answered. */
export interface Answer {
  readonly query: Query;
  readonly own: Score;
  readonly stock: Score;
  readonly milliseconds: number;
  /** Keys of the pages found, best first. */
  readonly found: readonly string[];
  readonly relevant: readonly string[];
  readonly corrections: readonly string[];
}

const figure = (value: number): string => value.toFixed(3).replace(/^0/, '').padStart(5);

function row(name: string, answers: readonly Answer[]): string {
  const own = mean(answers.map((answer) => answer.own));
  const stock = mean(answers.map((answer) => answer.stock));
  return [
    name.padEnd(14),
    String(answers.length).padStart(4),
    ...[own.recall, own.hit, own.reciprocalRank].map(figure),
    ' |',
    ...[stock.recall, stock.hit, stock.reciprocalRank].map(figure),
  ].join('  ');
}

const head = `${'language'.padEnd(14)}     n    R@5   hit@5   MRR   |  stock: R@5, hit@5, MRR`;

/** One line for each language and category, and the misses if they are asked for. */
export function searchTables(answers: readonly Answer[], withMisses: boolean): string {
  const lines = [head];
  for (const [locale, own] of Map.groupBy(answers, ({ query }) => query.locale)) {
    lines.push(row(locale, own));
    for (const [category, some] of Map.groupBy(own, ({ query }) => query.category))
      lines.push(row(`  ${category}`, some));
  }
  lines.push(row('all', answers));
  const times = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  lines.push(`median ${(times[times.length >> 1] ?? 0).toFixed(1)} ms a query`);
  if (withMisses) {
    for (const { query, own, found, relevant, corrections } of answers.filter(
      ({ own: { recall } }) => recall < 1,
    )) {
      lines.push(
        `${query.locale} ${query.category} «${query.query}» R ${own.recall.toFixed(2)}` +
          `${corrections.length > 0 ? ` [${corrections.join(', ')}]` : ''}` +
          `\n    found   ${found.slice(0, 5).join(' ')}\n    missing ${relevant.filter((key) => !found.slice(0, 5).includes(key)).join(' ')}`,
      );
    }
  }
  return lines.join('\n');
}
