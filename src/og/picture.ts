import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { siteConfig } from '../config/site.ts';
import { locales } from '../domain/locales.ts';
import { sections } from '../domain/sections.ts';
import { formatDate, formatList } from '../i18n/format.ts';
import { translator } from '../i18n/translate.ts';
import { authorName } from '../records.ts';
import { paramsOf } from '../routes.ts';
import { site } from '../site.ts';
import { isPictured, type Pictured } from './address.ts';
import { drawPicture, libraryVersions, type Words } from './draw.ts';
import { fontVersions } from './fonts.ts';

/** Raised where the drawing changes: pictures kept by earlier builds are then drawn anew. */
const drawing = 1;

const folder = join(process.cwd(), 'node_modules', '.astro', 'og');

/** @returns the routes of the pictures of one kind of page */
export const picturePaths = (kind: Pictured['kind']) =>
  site.pages
    .filter((page): page is Pictured => page.kind === kind && isPictured(page))
    .map((page) => {
      const { locale, segment, id } = paramsOf(page);
      return { params: { locale, segment: segment || undefined, id: id || undefined }, props: { page } };
    });

/** The picture of a page as a file. */
export const pictureRoute: APIRoute<{ page: Pictured }> = async ({ props: { page } }) =>
  new Response(Uint8Array.from(await pictureOf(wordsOn(page))), { headers: { 'content-type': 'image/png' } });

/** Draws a picture, or takes it from an earlier build that drew the same words in the same way. */
async function pictureOf(words: Words): Promise<Buffer> {
  const digest = createHash('sha256')
    .update(JSON.stringify([drawing, await libraryVersions(), fontVersions(), words]))
    .digest('hex')
    .slice(0, 32);
  const file = join(folder, `${digest}.png`);
  if (existsSync(file)) return readFileSync(file);
  const picture = await drawPicture(words);
  mkdirSync(folder, { recursive: true });
  // Written aside and moved: a build that is stopped leaves no half a picture.
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, picture);
  renameSync(aside, file);
  return picture;
}

function wordsOn(page: Pictured): Words {
  const { locale } = page;
  const t = translator(locale);
  const { dir } = locales[locale];
  const shared = { site: siteConfig.name, dir, byline: t('site.tagline') } as const;
  if (page.kind === 'home') return { ...shared, section: '', title: t('home.title'), colour: 'kuusi' };
  const { colour } = sections[page.section];
  const section = t(`section.${page.section}.name`);
  if (page.kind === 'index') return { ...shared, section, title: t(`section.${page.section}.lead`), colour };
  const { authors = [], published = '' } = page.source;
  const names = formatList(
    authors.map((id) => authorName(id, locale)),
    locale,
  );
  return {
    ...shared,
    section,
    title: page.text.title,
    byline: `${names} · ${formatDate(published, locale)}`,
    colour,
  };
}
