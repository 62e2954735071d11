/** The part of Pagefind's API that the search page uses (https://pagefind.app/docs/api/). */
export interface PagefindResult {
  readonly data: () => Promise<PagefindData>;
}
export interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}
export interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

const loaded = new Map<string, Promise<Pagefind>>();

/**
 * Loads one language's search bundle, once. Pagefind picks its stemmer by the page's language, so that is
 * changed while the bundle starts.
 * @param bundle address of the folder that holds the bundles
 * @param code the language of the bundle
 */
export function pagefindIn(bundle: string, code: string): Promise<Pagefind> {
  const known = loaded.get(code);
  if (known) return known;
  const loading = start(`${bundle}${code}/`);
  // A failed download is tried anew at the next search.
  loading.catch(() => loaded.delete(code));
  loaded.set(code, loading);
  return loading;
}

async function start(address: string): Promise<Pagefind> {
  allowOwnWorkers(new URL(address, location.href).pathname);
  const pagefind = (await import(
    /* @vite-ignore */ new URL(`${address}pagefind.js`, location.href).href
  )) as Pagefind;
  // Addresses in the index hold the base path already.
  await pagefind.options({ bundlePath: address, baseUrl: '/', excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}

/** Trusted Types: only Pagefind's own worker on this host may be made from a string (trust.md 3.1). */
interface TrustedTypes {
  readonly defaultPolicy: unknown;
  readonly createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string | null },
  ) => unknown;
}

function allowOwnWorkers(path: string): void {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  if (!types || types.defaultPolicy) return;
  const folder = path.replace(/[^/]+\/$/, '');
  types.createPolicy('default', {
    createScriptURL: (address) => {
      const url = new URL(address, location.href);
      return url.origin === location.origin && url.pathname.startsWith(folder) ? url.href : null;
    },
  });
}
