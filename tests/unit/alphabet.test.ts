import { describe, expect, it, test } from 'vitest';
import { alphabetOf, byLetter } from '../../src/domain/alphabet.ts';
import { localeCodes, type Locale } from '../../src/domain/locales.ts';

const listed = (names: readonly string[], locale: Locale): string =>
  byLetter(names, (name) => name, locale)
    .map(([letter, list]) => `${letter}: ${list.join(' ')}`)
    .join(' | ');

describe('a list by letters', () => {
  test.each<readonly [Locale, readonly string[], string]>([
    [
      'fi',
      ['öljy', 'zoo', 'Äiti', 'apu', 'Åland', 'Ajokortti', 'élite'],
      'A: Ajokortti apu | E: élite | Z: zoo | Å: Åland | Ä: Äiti | Ö: öljy',
    ],
    ['sv', ['ärende', 'avgift', 'åldring'], 'A: avgift | Å: åldring | Ä: ärende'],
    ['en', ['Äiti', 'apple', 'zoo'], 'A: Äiti apple | Z: zoo'],
    ['et', ['zoo', 'töö', 'õde', 'õpe', 'üld'], 'Z: zoo | T: töö | Õ: õde õpe | Ü: üld'],
    ['tr', ['ev', 'ırmak', 'iş', 'çocuk', 'ceza'], 'C: ceza | Ç: çocuk | E: ev | I: ırmak | İ: iş'],
    ['ru', ['ёлка', 'Kela', 'закон', 'ель'], 'Е: ёлка ель | З: закон | K: Kela'],
    [
      'uk',
      ['її', 'інтеграція', 'йод', 'ґанок', 'гроші'],
      'Г: гроші | Ґ: ґанок | І: інтеграція | Ї: її | Й: йод',
    ],
    ['ar', ['البلدية', 'أسرة', 'إعانة', 'ال', 'بيت'], 'ا: أسرة إعانة ال | ب: البلدية بيت'],
    ['fa', ['پول', 'آب', 'کار', 'گزارش', 'اداره'], 'آ: آب | ا: اداره | پ: پول | ک: کار | گ: گزارش'],
    [
      'ckb',
      ['ێ', 'ئاو', 'ڕێ', 'رۆژ', 'وشە', 'Kela', 'هەور'],
      'ئ: ئاو | ر: رۆژ | ڕ: ڕێ | ه: هەور | و: وشە | ێ: ێ | K: Kela',
    ],
    [
      'zh',
      ['中心', 'OmaKanta', '安全', '融入', '处方', 'Kela'],
      'A: 安全 | C: 处方 | K: Kela | O: OmaKanta | R: 融入 | Z: 中心',
    ],
    ['so', ['urur', 'Kela', 'adeeg'], 'A: adeeg | K: Kela | U: urur'],
    ['fi', ['112', '3 vuotta', 'apu'], '0–9: 112 3 vuotta | A: apu'],
    ['fi', ['”laki”', 'laki'], 'L: ”laki” laki'],
  ])('in %s: %j', (locale, names, expected) => {
    expect(listed(names, locale)).toBe(expected);
  });

  it('is empty without names', () => {
    expect(byLetter([], String, 'fi')).toEqual([]);
  });

  test.each(localeCodes)('in %s is the same whatever the order it was given in', (locale) => {
    const names = ['b', 'Ä', 'ا', 'ال', 'пят', '中', 'ê', '9', 'ئ', 'z'];
    expect(listed(names.toReversed(), locale)).toBe(listed(names, locale));
    expect(alphabetOf(locale).compare('a', 'a')).toBe(0);
  });
});
