import { describe, expect, it } from 'vitest';
import type { PageRecord } from '../../src/page-records.ts';
import { budgetOf, budgets, isOver } from '../../src/tools/bench/budgets.ts';

const record = (path: string, more: Partial<PageRecord> = {}): PageRecord => ({
  kind: 'entry',
  path,
  address: path,
  locale: 'en',
  indexable: true,
  alternates: {},
  ...more,
});

describe('the budget of a page', () => {
  it.each([
    ['everyday', record('/en/everyday/kela/', { section: 'everyday', id: 'kela' })],
    ['entry', record('/en/blog/story/', { section: 'blog', id: 'story' })],
    [
      'wholeMethod',
      record('/en/methods/perhe-yhtenaiseksi/', { section: 'methods', id: 'perhe-yhtenaiseksi' }),
    ],
    ['bilingual', record('/en/everyday/kela/fi/', { kind: 'bilingual', section: 'everyday', id: 'kela' })],
    ['share', record('/en/everyday/kela/kortti/', { kind: 'share', section: 'everyday', id: 'kela' })],
  ] as const)('%s', (name, page) => {
    expect(budgetOf(page)).toBe(budgets[name]);
  });

  it('is left open for lists', () => {
    expect(budgetOf(record('/fi/arki/', { kind: 'index', section: 'everyday' }))).toBeUndefined();
    expect(budgetOf(record('/fi/arki/juliste/', { kind: 'poster', section: 'everyday' }))).toBeUndefined();
    expect(budgetOf(record('/fi/', { kind: 'home' }))).toBeUndefined();
  });

  it('is passed by one byte, one request or one byte of script more', () => {
    const most = budgets.everyday;
    expect(isOver(most, most)).toBe(false);
    for (const more of ['bytes', 'requests', 'script'] as const) {
      expect(isOver({ ...most, [more]: most[more] + 1 }, most)).toBe(true);
    }
    expect(isOver(most, undefined)).toBe(false);
  });
});
