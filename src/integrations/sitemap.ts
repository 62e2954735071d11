import { readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { PageRecord } from '../page-records.ts';

/**
 * The sitemap, from the list of pages that the build has just written: only pages that search engines may
 * list, each with its other languages.
 */
export function siteMap(): AstroIntegration {
  let list: URL | undefined;
  let known: ReadonlyMap<string, PageRecord> | undefined;
  const record = (url: string): PageRecord | undefined => {
    if (!list) throw new Error('The sitemap needs the folder of the built site.');
    known ??= new Map(
      (JSON.parse(readFileSync(list, 'utf8')) as readonly PageRecord[]).map((page) => [page.address, page]),
    );
    return known.get(new URL(url).pathname);
  };
  const inner = sitemap({
    filter: (url) => record(url)?.indexable ?? false,
    serialize: (item) => {
      const links = Object.entries(record(item.url)?.alternates ?? {}).map(([lang, url]) => ({ lang, url }));
      return links.length > 0 ? { ...item, links } : item;
    },
  });
  return {
    ...inner,
    hooks: {
      ...inner.hooks,
      'astro:config:done': async (options) => {
        list = new URL('data/pages.json', options.config.outDir);
        await inner.hooks['astro:config:done']?.(options);
      },
    },
  };
}
