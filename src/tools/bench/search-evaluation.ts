import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import { locales, type Locale } from '../../domain/locales.ts';
import { readArticle, runsOf } from '../../search/build/article.ts';
import type { BuiltPage } from '../../search/build/built.ts';
import { lexiconFile } from '../../search/build/index.ts';
import { readQueries } from '../../search/evaluation/queries.ts';
import { scored } from '../../search/evaluation/score.ts';
import { Lexicon } from '../../search/lexicon.ts';
import { wordsIn } from '../../search/query/words.ts';
import { ranking } from '../../search/query/ranking.ts';
import { searchIn, type Engine, type Found } from '../../search/query/search.ts';
import { diskEngine } from './search-engine.ts';
import type { Answer } from './search-table.ts';

const keyOf = ({ record }: BuiltPage): string => `${record.section}/${record.id}`;

/** A folder for stock indexes, with what removes it. */
export function stockFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'stock-pagefind-'));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** Writes a language's index as Pagefind makes it by itself: the pages as they are, its own stemmer, no options. */
export async function writeStockIndex(
  locale: Locale,
  pages: readonly BuiltPage[],
  folder: string,
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: locales[locale].tag });
  if (!index) throw new Error(errors.join('\n'));
  for (const { record, html } of pages) {
    await index.addHTMLFile({ url: record.address, content: `<html><body>${html}</body></html>` });
  }
  await index.writeFiles({ outputPath: join(folder, locale) });
  await index.deleteIndex();
}

/**
 * Asks a language's queries and scores the answers.
 * @param dist the finished site
 * @param pages its pages in the language
 * @param stock the folder of the language's stock index; without it only the site's own search is asked
 * @param isTuned whether to ask the queries that the search was tuned on, and not those set aside
 */
export async function evaluated(
  dist: string,
  locale: Locale,
  pages: readonly BuiltPage[],
  stock: string | undefined,
  isTuned: boolean,
): Promise<readonly Answer[]> {
  const texts = pages.map((page) => ({
    key: keyOf(page),
    text: runsOf(readArticle(page.html, locale))
      .map(({ text }) => text)
      .join(' '),
  }));
  const byAddress = new Map(pages.map((page) => [page.record.address, keyOf(page)]));
  const { tag } = locales[locale];
  const stockEngine = stock === undefined ? undefined : await diskEngine(stock, stock, tag);
  const folder = join(dist, 'pagefind', locale);
  const own = await diskEngine(join(dist, 'pagefind'), folder, tag, ranking);
  const known = wordsIn(tag, new Lexicon(readFileSync(join(folder, lexiconFile), 'utf8')));
  const keys = async (found: readonly Found<{ readonly url: string }>[]): Promise<readonly string[]> =>
    Promise.all(found.slice(0, 10).map(async ({ data }) => byAddress.get((await data()).url) ?? ''));
  const asked = async (engine: Engine<{ readonly url: string }> | undefined, query: string) =>
    engine ? keys(await engine.search(query, undefined)) : [];
  const answers: Answer[] = [];
  for (const query of readQueries(locale).filter(({ isSetAside }) => isSetAside !== isTuned)) {
    const relevant = new Set(texts.filter((page) => query.isRelevant(page)).map(({ key }) => key));
    if (relevant.size === 0) continue;
    const from = performance.now();
    const { found, corrections } = await searchIn(own, known, query.query);
    const milliseconds = performance.now() - from;
    const ours = await keys(found);
    answers.push({
      query,
      own: scored(ours, relevant),
      stock: scored(await asked(stockEngine, query.query), relevant),
      milliseconds,
      found: ours,
      relevant: [...relevant],
      corrections: corrections.map(({ from: typed, to }) => `${typed} → ${to}`),
    });
  }
  return answers;
}
