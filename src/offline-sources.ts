import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { sourceRows, type SourceRow } from './components/entry/source-rows.ts';
import { isProfessional } from './domain/locales.ts';
import type { EntryPage } from './domain/page.ts';
import { formatDate } from './i18n/format.ts';
import { translator } from './i18n/translate.ts';
import type { Reference } from './schemas/common.ts';
import type { Facts } from './schemas/entries.ts';
import type { Law } from './schemas/laws.ts';
import { dataOf, laws } from './site.ts';

/**
 * The acts that a theme tells of, and what it rests on, as lists of a saved file: who reads it without a network still
 * sees where everything is from.
 * @param page of the theme, in the language of its text
 * @param ofCafe sources of what the file holds beside the theme
 */
export function offlineSources(
  page: EntryPage,
  ofCafe: readonly Reference[],
): { readonly acts: string; readonly sources: string } {
  const { locale } = page;
  const data = dataOf<Facts<'cafe'>>(page);
  const acts = data.laws.flatMap((id) => laws.get(id) ?? []).map((act) => rowOf(act, page));
  // A source of both the theme and the café is one.
  const all = new Map([...data.sources, ...ofCafe].map((source) => [source.url, source]));
  return { acts: listOf(acts), sources: listOf(sourceRows([...all.values()], locale)) };
}

function rowOf(
  { name, number, url, inForceFrom, inForceUntil, note }: Law,
  { locale }: EntryPage,
): SourceRow {
  const t = translator(locale);
  const inWords = (names: Partial<Law['name']> = {}): string | undefined =>
    isProfessional(locale) ? names[locale] : undefined;
  const own = inWords(name);
  const dated = (key: 'methods.law.from' | 'methods.law.until', day: string | undefined) =>
    day && t(key, { date: formatDate(day, locale) });
  return {
    title: `${own ?? name.fi} ${number}`,
    url,
    language: own === undefined ? 'fi' : undefined,
    by: [dated('methods.law.from', inForceFrom), dated('methods.law.until', inForceUntil), inWords(note)]
      .filter(Boolean)
      .join(' '),
  };
}

const listOf = (rows: readonly SourceRow[]): string =>
  rows.length > 0 ? toHtml(element('ul', {}, rows.map(itemOf))) : '';

function itemOf({ title, url, by, language }: SourceRow): Element {
  const name = element('bdi', language ? { lang: language } : {}, [text(title)]);
  const link = element('a', { href: url, ...(language ? { hrefLang: language } : {}) }, [name]);
  const told = by ? [text(' '), element('span', { className: ['soft'] }, [text(by)])] : [];
  return element('li', {}, [link, ...told]);
}

const text = (value: string) => ({ type: 'text', value }) as const;
const element = (
  tagName: string,
  properties: Element['properties'],
  children: Element['children'],
): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
