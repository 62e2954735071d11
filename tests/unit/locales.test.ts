import { describe, expect, it, test } from 'vitest';
import { isLocale, localeCodes, locales, sourceLocale } from '../../src/domain/locales.ts';

/** The table of the contract, "Languages". */
const contract = [
  { code: 'fi', endonym: 'suomi', dir: 'ltr', professional: true, tag: 'fi' },
  { code: 'sv', endonym: 'svenska', dir: 'ltr', professional: true, tag: 'sv' },
  { code: 'en', endonym: 'English', dir: 'ltr', professional: true, tag: 'en' },
  { code: 'ar', endonym: 'العربية', dir: 'rtl', professional: false, tag: 'ar' },
  { code: 'ckb', endonym: 'کوردیی ناوەندی', dir: 'rtl', professional: false, tag: 'ckb' },
  { code: 'et', endonym: 'eesti', dir: 'ltr', professional: false, tag: 'et' },
  { code: 'fa', endonym: 'فارسی', dir: 'rtl', professional: false, tag: 'fa' },
  { code: 'ru', endonym: 'русский', dir: 'ltr', professional: false, tag: 'ru' },
  { code: 'so', endonym: 'Soomaali', dir: 'ltr', professional: false, tag: 'so' },
  { code: 'tr', endonym: 'Türkçe', dir: 'ltr', professional: false, tag: 'tr' },
  { code: 'uk', endonym: 'українська', dir: 'ltr', professional: false, tag: 'uk' },
  { code: 'zh', endonym: '中文', dir: 'ltr', professional: false, tag: 'zh-Hans' },
] as const;

describe('the table of languages', () => {
  it('holds the languages of the contract, in its order', () => {
    expect(localeCodes).toEqual(contract.map(({ code }) => code));
  });

  test.each(contract)('$code is as in the contract', ({ code, ...row }) => {
    expect(locales[code]).toMatchObject(row);
  });

  test.each(contract)('the script of $code runs in its direction', ({ code, dir }) => {
    const { script } = locales[code];
    expect(script === 'Arab').toBe(dir === 'rtl');
    expect(locales[code].endonym).toMatch(
      {
        Latn: /^\p{sc=Latn}+$/u,
        Cyrl: /^\p{sc=Cyrl}+$/u,
        Arab: /^[\p{sc=Arab} ]+$/u,
        Hans: /^\p{sc=Han}+$/u,
      }[script],
    );
  });

  test.each(contract)('$tag is a well-formed tag in its canonical form', ({ tag }) => {
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
  });

  it('has Finnish as the source language', () => {
    expect(sourceLocale).toBe('fi');
  });
});

describe('isLocale', () => {
  test.each(contract)('knows $code', ({ code }) => {
    expect(isLocale(code)).toBe(true);
  });

  test.each(['', 'FI', 'fi ', 'zh-Hans', 'de', 'constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'refuses "%s"',
    (code) => {
      expect(isLocale(code)).toBe(false);
    },
  );
});
