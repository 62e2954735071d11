import { describe, expect, it, test } from 'vitest';
import { deceptions } from '../../src/domain/deceptive.ts';

const rules = (text: string): readonly string[] => deceptions(text).map(({ rule }) => rule);

describe('deceptions', () => {
  test.each([
    ['Persian', 'می\u200cخواهم خانه\u200cها'],
    ['Sorani with a non-joiner at the end of a word', 'ئه\u200c'],
    ['Persian endings of a foreign word and a number', 'PDF\u200cها 20\u200cساله'],
    ['a joiner in Sinhala and Devanagari', 'ශ්\u200dරී क्\u200dष'],
    ['a family', '👨\u200d👩\u200d👧'],
    ['a family with colours of skin', '👩🏽\u200d🍳 ❤\ufe0f\u200d🔥'],
    ['a keycap', '1\ufe0f\u20e3 #\ufe0f\u20e3'],
    ['the flag of England', '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}'],
    ['Thai and Khmer with places to break', 'ภาษา\u200bไทย ភាសា\u200bខ្មែរ'],
    ['a form of a Han character', '葛\u{E0100}'],
    ['marks of typography', 'Kotoutumis\u00adsuunnitelma 1\u00a0234 a\u2060b'],
    ['Arabic with marks of direction', '\u200e020 692 200\u200e (كيلا) \u061c123'],
    ['isolates that close', '\u2067www.kela.fi\u2069 a \u2068b \u2066c\u2069 d\u2069'],
    ['words of several scripts', 'Kela kela Кела مرحبا 家庭 Ελλάδα'],
    ['scripts joined by a hyphen', 'IT-специалист, Wi-Fi-сеть'],
    ['units', '5 µm, 5 μg, 10 kΩ, Δt'],
    ['wide letters between Chinese ones', '中国ＡＢＣ公司 ＡＢＣ公司'],
    ['one sign of mathematics', '\u{1d49e} ① ℓ'],
    ['scripts without letters that look alike', 'Kela的 LINEで'],
    ['Cyrillic and Greek words with digits', 'Т34 α2'],
    ['raised signs and endings', 'm² 1ª Nº H₂O CO₂ 1ˢᵗ 1ᵉʳᵉ Mᵐᵉ xⁿ tʰ'],
    ['Braille', '⠅⠑⠇⠁⠀⠋⠊'],
    ['an isolate per paragraph', '\u2068a\u2069\n\n\u2068b\u2069'],
  ])('takes %s', (_, text) => {
    expect(deceptions(text)).toEqual([]);
  });

  test.each([
    ['LRE', 'a\u202ab'],
    ['RLE', 'a\u202bb'],
    ['PDF', 'a\u202cb'],
    ['LRO', 'a\u202db'],
    ['RLO', 'a\u202eb'],
  ])('refuses %s', (_, text) => {
    expect(deceptions(text)).toEqual([
      { rule: 'bidi-override', offset: 1, what: expect.stringMatching(/^U\+202/) as string },
    ]);
  });

  test.each([
    ['an isolate that does not close', 'a \u2067b'],
    ['one that closes in another paragraph', '\u2067a\n\nb\u2069'],
    ['one that closes after a line of spaces', '\u2067a\n  \nb\u2069'],
    ['one that closes in another quotation', '> \u2067a\n>\n> b\u2069'],
    ['an end without a beginning', 'a\u2069'],
    ['two ends', '\u2066a\u2069\u2069'],
  ])('refuses %s', (_, text) => {
    expect(rules(text)).toEqual(['bidi-isolate']);
  });

  test.each([
    ['a zero-width space in a Latin word', 'Ke\u200bla'],
    ['one in a Cyrillic word', 'Ке\u200bла'],
    ['a non-joiner in a Latin word', 'Ke\u200cla'],
    ['a joiner in a Latin word', 'Ke\u200dla'],
    ['a joiner at the start', '\u200dKela'],
    ['a joiner after an emoji and before a letter', '👩\u200da'],
    ['tag characters after a letter', 'a\u{E0061}\u{E0062}'],
    ['tag characters behind a flag that does not end', '🏴\u{E0067}\u{E0062}'],
    ['hidden words behind a flag', '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}\u{E0061}'],
    ['a form of a Latin letter', 'a\u{E0100}'],
    ['another', 'K\ufe00ela'],
    ['an invisible operator', 'a\u2062b'],
    ['a Hangul filler', 'a\u3164b'],
    ['a joiner of graphemes', 'a\u034fb'],
    ['an empty cell of Braille in a word', 'Ke\u2800la'],
    ['one for a space', 'Kela \u2800 Kela'],
    ['an interlinear note', 'a\ufff9b'],
  ])('refuses %s', (_, text) => {
    expect(rules(text)).toEqual(['invisible-character']);
  });

  test.each([
    ['Cyrillic letters in a Latin word', 'K\u0435l\u0430'],
    ['one in a Cyrillic word', 'Кeла'],
    ['Greek in a Latin word', 'Kel\u03b1'],
    ['Cyrillic and Greek', 'Кελα'],
    ['Cherokee', 'Kel\u13aa'],
    ['Cyrillic in an address', 'https://www.k\u0435la.fi/'],
    ['behind a soft hyphen', 'Ke\u00adл\u0430'],
  ])('refuses %s', (_, text) => {
    expect(rules(text)).toEqual(['mixed-scripts']);
  });

  test.each([
    ['bold signs of mathematics', '\u{1d40a}\u{1d41e}'],
    ['wide letters', 'a \uff4b\uff45\uff4c\uff41'],
    ['letters in circles', '\u24c0\u24d4'],
    ['raised letters', '\u1d37\u1d49\u02e1\u1d43'],
    ['letters in squares', '\u{1f13a}\u{1f134}'],
  ])('refuses %s', (_, text) => {
    expect(rules(text)).toEqual(['styled-letters']);
  });

  it('tells the first place of each kind', () => {
    expect(deceptions('a\u200bb c\u200bd \u202e K\u0435la')).toEqual([
      { rule: 'bidi-override', offset: 8, what: 'U+202E' },
      { rule: 'invisible-character', offset: 1, what: 'U+200B' },
      { rule: 'mixed-scripts', offset: 10, what: 'K\u0435la' },
    ]);
  });

  it('takes little time for a long text', () => {
    const start = performance.now();
    deceptions('\u2068\u{1F3F4}\u{E0067}'.repeat(20_000));
    deceptions(`${'a'.repeat(200_000)}\u0435`);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
