import type { APIRoute } from 'astro';
import { offering } from '../../site.ts';

/** What has been assessed of the offering: prevalence, challenges and gaps, which HSDS has no place for. */
export const GET: APIRoute = () => Response.json(offering.trays.map(({ id, record }) => ({ id, ...record })));
