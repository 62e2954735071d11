import { textIn, type Root } from './dist.ts';
import { passagesIn, type Passage } from './passages.ts';

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** Latin letters, and numbers in groups such as 080 005 005, whose groups change places in a text that runs left. */
const needsRoom =
  /\p{Script=Latin}|\+\s*\d|\d[\d()]*(?:[\s\u00A0-]\(?\d[\d()]*){2,}|\d{3,}[\s\u00A0-]\d{3,}/u;

/**
 * Says where words run the wrong way (trust.md A7): a language without its direction, and words or telephone
 * numbers in a sentence that runs from right to left, without a box of their own (`<bdi>`, `dir`, or Unicode's
 * isolates).
 * @param root a page
 * @returns one line for each fault
 */
export function directionFlaws(root: Root): readonly string[] {
  return passagesIn(root).flatMap((passage) => {
    const text = passage.text.replace(/\s+/g, ' ').trim().slice(0, 80);
    if (isTurned(passage)) return [`runs from left to right: ${text}`];
    return isLoose(passage) ? [`not isolated: ${text}`] : [];
  });
}

const isTurned = ({ text, dir, block }: Passage): boolean =>
  block !== undefined && dir === 'ltr' && rightToLeft.test(text);

function isLoose({ text, dir, block }: Passage): boolean {
  if (dir !== 'rtl' || !rightToLeft.test(textIn(block))) return false;
  return needsRoom.test(text.replace(/[\u2066-\u2068][^\u2069]*\u2069/gu, ' '));
}
