import type { APIRoute, GetStaticPaths } from 'astro';
import type { ListenWords } from '../../../client/listen/words.ts';
import { locales, sourceLocale, type Locale } from '../../../domain/locales.ts';
import { translator } from '../../../i18n/translate.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = (() =>
  site.locales.map((locale) => ({
    params: { tag: locales[locale].tag },
    props: { locale },
  }))) satisfies GetStaticPaths;

/** The words of reading aloud in one language, for who asks for it (src/client/listen/words.ts). */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const t = translator(locale);
  // A page in two languages has the source language, too.
  const missing = [...new Set([locale, sourceLocale])].map((code) => {
    const { tag, endonym } = locales[code];
    return [tag, t('listen.no-voice', { language: endonym })] as const;
  });
  const words: ListenWords = {
    pause: t('listen.pause'),
    continue: t('listen.continue'),
    close: t('listen.close'),
    failed: t('listen.failed'),
    noVoice: Object.fromEntries(missing),
    addVoice: t('listen.add-voice'),
  };
  return Response.json(words);
};
