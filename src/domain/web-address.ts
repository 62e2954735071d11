/** Letters of a host: Latin ones that no other letter looks like (trust.md G12). */
const hostLetters = 'a-z0-9\\u00E0-\\u00F6\\u00F8-\\u0130\\u0132-\\u0137\\u0139-\\u017E';
const label = `[${hostLetters}](?:[${hostLetters}-]*[${hostLetters}])?`;
const hostShape = new RegExp(`^(?:${label}\\.)+[${hostLetters}]{2,}$`, 'iu');
/** Control characters, spaces of all kinds, invisible and directional characters, backslash. */
const noAddress = /[\s\\\p{Cc}\p{Cf}\p{Z}]/u;

/** Control characters as a browser would hand them on. */
export const codedControl = /%(?:[01][0-9a-f]|7f)/i;

/** The characters that a parser or a browser wrote as `%…`, where they are not ASCII: those change no meaning. */
const readable = (text: string): string =>
  text.replace(/(?:%[89A-F][0-9A-F])+/gi, (coded) => {
    try {
      return decodeURIComponent(coded);
    } catch {
      return coded;
    }
  });

/**
 * The host of a web address, if it is one that a reader can judge by looking at it: a name in Latin letters, without
 * user, port, number, punycode or coded signs.
 * @param address `https://…` or `http://…`
 * @returns in small letters; undefined where the address could deceive
 */
export function plainHost(address: string): string | undefined {
  const text = readable(address).normalize('NFC');
  if (noAddress.test(text)) return undefined;
  const [, authority = '', path = ''] = /^https?:\/\/([^/?#]*)([^?#]*)/i.exec(text) ?? [];
  const host = authority.toLowerCase();
  if (!hostShape.test(host) || /(^|\.)xn--/.test(host) || /^\d+$/.test(host.split('.').at(-1) ?? ''))
    return undefined;
  if (/%(2e|2f|5c)/i.test(path) || codedControl.test(text)) return undefined;
  return URL.canParse(text) ? host : undefined;
}

/** Endings that are more often those of files than of hosts. */
const fileEndings = new Set(['js', 'ts', 'md', 'py', 'sh']);
const genericEndings = new Set(
  'com org net info biz eu edu gov int mil io app dev site online xyz name museum example test invalid'.split(
    ' ',
  ),
);
const hostInText =
  /(?<![\p{L}\p{N}@.-])(?:(https?):\/\/)?((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+)(\p{L}{2,})(?![\p{L}\p{N}@])/giu;

const folded = (host: string): string =>
  host
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/^www\./, '');

/** Endings of two letters are those of countries (ISO 3166-1), so that «tuki.Ja» and «ks.em.» show no host. */
const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const isCountry = (ending: string): boolean =>
  /^[a-z]{2}$/.test(ending) && countries.of(ending.toUpperCase()) !== undefined;

/** As a browser reads an address: letters and dots of other widths are the plain ones (UTS #46). */
export const plainWidth = (words: string): string => words.normalize('NFKC').replaceAll('\u3002', '.');

/** What looks like the host of an address, and is the name of a user of the host behind `@`. */
const userInText = /https?:\/\/([^\s/?#@]+)@/giu;

/**
 * The hosts that words of a link show, such as `kela.fi` in «kela.fi/tuet».
 * @returns as they stand, in letters of plain width
 */
export function hostsShown(words: string): readonly string[] {
  const plain = plainWidth(words);
  const users = [...plain.matchAll(userInText)].map(([, user = '']) => user);
  const hosts = [...plain.matchAll(hostInText)].flatMap(([, scheme, start = '', end = '']) => {
    const ending = end.toLowerCase();
    const isHost =
      scheme !== undefined ||
      /^www\./i.test(start) ||
      genericEndings.has(ending) ||
      (isCountry(ending) && !fileEndings.has(ending));
    return isHost ? [start + end] : [];
  });
  return [...users, ...hosts];
}

/** Services whose name is an address, and the authority that keeps them and writes of them. */
const keepers: ReadonlyMap<string, string> = new Map([['suomi.fi', 'dvv.fi']]);

/** What the registrars of a country sell names below, such as `co.uk`: nobody's own, so that it vouches for no one. */
const sharedEnding = /^(?:ac|co|com|edu|go|gov|ltd|me|ne|net|or|org|plc|sch)\.[a-z]{2}$/;

/**
 * Whether a host is the one that words show: the same, or one of the two belongs to the other (`kela.fi`,
 * `asiointi.kela.fi`). `työ.fi` and `tyo.fi` count as one.
 */
export function isSameHost(shown: string, host: string): boolean {
  const [one, other] = [folded(shown), folded(host)];
  if (keepers.get(one) === other) return true;
  if (sharedEnding.test(one) || sharedEnding.test(other)) return one === other;
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}
