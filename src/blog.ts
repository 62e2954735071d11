import type { Locale } from './domain/locales.ts';
import type { ListPage } from './domain/page.ts';
import { keyOf, translator } from './i18n/translate.ts';
import { authorName } from './records.ts';

/** @returns what a tag of posts is called in a language of professionals */
export const tagName = (tag: string, locale: Locale): string =>
  translator(locale)(keyOf('blog.tag', tag, locale));

/** What a page that lists posts is called, and the sentence that says what it lists. */
export interface ListWords {
  readonly title: string;
  readonly description: string;
  /** What links to the page say: the year, the subject, the name. */
  readonly short: string;
}

/** @returns the words of a page that lists the posts of a year, on a subject or by a writer */
export function listWords({ by, value, locale }: ListPage): ListWords {
  const t = translator(locale);
  switch (by) {
    case 'year':
      return {
        title: t('blog.year', { year: value }),
        description: t('blog.year.lead', { year: value }),
        short: value,
      };
    case 'tag': {
      const tag = tagName(value, locale);
      return { title: t('blog.tag', { tag }), description: t('blog.tag.lead', { tag }), short: tag };
    }
    case 'author': {
      const name = authorName(value, locale);
      return { title: name, description: t('blog.author.lead', { name }), short: name };
    }
  }
}
