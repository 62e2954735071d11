import { isLocale } from '../domain/locales.ts';
import { isSection, searchSegment, sectionKeys, sections, type Section } from '../domain/sections.ts';
import { codedControl, hostsShown, isSameHost, plainHost, plainWidth } from '../domain/web-address.ts';

const telephone = /^tel:\+?[0-9](?:[0-9.()-]*[0-9])?$/;
/** One receiver; a subject and words may be ready, further receivers may not. */
const mail =
  /^mailto:[^\s<>"'&?%,;]+@[^\s<>"'&?%,;@]+(?:\?(?:subject|body)=[^\s<>"'&?\\]*(?:&(?:subject|body)=[^\s<>"'&?\\]*)?)?$/;

/** What a link in a text is: to another page of the site, to a place on this page, out of the site, or refused. */
export type LinkVerdict =
  | { readonly kind: 'inner'; readonly target: string; readonly relative?: true }
  | { readonly kind: 'anchor' | 'direct' }
  | { readonly kind: 'outer'; readonly warning?: 'link-http' }
  | { readonly kind: 'refused'; readonly rule: 'link-form' | 'link-scheme' };

/** Where a text stands: what its relative links start from. */
export interface LinkBase {
  readonly section: Section;
  readonly id: string;
  /** Numbers of a translation are compared with those of its source, and told with both texts (trust.md T8). */
  readonly isTranslation?: boolean;
}

/**
 * Judges an address in a text (trust.md G12). House form: `section/id`, language-free; also `section` and
 * `search`, each with an optional `#heading`. Addresses as a browser shows them (`../id/`, `/fi/arki/id/`) are
 * turned into the house form.
 * @param address the address as the parser decoded it
 * @param base where the text stands; without it no relative address is taken
 */
export function judgeLink(address: string, base?: LinkBase): LinkVerdict {
  if (/^#[^\s#]+$/u.test(address)) return { kind: 'anchor' };
  if (telephone.test(address)) return { kind: 'direct' };
  // A new line ends the subject of a mail: what follows could name more receivers.
  if (mail.test(address))
    return codedControl.test(/[?&]subject=([^&]*)/.exec(address)?.[1] ?? '')
      ? refused('link-form')
      : { kind: 'direct' };
  if (/^https:\/\//i.test(address)) return plainHost(address) ? { kind: 'outer' } : refused('link-form');
  if (/^http:\/\//i.test(address))
    return plainHost(address) ? { kind: 'outer', warning: 'link-http' } : refused('link-form');
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return refused('link-scheme');
  if (base && /^(\/(?!\/)|\.{1,2}\/|\?)/.test(address)) return relative(address, base);
  const [path = '', ...rest] = address.split('#');
  const [section = '', id, ...more] = path.split('/');
  const known = isSection(section) || (section === 'search' && id === undefined);
  const shaped =
    more.length === 0 && rest.length <= 1 && (id === undefined || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id));
  return known && shaped ? { kind: 'inner', target: address } : refused('link-form');
}

const refused = (rule: 'link-form' | 'link-scheme'): LinkVerdict => ({ kind: 'refused', rule });

/** What each word of an address below the language means: its section's key. */
const keyOfSegment: ReadonlyMap<string, string> = new Map([
  ...sectionKeys.flatMap((key) => Object.values(sections[key].segment).map((word) => [word, key] as const)),
  ...Object.values(searchSegment).map((word) => [word, 'search'] as const),
]);

function relative(address: string, { section, id }: LinkBase): LinkVerdict {
  if (
    !/^[\p{L}\p{M}\p{N}/._~!$&'()*+,;=:@%?#-]+$/u.test(address) ||
    /%(2e|2f|5c|25)/i.test(address) ||
    codedControl.test(address)
  )
    return refused('link-form');
  const [, path = '', anchor = ''] = /^([^?#]*)(?:\?[^#]*)?(#[^#]*)?$/.exec(address) ?? [];
  if (path.split('/').filter((part) => part === '..').length > 2) return refused('link-form');
  // The place of a page below its language: `/blog/id/`.
  const at: string[] = path.startsWith('/') ? [] : [section, id];
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  if (path.startsWith('/') && isLocale(parts[0] ?? '')) parts.shift();
  for (const part of parts) {
    if (part === '..') at.pop();
    else at.push(part);
  }
  const [word = '', ...rest] = at;
  const target = [keyOfSegment.get(word) ?? word, ...rest].join('/') + (anchor ?? '');
  return { kind: 'inner', target, relative: true };
}

/**
 * What the words of a link say of its address that is not so (trust.md G12): another host than the one it leads or
 * writes to, or another number than the one it calls.
 * @param words all words of the link
 * @param address as the parser decoded it, not refused
 * @returns what the words show and what is true; undefined where they agree
 */
export function wordsThatDeceive(
  words: string,
  address: string,
): { readonly shown: string; readonly real: string } | undefined {
  const plain = plainWidth(words);
  const number = /^tel:(.*)/.exec(address)?.[1];
  if (number !== undefined) return otherNumber(plain, number);
  const mailHost = /^mailto:[^?]*@([^?]+)/.exec(address)?.[1];
  const host = mailHost ?? (/^https?:/i.test(address) ? plainHost(address) : undefined);
  if (host === undefined) return undefined;
  const shownMail = /[^\s@<>()]+@([^\s@<>(),;]+\.[^\s@<>(),;]+)/u.exec(plain)?.[1];
  const shown = [...hostsShown(words), ...(shownMail ? [shownMail] : [])];
  const other = shown.find((one) => !isSameHost(one, host));
  return other === undefined ? undefined : { shown: other, real: host };
}

/** Numbers that words show in full; `020 692 200` and `+358 20 692 200` are the same. */
function otherNumber(
  words: string,
  number: string,
): { readonly shown: string; readonly real: string } | undefined {
  const plain = (text: string): string =>
    text
      .replace(/\D/g, '')
      .replace(/^(?:00)?358/, '')
      .replace(/^0/, '');
  // Hours and years are shorter; the emergency number is not to be forged.
  const shown = (words.match(/\+?\d[\d\s()-]*\d/g) ?? []).filter((one) =>
    /^(?:112|\d{5,})$/.test(one.replace(/\D/g, '')),
  );
  if (shown.length === 0 || shown.some((one) => plain(one) === plain(number))) return undefined;
  return { shown: shown[0] ?? '', real: number };
}
