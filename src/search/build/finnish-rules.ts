import { baseForms } from '../languages/finnish.ts';
import { fold } from '../text.ts';
import type { Analysis } from './finnish.ts';

/** Base forms that rules may lead to: folded, with the spelling to index. */
export type KnownWords = ReadonlyMap<string, string>;

/** Makes the list that rules are checked against. */
export const knownWords = (words: Iterable<string>): KnownWords =>
  new Map([...words].map((word) => [fold(word), word]));

function likeliest(word: string, known: KnownWords): string | undefined {
  const found = [...baseForms(word)].filter(([form]) => known.has(form) && form.length >= 3);
  const [best] = found.sort((a, b) => a[1] - b[1] || b[0].length - a[0].length);
  return best && known.get(best[0]);
}

/**
 * The analysis of a word that no dictionary has told of: a known base form, else a known word and a known tail.
 * @returns undefined when the rules lead to no known word
 */
export function byRules(word: string, known: KnownWords): Analysis | undefined {
  const lemma = likeliest(word, known);
  if (lemma !== undefined) return { lemmas: [lemma], parts: [] };
  for (let at = 4; at <= word.length - 4; at++) {
    const left = likeliest(word.slice(0, at), known);
    const right = left === undefined ? undefined : likeliest(word.slice(at), known);
    if (left !== undefined && right !== undefined)
      return { lemmas: [word.slice(0, at) + right], parts: [left, right] };
  }
  return undefined;
}
