import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { close } from 'pagefind';
import { readBuiltPages } from '../search/build/built.ts';
import { bars, belowBars, typoRecall } from '../search/evaluation/bars.ts';
import { mean } from '../search/evaluation/score.ts';
import { readArguments } from './arguments.ts';
import { firstQueries, firstSearch, firstSearchTable } from './bench/first-search.ts';
import { evaluated, stockFolder, writeStockIndex } from './bench/search-evaluation.ts';
import { searchTables, type Answer } from './bench/search-table.ts';
import { findBrowser } from './browser.ts';
import { pagesOf } from './page-list.ts';

/**
 * `npm run bench:search`: how well the search of a finished `dist/` finds what it should, by language and category,
 * beside stock Pagefind over the same pages, on the queries that nothing was tuned on, and what a first search costs.
 * Ends with 1 below a bar. `--tuned` asks the other queries, `--misses` lists each query that misses a page,
 * `--quick` leaves the browser out.
 */
const { values, words, language } = readArguments(
  {
    tuned: { type: 'boolean' },
    misses: { type: 'boolean' },
    quick: { type: 'boolean' },
    dir: { type: 'string' },
  },
  'npm run bench:search [-- --tuned] [--misses] [--quick] [--dir dist] [LANGUAGE…]',
);
const dist = resolve(typeof values['dir'] === 'string' ? values['dir'] : 'dist');
if (!existsSync(join(dist, 'data', 'pages.json'))) {
  console.error(
    language === 'fi'
      ? 'Valmista sivustoa ei ole kansiossa dist/. Rakenna se ensin: npm run build'
      : 'There is no finished site in dist/. Build it first: npm run build',
  );
  process.exit(1);
}
const isTuned = values['tuned'] === true;
const stock = stockFolder();
const answers: Answer[] = [];
const below: string[] = [];
const first: Parameters<typeof firstSearchTable>[0][number][] = [];
const browser = values['quick'] === true ? undefined : findBrowser();
for (const [locale, pages] of await readBuiltPages(dist)) {
  if (words.length > 0 && !words.includes(locale)) continue;
  await writeStockIndex(locale, pages, stock.folder);
  const own = await evaluated(dist, locale, pages, join(stock.folder, locale), isTuned);
  answers.push(...own);
  below.push(...belowBars(locale, mean(own.map((answer) => answer.own)), bars[locale]));
  if (locale === 'fi') {
    const typos = own.filter(({ query }) => query.category === 'typo').map((answer) => answer.own);
    below.push(...belowBars('fi typo', mean(typos), { recall: typoRecall }));
  }
  const page = pagesOf(dist).find((record) => record.kind === 'search' && record.locale === locale);
  if (browser !== undefined && page && firstQueries[locale] !== undefined)
    first.push([locale, await firstSearch(browser, dist, page.address, stock.folder, locale)]);
}
await close();
stock.remove();
console.log(searchTables(answers, values['misses'] === true));
if (first.length > 0) console.log(`\n${firstSearchTable(first)}`);
if (!isTuned && below.length > 0) {
  console.log(`\n${language === 'fi' ? 'Alle rajan' : 'Below a bar'}:\n${below.join('\n')}`);
  process.exitCode = 1;
}
