import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commentsDigest } from './comments/shown.ts';
import { buildEnvironment } from './config/environment.ts';
import type { EntryPage } from './domain/page.ts';
import type { Section } from './domain/sections.ts';
import { isFallback } from './domain/site.ts';
import { today } from './domain/today.ts';
import { entryOf, site, sourceOf, storeDigests } from './site.ts';

const digest = (...values: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(values)).digest('base64');

/** Words and records that any page may show; Astro itself watches the code. A comment stands on its post only. */
function files(): readonly (readonly [string, string])[] {
  const { contentDir } = buildEnvironment(process.env, process.cwd());
  const locales = join(process.cwd(), 'locales');
  const records = readdirSync(contentDir, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ya?ml|json)$/.test(name) && !/[/\\]comments[/\\]/.test(name))
    .map((name) => join(contentDir, name));
  const words = readdirSync(locales).map((name) => join(locales, name));
  return [...words, ...records].sort().map((file) => [file, readFileSync(file, 'utf8')]);
}

/** What every text's page may show of others: their addresses and names, in menus, links and neighbours. */
const names = site.pages.map((page) =>
  page.kind === 'entry' ? [page.path, page.text.title, isFallback(page)] : page.path,
);
const around = digest(names, files(), today(), process.env['SITE_URL'], process.env['BASE_PATH']);
/** What a post shows of other posts: those near to it, the newer and the older one, lists with their authors. */
const posts = digest(
  site.pages.map((page) =>
    page.kind === 'entry' && page.section === 'blog'
      ? [page.path, page.source.published, page.source.tags, page.source.authors, page.text.locale]
      : [],
  ),
);
const everything = digest(around, site.pages, storeDigests);

/** Sections whose pages show only their own text, its source, and the names of others. */
const alone = new Set<Section>(['everyday', 'blog', 'cafe']);

/**
 * What a text's page is made of, as one digest: a build makes a page again only where it differs from the build
 * before (Astro's incrementalBuild). Whatever a page shows must be in it; tests/built/rebuild.test.ts compares.
 */
export function pageKey(page: EntryPage): string {
  // The others gather from many texts: the state of all translations, the pages that use a term, what comes before
  // a method.
  if (!alone.has(page.section)) return everything;
  const versions = site
    .alternates(page)
    .map((version) =>
      version.kind === 'entry' ? [version.path, version.standing, version.text.review] : [],
    );
  return digest(
    around,
    page.section === 'blog' ? [posts, commentsDigest(page.id)] : '',
    page,
    versions,
    entryOf(page).digest,
    sourceOf(page).digest,
  );
}
