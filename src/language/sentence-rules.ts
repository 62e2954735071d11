import { locales, type Locale } from '../domain/locales.ts';
import type { Finding, RuleName } from './finding.ts';
import { factors, sentenceLimits, shape } from './limits.ts';
import type { Measured, MeasuredText, Told } from './measured.ts';
import { countWords } from './sentences.ts';
import { abbreviated, conjunctions } from './word-lists.ts';

/** What is found in each sentence, whatever is around it. */
export function sentenceFindings(text: MeasuredText): readonly Finding[] {
  const { locale } = text.text;
  const { hint, error } = sentenceLimits[text.profile][locale];
  return text.sentences.flatMap((sentence) => {
    const { unit, start, words } = sentence;
    const tell = (rule: RuleName, at: number, told: Told): Finding => text.tell(rule, unit, start + at, told);
    return [
      ...(words > error
        ? [tell('sentence-too-long', 0, { value: words, limit: error, words: sentence.text })]
        : words > hint
          ? [tell('sentence-long', 0, { value: words, limit: hint, words: sentence.text })]
          : []),
      ...clauses(sentence, text, tell),
      ...numbers(sentence, tell),
      ...brackets(sentence, locale, tell),
      ...found(sentence, text, tell),
    ];
  });
}

type Tell = (rule: RuleName, at: number, told: Told) => Finding;

/** Clauses that begin with a comma and a conjunction: one is enough for a sentence. */
function clauses({ text: words }: Measured, { text }: MeasuredText, tell: Tell): readonly Finding[] {
  const known = conjunctions[text.locale];
  if (!known) return [];
  const begun = words.match(new RegExp(`, (?:${known.join('|')})(?!\\p{L})`, 'giu')) ?? [];
  const most = shape.clausesInSentence;
  return begun.length > most ? [tell('clauses', 0, { value: begun.length, limit: most, words })] : [];
}

/** A number as a reader sees it: a telephone number, a date, a time or a range is one. */
const number = /\p{Nd}+(?:\.?[ \u00A0.,:’–/-]\p{Nd}+)*/gu;

function numbers({ text }: Measured, tell: Tell): readonly Finding[] {
  const count = text.match(number)?.length ?? 0;
  const most = shape.numbersInSentence;
  return count > most ? [tell('numbers-many', 0, { value: count, limit: most, words: text })] : [];
}

/** What stands in brackets interrupts the sentence. */
function brackets({ text }: Measured, locale: Locale, tell: Tell): readonly Finding[] {
  const limit = Math.round(shape.wordsInBrackets * factors[locale]);
  return [...text.matchAll(/[(（][^()（）]+[)）]/gu)].flatMap(({ 0: words, index }) => {
    const value = countWords(words, locale);
    return value > limit ? [tell('brackets', index, { value, limit, words })] : [];
  });
}

/** What is seen in the letters and signs of a sentence. */
function found({ text: words }: Measured, { text }: MeasuredText, tell: Tell): readonly Finding[] {
  const { locale } = text;
  const { script } = locales[locale];
  const told = (rule: RuleName, pattern: RegExp): readonly Finding[] =>
    [...words.matchAll(pattern)].map(({ 0: match, index }) => tell(rule, index, { words: match }));
  const short = abbreviated[locale];
  return [
    ...told('date-slashes', /(?<![\p{Nd}/])\p{Nd}{1,2}\/\p{Nd}{1,2}\/\p{Nd}{2,4}(?![\p{Nd}/])/gu),
    ...(locale === 'fi' ? told('time-colon', /(?<=\b(?:klo|kello)\s)\p{Nd}{1,2}:\p{Nd}{2}/gu) : []),
    // A letter alone is seldom a number, and the first ones are also names of forms and classes.
    ...(script === 'Latn'
      ? told('number-roman', /(?<![\p{L}\p{Nd}])(?=[XVI]{2})(?:X{0,3})(?:IX|IV|V?I{0,3})(?![\p{L}\p{Nd}])/gu)
      : []),
    ...told('capitals', /(?<!\p{L})(?:\p{Lu}{2,}(?: \p{Lu}{2,}){2,}|\p{Lu}{4,} \p{Lu}{4,})(?!\p{L})/gu),
    ...(short.length > 0
      ? told(
          'abbreviation',
          new RegExp(`(?<![\\p{L}.-])(?:${short.map(RegExp.escape).join('|')})(?![\\p{L}])`, 'gu'),
        )
      : []),
  ];
}
