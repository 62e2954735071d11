import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it, test } from 'vitest';
import { localeCodes } from '../../src/domain/locales.ts';
import { builtLocales, dictionaryOf, neededIn } from '../../src/i18n/dictionaries.ts';
import { expectLatinDigits } from './support.ts';
import { keyOf, translator, type Key, type Values } from '../../src/i18n/translate.ts';

const built = builtLocales();
const keys = Object.keys(dictionaryOf('fi')) as readonly Key[];

/** The values a message asks for: the number for plurals, a word for everything else. */
function valuesFor(message: string, count: number): Values {
  const values: Record<string, string | number> = {};
  const walk = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag) continue;
      values[element.value] ??= element.type === TYPE.plural ? count : 'SANA';
      if (element.type === TYPE.plural) values[element.value] = count;
      if (element.type === TYPE.plural || element.type === TYPE.select)
        for (const option of Object.values(element.options)) walk(option.value);
    }
  };
  walk(parse(message, { ignoreTag: true }));
  return values;
}

const plain = (text: string): void => {
  expect(text.trim()).not.toBe('');
  expect(text).not.toMatch(/[{}#]/);
  expectLatinDigits(text);
};

describe('the dictionaries', () => {
  it('are published in the order of the table of languages, Finnish first', () => {
    expect(built).toEqual(localeCodes.filter((locale) => built.includes(locale)));
    expect(built[0]).toBe('fi');
  });

  test.each(built)('%s says every key in words', (locale) => {
    const t = translator(locale);
    for (const key of keys.filter(neededIn(locale))) {
      const values = valuesFor(dictionaryOf(locale)[key] ?? '', 1);
      const text = t(key, values);
      plain(text);
      if (Object.values(values).includes('SANA') && !key.startsWith('trust.checked'))
        expect(text, key).toContain('SANA');
    }
  });

  test.each(built)('%s counts from 0 to 200 with the digits 0–9', (locale) => {
    const t = translator(locale);
    const counted = keys.filter(
      (key) => neededIn(locale)(key) && dictionaryOf('fi')[key]?.includes('plural'),
    );
    expect(counted).not.toHaveLength(0);
    for (const key of counted) {
      const message = dictionaryOf(locale)[key] ?? '';
      for (let count = 0; count <= 200; count++) {
        const text = t(key, valuesFor(message, count));
        plain(text);
        // The numbers one and two may be said in words; nought may be "no".
        if (count > 2) expect(text, key).toContain(String(count));
      }
    }
  });
});

describe('translator', () => {
  it('picks the form that the number takes', () => {
    const t = translator('fi');
    expect([0, 1, 2, 21].map((count) => t('list.count', { count }))).toEqual([
      '0 sivua',
      '1 sivu',
      '2 sivua',
      '21 sivua',
    ]);
  });

  it('puts values in as they are, without reading them', () => {
    const hostile = '<b>{count}</b> ’';
    expect(translator('fi')('entry.by', { names: hostile })).toBe(`Kirjoittanut ${hostile}`);
  });

  it('throws where a value is missing', () => {
    expect(() => translator('fi')('entry.by')).toThrow('names');
    expect(() => translator('fi')('list.count', { n: 1 })).toThrow('count');
  });

  it('throws for a key that is not there, naming it and the file', () => {
    const t = translator('sv') as (key: string) => string;
    expect(() => t('nothing.here')).toThrow('locales/sv.json: "nothing.here"');
  });

  it('throws for a language without a dictionary, naming the file', () => {
    const missing = localeCodes.filter((locale) => !built.includes(locale));
    for (const locale of missing) expect(() => translator(locale)).toThrow(`locales/${locale}.json`);
  });
});

describe('keyOf', () => {
  it('joins a prefix and a value to a key that is there', () => {
    expect(keyOf('methods.cost', 'free', 'fi')).toBe('methods.cost.free');
  });

  test.each(['gratis', 'constructor', ''])('throws for "%s"', (value) => {
    expect(() => keyOf('methods.cost', value, 'fi')).toThrow(`"methods.cost.${value}" is missing`);
  });
});
