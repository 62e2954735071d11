import { locales } from '../domain/locales.ts';
import type { EntryPage, HomePage, IndexPage, Page } from '../domain/page.ts';
import type { Section } from '../domain/sections.ts';
import { site } from '../site.ts';

/** The pages that have a picture of their own for link previews. */
export type Pictured = HomePage | IndexPage | EntryPage;

/**
 * Whether a page has a picture of its own: homes, indexes and posts. A post shown in another language has that of
 * the post's own page. None has Chinese words: no package brings the one font file that they need.
 */
export function isPictured(page: Page): page is Pictured {
  if (locales[page.locale].script === 'Hans') return false;
  if (page.kind === 'entry') return page.section === 'blog' && page.standing !== 'fallback';
  return page.kind === 'home' || page.kind === 'index';
}

/** Sections whose texts show no picture: every byte of theirs is counted. */
const counted: readonly Section[] = ['everyday', 'methods'];

/**
 * The page whose picture a page shows: its own, or that of its section.
 * @returns undefined where a page shows none
 */
export function picturedFor(page: Page): Pictured | undefined {
  const owner = site.canonical(page);
  if (isPictured(owner)) return owner;
  if (!('section' in owner) || owner.kind === 'moved' || counted.includes(owner.section)) return undefined;
  const index = site.find(owner.section, owner.locale);
  return index && index.locale === owner.locale && isPictured(index) ? index : undefined;
}

/** @returns the address of a page's picture, from the root of the site */
export const picturePath = ({ path }: Pictured): string => `${path}og.png`;
