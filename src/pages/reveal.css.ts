import type { APIRoute } from 'astro';
import css from 'reveal.js/reveal.css?raw';

/**
 * The style sheet of reveal.js without the pictures that stand in it as data: the policy lets none in, and they belong
 * to overlays that are never opened here. Loaded only when somebody presents.
 */
export const GET: APIRoute = () =>
  new Response(css.replace(/[^{}]+\{[^{}]*url\([^{}]*\}/g, ''), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
