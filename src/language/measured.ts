import type { Locale } from '../domain/locales.ts';
import type { Text } from '../domain/text.ts';
import { rules, type Finding, type RuleName } from './finding.ts';
import type { Profile } from './limits.ts';
import { countWords, sentencesOf } from './sentences.ts';
import { placeIn, unitsOfText, type Unit, type WaiverComment } from './units.ts';

/** A sentence of a text, with its length. */
export interface Measured {
  readonly text: string;
  readonly start: number;
  readonly words: number;
  readonly unit: Unit;
}

/** A text cut into units and sentences, and how something is told of it. */
export interface MeasuredText {
  readonly text: Pick<Text, 'section' | 'id' | 'locale' | 'file'>;
  readonly isSource: boolean;
  /** Everyday pages are for everybody; only they can have errors (trust.md P1). */
  readonly profile: Profile;
  readonly units: readonly Unit[];
  readonly sentences: readonly Measured[];
  readonly waivers: readonly WaiverComment[];
  /** What is told at a place of a unit. */
  tell(rule: RuleName, unit: Unit, offset: number, told: Told): Finding;
}

/** What a finding says: measures, and the words that its message shows. */
export interface Told {
  readonly value?: number;
  readonly limit?: number;
  readonly words: string;
  readonly more?: Readonly<Record<string, string>>;
}

/**
 * Cuts a text up and counts it.
 * @param source the whole file, sound, line ends as `\n`
 */
export function measured(text: Text, source: string): MeasuredText {
  const { units, waivers } = unitsOfText(source, text);
  const { locale, file } = text;
  const profile = text.section === 'everyday' ? 'plain' : 'guide';
  return {
    text,
    isSource: text.translation === undefined,
    profile,
    units,
    waivers,
    sentences: units.flatMap((unit) => sentencesIn(unit, locale)),
    tell: (rule, unit, offset, { value, limit, words, more = {} }) => ({
      file,
      ...placeIn(source, unit, offset),
      severity: profile === 'plain' ? rules[rule].severity : 'hint',
      rule,
      ...(value === undefined ? {} : { value }),
      ...(limit === undefined ? {} : { limit }),
      values: {
        ...more,
        words: shortened(words),
        ...(value === undefined ? {} : { value: shown(value) }),
        ...(limit === undefined ? {} : { limit: shown(limit) }),
      },
      waivers: unit.waivers,
    }),
  };
}

const sentencesIn = (unit: Unit, locale: Locale): readonly Measured[] =>
  sentencesOf(unit.words, locale).map(({ text, start }) => ({
    text,
    start,
    words: countWords(text, locale),
    unit,
  }));

const shown = (number: number): string => String(Math.round(number * 10) / 10);
const shortened = (words: string): string => {
  const flat = words.replace(/\s+/g, ' ').trim();
  return flat.length > 90 ? `${flat.slice(0, 89)}…` : flat;
};
