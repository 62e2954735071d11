import { excerptOf, type Excerpt } from '../../search/query/excerpt.ts';
import type { Words } from '../../search/query/words.ts';
import type { Correction, Found } from '../../search/query/search.ts';
import { bare, fold, plain, wordsOf } from '../../search/text.ts';
import { searchLanguage, type StoredPage } from './languages.ts';

/** A page that was found, ready to be shown. */
export interface FoundPage {
  readonly url: string;
  readonly title: string;
  readonly section: string;
  /** How the text was made, as keys of the words that tell it. */
  readonly state: string;
  readonly excerpt: Excerpt;
}

/** What was found in one language. */
export interface Group {
  readonly locale: string;
  readonly total: number;
  readonly first: readonly FoundPage[];
  /** Loads the next ones after so many, some dozens at a time. */
  readonly next: (after: number) => Promise<readonly FoundPage[]>;
  readonly corrections: readonly Correction[];
}

/** So many are loaded when the reader asks for more: each is a file to download. */
const atOnce = 45;

/**
 * Searches one language and loads what is shown of the best pages.
 * @param bundle address of the folder that holds the languages' folders
 * @param query as typed
 * @param section key of the only section to search; all, if it is empty
 * @param atFirst how many pages to load
 */
export async function gather(
  bundle: string,
  locale: string,
  query: string,
  section: string,
  atFirst: number,
): Promise<Group> {
  const { search } = await searchLanguage(bundle, locale);
  const { found, corrections } = await search(query, section || undefined);
  const load = (from: number, to: number): Promise<readonly FoundPage[]> =>
    Promise.all(found.slice(from, to).map(loadedPage));
  return {
    locale,
    total: found.length,
    first: byTitle(await load(0, atFirst), query),
    next: (after) => load(after, after + atOnce),
    corrections,
  };
}

/** Of the best pages those first whose title is what was typed, then those whose title begins with these words. */
function byTitle(pages: readonly FoundPage[], query: string): readonly FoundPage[] {
  const words = (text: string): string =>
    wordsOf(fold(plain(text)))
      .map(bare)
      .join(' ');
  const asked = words(query);
  const likeness = (page: FoundPage): number => {
    const title = words(page.title);
    return title === asked ? 2 : title.startsWith(`${asked} `) ? 1 : 0;
  };
  return [...pages].sort((a, b) => likeness(b) - likeness(a));
}

async function loadedPage({ data, words }: Found<StoredPage>): Promise<FoundPage> {
  const { url, meta, content, raw_content: raw, anchors } = await data();
  const text = (raw ?? content).replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  return {
    url,
    title: meta['title'] ?? url,
    section: meta['section'] ?? '',
    state: meta['state'] ?? '',
    excerpt: excerptOf({ text, anchors, title: meta['title'] ?? '' }, words),
  };
}

/** With fewer pages in the reader's own language, Finnish ones are searched as well. */
const few = 3;

/** Whether Finnish results help beside those in the reader's language: there are few, or the words look Finnish. */
export function isWorthFinnish({ total, first }: Group, query: string): boolean {
  const isLatinQuery = /\p{Script=Latin}{3}/u.test(query);
  const isLatinPage = first.every(
    ({ title }) => !/[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Han}]/u.test(title),
  );
  return total < few || (isLatinQuery && !isLatinPage);
}

const mostCompletions = 6;

/** What the reader may be about to type: the query with its last word completed by words of the site. */
export function completions({ lexicon, language }: Words, typed: string): readonly string[] {
  const [, before = '', last = ''] = /^(.*?)([\p{L}\p{M}]+)$/su.exec(typed.replace(/^\s+/, '')) ?? [];
  const letters = bare(fold(last));
  if (letters.length < (language === 'zh' ? 1 : 2)) return [];
  return lexicon
    .complete(letters, mostCompletions)
    .filter((word) => bare(fold(word)) !== letters)
    .map((word) => before + word);
}
