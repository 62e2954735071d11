import type { APIRoute, GetStaticPaths } from 'astro';
import type { HeaderWords } from '../../../client/search/header-words.ts';
import { locales, type Locale } from '../../../domain/locales.ts';
import { translator } from '../../../i18n/translate.ts';
import { asset, site } from '../../../site.ts';

export const getStaticPaths = (() =>
  site.locales.map((locale) => ({
    params: { tag: locales[locale].tag },
    props: { locale },
  }))) satisfies GetStaticPaths;

/** The words of the search field in the header, for who asks for it (src/client/search/header.ts). */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const t = translator(locale);
  const words: HeaderWords = {
    bundle: asset('pagefind/'),
    locale,
    label: t('search.label'),
    button: t('search.button'),
    close: t('search.close'),
    suggestions: t('search.suggestions'),
    sections: Object.fromEntries(
      site.sectionsIn(locale).map((section) => [section, t(`section.${section}.name`)]),
    ),
  };
  return Response.json(words);
};
