import { fold } from '../text.ts';
import type { Keys } from '../keys.ts';
import { swedishStem } from '../languages/swedish.ts';
import { ownKeys } from './vocabulary.ts';

/** Splits a compound into keys of its parts. */
export type Splitter = (word: string) => readonly string[];

const shortest = 3;

/**
 * Splits compounds by a list of words.
 * @param list plain words, as of npm's dictionary-sv
 */
export function swedishSplitter(list: Iterable<string>): Splitter {
  const words = new Set<string>();
  for (const raw of list) {
    const word = raw.toLowerCase();
    if (word.length < shortest || !/^[a-zåäöé]+$/.test(word)) continue;
    words.add(fold(word));
    words.add(swedishStem(word));
  }
  const isWord = (part: string): boolean =>
    part.length >= shortest && (words.has(part) || words.has(swedishStem(part)));
  /** A first part, without the letter that joins it to the next. */
  const modifier = (part: string): string | undefined => {
    if (isWord(part)) return part;
    return /[seuo]$/.test(part) && part.length > shortest && isWord(part.slice(0, -1))
      ? part.slice(0, -1)
      : undefined;
  };
  const memory = new Map<string, readonly (readonly string[])[]>();
  /** Every way to read a word as the fewest parts. */
  const splits = (word: string, whole: boolean): readonly (readonly string[])[] => {
    const key = `${whole ? 1 : 0}${word}`;
    const known = memory.get(key);
    if (known) return known;
    const found: (readonly string[])[] = !whole && isWord(word) ? [[word]] : [];
    if (found.length === 0) {
      for (let at = shortest; at <= word.length - shortest; at++) {
        const left = modifier(word.slice(0, at));
        if (left !== undefined) found.push(...splits(word.slice(at), false).map((rest) => [left, ...rest]));
      }
    }
    const fewest = Math.min(...found.map(({ length }) => length));
    const best = found.filter(({ length }) => length === fewest);
    memory.set(key, best);
    return best;
  };
  const deep = (word: string): readonly string[] =>
    splits(word, true)
      .flat()
      .flatMap((part) => [part, ...(part.length >= 6 && part.length < word.length ? deep(part) : [])]);
  const keysFor = ownKeys('sv');
  return (word) => {
    const letters = fold(word);
    if (letters.length < 6) return [];
    return [...new Set(deep(letters).flatMap((part) => [...keysFor(part), part]))];
  };
}

/**
 * Splits compounds by the words of the pages themselves, where there is no list of the language's words.
 * @param words of the pages
 */
export function ownWordSplitter(words: Iterable<string>, keysFor: Keys): Splitter {
  const known = new Set([...words].filter((word) => word.length >= 4).flatMap((word) => keysFor(word)));
  const keys = (part: string): readonly string[] => keysFor(part).filter((key) => known.has(key));
  return (word) => {
    const found = new Set<string>();
    for (let at = 4; at <= word.length - 4; at++) {
      const left = keys(word.slice(0, at));
      const right = keys(word.slice(at));
      if (left.length > 0 && right.length > 0) for (const key of [...left, ...right]) found.add(key);
    }
    return [...found];
  };
}
