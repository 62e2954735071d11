import type { HeaderMap } from '../../../src/hosting/security-headers.ts';
import { attr, elements, parse } from './dist.ts';

/**
 * The rules of Mozilla's HTTP Observatory, version 1.6.3 (github.com/mdn/mdn-http-observatory: which result an
 * answer gets stands in src/analyzer/tests, its points in src/grader/charts.js), as far as headers and the
 * `<meta>` of a page decide them. The package itself is not used: npm has only the older 1.4.8 (no rules for
 * COOP and COEP), its analysers import a web client, jsdom and a list of preloaded hosts that its installation
 * script downloads, and it brings 233 packages, 131 MB, with a web server, a database client and telemetry.
 *
 * Left out, since they come to 0 for every page of ours: redirection (the host's), cookies and CORS (none),
 * scripts from elsewhere (none; output.test.ts and security.spec.ts see to that).
 */
export interface Answer {
  readonly headers: HeaderMap;
  readonly html: string;
  /** Whether browsers know the host as one of https alone, as they do `github.io`. */
  readonly isPreloaded?: boolean;
}

export interface Grade {
  readonly score: number;
  readonly letter: string;
  /** Points by rule, those of 0 left out. */
  readonly points: Readonly<Record<string, number>>;
}

type Policy = ReadonlyMap<string, ReadonlySet<string>>;

/** What a page says of itself, as the rules read it. */
interface Said {
  readonly header: (name: string) => string | undefined;
  /** Of the header and of each `<meta>`; undefined where one is malformed. */
  readonly policies: readonly Policy[] | undefined;
  readonly headerPolicy: Policy | undefined;
  readonly referrer: string | undefined;
  readonly isPreloaded: boolean;
}

const BROAD = ['ftp:', 'http:', 'https:', '*', 'http://*', 'http://*.*', 'https://*', 'https://*.*'];
const BROAD_OR_INLINE = [...BROAD, "'unsafe-inline'", 'data:'];
const SIX_MONTHS = 15_552_000;

const holds = (sources: ReadonlySet<string>, some: readonly string[]): boolean =>
  some.some((source) => sources.has(source));

/** @throws where a directive stands twice, or the policy is shorter than any can be */
function parsePolicy(text: string): Policy {
  const policy = new Map<string, ReadonlySet<string>>();
  if (text.trim().length < 'img-src'.length - 1) throw new Error('short');
  for (const [name = '', ...sources] of text.split(';').map((part) => part.trim().split(/\s+/))) {
    if (name === '') continue;
    if (policy.has(name.toLowerCase())) throw new Error('twice');
    policy.set(name.toLowerCase(), new Set(sources.map((source) => source.toLowerCase())));
  }
  return policy;
}

function contentSecurityPolicy({ policies }: Said): number {
  if (policies === undefined || policies.every((policy) => policy.size === 0)) return -25;
  // A browser obeys every policy: only what all of them allow is allowed.
  const allowed = (name: string): ReadonlySet<string> | undefined => {
    const lists = policies.map((policy) => policy.get(name)).filter((list) => list !== undefined);
    if (lists.length === 0) return undefined;
    const common = lists.reduce((all, list) => new Set([...all].filter((source) => list.has(source))));
    return common.size === 0 ? new Set(["'none'"]) : common;
  };
  const any = new Set(['*']);
  const fallback = allowed('default-src') ?? any;
  const [script, style, object] = ['script-src', 'style-src', 'object-src'].map(
    (name) => allowed(name) ?? fallback,
  ) as [ReadonlySet<string>, ReadonlySet<string>, ReadonlySet<string>];
  const passive = ['img-src', 'media-src'];
  const isInsecure = (names: readonly string[]): boolean =>
    names.some((name) => [...(allowed(name) ?? [])].some((source) => /^(http|ftp):/.test(source)));
  const active = policies.flatMap((policy) => [...policy.keys()]).filter((name) => !passive.includes(name));

  if (holds(script, BROAD_OR_INLINE) || holds(object, BROAD)) return -20;
  if (isInsecure(active)) return -20;
  if (holds(script, ["'unsafe-eval'"]) || holds(style, ["'unsafe-eval'"])) return -10;
  if (isInsecure(passive)) return -10;
  if (holds(style, BROAD_OR_INLINE)) return 0;
  return fallback.size === 1 && fallback.has("'none'") ? 10 : 5;
}

function framing({ header, headerPolicy }: Said): number {
  // In a <meta> browsers ignore it.
  if (headerPolicy?.has('frame-ancestors')) return 5;
  const value = header('X-Frame-Options')?.trim().toLowerCase();
  if (value === undefined) return -20;
  if (value === 'deny' || value === 'sameorigin') return 5;
  return value.startsWith('allow-from') ? 0 : -20;
}

function transportSecurity({ header, isPreloaded }: Said): number {
  if (isPreloaded) return 5;
  const age = /(?:^|;)\s*max-age=(\d+)/i.exec(header('Strict-Transport-Security') ?? '')?.[1];
  if (age === undefined) return -20;
  return Number(age) < SIX_MONTHS ? -10 : 0;
}

function referrer(said: Said): number {
  const known = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];
  if (said.referrer === undefined) return 0;
  return known.includes(said.referrer.trim().toLowerCase()) ? 5 : -5;
}

/** A header with a closed list of values: its points, 0 where it is missing, -5 where the value is none of them. */
const listed =
  (name: string, good: readonly string[], neutral: string) =>
  ({ header }: Said): number => {
    const value = header(name)?.trim().toLowerCase();
    if (value === undefined || value === neutral) return 0;
    return good.includes(value) ? 10 : -5;
  };

const rules: Readonly<Record<string, (said: Said) => number>> = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-embedder-policy': listed(
    'Cross-Origin-Embedder-Policy',
    ['require-corp', 'credentialless'],
    'unsafe-none',
  ),
  'cross-origin-opener-policy': listed(
    'Cross-Origin-Opener-Policy',
    ['same-origin', 'same-origin-allow-popups', 'noopener-allow-popups'],
    'unsafe-none',
  ),
  'cross-origin-resource-policy': listed(
    'Cross-Origin-Resource-Policy',
    ['same-origin', 'same-site'],
    'cross-origin',
  ),
  'referrer-policy': referrer,
  'strict-transport-security': transportSecurity,
  'x-content-type-options': ({ header }) =>
    header('X-Content-Type-Options')?.trim().toLowerCase() === 'nosniff' ? 0 : -5,
  'x-frame-options': framing,
};

const letters: readonly (readonly [from: number, letter: string])[] = [
  [100, 'A+'],
  [90, 'A'],
  [85, 'A-'],
  [80, 'B+'],
  [70, 'B'],
  [65, 'B-'],
  [60, 'C+'],
  [50, 'C'],
  [45, 'C-'],
  [40, 'D+'],
  [30, 'D'],
  [25, 'D-'],
];

/** Grades an answer of a host as Mozilla's HTTP Observatory would. */
export function grade(answer: Answer): Grade {
  const said = read(answer);
  const points = Object.fromEntries(
    Object.entries(rules)
      .map(([name, judge]) => [name, judge(said)] as const)
      .filter(([, value]) => value !== 0),
  );
  const values = Object.values(points);
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 100);
  const penalised = sum(values.filter((value) => value < 0));
  // Extra points count only for a site that is good without them.
  const score = Math.max(0, penalised >= 90 ? sum(values) : penalised);
  return { score, letter: letters.find(([from]) => score >= from)?.[1] ?? 'F', points };
}

function read({ headers, html, isPreloaded = false }: Answer): Said {
  const metas = elements(parse(html), 'meta');
  const header = (name: string): string | undefined => headers[name];
  const own = header('Content-Security-Policy');
  const inPage = metas
    .filter((element) => attr(element, 'http-equiv')?.toLowerCase() === 'content-security-policy')
    .flatMap((element) => attr(element, 'content') ?? []);
  let policies: readonly Policy[] | undefined;
  try {
    policies = [...(own === undefined ? [] : [own]), ...inPage].map(parsePolicy);
  } catch {
    policies = undefined;
  }
  const referrerMeta = metas.find((element) => attr(element, 'name')?.toLowerCase() === 'referrer');
  return {
    header,
    policies,
    headerPolicy: own === undefined ? undefined : policies?.[0],
    // The last one counts.
    referrer: attr(referrerMeta, 'content') ?? header('Referrer-Policy'),
    isPreloaded,
  };
}
