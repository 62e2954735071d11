import { cut, fold } from '../text.ts';

const plural =
  /(?:desse|tesse|dest|test|dele|tele|delt|telt|deks|teks|dega|tega|deta|teta|deni|teni|del|tel|des|tes|sid|de|te|id)$/;
const single = /(?:sse|st|le|lt|ks|ni|na|ta|ga|s|l|t|d)$/;

/** Strong and weak grades made one: «tõlk», «tõlgi»; «kaart», «kaardi»; «luba», «loa»; «aed», «aia». */
const oneGrade = (stem: string): string =>
  cut(stem.replace(/(..)loa$/, '$1luba').replace(/aia$/, 'aed'), /[aeiou]+$/, 3)
    .replace(/b$/, 'p')
    .replace(/d$/, 't')
    .replace(/g$/, 'k')
    .replace(/(.)\1$/, '$1');

/** Keys of an Estonian word: as it stands, without the ending of its case, and of its plural. */
export function estonian(word: string): readonly string[] {
  const letters = fold(word);
  if (letters.length <= 3) return [letters];
  // «sõber», «sõbra»: the vowel before the last consonant comes and goes.
  const fleeting = letters.replace(/([bdgkptmnlv])e([rln])$/, '$1$2');
  const stems = [letters, fleeting, cut(letters, single, 3), cut(letters, plural, 3)];
  return [...new Set(stems.map(oneGrade))];
}
