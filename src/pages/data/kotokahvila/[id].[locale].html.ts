import type { APIRoute } from 'astro';
import { themesIn } from '../../../cafe.ts';
import type { EntryPage } from '../../../domain/page.ts';
import { isFallback } from '../../../domain/site.ts';
import { offlineTheme } from '../../../offline-theme.ts';
import { cafeKit, site } from '../../../site.ts';
import css from '../../../styles/offline.css?inline';

export const getStaticPaths = () =>
  site.locales.flatMap((locale) =>
    (cafeKit ? themesIn(locale) : [])
      .filter((page) => !isFallback(page))
      .map((page) => ({ params: { id: page.id, locale }, props: { page } })),
  );

/** A theme as one file to be saved, for a meeting room without a network. */
export const GET: APIRoute<{ page: EntryPage }> = ({ props: { page } }) =>
  new Response(offlineTheme(page, css), { headers: { 'content-type': 'text/html; charset=utf-8' } });
