import { locales, type Locale } from '../../domain/locales.ts';
import { sortOf } from '../page-list.ts';
import { budgetOf, budgets, isOver } from './budgets.ts';
import { tableOf } from './table.ts';
import type { WeighedPage } from './weigh.ts';

const kibibytes = (bytes: number): string => (bytes / 1024).toFixed(1);

/** The middle and the greatest of some numbers. */
function middleAndMost(numbers: readonly number[]): readonly [middle: number, most: number] {
  const sorted = numbers.toSorted((a, b) => a - b);
  return [sorted[Math.floor(sorted.length / 2)] ?? 0, sorted.at(-1) ?? 0];
}

const mostOf = (pages: readonly WeighedPage[], what: (page: WeighedPage) => number): number =>
  Math.max(...pages.map(what));

/** The pages that cost more than their budget. */
export const overBudget = (pages: readonly WeighedPage[]): readonly WeighedPage[] =>
  pages.filter((page) => page.page.record && isOver(page, budgetOf(page.page.record)));

/** What the first load of each sort of page costs, over all languages, with its budget beside it. */
export function bySort(pages: readonly WeighedPage[]): string {
  const sorts = Map.groupBy(pages, rowOf);
  const rows = [...sorts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sort, own]) => {
      const [middle, most] = middleAndMost(own.map(({ bytes }) => bytes));
      const [first] = own;
      const budget = first?.page.record && budgetOf(first.page.record);
      return [
        sort,
        String(own.length),
        kibibytes(middle),
        kibibytes(most),
        budget ? kibibytes(budget.bytes) : '–',
        kibibytes(mostOf(own, ({ script }) => script)),
        String(mostOf(own, ({ requests }) => requests)),
        budget ? String(budget.requests) : '–',
        String(overBudget(own).length),
      ];
    });
  return tableOf(
    ['KiB gz', 'pages', 'median', 'max', 'budget', 'script', 'requests', 'budget', 'over'],
    rows,
  );
}

/** The row of a page: its sort, and its name where the page has a budget of its own. */
function rowOf({ page: { record } }: WeighedPage): string {
  if (!record) return 'error page';
  return budgetOf(record) === budgets.wholeMethod ? `${sortOf(record)} ${record.id}` : sortOf(record);
}

/** What everyday pages and the home page cost in each language. */
export function byLanguage(pages: readonly WeighedPage[]): string {
  const languages = Map.groupBy(
    pages.filter(({ page }) => page.record?.section === 'everyday' || page.record?.kind === 'home'),
    ({ page }) => page.record?.locale,
  );
  const rows = (Object.keys(locales) as readonly Locale[]).flatMap((locale) => {
    const own = languages.get(locale);
    if (!own) return [];
    const everyday = own.filter(({ page }) => page.record?.kind === 'entry');
    const home = own.find(({ page }) => page.record?.kind === 'home');
    const [middle, most] = middleAndMost(everyday.map(({ bytes }) => bytes));
    return [
      [locale, String(everyday.length), kibibytes(middle), kibibytes(most), kibibytes(home?.bytes ?? 0)],
    ];
  });
  return tableOf(['KiB gz', 'everyday', 'median', 'max', 'home'], rows);
}

/** A line for each page that costs more than its budget. */
export function asLines(pages: readonly WeighedPage[]): string {
  return overBudget(pages)
    .map(({ page, bytes, script, requests }) => {
      const budget = page.record && budgetOf(page.record);
      return `${page.file}: ${kibibytes(bytes)} KiB (${kibibytes(budget?.bytes ?? 0)}), script ${kibibytes(script)} KiB, ${requests} requests (${budget?.requests})`;
    })
    .join('\n');
}
