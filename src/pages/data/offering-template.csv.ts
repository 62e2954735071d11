import type { APIRoute } from 'astro';
import { emptyOfferingTable } from '../../offering-template.ts';

/** An empty table that a municipality fills in; `npm run offering:import` brings it in. */
export const GET: APIRoute = () => new Response(emptyOfferingTable());
