import type { APIRoute } from 'astro';
import { toCsv } from '../../csv.ts';
import { gapRows } from '../../domain/offering-gaps.ts';
import { today } from '../../domain/today.ts';
import { gapAreas, lists, places } from '../../offering.ts';
import { offering } from '../../site.ts';

/** The whole gap map: activity form x area x language. */
export const GET: APIRoute = () => {
  if (!offering.lists) return new Response(toCsv([]));
  const axes = {
    forms: Object.keys(lists().forms.terms),
    areas: gapAreas('fi'),
    languages: Object.keys(lists().languages.terms),
  };
  const offers = offering.activities.map(({ record }) => record);
  return new Response(toCsv(gapRows(offers, axes, places, today())));
};
