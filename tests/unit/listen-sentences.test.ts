import { describe, expect, it } from 'vitest';
import { sentencesOf, type Run } from '../../src/client/listen/sentences.ts';
import { voiceFor } from '../../src/client/listen/voices.ts';

type Speaks = (lang: string) => boolean;
const everything: Speaks = () => true;
const only =
  (...tags: readonly string[]) =>
  (lang: string): boolean =>
    tags.includes(lang);
/** Words of a text: those in brackets of the test are Finnish, as `<Lang code="fi">`. */
const runsOf = (text: string, lang: string): readonly Run[] =>
  text
    .split(/(?=\{)|(?<=\})/)
    .map((part) => (part.startsWith('{') ? { text: part.slice(1, -1), lang: 'fi' } : { text: part, lang }));
/** What is said, each piece as `language: words`. */
const said = (text: string, lang: string, speaks: Speaks = everything): readonly string[] =>
  sentencesOf(runsOf(text, lang), lang, speaks).flatMap(({ pieces }) =>
    pieces.map((piece) => `${piece.lang}: ${piece.text}`),
  );

describe('a block of a text', () => {
  it('is cut into its sentences, each with its place', () => {
    const text = '  Kela maksaa tukea. Hae sitä!  Saatko sen? ';
    const cut = sentencesOf([{ text, lang: 'fi' }], 'fi', everything);
    expect(cut.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Kela maksaa tukea.',
      'Hae sitä!',
      'Saatko sen?',
    ]);
  });

  it.each([
    ['ar', 'هل أنت في خطر؟ اتصل الآن.', 2],
    ['zh-Hans', '您需要翻译。请说出来。', 2],
    ['fa', 'آیا در خطر هستید؟ زنگ بزنید.', 2],
  ])('is cut in %s as its readers would', (lang, text, count) => {
    expect(sentencesOf([{ text, lang }], lang, everything)).toHaveLength(count);
  });

  it('is one sentence where its words are divided among marks', () => {
    const runs = ['Soita ', '112', ', jos joku ', 'on vaarassa', '.'].map((text) => ({ text, lang: 'fi' }));
    const [sentence, ...more] = sentencesOf(runs, 'fi', everything);
    expect(more).toEqual([]);
    expect(sentence).toMatchObject({
      start: 0,
      end: 32,
      pieces: [{ text: 'Soita 112, jos joku on vaarassa.', lang: 'fi' }],
    });
  });

  it('says nothing of addresses, direction marks and signs alone', () => {
    expect(said('Katso https://kela.fi/maahanmuutto?a=1 nyt.', 'fi')).toEqual(['fi: Katso nyt.']);
    expect(said('Kirjoita a.b@kela.fi heti.', 'fi')).toEqual(['fi: Kirjoita heti.']);
    expect(said('\u2068Kela\u2069 maksaa.', 'fi')).toEqual(['fi: Kela maksaa.']);
    expect(said('– … –', 'fi')).toEqual([]);
    expect(said('www.kela.fi', 'fi')).toEqual([]);
  });
});

describe('words in another language', () => {
  it('are said with a voice of that language, without the brackets', () => {
    expect(said('Interpreter ({tulkki}) is free.', 'en')).toEqual([
      'en: Interpreter',
      'fi: tulkki',
      'en: is free.',
    ]);
  });

  it('are left out in brackets where there is no such voice, and the brackets with them', () => {
    expect(said('Interpreter ({tulkki}) is free.', 'en', only('en'))).toEqual(['en: Interpreter is free.']);
    expect(said('口译员（{tulkki}）是免费的。', 'zh-Hans', only('zh-Hans'))).toEqual([
      'zh-Hans: 口译员是免费的。',
    ]);
  });

  it('are said plainly as a name in a sentence, which would have a hole without it', () => {
    expect(said('Ask {Kela} for help.', 'en', only('en'))).toEqual(['en: Ask Kela for help.']);
  });

  it('are left out as whole sentences without a voice: those are there to be shown', () => {
    const shown = 'In Finnish: {”Tarvitsen apua. Puhun arabiaa.”}';
    expect(said(shown, 'en', only('en'))).toEqual(['en: In Finnish:']);
    expect(said(shown, 'en')).toEqual(['en: In Finnish:', 'fi: ”Tarvitsen apua.', 'fi: Puhun arabiaa.”']);
  });

  it('are not meant where only digits are marked to stand in order', () => {
    expect(said('اتصل {112} الآن.', 'ar')).toEqual(['ar: اتصل 112 الآن.']);
    expect(said('اتصل {112} الآن.', 'ar', only('ar'))).toEqual(['ar: اتصل 112 الآن.']);
  });

  it('are of the same language whatever their region', () => {
    const runs = [
      { text: '中文', lang: 'zh' },
      { text: '简体。', lang: 'zh-Hans' },
    ];
    expect(sentencesOf(runs, 'zh-Hans', everything)[0]?.pieces).toEqual([
      { text: '中文简体。', lang: 'zh-Hans' },
    ]);
  });
});

describe('the voice for a language', () => {
  const voice = (lang: string, localService = true) => ({ lang, localService });
  const voices = [voice('en-US'), voice('fi_FI', false), voice('fi-FI'), voice('zh-HK'), voice('zh-TW')];

  it('is the first that fits, and one on the device before one on the network', () => {
    expect(voiceFor(voices, 'fi')).toBe(voices[2]);
    expect(voiceFor([voice('fi_FI', false)], 'fi')).toEqual(voice('fi_FI', false));
    expect(voiceFor(voices, 'en')).toBe(voices[0]);
  });

  it('is never one that speaks otherwise', () => {
    expect(voiceFor(voices, 'zh-Hans')).toBe(voices[4]);
    expect(voiceFor([voice('zh-HK'), voice('yue-CN')], 'zh-Hans')).toBeUndefined();
    // Filipino is not Finnish, and Kurmanji is not Sorani.
    expect(voiceFor([voice('fil-PH'), voice('ku-TR')], 'fi')).toBeUndefined();
    expect(voiceFor([voice('ku-TR')], 'ckb')).toBeUndefined();
    expect(voiceFor([], 'so')).toBeUndefined();
  });
});
