import type { Locale } from '../../domain/locales.ts';
import { formatList, formatRange, languageName } from '../../i18n/format.ts';
import { translator } from '../../i18n/translate.ts';
import type { Facts, Words } from '../../schemas/entries.ts';

/** A method's words, in one language, and its facts. */
export type Method = Words<'methods'> & Facts<'methods'>;

/** A fact of a method with its name, both in words. */
export interface FactRow {
  readonly label: string;
  readonly value: string;
}

/** @returns the text with a capital at its beginning: words of the closed lists begin small */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function meetingsOf({ min, max }: { readonly min: number; readonly max: number }, locale: Locale): string {
  const t = translator(locale);
  return min === max
    ? t('methods.meetings', { count: max })
    : t('methods.meetings.range', { range: formatRange(min, max, locale) });
}

/** How long a method takes: meetings and their length where they are known, else what sort of time it takes. */
export function timeOf({ commitment, meetings, minutes, months }: Method, locale: Locale): string {
  const t = translator(locale);
  const known = [
    ...(meetings ? [meetingsOf(meetings, locale)] : []),
    ...(minutes === undefined ? [] : [t('methods.minutes', { count: minutes })]),
    ...(months === undefined ? [] : [t('methods.months', { count: months })]),
  ];
  const sort = meetings ? [] : [t(`methods.commitment.${commitment}`)];
  return [...sort, ...known].join(', ');
}

/** Every fact of a method that somebody chooses it by, in words. */
export function factsOf(method: Method, locale: Locale): Readonly<Record<FactName, FactRow | undefined>> {
  const t = translator(locale);
  const list = (values: readonly string[]): string => formatList(values, locale);
  const { group, usedSince } = method;
  const row = (label: string, value: string | undefined): FactRow | undefined =>
    value === undefined ? undefined : { label, value };
  return {
    audience: row(t('methods.audience'), method.audience),
    situation: row(
      t('methods.situation'),
      list(method.situations.map((value) => t(`methods.situation.${value}`))),
    ),
    age: row(t('methods.age'), list(method.ages.map((value) => t(`methods.age.${value}`)))),
    phase: row(t('methods.phase'), list(method.phases.map((value) => t(`methods.phase.${value}`)))),
    doneBy: row(t('methods.doneBy'), method.doneBy),
    time: row(t('methods.time'), timeOf(method, locale)),
    format: row(t('methods.format'), list(method.format.map((value) => t(`methods.format.${value}`)))),
    group: row(
      t('methods.group'),
      group && t('methods.people', { range: formatRange(group.min, group.max, locale) }),
    ),
    setting: row(t('methods.setting'), method.setting),
    interpreter: row(t('methods.interpreter'), t(`methods.interpreter.${method.interpreter}`)),
    cost: row(t('methods.cost'), t(`methods.cost.${method.cost}`)),
    purpose: row(t('methods.purpose'), list(method.purpose.map((value) => t(`methods.purpose.${value}`)))),
    languages: row(
      t('methods.languages'),
      method.materialLanguages.length > 0
        ? list(method.materialLanguages.map((code) => languageName(code, locale)))
        : t('methods.languages.none'),
    ),
    used: row(t('methods.used'), method.usedWhere),
    usedSince: row(t('methods.usedSince'), usedSince === undefined ? undefined : String(usedSince)),
  };
}

/** What somebody chooses a method by, in the order in which it is asked. */
export const firstFacts = [
  'audience',
  'doneBy',
  'time',
  'format',
  'group',
  'setting',
  'interpreter',
] as const;
export const furtherFacts = [
  'situation',
  'age',
  'phase',
  'purpose',
  'cost',
  'languages',
  'used',
  'usedSince',
] as const;
export type FactName = (typeof firstFacts)[number] | (typeof furtherFacts)[number];

/** @returns the facts of these names that are known, in their order */
export function rowsOf(method: Method, locale: Locale, names: readonly FactName[]): readonly FactRow[] {
  const facts = factsOf(method, locale);
  return names.flatMap((name) => facts[name] ?? []);
}

/** @returns how strong the evidence is, in words: the grade or the range on its scale, or that it is law */
export function strengthOf({ evidence }: Method, locale: Locale): string {
  const t = translator(locale);
  return evidence.strength === 'law'
    ? t('methods.evidence.law')
    : t('methods.evidence.grade', { grade: evidence.strength.replace('-', '–') });
}
