import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { locales, type Locale } from '../domain/locales.ts';
import type { PageRecord } from '../page-records.ts';

/** Files of Pagefind's ready-made interfaces, which the site does not use. */
const unused = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
];

/** A page as it is handed to Pagefind. */
interface Indexed {
  readonly url: string;
  readonly content: string;
}

/**
 * One search bundle per language, `pagefind/<code>/`, over the pages that hold a text in that language. A language
 * none of whose texts has changed keeps the bundle of the build before: indexing is half of a build's work.
 */
export function searchIndex(): AstroIntegration {
  let cache = '';
  let lock = '';
  return {
    name: 'perhe-mielessa:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = join(fileURLToPath(config.cacheDir), 'search');
        const list = new URL('package-lock.json', config.root);
        lock = existsSync(list) ? readFileSync(list, 'utf8') : '';
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = JSON.parse(
          await readFile(join(root, 'data', 'pages.json'), 'utf8'),
        ) as readonly PageRecord[];
        const texts = pages.filter((page) => page.kind === 'entry' && page.standing !== 'fallback');
        const counts: string[] = [];
        for (const [locale, own] of Map.groupBy(texts, (page) => page.locale)) {
          const indexed = await Promise.all(own.map((page) => indexedPage(page, root)));
          const output = join(root, 'pagefind', locale);
          const kept = join(cache, locale);
          const digest = digestOf(locale, indexed, lock);
          const made = !takeKept(kept, output, digest);
          if (made) {
            await writeIndex(locale, indexed, output);
            keep(kept, output, digest);
          }
          counts.push(`${locale} ${own.length}${made ? '' : ' (as before)'}`);
        }
        await close();
        logger.info(`pages indexed: ${counts.join(', ')}`);
      },
    },
  };
}

/** The text of a page without the frame and the notices around it: what Pagefind indexes and nothing else. */
async function indexedPage(page: PageRecord, root: string): Promise<Indexed> {
  const html = await readFile(join(root, page.path, 'index.html'), 'utf8');
  // The state of a text is told beside it in the results; the notice that tells it on the page is not searched.
  const state = [page.review, page.standing === 'stale' ? 'stale' : ''].join(' ').trim();
  const told = `<span data-pagefind-meta="state:${state}"></span>`;
  return {
    url: page.address,
    content: `<!doctype html><html><body>${told}${articleOf(html)}</body></html>`,
  };
}

/** The searched elements, without the notices between the head of a text and the text. */
function articleOf(html: string): string {
  const article = html.slice(html.indexOf('<article'), html.lastIndexOf('</article>'));
  const [, head = '', rest = ''] = article.split(/(<div [^>]*data-pagefind-body[^]*?<\/div>)/, 3);
  const text = rest.search(/<[a-z]+ [^>]*data-pagefind-body/);
  return text < 0 ? article : head + rest.slice(text);
}

/** @param lock the list of packages: another Pagefind makes another bundle */
function digestOf(locale: Locale, pages: readonly Indexed[], lock: string): string {
  return createHash('sha256')
    .update(JSON.stringify([locale, lock, pages]))
    .digest('base64');
}

/** @returns whether a bundle of exactly these texts was there */
function takeKept(kept: string, output: string, digest: string): boolean {
  const mark = `${kept}.digest`;
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== digest || !existsSync(kept)) return false;
  cpSync(kept, output, { recursive: true });
  return true;
}

function keep(kept: string, output: string, digest: string): void {
  rmSync(kept, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  cpSync(output, kept, { recursive: true });
  writeFileSync(`${kept}.digest`, digest);
}

async function writeIndex(locale: Locale, pages: readonly Indexed[], outputPath: string): Promise<void> {
  const made = await createIndex({ forceLanguage: locales[locale].tag, includeCharacters: '' });
  const index = made.index;
  if (!index) throw new Error(`The search index for ${locale} could not be made:\n${made.errors.join('\n')}`);
  for (const page of pages) {
    const { errors } = await index.addHTMLFile(page);
    if (errors.length > 0) throw new Error(`${page.url} could not be indexed:\n${errors.join('\n')}`);
  }
  const { errors } = await index.writeFiles({ outputPath });
  if (errors.length > 0)
    throw new Error(`The search index for ${locale} could not be written:\n${errors.join('\n')}`);
  await index.deleteIndex();
  for (const file of unused) {
    if (existsSync(join(outputPath, file))) await rm(join(outputPath, file));
  }
}
