import { expect, it } from 'vitest';
import { planIds } from '../../src/client/plan-ids.ts';

const idOf = (): ((address: string) => string) => planIds(() => crypto.randomUUID());

it('a plan keeps its identifier when it is saved again, and another plan has its own', () => {
  const id = idOf();
  const laws = id('?themes=lait&start=14:00&date=2026-12-01');
  expect(id('?themes=lait&start=14:00&date=2026-12-01')).toBe(laws);
  expect(id('?themes=tyokalut&start=14:00&date=2026-12-01')).not.toBe(laws);
});

it('the same plan of another team is another meeting', () => {
  expect(idOf()('?themes=lait')).not.toBe(idOf()('?themes=lait'));
});
