import type { APIRoute } from 'astro';
import { toCsv } from '../../csv.ts';
import { outcomeRows } from '../../outcomes.ts';

/** Every figure on what methods have led to, for spreadsheet programs. */
export const GET: APIRoute = () => new Response(toCsv(outcomeRows()));
