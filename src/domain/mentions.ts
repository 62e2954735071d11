import type { Locale } from './locales.ts';
import { pastWords } from './past-words.ts';

/** Something that is no more: a repealed act or a retired name, and what a text calls it and its follower. */
export interface Retired {
  readonly kind: 'act' | 'name';
  /** Its record. */
  readonly id: string;
  /** What messages call it. */
  readonly name: string;
  /** What messages call what has taken its place; empty where nothing has. */
  readonly present: string;
  /** Beginnings of the words by which texts name it, in any language. */
  readonly mentions: readonly string[];
  /** What texts call its follower, in any language; as people write it. */
  readonly followers: readonly string[];
}

/** What a text is searched for, ready to search. */
export interface RetiredList {
  readonly items: readonly SearchedItem[];
  /** Whether a text may name any of them: quick, so that most texts need no closer look. */
  readonly occursIn: (text: string) => boolean;
}

interface SearchedItem {
  readonly retired: Retired;
  readonly mention: RegExp;
  readonly follower: RegExp | undefined;
}

/** The name of a site is no use of a word. */
const noHost = String.raw`(?![\p{L}\p{N}-]*\.[a-z]{2,3}\b)`;

/**
 * A pattern for words that begin so, in any case; a space stands for any white space, a hyphen for any hyphen.
 * @param words beginnings of words, at least one
 */
export function beginnings(words: readonly string[]): RegExp {
  const forms = words
    .map((word) => word.normalize('NFC').trim())
    .sort((a, b) => b.length - a.length)
    .map((word) => {
      const form = RegExp.escape(word).replaceAll('\\x20', '\\s+').replaceAll('\\x2d', '[-‐‑]');
      return `(?<!${before(word)})${form}${/\d$/.test(word) ? '(?!\\d)' : ''}`;
    });
  return new RegExp(`(?:${forms.join('|')})${noHost}`, 'giu');
}

/** What makes a word the end of a longer one. Chinese puts no space before Latin words and numbers. */
function before(word: string): string {
  if (/^\d/.test(word)) return '\\d';
  return /^\p{Script=Latin}/u.test(word) ? '[\\p{Script=Latin}\\p{M}\\p{N}]' : '[\\p{L}\\p{M}\\p{N}]';
}

/**
 * A name without the last letters of its last word, which change as it is inflected: «työvoimaviranomainen» is
 * also «työvoimaviranomaisen».
 */
export function stem(name: string): string {
  const { length } = name.split(/\s/).at(-1) ?? name;
  const end = length > 12 ? 3 : length > 8 ? 2 : length > 5 ? 1 : 0;
  return /\d$/.test(name) ? name : name.slice(0, name.length - end);
}

/** Makes a list ready to search texts with. */
export function retiredList(all: readonly Retired[]): RetiredList {
  const items = all
    .filter(({ mentions }) => mentions.length > 0)
    .map((retired) => ({
      retired,
      mention: beginnings(retired.mentions),
      follower: retired.followers.length > 0 ? beginnings(retired.followers.map(stem)) : undefined,
    }));
  const any = beginnings(all.flatMap(({ mentions }) => mentions));
  return { items, occursIn: (text) => items.length > 0 && text.search(any) >= 0 };
}

const pasts = new Map<Locale, RegExp>();

/** Whether a text holds a word by which its language tells of the past. */
export function tellsOfThePast(text: string, locale: Locale): boolean {
  const known = pasts.get(locale);
  // Chinese and Sorani, Arabic and Persian glue words: there a word may stand anywhere.
  const glued = ['ar', 'ckb', 'fa', 'zh'].includes(locale);
  const pattern =
    known ??
    (glued
      ? new RegExp(pastWords[locale].map((word) => RegExp.escape(word)).join('|'), 'giu')
      : beginnings(pastWords[locale]));
  pasts.set(locale, pattern);
  return text.search(pattern) >= 0;
}

/**
 * What a block of a text names as if it were still there.
 * @param block the words that belong together: a paragraph, an item of a list, a table
 * @param heading the words above it
 * @param locale the language of the text
 * @returns each thing named whose follower the block does not name, in a block that does not tell of the past
 */
export function namedAsPresent(
  block: string,
  heading: string,
  locale: Locale,
  { items }: RetiredList,
): readonly { readonly retired: Retired; readonly mention: RegExp }[] {
  const words = block.normalize('NFC');
  return items.flatMap(({ retired, mention, follower }) => {
    if (words.search(mention) < 0) return [];
    // What names the old one is no word for the new one: «former Integration Act» holds «Integration Act».
    const rest = words.replace(mention, ' ');
    if (follower && rest.search(follower) >= 0) return [];
    return tellsOfThePast(`${heading}\n${words}`, locale) ? [] : [{ retired, mention }];
  });
}
