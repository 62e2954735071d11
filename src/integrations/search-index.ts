import { existsSync } from 'node:fs';
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

/** One search bundle per language, `pagefind/<code>/`, over the pages that hold a text in that language. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'perhe-mielessa:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = JSON.parse(
          await readFile(join(root, 'data', 'pages.json'), 'utf8'),
        ) as readonly PageRecord[];
        const texts = pages.filter((page) => page.kind === 'entry' && page.standing !== 'fallback');
        const counts = await Promise.all(
          [...Map.groupBy(texts, (page) => page.locale)].map(async ([locale, own]) => {
            return `${locale} ${await indexOf(locale, own, root)}`;
          }),
        );
        await close();
        logger.info(`pages indexed: ${counts.join(', ')}`);
      },
    },
  };
}

async function indexOf(locale: Locale, pages: readonly PageRecord[], root: string): Promise<number> {
  const made = await createIndex({ forceLanguage: locales[locale].tag, includeCharacters: '' });
  const index = made.index;
  if (!index) throw new Error(`The search index for ${locale} could not be made:\n${made.errors.join('\n')}`);
  for (const page of pages) {
    const html = await readFile(join(root, page.path, 'index.html'), 'utf8');
    const { errors } = await index.addHTMLFile({ url: page.address, content: articleOf(html) });
    if (errors.length > 0) throw new Error(`${page.path} could not be indexed:\n${errors.join('\n')}`);
  }
  const outputPath = join(root, 'pagefind', locale);
  const { errors } = await index.writeFiles({ outputPath });
  if (errors.length > 0)
    throw new Error(`The search index for ${locale} could not be written:\n${errors.join('\n')}`);
  for (const file of unused) {
    if (existsSync(join(outputPath, file))) await rm(join(outputPath, file));
  }
  return pages.length;
}

/** The text of a page without the frame around it: Pagefind need not read each menu again. */
function articleOf(html: string): string {
  const end = '</article>';
  const article = html.slice(html.indexOf('<article'), html.lastIndexOf(end) + end.length);
  return `<!doctype html><html><body>${article}</body></html>`;
}
