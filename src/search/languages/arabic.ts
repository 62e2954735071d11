/** Letters that writers use for each other in Arabic script, made one. */
export const arabicLetters = (word: string): string =>
  word
    .normalize('NFKC')
    .replace(/\p{M}|\u0640/gu, '')
    .replace(/أ|إ|آ|ٱ/g, 'ا')
    .replace(/[ىیئ]/g, 'ي')
    .replace(/ؤ/g, 'و')
    .replace(/[ةۀەھہ]/g, 'ه')
    .replace(/ک/g, 'ك')
    .replace(/ء/g, '');

const article = /^(?:و|ف)?(?:ال|بال|كال|فال|لل)(?=.{2})/;
const endings = ['هما', 'كما', 'ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'هم', 'كم', 'نا', 'ه', 'ي', 'ا', 'ك'];

/** Keys of an Arabic word: without the article and particles, and without the ending. */
export function arabic(word: string): readonly string[] {
  const whole = arabicLetters(word);
  const stem = whole.replace(article, '');
  const keys = new Set([whole, stem]);
  // A particle of one letter stands before words without an article: «ومدرسة», «بحافلة».
  if (stem === whole && /^[وفبلك]/.test(whole) && whole.length >= 5) keys.add(whole.slice(1));
  for (const key of [...keys]) {
    for (const ending of endings) {
      if (key.endsWith(ending) && key.length - ending.length >= 3) keys.add(key.slice(0, -ending.length));
    }
  }
  return [...keys];
}
