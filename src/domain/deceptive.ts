import { codeOf } from './characters.ts';

/**
 * Characters that deceive the eye, search or a screen reader (trust.md G14–G16). Each check gives the offset of the
 * first such character, and the character or word at fault.
 */
export interface Deception {
  readonly rule:
    'bidi-override' | 'bidi-isolate' | 'invisible-character' | 'mixed-scripts' | 'styled-letters';
  /** 0-based offset in the text. */
  readonly offset: number;
  /** What a message shows of it. */
  readonly what: string;
}

/** Scripts whose letters join, or whose clusters ZWNJ and ZWJ shape: Arabic, Syriac, N'Ko, Mongolian, Indic … */
const joining =
  /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Nkoo}\p{scx=Mong}\p{scx=Adlm}\p{scx=Rohg}\p{scx=Mand}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]/u;
const unspaced = /[\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;
/** After what an emoji may go on: itself, a colour of skin, the mark that makes it a picture, a key. */
const emoji = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u20E3/u;
/** Characters that show nothing; those that typography needs (soft hyphen, word joiner, LRM, RLM, ALM) are free. */
const nothing = [
  ...['200B-200D', '180B-180F', '034F', '115F', '1160', '17B4', '17B5', '2800', '3164', 'FFA0', '2061-2065'],
  ...['206A-206F', 'FE00-FE0F', 'FFF0-FFFB', '1D173-1D17A', 'E0000-E0FFF'],
]
  .map((range) => range.replace(/[0-9A-F]+/g, '\\u{$&}'))
  .join('');
const suspicious = new RegExp(`[${nothing}]`, 'gu');
const overrides = /[\u202A-\u202E]/u;
const opens = /[\u2066-\u2068]/;

/** Whether the text holds anything that has to be looked at more closely: most texts do not. */
const needsLook = new RegExp(`[${nothing}\\u202A-\\u202E\\u2066-\\u2069]`, 'u');

/**
 * Finds what deceives in a text.
 * @param text a whole file, or a piece of it after the parser has decoded it
 */
export function deceptions(text: string): readonly Deception[] {
  const found: Deception[] = [];
  if (needsLook.test(text)) {
    const override = overrides.exec(text);
    if (override) found.push({ rule: 'bidi-override', offset: override.index, what: codeOf(override[0]) });
    for (const { index, 0: character } of text.matchAll(suspicious)) {
      if (isAtHome(character, text, index)) continue;
      found.push({ rule: 'invisible-character', offset: index, what: codeOf(character) });
      break;
    }
    const open = unbalanced(text);
    if (open !== undefined)
      found.push({ rule: 'bidi-isolate', offset: open, what: codeOf(text[open] ?? '') });
  }
  const mixed = mixedWord(text);
  if (mixed) found.push(mixed);
  const drawn = styled.exec(text);
  if (drawn) found.push({ rule: 'styled-letters', offset: drawn.index, what: drawn[0] });
  return found;
}

function isAtHome(character: string, text: string, index: number): boolean {
  const before = lastCharacter(text, index);
  const after = String.fromCodePoint(text.codePointAt(index + character.length) ?? 0x20);
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x200b) return unspaced.test(before) || unspaced.test(after);
  // Between letters that join, at the end of such a word, or before a Persian ending of a foreign word.
  if (code === 0x200c)
    return (
      (joining.test(before) && !/\p{Script=Latin}/u.test(after)) ||
      (joining.test(after) && /[\p{L}\p{N}]/u.test(before))
    );
  if (code === 0x200d)
    return (
      (emoji.test(before) && /\p{Extended_Pictographic}/u.test(after)) ||
      (joining.test(before) && !/\p{Script=Latin}/u.test(after))
    );
  if (code >= 0xe0020 && code <= 0xe007f) return isInFlag(text, index);
  if (code >= 0xe0100 && code <= 0xe01ef) return /\p{Script=Han}/u.test(before);
  if (code >= 0xfe00 && code <= 0xfe0f)
    return !/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Cf}\s]/u.test(before);
  // A cell of Braille without a dot, in Braille.
  if (code === 0x2800) return /[\u2801-\u28FF]/.test(before + after);
  if (code >= 0x180b && code <= 0x180f) return /\p{Script=Mongolian}/u.test(before);
  return false;
}

const lastCharacter = (text: string, index: number): string => {
  if (index === 0) return ' ';
  const low = text.charCodeAt(index - 1);
  const isPair = low >= 0xdc00 && low <= 0xdfff && index > 1;
  return text.slice(isPair ? index - 2 : index - 1, index);
};

/** Tag characters spell out a flag: a black flag, then small letters and digits, then the end of the tag. */
const flag = /\u{1F3F4}[\u{E0061}-\u{E007A}\u{E0030}-\u{E0039}]{2,6}\u{E007F}/gu;

function isInFlag(text: string, index: number): boolean {
  const start = text.lastIndexOf('\u{1F3F4}', index);
  if (start < 0) return false;
  flag.lastIndex = start;
  const whole = flag.exec(text);
  return whole !== null && whole.index === start && index < start + whole[0].length;
}

/** Where an isolate opens that its paragraph does not close, or closes one that was not open. */
function unbalanced(text: string): number | undefined {
  const stack: number[] = [];
  for (const { index, 0: mark } of text.matchAll(/[\u2066-\u2069]|\n[ \t>]*(?=\n)/g)) {
    if (opens.test(mark)) stack.push(index);
    else if (mark === '\u2069') {
      if (stack.pop() === undefined) return index;
    } else if (stack.length > 0) return stack[0];
  }
  return stack[0];
}

/**
 * Words in letters that are signs of mathematics or phonetics, of a circle, raised, or as wide as Chinese ones: neither
 * search nor a screen reader knows them, and filters do not either. Chinese and Japanese write foreign words in wide
 * letters; an ending may be raised (1ᵉʳᵉ, Mᵐᵉ), a word may not.
 */
const styled =
  /[\u{1D400}-\u{1D7CB}]{2,}|[\u1D00-\u1D22]{2,}|[\u24B6-\u24E9\u{1F110}-\u{1F189}]{2,}|(?<![\p{L}\p{N}])[\u02B0-\u02B8\u02E0-\u02E4\u1D2C-\u1D6A\u1D78\u1D9B-\u1DBF\u2071\u207F\u2090-\u209C\uA7F2-\uA7F4\uA7F8\uA7F9]{3,}|(?<![\p{scx=Han}\p{scx=Kana}\p{scx=Hang}\uFF21-\uFF3A\uFF41-\uFF5A])[\uFF21-\uFF3A\uFF41-\uFF5A]{2,}(?![\p{scx=Han}\p{scx=Kana}\p{scx=Hang}\uFF21-\uFF3A\uFF41-\uFF5A])/u;

/** Letters of two of these in one word are read as one script, and are not. */
const lookalikes = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
  /\p{Script=Coptic}/u,
  /\p{Script=Lisu}/u,
];
const foreign =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]/u;
/** A word of letters, marks, digits and what shows nothing inside it: an invisible sign does not make two of one. */
const words = /[\p{L}\p{M}\p{N}\u00AD\u200B-\u200F\u2060\u2066-\u2069]+/gu;
/** Signs of units in Greek letters, and of a difference: no Latin letter looks like them. */
const units = /[\u00B5\u03BC\u03A9\u2126\u0394]/gu;

function mixedWord(text: string): Deception | undefined {
  if (!foreign.test(text)) return undefined;
  for (const { index, 0: word } of text.matchAll(words)) {
    if (!foreign.test(word)) continue;
    const letters = word.replace(units, '');
    if (lookalikes.filter((script) => script.test(letters)).length > 1)
      return { rule: 'mixed-scripts', offset: index, what: word };
  }
  return undefined;
}
