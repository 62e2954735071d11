import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { today } from '../../src/domain/today.ts';

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-21T23:59:59Z') }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('today', () => {
  test.each([undefined, ''])('is the day of the clock in UTC where SOURCE_DATE_EPOCH is %o', (value) => {
    vi.stubEnv('SOURCE_DATE_EPOCH', value);
    expect(today()).toBe('2026-11-21');
    vi.setSystemTime(new Date('2026-11-22T00:00:00Z'));
    expect(today()).toBe('2026-11-22');
  });

  test.each([
    ['0', '1970-01-01'],
    ['86399', '1970-01-01'],
    ['86400', '1970-01-02'],
    ['1709164800', '2024-02-29'],
    ['99999999999', '5138-11-16'],
  ])('is the day of SOURCE_DATE_EPOCH=%s, whatever the clock says', (epoch, day) => {
    vi.stubEnv('SOURCE_DATE_EPOCH', epoch);
    expect(today()).toBe(day);
  });

  test.each(['x', '1.5', '-1', '1e9', ' 1', '2026-11-21', '999999999999'])(
    'refuses SOURCE_DATE_EPOCH=%s, naming it',
    (epoch) => {
      vi.stubEnv('SOURCE_DATE_EPOCH', epoch);
      expect(() => today()).toThrow(`"${epoch}"`);
    },
  );

  it('is an ISO day', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', undefined);
    expect(today()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
