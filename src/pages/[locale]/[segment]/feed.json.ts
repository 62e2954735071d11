import type { APIRoute } from 'astro';
import type { IndexPage } from '../../../domain/page.ts';
import { jsonFeed, postIndexes } from '../../../feeds.ts';
import { routesOf } from '../../../routes.ts';

export const getStaticPaths = () => routesOf(postIndexes);

/** The newest posts of a language, as JSON Feed. */
export const GET: APIRoute<{ page: IndexPage }> = ({ props: { page } }) =>
  new Response(JSON.stringify(jsonFeed(page)), { headers: { 'content-type': 'application/feed+json' } });
