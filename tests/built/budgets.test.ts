import { describe, expect, it } from 'vitest';
import type { PageRecord } from '../../src/page-records.ts';
import { sortOf } from '../support/pages.ts';
import { scales } from './support/budget.ts';
import { readSite } from './support/dist.ts';

const KiB = 1024;
const built = readSite();
const weigh = scales(built);
const costs = built.pages.map((page) => ({
  page,
  sort: page.record ? sortOf(page.record) : 'error page',
  ...weigh(page),
}));

/** The budgets of design/quality.md; lists cost what they list. */
function budgetOf(record: PageRecord | undefined): { bytes: number; requests: number } | undefined {
  if (record?.kind !== 'entry') return undefined;
  if (record.section === 'everyday') return { bytes: 10 * KiB, requests: 3 };
  if (record.section === 'methods' && record.id === 'perhe-yhtenaiseksi')
    return { bytes: 18 * KiB, requests: 4 };
  return { bytes: 14 * KiB, requests: 4 };
}

/** One line for each sort of page: how many, and what they cost. */
function table(): string {
  const kib = (size: number | undefined): string => ((size ?? 0) / KiB).toFixed(1).padStart(7);
  const row = ([sort, group]: [string, typeof costs]): string => {
    const bytes = group.map((cost) => cost.bytes).sort((a, b) => a - b);
    const sizes = [
      bytes[Math.floor(bytes.length / 2)],
      bytes.at(-1),
      Math.max(...group.map((cost) => cost.script)),
    ];
    const requests = String(Math.max(...group.map((cost) => cost.requests)));
    return `${sort.padEnd(20)}${String(group.length).padStart(6)}${sizes.map(kib).join('')}${requests.padStart(9)}`;
  };
  const groups = [...Map.groupBy(costs, ({ sort }) => sort)].sort(([a], [b]) => a.localeCompare(b));
  return ['KiB gz               pages median    max script requests', ...groups.map(row)].join('\n');
}

describe('a page’s first load, packed by gzip -9', () => {
  const entries = costs.filter(({ page }) => page.record?.kind === 'entry');

  it('is within the budget of its kind', () => {
    console.log(table());
    const over = entries.filter(({ page, bytes, requests }) => {
      const most = budgetOf(page.record);
      return most && (bytes > most.bytes || requests > most.requests);
    });
    expect(over.map(({ page, bytes, requests }) => ({ file: page.file, bytes, requests }))).toEqual([]);
    expect(entries.length).toBeGreaterThan(0);
  });

  it('holds one small module at most where the page is a text', () => {
    const over = entries.filter(({ script, modules }) => script > KiB || modules > 1);
    expect(over.map(({ page, script, modules }) => ({ file: page.file, script, modules }))).toEqual([]);
  });
});
