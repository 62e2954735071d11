import { isSection } from '../domain/sections.ts';

/** What a link in a text is: to another page of the site, to a place on this page, out of the site, or refused. */
export type LinkVerdict =
  | { readonly kind: 'inner'; readonly target: string }
  | { readonly kind: 'anchor' | 'outer' | 'direct' }
  | { readonly kind: 'refused'; readonly rule: 'link-form' | 'link-scheme' };

/**
 * Judges an address in a text (trust.md G12). House form: `section/id`, language-free; also `section` and
 * `search`, each with an optional `#heading`.
 * @param address the address as the parser decoded it
 */
export function judgeLink(address: string): LinkVerdict {
  if (/^#[^\s#]+$/u.test(address)) return { kind: 'anchor' };
  if (/^(tel:\+?[0-9]+|mailto:[^\s<>"'&?]+@[^\s<>"'&?]+)$/.test(address)) return { kind: 'direct' };
  if (/^https:\/\//i.test(address)) return isPlainUrl(address) ? { kind: 'outer' } : refused('link-form');
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return refused('link-scheme');
  const [path = '', ...rest] = address.split('#');
  const [section = '', id, ...more] = path.split('/');
  const known = isSection(section) || (section === 'search' && id === undefined);
  const shaped =
    more.length === 0 && rest.length <= 1 && (id === undefined || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id));
  return known && shaped ? { kind: 'inner', target: address } : refused('link-form');
}

const refused = (rule: 'link-form' | 'link-scheme'): LinkVerdict => ({ kind: 'refused', rule });

function isPlainUrl(address: string): boolean {
  if (/[\s\\\u0000-\u0020\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069]/u.test(address)) return false;
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const ip = /^(\d+\.){3}\d+$|^\[/.test(url.hostname);
  return !url.username && !url.password && !url.port && !ip && url.hostname.includes('.');
}
