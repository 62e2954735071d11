import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { getCollection, type CollectionEntry } from 'astro:content';
import { buildEnvironment } from './config/environment.ts';
import { siteConfig } from './config/site.ts';
import { shownTexts } from './domain/indexing.ts';
import type { EntryPage, Page } from './domain/page.ts';
import type { Part } from './domain/part.ts';
import { sectionKeys, type Section } from './domain/sections.ts';
import { buildSite } from './domain/site.ts';
import { builtLocales } from './i18n/dictionaries.ts';
import { crossCheck } from './reader/cross-check.ts';
import { readWholeText } from './reader/folder.ts';
import { messageLanguage, stopOnErrors } from './reader/report.ts';

/**
 * The one adapter between Astro's content layer and the domain: reads every collection once, makes the site,
 * and stops the build where texts do not fit together.
 */
const { contentDir } = buildEnvironment(process.env, process.cwd());
const filled = sectionKeys.filter((section) => existsSync(join(contentDir, section)));
const entries = (await Promise.all(filled.map((section) => getCollection(section)))).flat();
const language = messageLanguage(undefined, process.env);

if (entries.length === 0) throw new Error(`There are no texts in ${contentDir}. Check CONTENT_DIR.`);
stopOnErrors(crossCheck(entries.map((entry) => entry.data)), language);

const texts = entries.map((entry) => entry.data.text);
const result = buildSite(shownTexts(texts, siteConfig.showUnchecked), builtLocales());
stopOnErrors(result.problems, language);
if (!result.site) throw new Error('The site could not be made.');

export const site = result.site;

const byFile = new Map(entries.map((entry) => [entry.data.text.file, entry]));

/**
 * The stored entry of the text that a page shows.
 * @throws if the page's text comes from elsewhere than the content layer
 */
export function entryOf(page: EntryPage): CollectionEntry<Section> {
  return stored(page.text.file);
}

/** The stored entry that owns the page's facts. @throws as `entryOf` */
export function sourceOf(page: EntryPage): CollectionEntry<Section> {
  return stored(page.source.file);
}

/**
 * The text of a page, read from its file.
 * @throws if the file has changed since and has flaws now
 */
export function partsOf(page: EntryPage): readonly Part[] {
  const path = relative(contentDir, join(process.cwd(), page.text.file)).split(sep).join('/');
  const { entry, problems } = readWholeText(contentDir, path, process.cwd());
  stopOnErrors(problems, language);
  return entry?.parts ?? [];
}

/**
 * A page's words (in its text's language) and facts (of the source), as its section's schema gives them.
 * @returns one object with both
 */
export function dataOf<T>(page: EntryPage): T {
  return { ...stored(page.source.file).data.data, ...stored(page.text.file).data.data } as T;
}

function stored(file: string): CollectionEntry<Section> {
  const entry = byFile.get(file);
  if (!entry) throw new Error(`No stored text for ${file}.`);
  return entry;
}

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** @returns the address of a page on this host, base path included */
export function href(page: Pick<Page, 'path'>): string {
  return base + page.path.slice(1);
}

/** @returns the whole address of a page on the published site */
export function absolute(page: Pick<Page, 'path'>): string {
  return new URL(href(page), import.meta.env.SITE).href;
}

/** @returns the address of a file of the site's own, for instance `favicon.svg`, base path included */
export function asset(path: string): string {
  return base + path;
}
