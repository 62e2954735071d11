import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { EntryPage } from '../../src/domain/page.ts';
import { localeCodes, locales, type Locale } from '../../src/domain/locales.ts';
import type { Text } from '../../src/domain/text.ts';
import { translator } from '../../src/i18n/translate.ts';
import { sentenceLimits } from '../../src/language/limits.ts';
import { countWords, sentencesOf } from '../../src/language/sentences.ts';
import { isWeighty, stateWords, staleWords, trustWords } from '../../src/trust-words.ts';
import { entryAt, expectLatinDigits, siteOf, textOf, translationOf } from './support.ts';

const part = (title: string, digest: string) => ({ title, digest: `text-${digest}` }) as const;
const parts = [part('Mikä?', '1'), part('Mitä teet?', '2'), part('Kuka auttaa?', '3')];

/** The page of a text in a language: the source's own, or a translation's. */
function pageIn(locale: Locale, source: Partial<Text>, own: Partial<Text>): EntryPage {
  const finnish = textOf({ weight: 'everyday', checkedOn: '2026-11-21', sections: parts, ...source });
  const stamp = { from: 'fi', digest: finnish.digest, sections: [], date: '2026-11-22' } as const;
  const texts =
    locale === 'fi'
      ? [{ ...finnish, ...own, translation: undefined }]
      : [finnish, translationOf(finnish, locale, { translation: stamp, sections: parts, ...own })];
  const page = siteOf(texts, localeCodes).pages.find(
    (one) => one.kind === 'entry' && one.locale === locale && one.standing !== 'fallback',
  );
  if (page?.kind !== 'entry') throw new Error(`No page in ${locale}.`);
  return page;
}

const stale = { from: 'fi', digest: 'text-0', sections: ['text-1', 'text-3'], date: '2026-01-05' } as const;

/** Every state that a reader may meet. */
const states: Readonly<Record<string, (locale: Locale) => EntryPage>> = {
  'written by a person': (locale) => pageIn(locale, {}, { review: 'person' }),
  'checked by a person': (locale) => pageIn(locale, {}, { review: 'checked' }),
  'checked by a named person': (locale) =>
    pageIn(locale, {}, { review: 'checked', reviewedBy: 'DVV', reviewedOn: '2026-11-30' }),
  'machine, everyday': (locale) => pageIn(locale, {}, { review: 'machine' }),
  'machine, rights': (locale) => pageIn(locale, { weight: 'rights' }, { review: 'machine' }),
  'machine, health': (locale) => pageIn(locale, { weight: 'health' }, { review: 'machine' }),
  'machine, deadline': (locale) => pageIn(locale, { weight: 'deadline' }, { review: 'machine' }),
  'machine, stale': (locale) => pageIn(locale, {}, { review: 'machine', translation: stale }),
};

/** The whole notice as a reader has it before them, a line for each of its parts. */
function notice(page: EntryPage): readonly string[] {
  const t = translator(page.locale);
  const { title, sentence, dates } = trustWords(page);
  const isTranslation = page.standing !== 'source';
  return [
    ...staleWords(page),
    title,
    `${sentence} ${t('trust.valid')}`,
    dates.join(' '),
    [
      ...(isTranslation ? [t('trust.original', { language: locales.fi.endonym })] : []),
      t('trust.report'),
    ].join(' · '),
    `(${stateWords(page)})`,
  ];
}

describe('the words of the trust label (trust.md T3)', () => {
  // To be read by people who know the language; a change of words is a change of this file.
  test.each(localeCodes)('are those that were read through, in every state: %s', async (locale) => {
    const told = Object.entries(states)
      .filter(([name]) => locale !== 'fi' || !name.includes('stale'))
      .map(([name, page]) => [`# ${name}`, ...notice(page(locale))].join('\n'));
    const file = join(import.meta.dirname, 'trust-words', `${locale}.txt`);
    await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot(file);
  });

  describe.each(localeCodes)('in %s', (locale) => {
    it('are at most 35 words for how the text was made, by whom it was checked, and what holds', () => {
      for (const page of Object.values(states)) {
        const { title, sentence } = trustWords(page(locale));
        const said = [title, sentence, translator(locale)('trust.valid')].join(' ');
        expect(countWords(said, locale), said).toBeLessThanOrEqual(35);
      }
    });

    it('keep to the limits of plain sentences', () => {
      for (const page of Object.values(states))
        for (const line of notice(page(locale)))
          for (const { text } of sentencesOf(line, locale))
            expect(countWords(text, locale), text).toBeLessThanOrEqual(sentenceLimits.plain[locale].error);
    });

    it('have both dates, in the digits of the languages of Finland', () => {
      const { dates } = trustWords(pageIn(locale, {}, {}));
      expect(dates).toHaveLength(locale === 'fi' ? 1 : 2);
      for (const date of dates) expect(date).toMatch(/2026/);
      expectLatinDigits(dates.join(' '));
    });

    it('say more of rights, health and deadlines than of the rest', () => {
      const of = (name: string): string => trustWords(states[name]?.(locale) ?? fail(name)).sentence;
      const strong = of('machine, rights');
      expect(of('machine, health')).toBe(strong);
      expect(of('machine, deadline')).toBe(strong);
      expect(of('machine, everyday')).not.toBe(strong);
    });

    it('tell every state from every other by words alone', () => {
      const made = ['written by a person', 'checked by a person', 'machine, everyday', 'machine, stale'];
      const told = made
        .filter((name) => locale !== 'fi' || name !== 'machine, stale')
        .map((name) => stateWords(states[name]?.(locale) ?? fail(name)));
      expect(new Set(told).size).toBe(told.length);
    });
  });

  const fail = (name: string): never => {
    throw new Error(`There is no state ${name}.`);
  };

  it.each(localeCodes.filter((code) => locales[code].dir === 'rtl'))(
    'have no Latin letters outside isolated names in %s',
    (locale) => {
      for (const page of Object.values(states))
        for (const line of notice(page(locale)))
          expect(line.replace(/\u2068[^\u2069]*\u2069/g, ''), line).not.toMatch(/\p{Script=Latin}/u);
    },
  );
});

describe('a stale translation', () => {
  const page = pageIn(
    'sv',
    {},
    { translation: stale, sections: [part('Vad?', 'a'), part('Gör?', 'b'), part('Vem?', 'c')] },
  );

  it('names the parts that changed in its own words', () => {
    expect(staleWords(page).join(' ')).toContain('Gör?');
    expect(staleWords(page).join(' ')).not.toMatch(/Vad\?|Vem\?/);
  });

  it('names them as the source does where it has other parts', () => {
    const other = pageIn('sv', {}, { translation: stale, sections: [part('Vad?', 'a')] });
    expect(staleWords(other).join(' ')).toContain('Mitä teet?');
  });

  it('names none where only the summary changed', () => {
    const all = { ...stale, sections: ['text-1', 'text-2', 'text-3'] } as const;
    expect(staleWords(pageIn('sv', {}, { translation: all }))).toHaveLength(1);
  });

  it('says so in a list', () => {
    expect(stateWords(page)).toContain(translator('sv')('translations.stale'));
    expect(stateWords(pageIn('sv', {}, {}))).not.toContain(translator('sv')('translations.stale'));
  });

  it('is told of no other', () => {
    expect(staleWords(pageIn('sv', {}, {}))).toEqual([]);
    expect(staleWords(entryAt(siteOf([textOf()]), '/fi/arki/kela/'))).toEqual([]);
  });
});

describe('the weight of a translation', () => {
  it('is its source’s', () => {
    expect(isWeighty(pageIn('ar', { weight: 'health' }, {}))).toBe(true);
    expect(isWeighty(pageIn('ar', { weight: 'everyday' }, {}))).toBe(false);
    expect(isWeighty(pageIn('ar', { weight: undefined }, {}))).toBe(false);
  });
});
