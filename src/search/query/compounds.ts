import type { Keys } from '../keys.ts';
import type { Lexicon } from '../lexicon.ts';
import { bare, fold } from '../text.ts';

const shortest = 3;

/** How the parts of a compound are known. */
export interface Parts {
  /** The word to look for in place of a first part, without what joins it to the next. */
  readonly modifier: (part: string) => string | undefined;
  /** The word to look for in place of the last part, which is inflected. */
  readonly head: (part: string) => string | undefined;
}

/** Finnish: a first part is a base form, an adjective («-s» of «-nen»), or a word in the genitive. */
export const finnishParts = (lexicon: Lexicon): Parts => ({
  modifier: (part) => {
    if (lexicon.has(part)) return part;
    const adjective = part.replace(/s$/, 'nen');
    if (adjective !== part && lexicon.has(adjective)) return adjective;
    return part.endsWith('n') ? lexicon.lemmas(part)[0] : undefined;
  },
  head: (part) => lexicon.lemmas(part)[0],
});

/** Other languages: a part is a word of the site, or shares a key with one. */
export function keyedParts(lexicon: Lexicon, known: ReadonlyMap<string, number>, keysFor: Keys): Parts {
  const head = (part: string): string | undefined =>
    lexicon.has(part)
      ? part
      : part.length > shortest
        ? keysFor(part).find((key) => known.has(key))
        : undefined;
  return {
    head,
    modifier: (part) => head(part) ?? (/[seuo]$/.test(part) ? head(part.slice(0, -1)) : undefined),
  };
}

/**
 * A compound that the site does not have, as words that it has: «maahanmuuttajaäiti» as «maahanmuuttaja» and
 * «äiti». Of several ways, the one whose shorter part is longest.
 */
export function splitCompound(parts: Parts, word: string, deeper = true): readonly string[] | undefined {
  const letters = bare(fold(word));
  let best: readonly string[] | undefined;
  let score = 0;
  for (let at = letters.length - shortest; at >= shortest; at--) {
    const left = parts.modifier(letters.slice(0, at));
    if (left === undefined) continue;
    const rest = letters.slice(at);
    const right = parts.head(rest);
    const shorter = Math.min(at, rest.length);
    if (right !== undefined && shorter > score) {
      best = [left, right];
      score = shorter;
    } else if (right === undefined && deeper && best === undefined) {
      const more = splitCompound(parts, rest, false);
      if (more) best = [left, ...more];
    }
  }
  return best;
}

/** Chinese: the longest known words from the left; what is not known goes by single characters. */
export function splitChinese(isKnown: (word: string) => boolean, run: string): readonly string[] {
  const characters = [...run];
  const words: string[] = [];
  for (let at = 0; at < characters.length;) {
    let length = Math.min(8, characters.length - at);
    while (length > 1 && !isKnown(characters.slice(at, at + length).join(''))) length--;
    words.push(characters.slice(at, at + length).join(''));
    at += length;
  }
  return words;
}
