/** What tells who or where somebody is, and has no place in a comment. */
export type PrivateKind = 'email' | 'phone' | 'identity-code';

/** A piece of a text that nobody needs to know. */
export interface PrivateData {
  readonly kind: PrivateKind;
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

const kinds: readonly (readonly [PrivateKind, RegExp])[] = [
  [
    'email',
    /[\p{L}\p{N}._%+-]+ ?(?:[@＠﹫]|\((?:at|ät)\)|\[(?:at|ät)\]) ?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu,
  ],
  // The century's sign is one of those of the Population Register (https://dvv.fi/en/personal-identity-code).
  ['identity-code', /(?<!\p{N})\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y](?![\p{L}\p{N}])/gu],
  // From 0 or + on, as numbers of Finland and the world begin; 0800 is free to call and belongs to services.
  ['phone', /(?<![\p{N}.,:/-])(?:\+ ?[1-9]|0(?!800\b)\d)(?:[ ()\u00A0-]{0,2}\d){5,13}(?!\p{N})/gu],
];

/** Arabic and Persian digits as 0–9; the text keeps its length. */
const inLatinDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

/**
 * Finds addresses of mail, telephone numbers and Finnish personal identity codes.
 * @returns them in the order of the text; none inside another
 */
export function privateData(text: string): readonly PrivateData[] {
  const plain = inLatinDigits(text);
  const found = kinds.flatMap(([kind, pattern]) =>
    [...plain.matchAll(pattern)].map(({ 0: match, index }) => ({
      kind,
      start: index,
      end: index + match.length,
    })),
  );
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start }, place, all) => all.slice(0, place).every((other) => other.end <= start));
}
