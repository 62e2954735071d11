import { describe, expect, it, test } from 'vitest';
import { localeCodes, locales, type Locale } from '../../src/domain/locales.ts';
import { isSureMonth, monthsIn } from '../../src/domain/months.ts';

const months = (text: string, locale: Locale): readonly number[] => monthsIn(text, locale).months;

describe('months in a text', () => {
  const all = localeCodes.flatMap((locale) =>
    Array.from({ length: 12 }, (_, index) => ({ locale, month: index + 1 })),
  );

  test.each(all)('$locale: the name of month $month, as Intl writes it in a date', ({ locale, month }) => {
    const date = new Intl.DateTimeFormat(`${locales[locale].tag}-u-ca-gregory-nu-latn`, {
      dateStyle: 'long',
      timeZone: 'UTC',
    }).format(Date.UTC(2026, month - 1, 5));
    expect(months(date, locale), date).toEqual([month]);
  });

  test.each([
    ['fi', 'Perusosa maaliskuusta 2026', [3]],
    ['fi', 'Palvelussa oli tammi–elokuussa 2024', [1, 8]],
    ['fi', 'Kokonaan joulukuussa', [12]],
    ['fi', 'Joulukuusi ja joulukuusen oksa, kesäkurpitsa, elokuva, loka', []],
    ['sv', 'i mars 2026, mars månads slut', [3]],
    ['sv', 'marsch och majs', []],
    ['en', 'in May 2026 you may march', [5]],
    ['en', 'May I ask? March on. You may wait for August.', [8]],
    ['ar', 'منذ آذار / مارس 2026', [3]],
    ['ar', 'وفي نيسان', [4]],
    ['ar', 'مارس العمل', []],
    ['ckb', 'لە ئازار / مارسی 2026', [3]],
    ['ckb', 'ئازار و ئێش', []],
    ['et', 'alates 2026. aasta märtsist', [3]],
    ['fa', 'از مارس 2026 تا 1 مه', [3, 5]],
    ['fa', 'در مه و باران', []],
    ['ru', 'с марта до начала мая', [3, 5]],
    ['ru', 'мартышка, майка', []],
    ['so', 'Maarso 2026 ilaa Agoosto', [3, 8]],
    ['tr', '1 Ocak 2026 ile Mart’ta', [1, 3]],
    ['tr', 'ocak başında bir aralık', []],
    ['uk', 'з березня по 1 лютого', [2, 3]],
    ['uk', 'лютий холод', []],
    ['zh', '从2026年3月起，十二月', [3, 12]],
    ['zh', '3个月和每月，2026年', []],
  ] as const)('%s: «%s»', (locale, text, expected) => {
    expect(months(text, locale)).toEqual(expected);
  });

  test.each(localeCodes)('%s: a date in digits has its month', (locale) => {
    for (const date of ['12.3.2026', '12.03.2026', '12/3/2026', '2026-03-12'])
      expect(months(`x ${date} x`, locale), date).toEqual([3]);
    for (const other of ['klo 16.15', '1.25.2026', '3.5 %', '010.3.2026', '112'])
      expect(months(other, locale), other).toEqual([]);
  });

  it('are taken out of the digits of the text, the day and the year are left', () => {
    expect(monthsIn('12.3.2026', 'fi').rest.match(/\d+/g)).toEqual(['12', '2026']);
    expect(monthsIn('2026-03-12', 'fi').rest.match(/\d+/g)).toEqual(['12', '2026']);
    expect(monthsIn('2026年3月12日', 'zh').rest.match(/\d+/g)).toEqual(['2026', '12']);
  });

  it('are sure where their names mean nothing else', () => {
    expect(localeCodes.filter((locale) => !isSureMonth(5, locale))).toEqual(['en', 'et', 'fa']);
    expect(isSureMonth(3, 'zh')).toBe(true);
  });
});
