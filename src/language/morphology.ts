import type { Finding, RuleName } from './finding.ts';
import { shape } from './limits.ts';
import type { Measured, MeasuredText } from './measured.ts';
import { wordsIn } from './sentences.ts';

/** One way to read a Finnish word, as Voikko gives it: names in capitals, with their values. */
export type Reading = Readonly<Record<string, string>>;
/** The readings of words; none for a word that is not known. */
export type Readings = ReadonlyMap<string, readonly Reading[]>;

/** The words of a Finnish text that are asked about. */
export const askedWords = ({ text, sentences }: MeasuredText): readonly string[] =>
  text.locale === 'fi'
    ? sentences.flatMap((sentence) => wordsIn(sentence.text, 'fi').map(({ word }) => word))
    : [];

const every = (readings: readonly Reading[], is: (reading: Reading) => boolean): boolean =>
  readings.length > 0 && readings.every(is);

/**
 * Forms that make a sentence hard, where every reading of the word is one (measured in trust.md 5.3).
 * `ollaan`-passives of two words are told at the verb that has the person.
 */
const forms: readonly (readonly [RuleName, (reading: Reading) => boolean])[] = [
  ['passive', ({ PERSON }) => PERSON === '4'],
  ['participle', ({ PARTICIPLE, CLASS }) => PARTICIPLE !== undefined && CLASS !== 'teonsana'],
  ['construction', ({ MOOD }) => MOOD === 'E-infinitive'],
];

/**
 * What only somebody who knows Finnish word forms sees: passives, participles, shortened clauses and long words.
 * @param text a Finnish text; others have no findings
 * @param readings what Voikko says of `askedWords`
 */
export function formFindings(text: MeasuredText, readings: Readings): readonly Finding[] {
  if (text.text.locale !== 'fi') return [];
  const seen = new Set<string>();
  return text.sentences.flatMap((sentence) =>
    wordsIn(sentence.text, 'fi').flatMap(({ word, start }, index, words) => {
      const known = readings.get(word) ?? [];
      const before = words
        .slice(Math.max(0, index - 4), index)
        .flatMap((near) => readings.get(near.word) ?? []);
      const told = (rule: RuleName, more: object = {}): Finding =>
        text.tell(rule, sentence.unit, sentence.start + start, { words: word, ...more });
      return [
        ...forms.flatMap(([rule, is]) =>
          every(known, is) && !(rule === 'participle' && isPlain(known, before)) ? [told(rule)] : [],
        ),
        ...longWord(word, known, sentence, seen).map((value) =>
          told('word-long', { value, limit: shape.lettersInWord }),
        ),
      ];
    }),
  );
}

/** Participles that have become words of their own. */
const settled = new Set(
  'tietty kuluttu seuraava käytetty sopiva vastaava riittävä ehkäisevä täydentävä'.split(' '),
);

/** Whether a participle makes no attribute: a settled word, or a part of a verb in two words (on tehnyt, ei tehnyt). */
const isPlain = (readings: readonly Reading[], before: readonly Reading[]): boolean =>
  readings.some(({ BASEFORM = '' }) => settled.has(BASEFORM)) ||
  before.some(({ BASEFORM, CLASS }) => BASEFORM === 'olla' || CLASS === 'kieltosana');

/** The length of a dictionary form, where it is too long and the word stands here for the first time. */
function longWord(
  word: string,
  readings: readonly Reading[],
  { unit }: Measured,
  seen: Set<string>,
): readonly number[] {
  const base = readings[0]?.['BASEFORM'] ?? word;
  const length = [...base.replaceAll('-', '')].length;
  if (length <= shape.lettersInWord || seen.has(base) || unit.kind === 'title') return [];
  seen.add(base);
  return [length];
}
