import type { APIRoute } from 'astro';
import type { IndexPage } from '../../../domain/page.ts';
import { feedIndexes, rss } from '../../../feeds.ts';
import { routesOf } from '../../../routes.ts';

export const getStaticPaths = () => routesOf(feedIndexes);

/** A section's newest texts in one language, what has changed for professionals, or the meetings of networks. */
export const GET: APIRoute<{ page: IndexPage }> = ({ props: { page } }) =>
  new Response(rss(page), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
