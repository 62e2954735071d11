import type { APIRoute } from 'astro';
import { offering } from '../../site.ts';

/** The codes of the offering with their words in every language, and the areas. */
export const GET: APIRoute = () => Response.json({ ...offering.lists, areas: offering.places });
