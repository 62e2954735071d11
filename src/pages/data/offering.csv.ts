import type { APIRoute } from 'astro';
import { toCsv } from '../../csv.ts';
import { offeringRows } from '../../hsds.ts';

/** What organisations offer, for spreadsheet programs; the same columns come back by `npm run offering:import`. */
export const GET: APIRoute = () => new Response(toCsv(offeringRows()));
