import { cut } from '../text.ts';

const article =
  /(?:ooyinka|ooyinku|oyinka|oyinku|ayaasha|yaasha|yaalka|yada|yadu|yadii|nnada|nnadu|adda|addu|aska|asku|aha|ahu|iga|igu|uga|eeda|eedu|keeda|teeda|keed|teed|kooda|tooda|kayga|tayda|aaga|aada|kaaga|taada|daada|gaaga|kii|gii|dii|tii|hii|kan|tan|ska|sku|ka|ku|ga|gu|ha|hu|da|du|ta|tu|sha|shu|dha|dhu)$/;
/** The same where the word before it ends in the vowel or consonant that the article seems to begin with. */
const shortArticle = /(?:sha|shu|dha|dhu|ka|ku|ga|gu|ha|hu|da|du|ta|tu)$/;
const plural = /(?:ooyin|oyin|yo|yaal|no|ro|do)$/;

/** Keys of a Somali word: without the article, the plural and the vowels that change with them. */
export function somali(word: string): readonly string[] {
  const whole = word.toLowerCase().replace(/[’'ʼ`]/g, '');
  const stem = cut(whole, article, 3);
  // What looks like a plural may be the word itself: «xannaano», with the article «xannaanada».
  const roots = [cut(stem, plural, 4), stem].map(rootOf).filter((root) => root.length >= 3);
  return [...new Set([whole, stem, cut(whole, shortArticle, 3), ...roots.map((root) => `x${root}`)])];
}

const rootOf = (stem: string): string =>
  cut(stem, /[aeiou]+$/, 3)
    .replace(/(.)\1$/, '$1')
    .replace(/d$/, '');
