import { privateData } from '../domain/private-data.ts';

/** What may be a private person's: an address of mail, or a phone number as people in Finland write it. */
const email = /[\w.+-]+@[\w-]+\.[\w.-]+/u;
const phone = /(?:\+\s?358|\(?\b0)[\d\s()-]{5,}\d/u;
/** An address that writes to somebody's telephone: https://wa.me/358… */
const messenger = /\b(?:wa\.me|(?:api|web)\.whatsapp\.com|signal\.me|t\.me)\/\S*?\d{7,}/iu;
/**
 * A street with a number, as Finnish and Swedish name streets. Where something is held, the field `place` says; any
 * other may be somebody's home.
 */
const street =
  /\p{Lu}[\p{L}-]*(?:katu|kadun|kuja|polku|raitti|kaari|bulevardi|esplanadi|(?<=\p{L}{2})tie|gatan|vägen|gränden|stigen) \d{1,3}(?!\p{N})(?: ?[A-Za-z]\b)?(?: \d{1,3}\b)?/u;

/** `etunimi.sukunimi@…` is a person's, not an office's. */
const personalEmail = /^[a-zåäö]+[._-][a-zåäö]+(?:-[a-zåäö]+)?@/iu;
/** Fields of an organisation that exist for contact. Addresses of pages are judged by their schema. */
const contactKeys = new Set(['phone', 'email', 'url']);

/** Contact data where there should be none. */
export interface PrivateContact {
  readonly path: readonly PropertyKey[];
  readonly value: string;
}

/**
 * Contact data of people in a record. Only an organisation's own `phone` and `email` may hold such, and the mail
 * only of an office.
 * @param record as its file says it
 */
export function privateContacts(
  record: unknown,
  path: readonly PropertyKey[] = [],
): readonly PrivateContact[] {
  if (typeof record === 'string') {
    const key = path.at(-1);
    if (path.length === 1 && key === 'email') {
      return personalEmail.test(record) ? [{ path, value: record }] : [];
    }
    const number = messenger.exec(record)?.[0];
    if (number !== undefined) return [{ path, value: number }];
    if (typeof key === 'string' && contactKeys.has(key)) return [];
    const value = contactIn(record, path[0] === 'place');
    return value === undefined ? [] : [{ path, value }];
  }
  if (record === null || typeof record !== 'object') return [];
  return Object.entries(record).flatMap(([key, value]) =>
    privateContacts(value, [...path, Array.isArray(record) ? Number(key) : key]),
  );
}

/** The first contact data in a text. @param isPlace whether it says where something is held */
function contactIn(words: string, isPlace: boolean): string | undefined {
  // A day is not a phone number.
  const text = words.replace(/\b\d{4}-\d{2}(-\d{2})?\b/gu, ' ');
  const found = email.exec(text) ?? phone.exec(text) ?? (isPlace ? null : street.exec(text));
  if (found) return found[0];
  const [other] = privateData(text);
  return other && text.slice(other.start, other.end);
}
