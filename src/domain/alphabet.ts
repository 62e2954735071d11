import { locales, type Locale } from './locales.ts';

/** How a language sorts names, and under which letter a list puts them. */
export interface Alphabet {
  readonly compare: (a: string, b: string) => number;
  /** The heading under which a name stands: a letter, or `0–9`. */
  readonly letterOf: (name: string) => string;
}

/** Intl does not know Sorani. Its letters in the order of its own alphabet. */
const soraniLetters = 'ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنهەھوۆیێ';

/**
 * Chinese words stand under the first letter of their sound. The first word of each letter in the order of
 * Pinyin, which Intl knows; no word begins with I, U or V.
 */
const pinyin = {
  letters: [...'ABCDEFGHJKLMNOPQRSTWXYZ'],
  first: [...'阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥仨他屲夕丫帀'],
} as const;

const made = new Map<Locale, Alphabet>();

/**
 * The alphabet of a language.
 * @param locale a language of the site; English stands in where Intl does not know it, else the order would be
 *   the building machine's
 */
export function alphabetOf(locale: Locale): Alphabet {
  const known = made.get(locale) ?? make(locale);
  made.set(locale, known);
  return known;
}

function make(locale: Locale): Alphabet {
  const languages = [locales[locale].tag, 'en'];
  const collator = new Intl.Collator(languages);
  // Letters that differ in their marks only are one letter, where the language counts them so.
  const sameLetter = new Intl.Collator(languages, { sensitivity: 'base' });
  const isOne = (a: string, b: string): boolean => sameLetter.compare(a, b) === 0;
  // Arabic words are looked for without their article.
  const bare = (name: string): string => (locale === 'ar' ? name.replace(/^ال(?=.{2})/u, '') : name);
  const own = locale === 'ckb' ? soraniOrder : collator.compare;
  return {
    compare: (a, b) => own(bare(a), bare(b)) || own(a, b),
    letterOf(name) {
      const letter = /[\p{L}\p{N}]/u.exec(bare(name).normalize('NFC'))?.[0] ?? '';
      if (!/\p{L}/u.test(letter)) return '0–9';
      if (locale === 'zh' && /\p{Script=Han}/u.test(letter))
        return (
          pinyin.letters[pinyin.first.findLastIndex((first) => collator.compare(letter, first) >= 0)] ?? 'A'
        );
      const capital = letter.toLocaleUpperCase(locales[locale].tag);
      const plain = capital.normalize('NFD').slice(0, 1);
      return locale !== 'ckb' && isOne(plain, capital) ? plain : capital;
    },
  };
}

function soraniOrder(a: string, b: string): number {
  const rank = (letter: string | undefined): number =>
    letter === undefined
      ? -1
      : soraniLetters.includes(letter)
        ? soraniLetters.indexOf(letter)
        : 1000 + (letter.codePointAt(0) ?? 0);
  const [left, right] = [[...a.normalize('NFC')], [...b.normalize('NFC')]];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = rank(left[i]) - rank(right[i]);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Puts things under the letters of a language.
 * @param items in any order
 * @param nameOf what an item is sorted by
 * @returns the letters in their order, each with its items in theirs
 */
export function byLetter<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  locale: Locale,
): readonly (readonly [letter: string, items: readonly T[]])[] {
  const { compare, letterOf } = alphabetOf(locale);
  const sorted = [...items].sort((a, b) => compare(nameOf(a), nameOf(b)));
  // Chinese words of Latin letters, sorted last, come among the letters that stand for sounds.
  return [...Map.groupBy(sorted, (item) => letterOf(nameOf(item)))].sort(([a], [b]) => compare(a, b));
}
