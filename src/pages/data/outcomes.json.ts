import type { APIRoute } from 'astro';
import { outcomeRows } from '../../outcomes.ts';

/** Every figure on what methods have led to, as open data. */
export const GET: APIRoute = () => Response.json(outcomeRows());
