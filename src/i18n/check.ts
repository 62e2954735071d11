import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** A language's words: flat keys, ICU messages. */
export type Dictionary = Readonly<Record<string, string>>;

/** What a message is made of, as far as its translations must agree with it. */
interface Shape {
  readonly args: ReadonlySet<string>;
  readonly plurals: readonly (readonly string[])[];
}

/**
 * Checks one language's dictionary against the source language's.
 * @param tag the language's BCP 47 tag
 * @param words the dictionary to check
 * @param source the source language's dictionary
 * @param needed whether the language needs a key; all, if left out
 * @returns a sentence per flaw, each naming the key: missing and unknown keys, empty values, broken ICU, other
 *   arguments than the source's, plural forms that the language needs or can never use
 */
export function dictionaryFlaws(
  tag: string,
  words: Dictionary,
  source: Dictionary,
  needed: (key: string) => boolean = () => true,
): readonly string[] {
  const missing = Object.keys(source).filter((key) => !Object.hasOwn(words, key) && needed(key));
  const unknown = Object.keys(words).filter((key) => !Object.hasOwn(source, key));
  return [
    ...missing.map((key) => `"${key}" is missing.`),
    ...unknown.map((key) => `"${key}" is not a key of the site; delete it or correct its spelling.`),
    ...Object.entries(words).flatMap(([key, value]) => valueFlaws(tag, key, value, source[key])),
  ];
}

function valueFlaws(tag: string, key: string, value: unknown, source: string | undefined): readonly string[] {
  if (typeof value !== 'string' || value.trim() === '') return [`"${key}" has no value.`];
  const shape = shapeOf(value);
  if (typeof shape === 'string') return [`"${key}" is not a valid ICU message: ${shape}`];
  const flaws = shape.plurals.flatMap((forms) => pluralFlaws(tag, key, forms));
  const wanted = source === undefined ? undefined : shapeOf(source);
  if (!wanted || typeof wanted === 'string') return flaws;
  const lacks = [...wanted.args].filter((arg) => !shape.args.has(arg));
  const extra = [...shape.args].filter((arg) => !wanted.args.has(arg));
  return [
    ...flaws,
    ...lacks.map((arg) => `"${key}" lacks {${arg}}.`),
    ...extra.map((arg) => `"${key}" has {${arg}}, which nobody fills in.`),
  ];
}

function pluralFlaws(tag: string, key: string, forms: readonly string[]): readonly string[] {
  const needed = reachableCategories(tag);
  const named = forms.filter((form) => !form.startsWith('='));
  const lacks = needed.filter((form) => !named.includes(form));
  const idle = named.filter((form) => form !== 'other' && !needed.includes(form));
  return [
    ...lacks.map((form) => `"${key}" lacks the plural form "${form}".`),
    ...idle.map(
      (form) => `"${key}" has the plural form "${form}", which whole numbers never take in ${tag}.`,
    ),
  ];
}

/**
 * The plural categories that whole numbers from 0 to 200 take in a language; larger ones (French "many" for
 * millions) cannot come up on this site.
 * @param tag BCP 47
 */
export function reachableCategories(tag: string): readonly string[] {
  const rules = new Intl.PluralRules(tag);
  return [...new Set(Array.from({ length: 201 }, (_, n) => rules.select(n)).concat('other'))];
}

function shapeOf(message: string): Shape | string {
  const args = new Set<string>();
  const plurals: string[][] = [];
  const walk = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      args.add(element.value);
      if (element.type === TYPE.plural) plurals.push(Object.keys(element.options));
      if (element.type === TYPE.plural || element.type === TYPE.select) {
        for (const option of Object.values(element.options)) walk(option.value);
      }
      if (element.type === TYPE.tag) walk(element.children);
    }
  };
  try {
    walk(parse(message));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return { args, plurals };
}
