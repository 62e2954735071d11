import { cut, fold } from '../text.ts';

/** American and British spellings made one. */
const oneSpelling = (word: string): string =>
  word
    .replace(/isation/g, 'ization')
    .replace(/ise(d|s|r|rs)?$/, 'ize$1')
    .replace(/ising$/, 'izing')
    .replace(/icence(s|d)?$/, 'icense$1')
    .replace(/ogramme(s)?$/, 'ogram$1')
    .replace(/([bct])res?$/, '$1er')
    .replace(/our(s|ed|ing)?$/, 'or$1');

/** Keys of an English word: one spelling, endings off. */
export function english(word: string): readonly string[] {
  let whole = oneSpelling(fold(word).replace(/['’]s?$/, ''));
  whole = whole.replace(/ications?$/, 'i').replace(/([^aeiou])(?:y|ies|ied|ying)$/, '$1i');
  const verbal = cut(whole, /(?:ational|ations|ation|ators|ator|ating|ated|ates|ate)$/, 4);
  if (verbal !== whole) return [...new Set([`${verbal}at`, verbal, whole])];
  return [...new Set([cut(whole, /(?:ments|ment|ings|ing|ers|er|ed|es|s|e)$/, 3), whole])];
}
