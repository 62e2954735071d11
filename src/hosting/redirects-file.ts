import { normaliseBase } from '../config/base-path.ts';
import { patternSource } from './security-headers.ts';

/** Which error page a host gives for a missing address; undefined where it gives its own. */
export type ErrorPageLookup = (path: string) => string | undefined;

const NOTE =
  '# Tehty rakennettaessa (src/hosting/redirects-file.ts); älä muokkaa. Netlify ja Cloudflare Pages lukevat tämän.\n' +
  '# Made by the build (src/hosting/redirects-file.ts); do not edit. Netlify and Cloudflare Pages read it.\n';

/** An address that a page had before, and the one it has now; from the root of the site, with a slash at both ends. */
export type MovedAddress = readonly [from: string, to: string];

/**
 * `_redirects`: where pages went that have moved, for every host that reads the file; and for Netlify, which by itself gives every missing page the same `/404.html`: the nearest error
 * page instead. A file that exists always goes before such a rule. Cloudflare Pages finds the nearest one by
 * itself; it reads this file too, but skips rules with status 404 (its build log says so).
 *
 * @param errorPages paths of every `404.html`, from the folder of the build: `404.html`, `fi/404.html`
 * @param moved base path left out
 * @throws {Error} as {@link normaliseBase}
 */
export function renderRedirectsFile(
  errorPages: readonly string[],
  base = '/',
  moved: readonly MovedAddress[] = [],
): string {
  const home = normaliseBase(base);
  const depth = (page: string): number => page.split('/').length;
  const rules = errorPages
    .map((page) => home + page)
    // Netlify's own; a rule for every address would also catch its internal ones.
    .filter((page) => page !== '/404.html')
    // The first rule that fits decides.
    .sort((a, b) => depth(b) - depth(a) || (a < b ? -1 : 1))
    .map((page) => `${page.replace(/404\.html$/, '*')} ${page} 404\n`);
  // A page that tells the new address stands at the old one. Netlify goes past it only where the rule says "!",
  // which Cloudflare may not know.
  const redirects = moved.flatMap(([from, to]) =>
    ['301!', '301'].map((status) => `${home}${from.slice(1)} ${home}${to.slice(1)} ${status}\n`),
  );
  return [NOTE, ...redirects, ...rules].join('');
}

/** Reads a `_redirects` file as Netlify does for addresses without a file. */
export function parseRedirectsFile(text: string): ErrorPageLookup {
  const rules = text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [from = '', to = '', status = '301'] = line.split(/\s+/);
      return { path: new RegExp(patternSource(from)), to, status };
    });
  return (path) => rules.find((rule) => rule.status === '404' && rule.path.test(path))?.to;
}
