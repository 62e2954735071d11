import { Lexicon } from '../../search/lexicon.ts';
import type { StoredAnchor } from '../../search/query/excerpt.ts';
import { wordsIn, type Words } from '../../search/query/words.ts';
import { ranking } from '../../search/query/ranking.ts';
import { searchIn, type Engine, type Found, type Results } from '../../search/query/search.ts';

/** What is stored of a page (https://pagefind.app/docs/api/). */
export interface StoredPage {
  readonly url: string;
  readonly content: string;
  /** As `content`, with the marks between Chinese words, and `<` and `>` as entities. */
  readonly raw_content?: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly StoredAnchor[];
}

interface PagefindInstance {
  readonly search: (term: string) => Promise<{ readonly results: readonly Found<StoredPage>[] }>;
}
interface Pagefind {
  readonly createInstance: (options: Readonly<Record<string, unknown>>) => PagefindInstance;
}

/** The search in one language, loaded. */
export interface LanguageSearch {
  readonly words: Words;
  readonly search: (query: string, section?: string) => Promise<Results<StoredPage>>;
}

const loaded = new Map<string, Promise<LanguageSearch>>();
let attempts = 0;
/** Pagefind's instances share their program and may not start at the same moment. */
let turn: Promise<unknown> = Promise.resolve();

/** After so long without an answer the network is held to be gone. */
const patience = 30_000;

function withinReason<Value>(promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The search did not load in time.')), patience);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/**
 * Loads the search in a language, once; what has failed is tried anew the next time.
 * @param bundle address of the folder that holds the languages' folders
 * @param locale code of the language
 */
export function searchLanguage(bundle: string, locale: string): Promise<LanguageSearch> {
  const known = loaded.get(locale);
  if (known) return known;
  const loading = withinReason(load(bundle, locale));
  loading.catch(() => forget(locale));
  loaded.set(locale, loading);
  return loading;
}

function forget(locale: string): void {
  loaded.delete(locale);
  attempts++;
}

async function load(bundle: string, locale: string): Promise<LanguageSearch> {
  const folder = `${bundle}${locale}/`;
  const listing = fetch(`${folder}lexicon.txt`).then(async (answer) => {
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
    return wordsIn(locale, new Lexicon(await answer.text()));
  });
  const starting = turn.then(() => start(bundle, folder));
  turn = starting.catch(() => undefined);
  const [words, engine] = await Promise.all([listing, starting]);
  /** Pagefind remembers a part that did not come as one that is empty: the next search begins anew. */
  const orForget = async <Value>(promise: Promise<Value>): Promise<Value> => {
    try {
      return await withinReason(promise);
    } catch (error) {
      forget(locale);
      throw error;
    }
  };
  return {
    words,
    search: async (query, section) => {
      const { found, corrections } = await orForget(searchIn(engine, words, query, section));
      return {
        found: found.map((page) => ({ ...page, data: () => orForget(page.data()) })),
        corrections,
      };
    },
  };
}

async function start(bundle: string, folder: string): Promise<Engine<StoredPage>> {
  // A browser may remember that a module did not load.
  const version = attempts > 0 ? `?${attempts}` : '';
  const address = new URL(`${bundle}pagefind.js${version}`, location.href).href;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as Pagefind;
  const instance = createInstance({
    basePath: folder,
    // Addresses in the index hold the base path already.
    baseUrl: '/',
    // One file less, and none that is made from a string; a search takes some milliseconds.
    noWorker: true,
    ranking,
  });
  // Asks for nothing, but waits until the program runs, and tells if it does not.
  await instance.search('');
  let sections: Promise<Readonly<Record<string, readonly string[]>>> | undefined;
  return {
    search: async (term, section) => {
      const { results } = await instance.search(term);
      if (section === undefined) return results;
      sections ??= sectionsIn(folder);
      const ids = new Set((await sections)[section]);
      return results.filter(({ id }) => ids.has(id));
    },
  };
}

/** Ids of pages by section, as the build has written them (src/search/build/index.ts). */
async function sectionsIn(folder: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const answer = await fetch(`${folder}sections.json`);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return (await answer.json()) as Readonly<Record<string, readonly string[]>>;
}
