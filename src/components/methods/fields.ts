import { facetsOf, offered, type Lists } from '../../domain/method-facets.ts';
import type { Facets, Field } from '../../domain/method-choice.ts';
import type { Locale } from '../../domain/locales.ts';
import { languageName } from '../../i18n/format.ts';
import { keyOf, translator } from '../../i18n/translate.ts';
import { methodChoices, commitments } from '../../schemas/methods.ts';
import { capital, type Method } from './facts.ts';

/** The values of the closed lists, in the order in which they are offered. */
export const lists: Lists = {
  situation: methodChoices.situations,
  profession: methodChoices.professions,
  time: commitments,
  phase: methodChoices.phases,
  format: methodChoices.format,
  setting: methodChoices.settings,
};

/** A field of the choice, in words. */
export interface FieldWords {
  readonly field: Field;
  readonly label: string;
  readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[];
}

/** @returns what a method is found by */
export const facets = (method: Method): Facets => facetsOf(method, lists);

/** The fields with the values that some method has, in a language, and how many methods have each. */
export function fieldsIn(methods: readonly Method[], locale: Locale): readonly FieldWords[] {
  const t = translator(locale);
  const all = methods.map(facets);
  const labels: Readonly<Record<Field, string>> = {
    situation: t('methods.situation'),
    profession: t('methods.profession'),
    time: t('methods.time'),
    phase: t('methods.phase'),
    format: t('methods.format'),
    setting: t('methods.setting'),
    evidence: t('methods.evidence.strength'),
    language: t('methods.languages'),
  };
  const words: Readonly<Record<Field, (value: string) => string>> = {
    situation: (value) => t(keyOf('methods.situation', value, locale)),
    profession: (value) => t(keyOf('methods.profession', value, locale)),
    time: (value) => t(keyOf('methods.commitment', value, locale)),
    phase: (value) => t(keyOf('methods.phase', value, locale)),
    format: (value) => t(keyOf('methods.format', value, locale)),
    setting: (value) => t(keyOf('methods.setting', value, locale)),
    evidence: (value) =>
      value === 'law' ? t('methods.evidence.law') : t('methods.choose.at-least', { grade: value }),
    language: (value) => languageName(value, locale),
  };
  return Object.entries(offered(all, lists)).map(([name, values]) => {
    const field = name as Field;
    return {
      field,
      label: labels[field],
      values: values.map((value) => ({
        value,
        label: capital(words[field](value)),
        count: all.filter((one) => one[field].includes(value)).length,
      })),
    };
  });
}
