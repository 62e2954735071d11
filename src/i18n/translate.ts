import { IntlMessageFormat } from 'intl-messageformat';
import type source from '../../locales/fi.json';
import { locales, type Locale } from '../domain/locales.ts';
import { dictionaryOf } from './dictionaries.ts';

/** A key of the dictionaries; the source language's file is the list of them. */
export type Key = keyof typeof source;
export type Values = Readonly<Record<string, string | number>>;
export type Translate = (key: Key, values?: Values) => string;

const translators = new Map<Locale, Translate>();

/**
 * A function that says things in one language.
 * @param locale the language of the page
 * @returns `t(key, values)`, which throws if a value that the message needs is missing
 */
export function translator(locale: Locale): Translate {
  const known = translators.get(locale);
  if (known) return known;
  const words = dictionaryOf(locale);
  const messages = new Map<Key, IntlMessageFormat>();
  // Digits are 0-9 in every language (facts/language-guides.md, rule 3).
  const tag = `${locales[locale].tag}-u-nu-latn`;
  const translate: Translate = (key, values) => {
    const text = words[key];
    if (text === undefined) throw new Error(`locales/${locale}.json: "${key}" is missing.`);
    if (!text.includes('{')) return text;
    const message = messages.get(key) ?? new IntlMessageFormat(text, tag, undefined, { ignoreTag: true });
    messages.set(key, message);
    return message.format<string>(values) as string;
  };
  translators.set(locale, translate);
  return translate;
}

/** Whether a string is a key of the dictionaries: for keys made of data, such as `methods.cost.free`. */
export function keyOf(prefix: string, value: string, locale: Locale): Key {
  const key = `${prefix}.${value}`;
  if (!Object.hasOwn(dictionaryOf(locale), key))
    throw new Error(`locales/${locale}.json: "${key}" is missing.`);
  return key as Key;
}
