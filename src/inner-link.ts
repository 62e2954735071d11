import { locales, type Locale } from './domain/locales.ts';
import { href, site } from './site.ts';

/**
 * Where a language-free target leads this reader.
 * @param target `methods/x`, `methods`, `methods/x#heading`
 * @param locale the language of the reader: where the link leads
 * @param around the language of the page around the link, where that is another
 * @returns the attributes of the link, `hreflang` where it leads to another language; undefined where a publisher
 *   holds the text back (showUnchecked): that it exists the check of links has made sure
 */
export function innerLink(
  target: string,
  locale: Locale,
  around: Locale = locale,
): { readonly href: string; readonly hreflang: string | undefined } | undefined {
  const [key = '', anchor] = target.split('#');
  const page = site.find(key, locale);
  if (!page) return undefined;
  const language = page.kind === 'entry' ? page.text.locale : page.locale;
  return {
    href: href(page) + (anchor ? `#${anchor}` : ''),
    hreflang: language === around ? undefined : locales[language].tag,
  };
}
