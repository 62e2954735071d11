import { describe, expect, it, test } from 'vitest';
import { keysOf } from '../../src/search/keys.ts';
import { ownKeys, vocabularyOf } from '../../src/search/build/vocabulary.ts';
import { readVocabulary } from '../../src/search/vocabulary.ts';
import { localeCodes } from '../../src/domain/locales.ts';
import { chance, seeds } from './support.ts';

/** Forms of one word in each language; every form must share a key with the first. */
const forms: readonly (readonly [language: string, ...words: readonly string[]])[] = [
  ['ar', 'صيدلية', 'الصيدلية', 'والصيدليات', 'صيدليه', 'بالصيدلية'],
  ['ar', 'مدرسة', 'المدارس', 'للمدرسة'],
  ['ar', 'إعانة', 'اعانة', 'الإعانات'],
  ['ar', 'مُتَرْجِم', 'مترجمين', 'المترجم'],
  ['fa', 'کتاب', 'كتاب', 'کتاب‌ها', 'کتابهای', 'کتابهایشان'],
  ['fa', 'دوست', 'دوستان', 'دوستانم'],
  ['ckb', 'منداڵ', 'منداڵەکەم', 'منداڵان', 'منداڵێک'],
  ['ckb', 'کتێبخانە', 'كتێبخانه', 'کتێبخانەکان'],
  ['uk', 'школа', 'школі', 'шкіл', 'школою'],
  ['uk', 'рахунок', 'рахунку', 'рахунків'],
  ['uk', "сім'я", 'сім’я', 'сімʼя'],
  ['uk', 'дитина', 'діти', 'дітей'],
  ['ru', 'аптека', 'аптеками', 'аптек'],
  ['ru', 'палец', 'пальца', 'пальцев'],
  ['ru', 'счёт', 'счета', 'счетом'],
  ['so', 'maktabad', 'maktabadda', 'maktabadaha'],
  ['so', 'qoys', 'qoyska', 'qoysaska'],
  ['sv', 'apotek', 'apoteket', 'apoteken', 'apotekens'],
  ['sv', 'räkning', 'räkningar', 'räkningarna'],
  ['en', 'organise', 'organize', 'organisation', 'organizations'],
  ['en', 'pharmacy', 'pharmacies'],
  ['en', 'child', 'children', 'children’s'],
  ['et', 'tõlk', 'tõlgi', 'tõlki', 'tõlgile'],
  ['et', 'raamatukogu', 'raamatukogus', 'raamatukogudest'],
  ['et', 'sõber', 'sõbra', 'sõbrad'],
  ['tr', 'kitap', 'kitabı', 'kitaplar', 'kitaplardan'],
  ['tr', 'çocuk', 'çocuğu', 'cocuklar'],
  ['tr', 'eczane', 'eczaneden', 'Eczanelere'],
];

/** Words that are no forms of each other. */
const others: readonly (readonly [language: string, a: string, b: string])[] = [
  ['ar', 'طبيب', 'مدرسة'],
  ['fa', 'پزشک', 'کتاب'],
  ['ckb', 'پزیشک', 'کتێب'],
  ['uk', 'лікар', 'школа'],
  ['ru', 'врач', 'школа'],
  ['so', 'dhakhtar', 'dugsi'],
  ['sv', 'läkare', 'skola'],
  ['en', 'doctor', 'school'],
  ['et', 'arst', 'kool'],
  ['tr', 'doktor', 'okul'],
];

const keys = (language: string, word: string): readonly string[] => ownKeys(language)(word);

describe('the keys of words', () => {
  test.each(forms)('%s: %s is found in its other forms', (language, ...words) => {
    const [base = '', ...rest] = words;
    for (const form of rest) {
      expect([form, keys(language, base).filter((key) => keys(language, form).includes(key))]).not.toEqual([
        form,
        [],
      ]);
    }
  });

  test.each(others)('%s: %s is not %s', (language, a, b) => {
    expect(keys(language, a).filter((key) => keys(language, b).includes(key))).toEqual([]);
  });

  it('join every word of a family', () => {
    for (const language of localeCodes) {
      const { families } = readVocabulary(vocabularyOf(language));
      if (!keysOf(language)) continue;
      for (const family of families) {
        const [shared = ''] = keys(language, family[0] ?? '');
        for (const word of family)
          expect([word, keys(language, word)]).toEqual([word, expect.arrayContaining([shared])]);
      }
    }
  });

  it('part what is listed in two families, however alike it looks', () => {
    const both = keysOf('ru', [
      ['друг', 'друзья'],
      ['другой', 'другие'],
    ]);
    const friend = both?.('друг') ?? [];
    expect(both?.('другие').filter((key) => friend.includes(key))).toEqual([]);
    expect(both?.('друзья')).toContain(friend[0]);
  });

  it('are letters and digits that end alike, so that no key is the beginning of another word', () => {
    for (const [language, ...words] of forms) {
      for (const key of words.flatMap((word) => keys(language, word)))
        expect(key).toMatch(/^[\p{L}\p{M}\p{N}]+q$/u);
    }
  });

  it('come without an error for anything', () => {
    for (const seed of seeds(200)) {
      const random = chance(seed);
      const word = Array.from({ length: 1 + random.below(12) }, () =>
        String.fromCodePoint(
          random.pick([0x61, 0x430, 0x627, 0x4e00, 0x1f600, 0x300, 0x200c]) + random.below(30),
        ),
      ).join('');
      for (const language of ['ar', 'ckb', 'en', 'et', 'fa', 'ru', 'so', 'sv', 'tr', 'uk'])
        expect(Array.isArray(keys(language, word))).toBe(true);
    }
  });

  it('are those of the primary language', () => {
    expect(keys('en-GB', 'pharmacies')).toEqual(keys('en', 'pharmacies'));
    expect(keysOf('fi')).toBeUndefined();
    expect(keysOf('zh-Hans')).toBeUndefined();
  });
});
