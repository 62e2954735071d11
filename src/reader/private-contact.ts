/** What may be a private person's: an address of mail, or a phone number as people in Finland write it. */
const email = /[\w.+-]+@[\w-]+\.[\w.-]+/u;
const phone = /(?:\+\s?358|\(?\b0)[\d\s()-]{5,}\d/u;
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
    if (typeof key === 'string' && contactKeys.has(key)) return [];
    // A day is not a phone number.
    const text = record.replace(/\b\d{4}-\d{2}(-\d{2})?\b/gu, ' ');
    const found = email.exec(text) ?? phone.exec(text);
    return found ? [{ path, value: found[0] }] : [];
  }
  if (record === null || typeof record !== 'object') return [];
  return Object.entries(record).flatMap(([key, value]) =>
    privateContacts(value, [...path, Array.isArray(record) ? Number(key) : key]),
  );
}
