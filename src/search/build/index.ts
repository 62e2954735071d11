import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { locales, type Locale } from '../../domain/locales.ts';
import { encodeLexicon, Lexicon } from '../lexicon.ts';
import { bare, fold, plain, wordsOf } from '../text.ts';
import { annotated, segmented, unsegmented, withoutKeys, type KeysFor } from './annotate.ts';
import { escaped, headingsOf, markupOf, runsOf, type Article, type TextRun } from './article.ts';
import type { Analysis } from './finnish.ts';
import type { Names } from './terms.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A page to be indexed. */
export interface IndexedPage {
  /** Address on the host. */
  readonly url: string;
  /** How the text was made and whether it is stale, as keys for the words that tell it: `machine stale`. */
  readonly state: string;
  readonly article: Article;
  readonly names: Names;
}

/** What the words of the pages are indexed by. */
export interface Analysers {
  readonly finnish: (word: string) => Analysis;
  /** Keys beside the word itself, by language. */
  readonly keysFor: (language: string) => KeysFor;
}

/** Ids of pages by section. Pagefind's own filters are written in another order in each build. */
export type PagesOfSections = Readonly<Record<string, readonly string[]>>;

/** The name of the list of sections, which the browser downloads when the reader chooses one. */
export const sectionsFile = 'sections.json';

/** The name of the list of words that the browser downloads. */
export const lexiconFile = 'lexicon.txt';

/** Where the one copy of Pagefind's script and program lies: the folder above that of each language. */
export const sharedFiles = ['pagefind.js', 'wasm.unknown.pagefind'] as const;

/** What an address in the entry file must say so that Pagefind asks for the program in the folder above. */
const programAbove = '/../../wasm.unknown';

function rewriter(locale: Locale, { keysFor }: Analysers): (run: TextRun) => string {
  return ({ text, language }) => {
    const words = locale === 'zh' && language === 'zh' ? segmented(text) : text;
    return annotated(words, keysFor(language));
  };
}

/** On how many pages each word of the list is. Finnish words stand in it in their base forms. */
function countWords(
  locale: Locale,
  pages: readonly IndexedPage[],
  { finnish }: Analysers,
): Map<string, number> {
  const counts = new Map<string, number>();
  const repeated = new Set<string>();
  for (const { article, names } of pages) {
    const seen = new Set<string>();
    const add = ({ text, language }: TextRun, seen: Set<string>): void => {
      for (const word of wordsOf(plain(locale === 'zh' ? segmented(text) : text))) {
        // «7-vuotias» is asked for as a number and a word; numbers are not in the list.
        const lower = word.toLowerCase().replace(/^\p{N}+-/u, '');
        if (/^\p{N}/u.test(lower)) continue;
        if (language !== 'fi') {
          seen.add(lower);
          continue;
        }
        const { lemmas, parts } = finnish(lower);
        for (const form of lemmas.length > 0 ? [...lemmas, ...parts] : [lower, ...parts]) seen.add(form);
      }
    };
    for (const run of runsOf(article)) add(run, run.place === 'repeated' ? repeated : seen);
    for (const text of [...names.main, ...names.others])
      add({ text, language: locale === 'fi' ? 'sv' : 'fi', place: 'text' }, seen);
    for (const word of seen) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  for (const word of repeated) counts.set(word, counts.get(word) ?? 1);
  return counts;
}

/** Finnish forms whose base form the rules of the query do not find: they travel with the list. */
function exceptionsOf(
  pages: readonly IndexedPage[],
  counts: ReadonlyMap<string, number>,
  { finnish }: Analysers,
): Map<string, readonly string[]> {
  const lexicon = new Lexicon(encodeLexicon(pages.length, counts));
  const exceptions = new Map<string, readonly string[]>();
  const forms = new Set(
    pages.flatMap(({ article }) =>
      runsOf(article)
        .filter(({ language }) => language === 'fi')
        .flatMap(({ text }) => wordsOf(plain(text)).map((word) => word.toLowerCase())),
    ),
  );
  for (const form of forms) {
    const lemmas = finnish(form).lemmas.map(fold);
    if (lemmas.length === 0 || form.includes('-') || /\p{N}/u.test(form)) continue;
    const found = lexicon.lemmas(form).slice(0, 2);
    if (!lemmas.some((lemma) => found.includes(lemma))) exceptions.set(bare(fold(form)), lemmas);
  }
  return exceptions;
}

function contentOf(page: IndexedPage, locale: Locale, analysers: Analysers): string {
  const meta = (name: string, names: readonly string[]): string => {
    const content = escaped(annotated(names.join(', '), analysers.keysFor('fi')));
    return content && `<meta data-pagefind-meta="${name}[content]" content="${content}">`;
  };
  const marks = [
    `<meta data-pagefind-meta="state[content]" content="${escaped(page.state)}">`,
    meta('main', page.names.main),
    meta('names', page.names.others),
  ];
  const body = markupOf(page.article, rewriter(locale, analysers));
  return `<!doctype html><html><body>${marks.join('')}${body}</body></html>`;
}

/**
 * Writes one language's index: unstemmed, as the keys have done that work, so that one program serves all.
 * @param output an empty folder, or none
 * @throws {Error} when Pagefind refuses a page
 */
export async function writeIndex(
  locale: Locale,
  pages: readonly IndexedPage[],
  analysers: Analysers,
  output: string,
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'unknown', includeCharacters: '' });
  if (!index) throw new Error(`The search index for ${locale} could not be made:\n${errors.join('\n')}`);
  for (const page of pages) {
    const added = await index.addHTMLFile({ url: page.url, content: contentOf(page, locale, analysers) });
    if (added.errors.length > 0)
      throw new Error(`${page.url} could not be indexed:\n${added.errors.join('\n')}`);
  }
  const written = await index.writeFiles({ outputPath: output });
  if (written.errors.length > 0)
    throw new Error(`The search index for ${locale} could not be written:\n${written.errors.join('\n')}`);
  await index.deleteIndex();

  const counts = countWords(locale, pages, analysers);
  await writeFile(
    join(output, lexiconFile),
    encodeLexicon(pages.length, counts, exceptionsOf(pages, counts, analysers), vocabularyOf(locale)),
  );
  const sections = await cleanFragments(join(output, 'fragment'), locales[locale].script === 'Hans', pages);
  await writeFile(join(output, sectionsFile), JSON.stringify(sections));
  await pointAbove(join(output, 'pagefind-entry.json'));
  const kept = /^(?:pagefind-entry\.json|.*\.pf_meta|index|fragment|lexicon\.txt|sections\.json)$/;
  for (const name of await readdir(output)) {
    const isShared = (sharedFiles as readonly string[]).includes(name);
    if (!kept.test(name) && !isShared) await rm(join(output, name), { recursive: true });
  }
}

const signature = 'pagefind_dcd';

/**
 * Takes the keys out of what is shown: titles, headings and the texts that excerpts are cut from.
 * @param pages that were indexed
 * @returns ids of the pages by section
 */
async function cleanFragments(
  folder: string,
  isChinese: boolean,
  pages: readonly IndexedPage[],
): Promise<PagesOfSections> {
  const sections: Record<string, string[]> = {};
  if (!existsSync(folder)) return sections;
  const articles = new Map(pages.map(({ url, article }) => [url, article]));
  const clean = (text: string): string => withoutKeys(isChinese ? unsegmented(text) : text);
  for (const name of (await readdir(folder)).sort()) {
    const file = join(folder, name);
    const text = gunzipSync(await readFile(file))
      .subarray(signature.length)
      .toString();
    const fragment = JSON.parse(text) as {
      url: string;
      content: string;
      meta: Record<string, string>;
      anchors: { id: string; text: string }[];
    };
    fragment.content = clean(fragment.content);
    const unmarked = (text: string): string => clean(text).replaceAll('\u200B', '');
    delete fragment.meta['main'];
    delete fragment.meta['names'];
    for (const [key, value] of Object.entries(fragment.meta)) fragment.meta[key] = unmarked(value);
    // Pagefind leaves out of a heading what stands in an element within: «Mikä on <bdi>Wilma</bdi>?»
    const headings = headingsOf(articles.get(fragment.url) ?? { pieces: [], section: '' });
    for (const anchor of fragment.anchors) anchor.text = headings.get(anchor.id) ?? unmarked(anchor.text);
    (sections[fragment.meta['section'] ?? ''] ??= []).push(name.replace('.pf_fragment', ''));
    await writeFile(file, gzipSync(signature + JSON.stringify(fragment), { level: 9 }));
  }
  return sections;
}

/** Has all languages share one program: its address in the entry leads to the folder above. */
async function pointAbove(file: string): Promise<void> {
  const entry = JSON.parse(await readFile(file, 'utf8')) as {
    languages: Record<string, { wasm: string | null }>;
  };
  for (const language of Object.values(entry.languages)) language.wasm = programAbove;
  await writeFile(file, JSON.stringify(entry));
}
