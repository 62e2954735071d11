import { describe, expect, it, test } from 'vitest';
import { localeCodes } from '../../src/domain/locales.ts';
import {
  calendarLeaf,
  formatDate,
  formatList,
  formatNumber,
  formatBytes,
  formatRange,
  formatShortDate,
  languageName,
  listPieces,
} from '../../src/i18n/format.ts';
import { expectLatinDigits } from './support.ts';

describe('formatShortDate', () => {
  test.each([
    ['fi', '21.11.2026'],
    ['sv', '21 nov. 2026'],
    ['en', '21 Nov 2026'],
  ] as const)('in %s is %s', (locale, expected) => {
    expect(formatShortDate('2026-11-21', locale)).toBe(expected);
  });
});

describe('formatDate', () => {
  test.each([
    ['fi', '21. marraskuuta 2026'],
    ['sv', '21 november 2026'],
    ['et', '21. november 2026'],
    ['ar', '21 نوفمبر 2026'],
    ['fa', '21 نوامبر 2026'],
    ['ru', '21 ноября 2026 г.'],
    ['uk', '21 листопада 2026 р.'],
    ['tr', '21 Kasım 2026'],
    ['zh', '2026年11月21日'],
  ] as const)('in %s is %s', (locale, expected) => {
    expect(formatDate('2026-11-21', locale)).toBe(expected);
  });

  test.each(localeCodes)('in %s is Gregorian, with the year and the digits 0–9', (locale) => {
    const days = ['2026-01-01', '2026-02-28', '2024-02-29', '2026-12-31', '1999-07-05'];
    for (const day of days) {
      const text = formatDate(day, locale);
      expectLatinDigits(text);
      expect(text).toContain(day.slice(0, 4));
      expect(text).toMatch(new RegExp(`(?<!\\d)${Number(day.slice(8))}(?!\\d)`));
      expect(text).toMatch(/\p{L}{1}/u);
    }
    expect(new Set(days.map((day) => formatDate(day, locale))).size).toBe(days.length);
  });

  test.each(['2026', '2026-11', '', 'eilen'])('gives "%s" back as it is', (text) => {
    expect(formatDate(text, 'fi')).toBe(text);
  });

  it('does not depend on the time zone of the building machine', () => {
    const zone = process.env['TZ'];
    const told = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'].map((name) => {
      process.env['TZ'] = name;
      return formatDate('2026-11-21', 'fi');
    });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(new Set(told)).toEqual(new Set(['21. marraskuuta 2026']));
  });
});

describe('calendarLeaf', () => {
  test.each(localeCodes)('in %s gives the day of the month, and the month with its year', (locale) => {
    const [day, month] = calendarLeaf('2026-03-09', locale);
    expect(day).toBe('9');
    expectLatinDigits(month);
    expect(month).toContain('2026');
    expect(month).not.toBe(calendarLeaf('2026-04-09', locale)[1]);
  });
});

describe('numbers and ranges', () => {
  test.each(localeCodes)('in %s use the digits 0–9', (locale) => {
    for (const value of [0, 7, 42, 1234567]) {
      const text = formatNumber(value, locale);
      expectLatinDigits(text);
      expect(text.replace(/\D/g, '')).toBe(String(value));
    }
    expect(formatRange(7, 9, locale)).toBe('7–9');
    expect(formatRange(8, 8, locale)).toBe('8');
    expect(formatRange(8, 24, locale)).toBe('8–24');
  });

  it('group thousands as the language does', () => {
    expect(formatNumber(1234567, 'fi').replace(/\s/g, ' ')).toBe('1 234 567');
    expect(formatNumber(1234567, 'en')).toBe('1,234,567');
  });
});

describe('formatList', () => {
  test.each([
    ['fi', 'a, b ja c'],
    ['sv', 'a, b och c'],
    ['en', 'a, b, and c'],
    ['ar', 'a وb وc'],
    ['ckb', 'a، b و c'],
    ['et', 'a, b ja c'],
    ['ru', 'a, b и c'],
    ['so', 'a, b iyo c'],
    ['tr', 'a, b ve c'],
    ['uk', 'a, b і c'],
    ['zh', 'a、b和c'],
  ] as const)('in %s is %s', (locale, expected) => {
    expect(formatList(['a', 'b', 'c'], locale)).toBe(expected);
  });

  test.each(localeCodes)('in %s says "and" in no other language than its own', (locale) => {
    const text = formatList(['1', '2', '3'], locale);
    expect(text).toMatch(/^1.*2.*3$/);
    if (locale !== 'en') expect(text).not.toContain('and');
    if (['ar', 'ckb', 'fa'].includes(locale)) expect(text).toContain('و');
  });

  test.each(localeCodes)('in %s takes one, two and no items', (locale) => {
    expect(formatList([], locale)).toBe('');
    expect(formatList(['a'], locale)).toBe('a');
    expect(formatList(['a', 'b'], locale)).toMatch(/^a.+b$/);
  });
});

describe('languageName', () => {
  test.each([
    ['fi', 'fi', 'suomi'],
    ['sv', 'fi', 'ruotsi'],
    ['fi', 'sv', 'finska'],
    ['ckb', 'en', 'Central Kurdish'],
    ['xx', 'fi', 'xx'],
  ] as const)('%s in %s is %s', (code, locale, expected) => {
    expect(languageName(code, locale)).toBe(expected);
  });
});

describe('the size of a file', () => {
  it('is in kilobytes, from a million bytes on in megabytes', () => {
    expect(formatBytes(712_345, 'en')).toBe('712 kB');
    expect(formatBytes(1_840_000, 'fi')).toMatch(/^1,8\sMt$/);
    expect(formatBytes(3_000_000, 'sv')).toMatch(/^3\sMB$/);
  });

  it.each(localeCodes)('has digits that all can read, %s', (locale) => {
    expectLatinDigits(formatBytes(712_345, locale));
    expect(formatBytes(1_840_000, locale)).toMatch(/1[.,٫]8/);
  });
});

describe('listPieces', () => {
  test.each([
    ['fi', ['A', 'B', 'C'], [0, ', ', 1, ' ja ', 2]],
    ['sv', ['A', 'B'], [0, ' och ', 1]],
    ['en', ['A'], [0]],
    ['ckb', ['A', 'B'], [0, ' و ', 1]],
    ['fi', [], []],
  ] as const)('%s %j', (locale, items, pieces) => {
    expect(listPieces(items, locale)).toEqual(pieces);
    expect(pieces.map((piece) => (typeof piece === 'number' ? items[piece] : piece)).join('')).toBe(
      formatList(items, locale),
    );
  });
});
