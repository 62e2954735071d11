import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isProfessional, localeCodes, locales, sourceLocale, type Locale } from '../domain/locales.ts';
import { isSection, localesOf } from '../domain/sections.ts';
import { dictionaryFlaws, type Dictionary } from './check.ts';

const folder = join(process.cwd(), 'locales');
const fileOf = (name: string): string => join(folder, `${name}.json`);

/**
 * Reads a dictionary as it is.
 * @param name a language's code, or `hints`
 * @throws naming the file, if it is not a JSON object
 */
export function readDictionary(name: string): Dictionary {
  try {
    return JSON.parse(readFileSync(fileOf(name), 'utf8')) as Dictionary;
  } catch (error) {
    throw new Error(
      `locales/${name}.json cannot be read: ${error instanceof Error ? error.message : error}`,
      { cause: error },
    );
  }
}

/** Words of the offering's pages for professionals. */
const forProfessionals = 'tray';

/**
 * Words of a section for professionals (`methods.…`) are needed in the languages that have it; its name and lead
 * (`section.…`) in all, as every home leads to it.
 */
export function neededIn(locale: Locale): (key: string) => boolean {
  return (key) => {
    const [section = ''] = key.split('.');
    if (section === forProfessionals) return isProfessional(locale);
    return !isSection(section) || localesOf(section, [locale]).length > 0;
  };
}

let checked: ReadonlyMap<Locale, Dictionary> | undefined;

/**
 * The dictionaries of the languages that are published: those whose file stands in `locales/`.
 * @throws listing every missing key, value and plural form of every language
 */
function dictionaries(): ReadonlyMap<Locale, Dictionary> {
  if (checked) return checked;
  const source = readDictionary(sourceLocale);
  const found = localeCodes.filter((locale) => existsSync(fileOf(locale)));
  const words = new Map(found.map((locale) => [locale, readDictionary(locale)] as const));
  const flaws = [...words].flatMap(([locale, dictionary]) =>
    dictionaryFlaws(locales[locale].tag, dictionary, source, neededIn(locale)).map(
      (flaw) => `locales/${locale}.json: ${flaw}`,
    ),
  );
  if (flaws.length > 0) throw new Error(`\n${flaws.join('\n')}\nhints for translators: locales/hints.json`);
  checked = words;
  return words;
}

/** @returns the languages that are published, in the order of the locale table */
export function builtLocales(): readonly Locale[] {
  return [...dictionaries().keys()];
}

/** @returns a published language's words */
export function dictionaryOf(locale: Locale): Dictionary {
  const words = dictionaries().get(locale);
  if (!words) throw new Error(`There is no dictionary locales/${locale}.json.`);
  return words;
}
