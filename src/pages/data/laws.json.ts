import type { APIRoute } from 'astro';
import { laws } from '../../site.ts';

/** The register of acts as open data. */
export const GET: APIRoute = () => Response.json([...laws].map(([id, act]) => ({ id, ...act })));
