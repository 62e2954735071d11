import { writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { createSiteServer } from '../../hosting/server.ts';

/** What a first search costs its reader. */
export interface FirstSearch {
  /** Bytes of files as they are sent, by what they are. */
  readonly parts: Readonly<Record<string, number>>;
  readonly bytes: number;
  /** From Enter to the results, nothing being loaded before but the page; the median of some runs. */
  readonly milliseconds: number;
}

/** A word of each script to search for first, inflected. */
export const firstQueries: Readonly<Record<string, string>> = {
  fi: 'hätänumerosta',
  sv: 'apoteken',
  ar: 'الصيدليات',
  uk: 'аптеці',
  zh: '药房',
};

const runs = 3;

/** What a file is, by its address. */
function partOf(address: string): string {
  if (/\.html?$|\/$|\.css$|\.svg$/.test(address)) return 'page';
  if (address.includes('wasm')) return 'program';
  if (address.endsWith('pagefind.js')) return 'Pagefind script';
  if (address.includes('worker')) return 'worker';
  if (address.endsWith('lexicon.txt')) return 'words';
  const ending = /pf_(\w+)$|\.(\w+)$/.exec(address);
  if (ending?.[1]) return ending[1];
  return address.includes('_astro') ? 'our script' : (ending?.[2] ?? 'page');
}

/** Adds up what a page asks for. */
async function counted(page: Page): Promise<Map<string, number>> {
  const parts = new Map<string, number>();
  const addresses = new Map<string, string>();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const headers = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, response }) => {
    addresses.set(requestId, new URL(response.url).pathname);
    headers.set(requestId, response.encodedDataLength);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const part = partOf(addresses.get(requestId) ?? '');
    const bytes = encodedDataLength - (headers.get(requestId) ?? 0);
    if (part !== 'page') parts.set(part, (parts.get(part) ?? 0) + bytes);
  });
  return parts;
}

async function measured(browser: Browser, run: (page: Page) => Promise<number>): Promise<FirstSearch> {
  const times: number[] = [];
  let parts = new Map<string, number>();
  for (let n = 0; n < runs; n++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    parts = await counted(page);
    times.push(await run(page));
    await page.waitForLoadState('networkidle');
    await context.close();
  }
  const bytes = [...parts.values()].reduce((sum, size) => sum + size, 0);
  times.sort((a, b) => a - b);
  return { parts: Object.fromEntries(parts), bytes, milliseconds: times[times.length >> 1] ?? 0 };
}

const originOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

function served(dir: string): Promise<Server> {
  const server = createSiteServer({ dir });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const ours =
  (address: string, query: string) =>
  async (page: Page): Promise<number> => {
    await page.goto(address);
    return page.evaluate(async (query) => {
      const form = document.querySelector<HTMLFormElement>('[data-search]');
      const input = form?.querySelector<HTMLInputElement>('[type=search]');
      if (!form || !input) throw new Error('There is no search field.');
      input.value = query;
      const from = performance.now();
      form.requestSubmit();
      await new Promise<void>((resolve) => {
        new MutationObserver(() => {
          if (form.dataset['searchState'] === 'done') resolve();
        }).observe(form, { attributes: true });
      });
      return performance.now() - from;
    }, query);
  };

const stocks =
  (origin: string, folder: string, query: string) =>
  async (page: Page): Promise<number> => {
    await page.goto(`${origin}/blank.html`);
    return page.evaluate(
      async ([script = '', query = '']) => {
        const from = performance.now();
        const pagefind = (await import(script)) as {
          search: (query: string) => Promise<{ results: { data: () => Promise<unknown> }[] }>;
        };
        const { results } = await pagefind.search(query);
        await Promise.all(results.slice(0, 5).map((result) => result.data()));
        return performance.now() - from;
      },
      [`${origin}/${folder}/pagefind.js`, query],
    );
  };

/**
 * Measures a first search in a browser, on the site and with stock Pagefind.
 * @param executablePath the browser
 * @param dist the finished site
 * @param page path of a language's search page
 * @param stock the folder that holds the folder of each language's stock index
 * @param locale the language; its query is of {@link firstQueries}
 */
export async function firstSearch(
  executablePath: string,
  dist: string,
  page: string,
  stock: string,
  locale: string,
): Promise<{ readonly own: FirstSearch; readonly stock: FirstSearch }> {
  const query = firstQueries[locale] ?? '';
  writeFileSync(
    join(stock, 'blank.html'),
    `<!doctype html><html lang="${locale}"><title>-</title><link rel="icon" href="data:,">`,
  );
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const servers = [await served(dist), await served(stock)] as const;
  try {
    return {
      own: await measured(browser, ours(originOf(servers[0]) + page, query)),
      stock: await measured(browser, stocks(originOf(servers[1]), locale, query)),
    };
  } finally {
    await browser.close();
    for (const server of servers) server.close();
  }
}

/** The measurements as lines. */
export function firstSearchTable(
  measurements: readonly (readonly [
    locale: string,
    { readonly own: FirstSearch; readonly stock: FirstSearch },
  ])[],
): string {
  const line = (name: string, { parts, bytes, milliseconds }: FirstSearch): string =>
    `${name.padEnd(12)} ${(bytes / 1000).toFixed(1).padStart(6)} KB ${milliseconds.toFixed(0).padStart(5)} ms   ` +
    Object.entries(parts)
      .map(([part, size]) => `${part} ${(size / 1000).toFixed(1)}`)
      .join(', ');
  return [
    'first search, bytes as sent and time from Enter to results:',
    ...measurements.flatMap(([locale, { own, stock }]) => [line(locale, own), line(`  stock`, stock)]),
  ].join('\n');
}
