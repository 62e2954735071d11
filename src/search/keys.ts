import { bare, fold } from './text.ts';
import { arabic } from './languages/arabic.ts';
import { russian, ukrainian } from './languages/cyrillic.ts';
import { english } from './languages/english.ts';
import { estonian } from './languages/estonian.ts';
import { persian } from './languages/persian.ts';
import { somali } from './languages/somali.ts';
import { sorani } from './languages/sorani.ts';
import { swedish } from './languages/swedish.ts';
import { turkish } from './languages/turkish.ts';

/** A word's keys: pages and queries meet where they share one. */
export type Keys = (word: string) => readonly string[];

const normalisers: Readonly<Record<string, Keys>> = {
  ar: arabic,
  ckb: sorani,
  en: english,
  et: estonian,
  fa: persian,
  ru: russian,
  so: somali,
  sv: swedish,
  tr: turkish,
  uk: ukrainian,
};

/**
 * Ends a key, so that it is no beginning of anything else: Pagefind finds all words that begin as the one it is
 * asked for. No language of the site has words that end so.
 */
const end = 'q';

/** Without the region or script: `zh-Hans` is `zh`. */
export const primary = (language: string): string => language.split('-')[0] ?? language;

/** A key for the n-th family; letters only, as Pagefind parts letters from digits. */
const familyKey = (language: string, n: number): string =>
  `q${language}${String.fromCharCode(97 + Math.floor(n / 26), 97 + (n % 26))}`;

/**
 * The keys of a language's words, best first: that of its family, then those of the rules.
 * @param language a BCP 47 tag
 * @param families words that the rules do not join (`vocabulary.ts`)
 * @returns undefined for languages without rules; Finnish has its own analysis (languages/finnish.ts)
 */
export function keysOf(language: string, families: readonly (readonly string[])[] = []): Keys | undefined {
  const code = primary(language);
  const normalise = normalisers[code];
  if (!normalise) return undefined;
  const wordToFamily = new Map<string, string>();
  const keyToFamily = new Map<string, string>();
  for (const [n, family] of families.entries()) {
    for (const word of family) {
      wordToFamily.set(bare(fold(word)), familyKey(code, n));
      for (const key of normalise(word)) {
        if (key.length >= 3 && !keyToFamily.has(key)) keyToFamily.set(key, familyKey(code, n));
      }
    }
  }
  return (word) => {
    const keys = normalise(word).map(bare);
    const listed = wordToFamily.get(bare(fold(word)));
    const own = listed ?? keys.map((key) => keyToFamily.get(key)).find(Boolean);
    // The longer a key, the more it says. What is listed in one family shares no key with another: «друг», «другой».
    const rest = keys
      .filter((key) => listed === undefined || (keyToFamily.get(key) ?? listed) === listed)
      .sort((a, b) => b.length - a.length);
    const all = new Set([...(own === undefined ? [] : [own]), ...rest]);
    all.delete('');
    return [...all].map((key) => key + end);
  };
}
