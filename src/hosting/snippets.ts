/** What the configurations for the hosts share: `_headers`, nginx, Caddy. */
import { headerRules, type HeaderMap, type HeaderRule } from './security-headers.ts';

/** Which headers a host configuration gives to a path, as that host would decide it. */
export type HeaderLookup = (path: string) => HeaderMap;

/** `404.html` is looked for in as many folders above a missing page as an address has parts. */
export const NEAREST_404_DEPTH = 4;

/** Files for the host, not for readers; Netlify and Cloudflare do not serve them either. */
export const HOST_FILES = ['_headers', '_redirects'];

/** The first lines of each file: where it comes from. */
export const NOTE = (form: string): string =>
  `# Tehty komennolla \`npm run hosting -- ${form}\` tiedostosta src/hosting/security-headers.ts; älä muokkaa.\n` +
  `# Made by \`npm run hosting -- ${form}\` from src/hosting/security-headers.ts; do not edit.\n`;

/** Lines, each moved to the side; empty ones stay empty. */
export function indent(lines: readonly string[], by: string): string {
  return lines.map((line) => (line === '' ? '' : by + line)).join('\n');
}

/** The rule for every address, and those for some. @throws {Error} as `normaliseBase` */
export function split(base: string): {
  readonly general: HeaderRule;
  readonly special: readonly HeaderRule[];
} {
  const [general, ...special] = headerRules(base);
  if (general === undefined) throw new Error('The list of header rules is empty.');
  return { general, special };
}
