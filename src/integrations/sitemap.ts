import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { PageRecord } from '../page-records.ts';

/**
 * The sitemap, from the list of pages that the build has just written: only pages that search engines may
 * list, each with its other languages.
 * @param outDir absolute path of the built site
 */
export function siteMap(outDir: string): AstroIntegration {
  let known: ReadonlyMap<string, PageRecord> | undefined;
  const record = (url: string): PageRecord | undefined => {
    known ??= new Map(
      (JSON.parse(readFileSync(join(outDir, 'data', 'pages.json'), 'utf8')) as readonly PageRecord[]).map(
        (page) => [page.address, page],
      ),
    );
    return known.get(new URL(url).pathname);
  };
  return sitemap({
    filter: (url) => record(url)?.indexable ?? false,
    serialize: (item) => {
      const links = Object.entries(record(item.url)?.alternates ?? {}).map(([lang, url]) => ({ lang, url }));
      return links.length > 0 ? { ...item, links } : item;
    },
  });
}
