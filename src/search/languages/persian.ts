import { cut } from '../text.ts';
import { arabicLetters } from './arabic.ts';

const affixes = new Set([
  'ها',
  'هاي',
  'مي',
  'نمي',
  'اي',
  'ي',
  'اند',
  'ام',
  'شان',
  'تان',
  'مان',
  'تر',
  'ترين',
]);
const plural = /(?:هايشان|هايتان|هايمان|هايش|هايت|هايم|هايي|هاي|ها)$/;
const owner = /(?:ترين|تر|يشان|يتان|يمان|شان|تان|مان)$/;
const short = /(?:انم|انت|انش|ان|ات|اش|ام)$/;

/** Keys of a Persian word: plurals, owners and comparatives off, whether they are joined, half-joined or apart. */
export function persian(word: string): readonly string[] {
  const letters = arabicLetters(word);
  const parts = [letters.replaceAll('\u200C', ''), ...letters.split('\u200C')];
  const keys = new Set<string>();
  for (const part of parts) {
    if (part.length < 2 || affixes.has(part)) continue;
    keys.add(part);
    let stem = part.replace(/^(?:نمي|مي)(?=.{3})/, '');
    stem = cut(stem, plural, 2);
    stem = cut(stem, owner, 3);
    stem = cut(stem, short, 3);
    stem = cut(stem, /ي$/, 3);
    if (stem.length >= 2 && !affixes.has(stem)) keys.add(stem);
    // «دوستان» is of «دوست»: what looks like «تان» may be the end of the word and a plural.
    keys.add(cut(part, short, 3));
  }
  return [...keys];
}
