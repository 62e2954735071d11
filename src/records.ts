import { buildEnvironment } from './config/environment.ts';
import type { Locale } from './domain/locales.ts';
import { sourceLocale } from './domain/locales.ts';
import { readPrices } from './reader/prices.ts';
import { readRecord } from './reader/records.ts';
import type { Price } from './schemas/prices.ts';
import { accessibility, author, type Accessibility, type Author } from './schemas/records.ts';

const { contentDir } = buildEnvironment(process.env, process.cwd());

/**
 * Who wrote a post.
 * @param id of `content/authors/<id>.yaml`
 * @throws naming the file, if there is no such author or the record is not valid
 */
export function authorOf(id: string): Author {
  return readRecord(contentDir, `authors/${id}.yaml`, author);
}

/** @returns an author's name in a language, else in the source language */
export function authorName(id: string, locale: Locale): string {
  const { name } = authorOf(id);
  if (typeof name === 'string') return name;
  return (locale === 'sv' || locale === 'en' ? name[locale] : undefined) ?? name[sourceLocale as 'fi'];
}

/** @returns the facts of the accessibility statement. @throws if the record is missing or not valid */
export function accessibilityStatement(): Accessibility {
  return readRecord(contentDir, 'about/accessibility.yaml', accessibility);
}

const prices = readPrices(contentDir, process.cwd()).records;

/**
 * A price or limit.
 * @param id of `content/prices.yaml`
 * @throws if there is none; the check of content has named the text then
 */
export function priceOf(id: string): Price {
  const price = prices.get(id);
  if (!price) throw new Error(`content/prices.yaml has no "${id}".`);
  return price;
}
