import { describe, expect, it } from 'vitest';
import { parseCaddy, renderCaddy } from '../../src/hosting/caddy.ts';
import { parseHeadersFile, renderHeadersFile } from '../../src/hosting/headers-file.ts';
import { parseNginx, renderNginx } from '../../src/hosting/nginx.ts';
import { parseRedirectsFile, renderRedirectsFile } from '../../src/hosting/redirects-file.ts';
import { renderSecurityTxt } from '../../src/hosting/security-txt.ts';
import { type HeaderLookup } from '../../src/hosting/snippets.ts';
import { normaliseBase } from '../../src/config/base-path.ts';
import { contentSecurityPolicy, headersFor, metaPolicy } from '../../src/hosting/security-headers.ts';
import { contentType } from '../../src/hosting/media-types.ts';

/** Addresses of every rule, and some that nearly fit one. */
const PATHS = [
  '/',
  '/404.html',
  '/fi/',
  '/fi/arki/kela/',
  '/so/everyday/kela/404.html',
  '/fi/kotokahvila/lait/',
  '/fi/kotokahvila/lait/diat/',
  '/fi/kotokahvila/lait/diat/index.html',
  '/fi/kotokahvila/lait/diat',
  '/fi/kotokahvila/diat/',
  '/fi/arki/lait/diat/',
  '/data/kotokahvila/lait.fi.html',
  '/data/offering.csv',
  '/_astro/page.Ab12.css',
  '/_astro',
  '/x/_astro/page.css',
  '/pagefind/fi/pagefind.js',
  '/pagefind/fi/pagefind-entry.json',
  '/pagefind/fi/wasm.fi.pagefind',
  '/pagefind/fi/pagefind.fi_1a2b.pf_meta',
  '/pagefind/fi/fragment/fi_1a2b.pf_fragment',
  '/pagefind/fi/index/fi_1a2b.pf_index',
  '/pagefind/fi/filter/fi_1a2b.pf_filter',
  '/fi/pagefind.pf_meta',
  '/sitemap-index.xml',
];

const FORMS: Record<string, (base: string) => HeaderLookup> = {
  _headers: (base) => parseHeadersFile(renderHeadersFile(base)),
  nginx: (base) => parseNginx(renderNginx(base)),
  Caddy: (base) => parseCaddy(renderCaddy(base)),
};

function directives(policy: string | undefined): Map<string, string> {
  return new Map(
    (policy ?? '').split('; ').map((text) => [text.split(' ')[0] ?? '', text.split(' ').slice(1).join(' ')]),
  );
}

const policyOf = (path: string) => headersFor(path)['Content-Security-Policy'];
const cacheOf = (path: string) => headersFor(path)['Cache-Control'];

describe.each(Object.entries(FORMS))('%s', (_name, lookupFor) => {
  it.each(['/', '/repo/', '/a.b/c-d/'])('says the same as the source, below %s', (base) => {
    const lookup = lookupFor(base);
    const read = PATHS.map((path) => [path, lookup(base + path.slice(1))]);
    expect(read).toEqual(PATHS.map((path) => [path, headersFor(path)]));
  });

  it('takes a base path without its slashes', () => {
    expect(lookupFor('repo')('/repo/fi/kotokahvila/lait/diat/')).toEqual(
      headersFor('/fi/kotokahvila/lait/diat/'),
    );
  });
});

describe('_headers', () => {
  it('keeps to what Cloudflare reads: 100 rules, 2,000 characters a line, one * a pattern', () => {
    const lines = renderHeadersFile('/').split('\n');
    const patterns = lines.filter((line) => line.startsWith('/'));
    expect(patterns.length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
    expect(patterns.filter((pattern) => pattern.split('*').length > 2)).toEqual([]);
  });

  it('ends with the last value on a host that takes the last, as Netlify does', () => {
    const withoutDetach = renderHeadersFile('/').replace(/^ {2}! .*\n/gm, '');
    expect(parseHeadersFile(withoutDetach)('/_astro/a.css')['Cache-Control']).toMatch(/immutable$/);
  });
});

describe('_redirects', () => {
  const pages = [
    '404.html',
    'so/404.html',
    'so/everyday/kela/404.html',
    'fi/404.html',
    'so/everyday/x/404.html',
  ];

  it.each([
    ['/so/everyday/kela/', '/so/everyday/kela/404.html'],
    ['/so/everyday/kela/deeper/', '/so/everyday/kela/404.html'],
    ['/so/everyday/other/', '/so/404.html'],
    ['/so/x', '/so/404.html'],
    ['/fi/arki/poissa/', '/fi/404.html'],
    ['/xx/', undefined],
    ['/.netlify/functions/x', undefined],
  ])('leads Netlify from %s to the nearest error page', (path, page) => {
    expect(parseRedirectsFile(renderRedirectsFile(pages))(path)).toBe(page);
  });

  it('leads from every address below a base path, which Netlify itself does not', () => {
    const lookup = parseRedirectsFile(renderRedirectsFile(pages, '/repo/'));
    expect(lookup('/repo/fi/poissa/')).toBe('/repo/fi/404.html');
    expect(lookup('/repo/poissa/')).toBe('/repo/404.html');
    expect(lookup('/fi/poissa/')).toBeUndefined();
  });

  it('does not depend on the order in which a disk lists files', () => {
    expect(renderRedirectsFile([...pages].reverse())).toBe(renderRedirectsFile(pages));
  });

  it('leads from an old address to the new one, on Netlify past the page that stands there', () => {
    const file = renderRedirectsFile(pages, '/repo/', [['/fi/blogi/vanha/', '/fi/blogi/uusi/']]);
    const rules = file.split('\n').filter((line) => line.startsWith('/'));
    expect(rules.slice(0, 2)).toEqual([
      '/repo/fi/blogi/vanha/ /repo/fi/blogi/uusi/ 301!',
      '/repo/fi/blogi/vanha/ /repo/fi/blogi/uusi/ 301',
    ]);
    expect(parseRedirectsFile(file)('/repo/fi/blogi/vanha/')).toBe('/repo/fi/404.html');
  });

  it('has no other rule that Cloudflare Pages would follow: it follows them for files that exist, too', () => {
    const rules = renderRedirectsFile(pages)
      .split('\n')
      .filter((line) => line.startsWith('/'));
    expect(rules).toHaveLength(pages.length - 1);
    // The statuses it knows; no status is 302.
    expect(rules.filter((rule) => /^\S+ \S+(?: (?:200|30[12378]))?$/.test(rule))).toEqual([]);
  });
});

describe('security.txt', () => {
  it('has the fields that RFC 9116 demands, and ends within a year of the build', () => {
    expect(renderSecurityTxt('turva@perhe.fi', 'https://perhe.fi', '2026-11-21')).toBe(
      'Contact: mailto:turva@perhe.fi\n' +
        'Expires: 2027-11-16T00:00:00.000Z\n' +
        'Canonical: https://perhe.fi/.well-known/security.txt\n',
    );
  });
});

describe('nginx', () => {
  it('does not count a header that error pages would not get', () => {
    const lookup = parseNginx(renderNginx('/').replaceAll('"nosniff" always', '"nosniff"'));
    expect(lookup('/')).not.toHaveProperty('X-Content-Type-Options');
  });
});

describe('the policy', () => {
  it('is that of trust.md 3.1', () => {
    expect(contentSecurityPolicy('page')).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; " +
        "font-src 'self'; media-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; " +
        "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; upgrade-insecure-requests; " +
        "require-trusted-types-for 'script'; trusted-types default",
    );
  });

  it.each(['page', 'slides', 'offline'] as const)('has a form for <meta>: %s', (kind) => {
    const meta = directives(metaPolicy(kind));
    const left = ['frame-ancestors', 'report-to', 'report-uri', 'sandbox', 'upgrade-insecure-requests'];
    for (const name of left) expect(meta.has(name)).toBe(false);
    const header = [...directives(contentSecurityPolicy(kind))].filter(([name]) => !left.includes(name));
    expect([...meta]).toEqual(header);
    expect(metaPolicy(kind)).not.toMatch(/["<>&]/);
  });

  it('leaves only Trusted Types out on slides', () => {
    const slides = directives(policyOf('/fi/kotokahvila/lait/diat/'));
    const page = directives(policyOf('/fi/kotokahvila/lait/'));
    expect([...page.keys()].filter((name) => !slides.has(name))).toEqual([
      'require-trusted-types-for',
      'trusted-types',
    ]);
    for (const [name, sources] of slides) expect(page.get(name)).toBe(sources);
  });

  it('lets an offline file use what is inside it and nothing from anywhere', () => {
    const offline = directives(policyOf('/data/kotokahvila/lait.fi.html'));
    expect(offline.get('style-src')).toBe("'unsafe-inline'");
    expect(offline.get('default-src')).toBe("'none'");
    expect([...offline.values()].join(' ')).not.toMatch(/self|http|\*/);
  });

  it('does not turn addresses into https on a server without TLS', () => {
    for (const path of PATHS) {
      const plain = headersFor(path, { https: false });
      expect(plain['Content-Security-Policy']).toBe(
        policyOf(path)?.replace(' upgrade-insecure-requests;', '').replace('; upgrade-insecure-requests', ''),
      );
      expect({ ...plain, 'Content-Security-Policy': policyOf(path) }).toEqual(headersFor(path));
    }
  });
});

describe('the other headers (H2, H11)', () => {
  it.each(PATHS)('are all there: %s', (path) => {
    expect(headersFor(path)).toMatchObject({
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    });
  });

  it.each([
    'accelerometer',
    'browsing-topics',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'usb',
  ])('deny %s', (feature) => {
    expect(headersFor('/')['Permissions-Policy']?.split(', ')).toContain(`${feature}=()`);
  });

  it('let only files named by their content be kept for a year', () => {
    const kept = PATHS.filter((path) => cacheOf(path) === 'public, max-age=31536000, immutable');
    expect(kept).toEqual([
      '/_astro/page.Ab12.css',
      '/pagefind/fi/pagefind.fi_1a2b.pf_meta',
      '/pagefind/fi/fragment/fi_1a2b.pf_fragment',
      '/pagefind/fi/index/fi_1a2b.pf_index',
      '/pagefind/fi/filter/fi_1a2b.pf_filter',
    ]);
    for (const path of PATHS.filter((each) => !kept.includes(each))) {
      expect(cacheOf(path)).toBe('public, max-age=300, must-revalidate, no-transform');
    }
  });
});

describe('normaliseBase', () => {
  it.each([
    ['', '/'],
    ['/', '/'],
    ['repo', '/repo/'],
    ['/repo', '/repo/'],
    ['/repo/', '/repo/'],
    ['a.b/c-d', '/a.b/c-d/'],
  ])('%j is %j', (given, wanted) => {
    expect(normaliseBase(given)).toBe(wanted);
  });

  it.each(['a b', '/../', '/a"/', '/a;/', '/a\n/', '/{x}/', '/:x/', '/*/', '/.git/'])(
    'refuses %j',
    (given) => {
      expect(() => normaliseBase(given)).toThrow('BASE_PATH');
    },
  );
});

describe('contentType', () => {
  it.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['site.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['feed.xml', 'application/xml; charset=utf-8'],
    ['a.WOFF2', 'font/woff2'],
    ['wasm.fi.pagefind', 'application/octet-stream'],
    ['fi_1.pf_meta', 'application/octet-stream'],
    ['constructor', 'application/octet-stream'],
    ['a.constructor', 'application/octet-stream'],
  ])('%s: %s', (name, type) => {
    expect(contentType(name)).toBe(type);
  });
});
