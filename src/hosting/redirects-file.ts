import { normaliseBase } from '../config/base-path.ts';
import { patternSource } from './security-headers.ts';

/** Which error page a host gives for a missing address; undefined where it gives its own. */
export type ErrorPageLookup = (path: string) => string | undefined;

const NOTE =
  '# Tehty rakennettaessa (src/hosting/redirects-file.ts); älä muokkaa. Vain Netlify tarvitsee tätä.\n' +
  '# Made by the build (src/hosting/redirects-file.ts); do not edit. Only Netlify needs it.\n';

/**
 * `_redirects` for Netlify, which by itself gives every missing page the same `/404.html`: the nearest error
 * page instead. A file that exists always goes before such a rule. Cloudflare Pages finds the nearest one by
 * itself; it reads this file too, but skips rules with status 404 (its build log says so).
 *
 * @param errorPages paths of every `404.html`, from the folder of the build: `404.html`, `fi/404.html`
 * @throws {Error} as {@link normaliseBase}
 */
export function renderRedirectsFile(errorPages: readonly string[], base = '/'): string {
  const home = normaliseBase(base);
  const depth = (page: string): number => page.split('/').length;
  const rules = errorPages
    .map((page) => home + page)
    // Netlify's own; a rule for every address would also catch its internal ones.
    .filter((page) => page !== '/404.html')
    // The first rule that fits decides.
    .sort((a, b) => depth(b) - depth(a) || (a < b ? -1 : 1))
    .map((page) => `${page.replace(/404\.html$/, '*')} ${page} 404\n`);
  return [NOTE, ...rules].join('');
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
