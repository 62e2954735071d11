import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '../../domain/locales.ts';
import type { PageRecord } from '../../page-records.ts';
import type { OfficialTerm } from './terms.ts';

/** A page of a text as the build has written it. */
export interface BuiltPage {
  readonly record: PageRecord;
  /** The element that holds all that is searched: what lies around it changes more often. */
  readonly html: string;
}

const closing = '</article>';

/**
 * Reads the pages that are searched from a finished site.
 * @param dist its folder
 * @returns by language, each in the order of the list of pages; pages that show another language's text are left out
 */
export async function readBuiltPages(dist: string): Promise<ReadonlyMap<Locale, readonly BuiltPage[]>> {
  const pages = JSON.parse(await readFile(join(dist, 'data', 'pages.json'), 'utf8')) as readonly PageRecord[];
  const texts = pages.filter((page) => page.kind === 'entry' && page.standing !== 'fallback');
  const built = new Map<Locale, readonly BuiltPage[]>();
  for (const [locale, own] of Map.groupBy(texts, (page) => page.locale)) {
    const read = own.map(async (record) => {
      const html = await readFile(join(dist, record.path, 'index.html'), 'utf8');
      return {
        record,
        html: html.slice(html.indexOf('<article'), html.lastIndexOf(closing) + closing.length),
      };
    });
    built.set(locale, await Promise.all(read));
  }
  return built;
}

/** The glossary, as the build has written it for other people's tools; empty where the site has none. */
export async function readTerms(dist: string): Promise<readonly OfficialTerm[]> {
  const file = join(dist, 'data', 'glossary.json');
  if (!existsSync(file)) return [];
  const records = JSON.parse(await readFile(file, 'utf8')) as readonly {
    readonly terms: Readonly<Partial<Record<Locale, { readonly term: string }>>>;
    readonly also: readonly string[];
  }[];
  return records.map(({ terms, also }) => ({
    names: Object.fromEntries(Object.entries(terms).map(([locale, { term }]) => [locale, term])),
    also,
  }));
}
