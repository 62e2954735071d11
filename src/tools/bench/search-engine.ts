import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Engine, Found } from '../../search/query/search.ts';

/** What Pagefind's script says of a page. */
interface Data {
  readonly url: string;
}
interface Instance {
  readonly search: (
    term: string,
    options?: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly Found<Data>[] }>;
}
interface Script {
  readonly createInstance: (options: Readonly<Record<string, unknown>>) => Instance;
}

/** Answers Pagefind's requests from the disk: here its script runs without a browser and without a server. */
function readFromDisk(): void {
  globalThis.fetch = async (input) => {
    const { pathname } = new URL(String(input));
    return existsSync(pathname)
      ? new Response(new Uint8Array(await readFile(pathname)))
      : new Response('', { status: 404 });
  };
}

/**
 * Pagefind over an index on the disk.
 * @param script the folder of pagefind.js
 * @param folder that of the index
 * @param tag the language that the page around it would have
 * @param ranking Pagefind's own options
 */
export async function diskEngine(
  script: string,
  folder: string,
  tag: string,
  ranking?: Readonly<Record<string, unknown>>,
): Promise<Engine<Data>> {
  readFromDisk();
  const { createInstance } = (await import(pathToFileURL(join(script, 'pagefind.js')).href)) as Script;
  // The script asks the page for its language.
  Object.assign(globalThis, { document: { querySelector: () => ({ getAttribute: () => tag }) } });
  const instance = createInstance({
    basePath: `${pathToFileURL(folder).href}/`,
    baseUrl: '/',
    noWorker: true,
    ...(ranking ? { ranking } : {}),
  });
  Reflect.deleteProperty(globalThis, 'document');
  await instance.search('');
  return {
    search: async (term, section): Promise<readonly Found<Data>[]> => {
      const options = section === undefined ? undefined : { filters: { section } };
      return (await instance.search(term, options)).results;
    },
  };
}
