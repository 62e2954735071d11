import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import type { Page } from '@playwright/test';
import { locales, sourceLocale, type Locale } from '../../../src/domain/locales.ts';
import type { PageRecord } from '../../../src/page-records.ts';
import { dist, environment, pagesOf, sortOf } from '../../support/pages.ts';

export const pages = pagesOf(dist);
export const base = environment.basePath;

/** The languages that are built, in the order of the table. */
export const languages: readonly Locale[] = pages
  .filter(({ kind }) => kind === 'home')
  .map(({ locale }) => locale);

const others = languages.filter((code) => code !== sourceLocale);
/** The languages of the slower checks: Finnish and the first that is written from right to left. */
export const pair = [sourceLocale, ...others.filter((code) => locales[code].dir === 'rtl').slice(0, 1)];
/** These and one more. */
export const three = [...pair, ...others.filter((code) => !pair.includes(code)).slice(0, 1)];

/** @returns one page of each sort in each of the languages, and the page that lists the languages */
export function samples(codes: readonly Locale[]): readonly PageRecord[] {
  const known = new Map<string, PageRecord>();
  for (const record of pages) {
    const sort = record.kind === 'language' ? '/' : `${record.locale} ${sortOf(record)}`;
    if (sort === '/' || codes.includes(record.locale)) known.set(sort, known.get(sort) ?? record);
  }
  return [...known.values()];
}

/** @returns the address of a language's page of a kind that it has once */
export function addressOf(kind: 'home' | 'search', locale: Locale): string {
  const record = pages.find((page) => page.kind === kind && page.locale === locale);
  if (!record) throw new Error(`There is no ${kind} page in ${locale}.`);
  return record.address;
}

/** @returns a page of a text in a language, its own and not a stand-in; in a section if one is named */
export function entryIn(locale: Locale, section?: string): PageRecord {
  const found = pages.find(
    (page) =>
      page.kind === 'entry' &&
      page.locale === locale &&
      page.standing !== 'fallback' &&
      (section === undefined || page.section === section),
  );
  if (!found) throw new Error(`There is no text in ${locale}.`);
  return found;
}

/** Addresses of texts that a language lacks, where an error page names the languages that have them. */
export const absent = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => /^[^/]+\/[^/]+\/[^/]+\/404\.html$/.test(file))
  .map((file) => ({
    address: `${base}${file.replace('404.html', '')}`,
    locale: file.split('/')[0] as Locale,
    id: file.split('/')[2] ?? '',
  }));

/** Addresses without a page, one of each sort: outside all languages, in a language, of a text it lacks. */
export function missing(codes: readonly Locale[]): readonly string[] {
  return [
    `${base}no-such-page/`,
    ...codes.map((code) => `${base}${code}/no-such-page/`),
    ...codes.flatMap((code) => absent.find(({ locale }) => locale === code)?.address ?? []),
  ];
}

/** Opens everything that folds: menus, contents, legends. */
export function openDetails(page: Page): Promise<void> {
  return page.locator('details').evaluateAll((all) => {
    for (const details of all as HTMLDetailsElement[]) details.open = true;
  });
}
