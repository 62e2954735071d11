import { cut, fold } from '../text.ts';

/** Without dots and tails: «ğ», «ş», «ç», «ı» are typed as «g», «s», «c», «i» on other keyboards. */
const letters = (word: string): string => fold(word.replace(/[’']/g, '')).replace(/ı/g, 'i');

const cases =
  /(?:ndan|nden|dan|den|tan|ten|nda|nde|da|de|ta|te|nin|nun|yla|yle|la|le|in|un|na|ne|ya|ye|yi|yu|ni|nu|a|e|i|u)$/;
const owners = /(?:lari|leri|imiz|umuz|miz|muz|iniz|unuz|niz|nuz|si|su|im|um|in|un|m|n|i|u)$/;
const plural = /(?:lar|ler)$/;

/** «kitap», «kitabı»; «çocuk», «çocuğu»: the soft last consonant is hard at the end of a word. */
const hard = (stem: string): string => stem.replace(/b$/, 'p').replace(/d$/, 't').replace(/g$/, 'k');

/** Keys of a Turkish word: each stage of taking off case, owner and plural. */
export function turkish(word: string): readonly string[] {
  const whole = letters(word);
  const owned = cut(whole, cases, 3);
  const many = cut(owned, owners, 3);
  const stem = cut(many, plural, 3);
  const own = cut(cut(whole, owners, 3), plural, 3);
  return [...new Set([whole, owned, many, stem, own, cut(whole, plural, 3)].map(hard))];
}
