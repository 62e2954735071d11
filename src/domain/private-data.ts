/** What tells who or where somebody is, and has no place in a comment. */
export type PrivateKind = 'email' | 'phone' | 'identity-code';

/** A piece of a text that nobody needs to know. */
export interface PrivateData {
  readonly kind: PrivateKind;
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

/** One more digit of a number, behind what people put between; brackets stand around `(0)` or an area. */
const nextDigit = '[ ).\\/\\u00A0\\u2010-\\u2015\\u2212-]{0,2}\\d| ?\\(0\\)';

const kinds: readonly (readonly [PrivateKind, RegExp])[] = [
  [
    'email',
    /[\p{L}\p{N}._%+-]+ ?(?:[@＠﹫]|\((?:at|ät)\)|\[(?:at|ät)\]) ?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu,
  ],
  [
    'identity-code',
    /(?<!\p{N})\d{6} ?[-+A-FU-Y\u2010-\u2015\u2212]? ?\d{3}[0-9A-FHJ-NPR-Y](?![\p{L}\p{N}])/giu,
  ],
  // From 0, + or 358 on, as numbers of Finland and the world begin.
  [
    'phone',
    new RegExp(
      `(?<![\\p{N}.,:/-])(?:(?:\\+ ?[1-9]|0\\d)(?:${nextDigit}){5,13}|358(?:${nextDigit}){8,11})(?!\\p{N})`,
      'gu',
    ),
  ],
];

/** Days, months, times, business ids and spans of postcodes: rows of digits that call nobody. */
const publicDigits = [
  /(?<![\d.])\d{1,2}[./]\d{1,2}[./](?:(?:19|20)\d{2}(?!\d))?(?!\d)/g,
  /(?<!\d)\d{1,2}[./](?:19|20)\d{2}(?!\d)/g,
  /(?<![\d.])(?:[01]?\d|2[0-4])\.[0-5]\d(?!\.?\d)/g,
  /(?<!\d)\d{7}-\d(?!\d)/g,
  /(?<!\d)\d{5}[-\u2010-\u2015]\d{5}(?!\d)/g,
];
const withoutPublic = (text: string): string =>
  publicDigits.reduce((rest, pattern) => rest.replace(pattern, (found) => 'x'.repeat(found.length)), text);

/** Numbers from 0800 on are free to call and belong to services, however they are spaced (080 005 005). */
const isFree = (number: string): boolean => /^(?:(?:00)?358)?0?800/.test(number.replace(/\D/g, ''));

/** The signs of the last place, by the rest of the number divided by 31 (https://dvv.fi/en/personal-identity-code). */
const checkSigns = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/**
 * Whether it is an identity code: of a day, and with a sign for the century as the Population Register writes it. In
 * another form, with another sign, spaces or none, it has to be one by its last sign too.
 */
function isIdentityCode(found: string): boolean {
  const [, day = '', month = '', rest = '', century = '', serial = '', check = ''] =
    /^(\d\d)(\d\d)(\d\d)(.*?)(\d{3})(.)$/.exec(found) ?? [];
  if (Number(day) < 1 || Number(day) > 31 || Number(month) < 1 || Number(month) > 12) return false;
  if (/^[-+A-FU-Y]$/i.test(century)) return true;
  return checkSigns[Number(day + month + rest + serial) % checkSigns.length] === check.toUpperCase();
}

const judges: Readonly<Record<PrivateKind, (found: string) => boolean>> = {
  email: () => true,
  'identity-code': isIdentityCode,
  phone: (found) => !isFree(found),
};

/** Arabic and Persian digits as 0–9; the text keeps its length. */
const inLatinDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

/**
 * Finds addresses of mail, telephone numbers and Finnish personal identity codes.
 * @returns them in the order of the text; none inside another
 */
export function privateData(text: string): readonly PrivateData[] {
  const plain = inLatinDigits(text);
  const numbers = withoutPublic(plain);
  const found = kinds.flatMap(([kind, pattern]) =>
    [...(kind === 'phone' ? numbers : plain).matchAll(pattern)]
      .filter(([match]) => judges[kind](match))
      .map(({ 0: match, index }) => ({
        kind,
        // An area in brackets, (09) 310 5000, is taken with both of them.
        start: /^\d+\)/.test(match) && plain[index - 1] === '(' ? index - 1 : index,
        end: index + match.length,
      })),
  );
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start }, place, all) => all.slice(0, place).every((other) => other.end <= start));
}
