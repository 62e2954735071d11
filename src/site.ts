import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { getCollection, type CollectionEntry } from 'astro:content';
import { buildEnvironment } from './config/environment.ts';
import { siteConfig } from './config/site.ts';
import { shownTexts } from './domain/indexing.ts';
import type { FigureSet } from './domain/outcomes.ts';
import type { EntryPage, Page } from './domain/page.ts';
import type { Part, RecordName } from './domain/part.ts';
import { sectionKeys, type Section } from './domain/sections.ts';
import { buildSite } from './domain/site.ts';
import { entryKey, type Text } from './domain/text.ts';
import { builtLocales } from './i18n/dictionaries.ts';
import { crossCheck, type CheckedText } from './reader/cross-check.ts';
import { readWholeText } from './reader/folder.ts';
import { readRecords } from './reader/known-records.ts';
import { methodProblems } from './reader/methods.ts';
import { movedProblems, readMoved } from './reader/moved.ts';
import { messageLanguage, stopOnErrors } from './reader/report.ts';
import type { CafeKit } from './schemas/cafe.ts';
import type { Meeting } from './schemas/events.ts';
import type { Law } from './schemas/laws.ts';

/**
 * The one adapter between Astro's content layer and the domain: reads every collection once, makes the site,
 * and stops the build where texts do not fit together.
 */
const { contentDir } = buildEnvironment(process.env, process.cwd());
// Astro warns of a collection without entries: sections that are empty, or made of records alone.
const filled = sectionKeys.filter((section) => {
  const folder = join(contentDir, section);
  return (
    existsSync(folder) && readdirSync(folder, { withFileTypes: true }).some((item) => item.isDirectory())
  );
});
const entries = (await Promise.all(filled.map((section) => getCollection(section)))).flat();
const language = messageLanguage(undefined, process.env);

if (entries.length === 0) throw new Error(`There are no texts in ${contentDir}. Check CONTENT_DIR.`);
const records = readRecords(contentDir, process.cwd());
stopOnErrors(records.problems, language);
const judged: readonly CheckedText[] = [
  ...entries.map((entry) => entry.data),
  ...records.glossary.entries,
  ...records.offering.entries,
];
stopOnErrors(crossCheck(judged, records.known), language);
stopOnErrors(methodProblems(entries.map((entry) => entry.data)), language);

const texts = judged.map(({ text }) => text);
const shown = shownTexts(texts, siteConfig.showUnchecked);
const table = readMoved(contentDir, process.cwd());
stopOnErrors([...table.problems, ...movedProblems(table, new Set(texts.map(entryKey)))], language);
const result = buildSite(shown, builtLocales(), table.moved);
stopOnErrors(result.problems, language);
if (!result.site) throw new Error('The site could not be made.');

export const site = result.site;

/** What the content layer holds, as digests: they differ where anything in it does. */
export const storeDigests = entries.map(({ collection, id, digest }) => [collection, id, digest]);

/** The figures of every page of results, in the order of the pages' ids. */
export const figureSets: readonly FigureSet[] = records.figures.found.map(({ set }) => set);

/** The kit of the learning café; absent where there are no themes. */
export const cafeKit: CafeKit | undefined = records.cafe.kit;

/** The meetings of networks, by their id. */
export const events: ReadonlyMap<string, Meeting> = new Map(
  records.events.records.map(({ id, record }) => [id, record]),
);

/** The acts that texts rest on, by their id. */
export const laws: ReadonlyMap<string, Law> = new Map(
  records.laws.records.map(({ id, record }) => [id, record]),
);

/** What organisations offer, and the lists its words come from. */
export const offering = records.offering;

const byText = new Map(judged.map((entry) => [versionKey(entry.text), entry]));
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
  return { ...judgedOf(page.source).data, ...judgedOf(page.text).data } as T;
}

/** The records that a page's text names: figures, terms, acts. */
export function namesOf(page: EntryPage): readonly RecordName[] {
  return judgedOf(page.text).names;
}

/** One version of one entry: the texts of a term stand in one file. */
function versionKey(text: Text): string {
  return `${entryKey(text)}/${text.locale}`;
}

function judgedOf(text: Text): CheckedText {
  const entry = byText.get(versionKey(text));
  if (!entry) throw new Error(`No text for ${versionKey(text)}.`);
  return entry;
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
