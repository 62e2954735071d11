/**
 * The one source of every header the site is served with: the content security policy, the other
 * security headers, and how long a file may be cached. The `<meta>` of each page,
 * `dist/_headers`, the nginx and Caddy snippets and the local server are all derived from here.
 */

import { normaliseBase } from '../config/base-path.ts';

/**
 * `page` is every page; `slides` may use `innerHTML`, which reveal.js needs; `offline` is a file
 * people save and open without a network, with its script and style inside and a stricter policy
 * of its own in its `<meta>`.
 */
export type PolicyKind = 'page' | 'slides' | 'offline';

/** Header names, in the spelling they are sent with, and their values. */
export type HeaderMap = Readonly<Record<string, string>>;

/** What one kind of address gets on top of the rules before it; a later rule replaces a header. */
export interface HeaderRule {
  /** `:name` stands for one path segment, `*` for anything, slashes included. */
  readonly pattern: string;
  readonly headers: HeaderMap;
}

type Policy = Readonly<Record<string, readonly string[]>>;

const SELF = ["'self'"] as const;
const NONE = ["'none'"] as const;

const SLIDES: Policy = {
  'default-src': NONE,
  // Pagefind's search core is WebAssembly.
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': SELF,
  'img-src': SELF,
  'font-src': SELF,
  'media-src': SELF,
  'connect-src': SELF,
  'worker-src': SELF,
  'manifest-src': SELF,
  'base-uri': NONE,
  'form-action': SELF,
  'frame-ancestors': NONE,
  'upgrade-insecure-requests': [],
};

const POLICIES: Readonly<Record<PolicyKind, Policy>> = {
  slides: SLIDES,
  page: { ...SLIDES, 'require-trusted-types-for': ["'script'"], 'trusted-types': ['default'] },
  offline: {
    'default-src': NONE,
    'script-src': ["'unsafe-inline'"],
    'style-src': ["'unsafe-inline'"],
    'img-src': ['data:'],
    'font-src': ['data:'],
    'media-src': ['data:'],
    'base-uri': NONE,
    'form-action': NONE,
    'frame-ancestors': NONE,
    'upgrade-insecure-requests': [],
  },
};

/** Ignored in a `<meta>` by the specification (CSP 3, 3.3), and browsers complain of them there. */
const NOT_IN_META = new Set(['frame-ancestors', 'report-to', 'report-uri', 'sandbox']);

/**
 * Turns every address into https: right on a host with TLS; over plain http Chromium spares only
 * loopback addresses, and a page opened through the local network loses its styles.
 */
const UPGRADE = 'upgrade-insecure-requests';

function serialise(kind: PolicyKind, leaveOut: (directive: string) => boolean): string {
  return Object.entries(POLICIES[kind])
    .filter(([directive]) => !leaveOut(directive))
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

/**
 * The policy as the value of a `Content-Security-Policy` header.
 *
 * @param kind which sort of page it is for
 * @param options `https: false` leaves out `upgrade-insecure-requests`, for a server without TLS
 */
export function contentSecurityPolicy(kind: PolicyKind, options: { readonly https?: boolean } = {}): string {
  return serialise(kind, (directive) => options.https === false && directive === UPGRADE);
}

/**
 * The policy for `<meta http-equiv="Content-Security-Policy">`, the first element of head after the
 * charset, for hosts that cannot send headers. Without the directives a `<meta>` may not carry, and
 * without `upgrade-insecure-requests`, because the same file is also served over plain http.
 */
export function metaPolicy(kind: PolicyKind): string {
  return serialise(kind, (directive) => NOT_IN_META.has(directive) || directive === UPGRADE);
}

const DENIED_FEATURES = [
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
];

const COMMON_HEADERS: HeaderMap = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': DENIED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  // `preload` would bind the whole domain: only its owner may add it.
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
};

/** `no-transform` keeps proxies from rewriting pages, which would put script of theirs in them. */
const SHORT = 'public, max-age=300, must-revalidate, no-transform';

/** Only for files whose name changes with their content. */
const FOREVER = 'public, max-age=31536000, immutable';

const RULES: readonly HeaderRule[] = [
  {
    pattern: '/*',
    headers: {
      'Content-Security-Policy': contentSecurityPolicy('page'),
      ...COMMON_HEADERS,
      'Cache-Control': SHORT,
    },
  },
  { pattern: '/_astro/*', headers: { 'Cache-Control': FOREVER } },
  // Pagefind names these by their content; its pagefind.js, pagefind-entry.json and wasm it does not.
  ...['pf_fragment', 'pf_index', 'pf_filter', 'pf_meta'].map((ending) => ({
    pattern: `/pagefind/*.${ending}`,
    headers: { 'Cache-Control': FOREVER },
  })),
  {
    pattern: '/:locale/kotokahvila/:id/diat/*',
    headers: { 'Content-Security-Policy': contentSecurityPolicy('slides') },
  },
  {
    pattern: '/data/kotokahvila/*',
    headers: { 'Content-Security-Policy': contentSecurityPolicy('offline') },
  },
];

/**
 * The rules, general before special, as a site below `base` needs them.
 *
 * @throws {Error} as {@link normaliseBase}
 */
export function headerRules(base = '/'): readonly HeaderRule[] {
  const prefix = normaliseBase(base).slice(0, -1);
  return RULES.map(({ pattern, headers }) => ({ pattern: prefix + pattern, headers }));
}

/** A pattern as an anchored expression that JavaScript, PCRE (nginx) and RE2 (Caddy) all read. */
export function patternSource(pattern: string): string {
  const source = pattern.replace(/[.~+]/g, '\\$&').replaceAll('*', '.*').replace(/:\w+/g, '[^/]+');
  return `^${source}$`;
}

/**
 * The headers that a list of rules gives to an address: those of every rule that fits, later ones
 * replacing earlier ones. No rule fits: an empty map.
 */
export function applyRules(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const fitting = rules.filter(({ pattern }) => new RegExp(patternSource(pattern)).test(path));
  return Object.assign({}, ...fitting.map(({ headers }) => headers)) as Record<string, string>;
}

/**
 * The headers of one address.
 *
 * @param path decoded, absolute, below the base path: `/fi/arki/kela/`
 * @param options `https: false` for a server without TLS
 */
export function headersFor(path: string, options: { readonly https?: boolean } = {}): Record<string, string> {
  const headers = applyRules(RULES, path);
  const policy = headers['Content-Security-Policy'];
  if (options.https === false && policy !== undefined) {
    headers['Content-Security-Policy'] = policy
      .split('; ')
      .filter((directive) => directive !== UPGRADE)
      .join('; ');
  }
  return headers;
}
