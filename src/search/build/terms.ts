import type { Locale } from '../../domain/locales.ts';
import { plain, fold, wordsOf } from '../text.ts';
import { runsOf, type Article } from './article.ts';
import type { KeysFor } from './annotate.ts';

/** A term of the glossary: its name in each language that has one, and other names by which people search. */
export interface OfficialTerm {
  readonly names: Readonly<Partial<Record<Locale, string>>>;
  readonly also: readonly string[];
}

/** The languages whose official names are put on other languages' pages: those of the offices, and English. */
const official: readonly Locale[] = ['fi', 'sv', 'en'];

/** Sets of keys, one for each word of a text in its order. */
const keysOfText = (text: string, keysFor: KeysFor): readonly ReadonlySet<string>[] =>
  wordsOf(plain(text)).map((word) => new Set([fold(word), ...keysFor(word).map(fold)]));

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const key of a) if (b.has(key)) return true;
  return false;
};

/** How often the words stand one after another, in any of their forms. */
function countOf(phrase: readonly ReadonlySet<string>[], text: readonly ReadonlySet<string>[]): number {
  const [first] = phrase;
  if (!first) return 0;
  return text.filter(
    (keys, at) =>
      meet(first, keys) &&
      phrase.every((word, offset) => {
        const other = text[at + offset];
        return other !== undefined && meet(word, other);
      }),
  ).length;
}

/** Names that a page should be found by though its text lacks them. */
export interface Names {
  /** Of what its title names. */
  readonly main: readonly string[];
  /** Of what else it tells of. */
  readonly others: readonly string[];
}

/** A page tells of a thing that it names so often; in its title and lead, once. */
const oftenEnough = 2;

/**
 * The official names of what a page tells of, in the languages that the page is not written in: by them people
 * search who have a letter from an office before them.
 * @param article the page
 * @param locale its language
 * @param terms the glossary
 * @param keysFor the keys of whole words of the page's language, without those of their parts
 */
export function officialNames(
  article: Article,
  locale: Locale,
  terms: readonly OfficialTerm[],
  keysFor: KeysFor,
): Names {
  const texts = runsOf(article)
    .filter(({ language, place }) => language === locale && place !== 'repeated')
    .map(({ text, place }) => ({ keys: keysOfText(text, keysFor), place }));
  const main: string[] = [];
  const others: string[] = [];
  for (const { names, also } of terms) {
    const name = names[locale];
    if (name === undefined) continue;
    const phrase = keysOfText(name, keysFor);
    let count = 0;
    let isTitle = false;
    for (const { keys, place } of texts) {
      const found = countOf(phrase, keys);
      count += place === 'text' ? found : found * oftenEnough;
      // «perustoimeentulotuki» is explained elsewhere than «toimeentulotuki»: there the whole title must be the name.
      const isWhole = keys.length === phrase.length || article.section !== 'glossary';
      isTitle ||= found > 0 && place === 'title' && isWhole;
    }
    if (count < oftenEnough) continue;
    const foreign = official.filter((code) => code !== locale).flatMap((code) => names[code] ?? []);
    (isTitle ? main : others).push(...foreign, ...also);
  }
  return { main, others };
}
