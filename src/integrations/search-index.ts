import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { close } from 'pagefind';
import type { Locale } from '../domain/locales.ts';
import { readArticle } from '../search/build/article.ts';
import { readBuiltPages, readTerms, type BuiltPage } from '../search/build/built.ts';
import { withRepeatedMarked } from '../search/build/repeated.ts';
import { sharedFiles, writeIndex, type IndexedPage } from '../search/build/index.ts';
import { digestOfSources, loadSources, type Sources } from '../search/build/sources.ts';
import { officialNames, type OfficialTerm } from '../search/build/terms.ts';

/**
 * One search bundle per language, `pagefind/<code>/`, over the pages that hold a text in that language. A language
 * none of whose texts has changed keeps the bundle of the build before: indexing is half of a build's work.
 */
export function searchIndex(): AstroIntegration {
  let root = '';
  let cache = '';
  return {
    name: 'perhe-mielessa:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        cache = join(fileURLToPath(config.cacheDir), 'search');
      },
      'astro:build:done': async ({ dir, logger }) => {
        await buildIndexes(root, fileURLToPath(dir), cache, logger);
      },
    },
  };
}

async function buildIndexes(
  root: string,
  dist: string,
  cache: string,
  logger: AstroIntegrationLogger,
): Promise<void> {
  const terms = await readTerms(dist);
  const lockFile = join(root, 'package-lock.json');
  const lock = existsSync(lockFile) ? readFileSync(lockFile, 'utf8') : '';
  const made = digest(lock, digestOfSources(root, process.env), terms);
  const built = await readBuiltPages(dist);
  const bundles = join(dist, 'pagefind');
  const counts: string[] = [];
  let sources: Sources | undefined;
  for (const [locale, own] of built) {
    const output = join(bundles, locale);
    const kept = join(cache, locale);
    const key = digest(
      made,
      locale,
      own.map(({ record, html }) => [record.address, record.review, record.standing, html]),
    );
    const isNew = !takeKept(kept, output, key);
    if (isNew) {
      sources ??= loadSources(root, process.env, (language) =>
        (built.get(language as Locale) ?? []).map(({ html }) => readArticle(html, language as Locale)),
      );
      await writeIndex(locale, indexed(own, locale, terms, sources), sources, output);
      keep(kept, output, key);
    }
    // Every language brings the same copy.
    for (const name of sharedFiles) await rename(join(output, name), join(bundles, name));
    counts.push(`${locale} ${own.length}${isNew ? '' : ' (as before)'}`);
  }
  await close();
  logger.info(`pages indexed: ${counts.join(', ')}`);
  if (sources) tellOfFinnish(sources, logger);
}

/** Says by what Finnish was analysed, and of words that only rules could judge. */
function tellOfFinnish({ finnishWords: { source, missing } }: Sources, logger: AstroIntegrationLogger): void {
  const names = {
    dictionary: "the committed lexicon and voikko-fi's dictionary",
    lexicon: 'the committed lexicon',
    rules: 'rules only',
  };
  logger.info(`Finnish words analysed by ${names[source]}`);
  if (source === 'rules') {
    const words = 'src/search/finnish-words.tsv is missing: the search will miss many inflected words.';
    // What CI publishes must be whole.
    if (process.env['CI']) throw new Error(words);
    logger.warn(words);
  } else if (missing.size > 0 && source === 'lexicon') {
    logger.warn(
      `${missing.size} Finnish words are not in the lexicon and go by rules; install voikko-fi and run npm run search:lexicon`,
    );
  }
}

const indexed = (
  pages: readonly BuiltPage[],
  locale: Locale,
  terms: readonly OfficialTerm[],
  sources: Sources,
): readonly IndexedPage[] =>
  withRepeatedMarked(pages.map(({ record, html }) => ({ record, article: readArticle(html, locale) }))).map(
    ({ record, article }) => ({
      url: record.address,
      state: [record.review, record.standing === 'stale' ? 'stale' : ''].join(' ').trim(),
      article,
      names: officialNames(article, locale, terms, sources.wholeKeysFor(locale)),
    }),
  );

const digest = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64');

/** @returns whether a bundle of exactly these texts was there */
function takeKept(kept: string, output: string, key: string): boolean {
  const mark = `${kept}.digest`;
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== key || !existsSync(kept)) return false;
  cpSync(kept, output, { recursive: true });
  return true;
}

function keep(kept: string, output: string, key: string): void {
  rmSync(kept, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  cpSync(output, kept, { recursive: true });
  writeFileSync(`${kept}.digest`, key);
}
