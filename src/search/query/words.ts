import { keysOf, primary, type Keys } from '../keys.ts';
import type { Lexicon } from '../lexicon.ts';
import { bare, fold } from '../text.ts';

/** What a language's words are known by. */
export interface Words {
  readonly language: string;
  readonly lexicon: Lexicon;
  /** The keys of a word, where the language has any. */
  readonly keysFor: Keys | undefined;
  /** Every key of the lexicon's words with the highest rank of these. */
  readonly keys: ReadonlyMap<string, number>;
  /** Words that say nothing about what is looked for, folded. */
  readonly little: ReadonlySet<string>;
  /** Words that tell of danger, folded. */
  readonly urgent: ReadonlySet<string>;
  /** What the site says for a word or key. */
  readonly meant: ReadonlyMap<string, readonly string[]>;
}

/** What one word is known by: its letters and its keys. */
export const namesOf = (word: string, keysFor: Keys | undefined): readonly string[] => [
  bare(fold(word)),
  ...(keysFor?.(word) ?? []),
];

/** Gathers what planning needs; computes the keys of the whole list once. */
export function wordsIn(language: string, lexicon: Lexicon): Words {
  const { little, families, meant, urgent } = lexicon.vocabulary;
  const keysFor = keysOf(language, families);
  const keys = new Map<string, number>();
  for (const word of keysFor ? lexicon.words : []) {
    const rank = lexicon.rank(bare(fold(word)));
    for (const key of keysFor?.(word) ?? []) keys.set(key, Math.max(rank, keys.get(key) ?? 0));
  }
  return {
    language: primary(language),
    lexicon,
    keysFor,
    keys,
    little: new Set(little.map(fold)),
    urgent: new Set(urgent.map((word) => bare(fold(word)))),
    meant: new Map(
      meant.flatMap(([typed, said]) =>
        typed.flatMap((word) => namesOf(word, keysFor).map((name) => [name, said] as const)),
      ),
    ),
  };
}
