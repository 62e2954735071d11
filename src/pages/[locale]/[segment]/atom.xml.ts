import type { APIRoute } from 'astro';
import type { IndexPage } from '../../../domain/page.ts';
import { atom, postIndexes } from '../../../feeds.ts';
import { routesOf } from '../../../routes.ts';

export const getStaticPaths = () => routesOf(postIndexes);

/** The newest posts of a language, for readers of Atom. */
export const GET: APIRoute<{ page: IndexPage }> = ({ props: { page } }) =>
  new Response(atom(page), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
