import { cut, fold } from '../text.ts';

const endings =
  /(?:arnas|ernas|ornas|arna|erna|orna|anden|andet|ande|ende|aren|arne|are|ade|ast|ens|ets|ar|er|or|en|et|na|an|es|a|e|n)$/;

/** The stem of a Swedish word, folded. */
export function swedishStem(word: string): string {
  const letters = fold(word);
  // «möte» is of «möten», «barn» of «barnet».
  if (letters.length <= 4) return cut(letters, /[ae]$/, 3);
  const owned = letters.length > 5 ? letters.replace(/([^s])s$/, '$1') : letters;
  return cut(owned, endings, 3);
}

/** The key of a Swedish word; its compounds are split in the build (build/swedish.ts). */
export const swedish = (word: string): readonly string[] => [swedishStem(word)];
