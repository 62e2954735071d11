import { describe, expect, it } from 'vitest';
import { asLines, bySort } from '../../src/tools/bench/pages-table.ts';
import { weighed } from '../../src/tools/bench/weigh.ts';
import { readSite } from './support/dist.ts';

const pages = weighed(readSite());

describe('a page’s first load, packed by gzip -9', () => {
  const entries = pages.filter(({ page }) => page.record?.kind === 'entry');

  it('is within the budget of its kind', () => {
    console.log(bySort(pages));
    expect(asLines(pages)).toBe('');
    expect(entries.length).toBeGreaterThan(0);
  });

  it('holds one module at most where the page is a text', () => {
    expect(entries.filter(({ modules }) => modules > 1).map(({ page }) => page.file)).toEqual([]);
  });
});
