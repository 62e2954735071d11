import type { APIRoute } from 'astro';
import { absolute } from '../site.ts';

/** Everything may be read; what must not be listed says so itself (`noindex`). */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${absolute({ path: '/sitemap-index.xml' })}\n`);
