import { cut } from '../text.ts';

const ukrainianEndings =
  /(?:остями|остям|остях|ості|істю|ість|уванням|ування|юватися|уватися|ватися|итися|атися|увати|ювати|увати|ають|яють|ують|юють|ами|ями|ові|еві|єві|ого|ому|ими|іми|их|іх|ий|ій|ої|ою|ею|єю|ів|їв|ам|ям|ах|ях|ом|ем|єм|ати|ити|іти|яти|ія|ії|ію|ією|ья|а|я|о|е|и|і|у|ю|ь|й|ї|є)$/;
const russianEndings =
  /(?:иями|иях|иям|ями|ами|ого|его|ому|ему|ыми|ими|ией|ый|ий|ой|ая|яя|ое|ее|ые|ие|ую|юю|ых|их|ов|ев|ей|ам|ям|ах|ях|ом|ем|ью|ия|ии|ию|ть|а|я|о|е|и|ы|у|ю|ь|й)$/;

/** The vowels that come and go before a last consonant: «переклад-ок», «перекладк-а»; «палец», «пальца». */
const withoutFleeting = (stem: string, vowels: RegExp): string =>
  stem.length >= 5 ? stem.replace(vowels, '$1') : stem;

/** The key of a Ukrainian word: endings off, alternating consonants and vowels made one. */
export function ukrainian(word: string): readonly string[] {
  const letters = word
    .toLowerCase()
    .replace(/[’'ʼ`]/g, '')
    .replace(/ґ/g, 'г')
    .replace(/ё/g, 'е');
  let stem = cut(letters, ukrainianEndings, 3).replace(/[ьй]$/, '');
  stem = stem.replace(/[цч]$/, 'к').replace(/[зж]$/, 'г').replace(/[сш]$/, 'х');
  stem = withoutFleeting(stem, /[оеєі]([кц])$/).replace(/(.)\1$/, '$1');
  // «школа», «шкіл»; «сіль», «солі»: the last vowel of these is one.
  const last = Math.max(...['і', 'о', 'е', 'є', 'ї'].map((vowel) => stem.lastIndexOf(vowel)));
  return [last > 0 ? `${stem.slice(0, last)}о${stem.slice(last + 1)}` : stem];
}

/** The key of a Russian word. */
export function russian(word: string): readonly string[] {
  const letters = word.toLowerCase().replace(/ё/g, 'е');
  const stem = cut(letters, russianEndings, 3).replace(/[ьй]$/, '');
  return [withoutFleeting(stem, /[ое]([кц])$/).replace(/ц$/, 'к')];
}
