import type { APIRoute } from 'astro';
import { somewhere } from '../domain/offering.ts';
import { places } from '../offering.ts';

/** Where the tiles of the gap map stand on a wide page: as the list of areas says, north above. */
export const GET: APIRoute = () => {
  const tiles = Object.entries(places.counties).map(
    ([area, { tile }]) => `.t-${area}{grid-area:${tile[0]}/${tile[1]}}`,
  );
  const columns = Math.max(1, ...Object.values(places.counties).map(({ tile }) => tile[1]));
  return new Response(
    `@layer theme,base,components,kinds,modes,utilities;@layer kinds{@media print,(width>=56em){.tiles{grid-template-columns:repeat(${columns},minmax(0,1fr))}.t-koko-maa{grid-area:1/1}.t-${somewhere}{grid-area:2/1}${tiles.join('')}}}`,
    { headers: { 'content-type': 'text/css; charset=utf-8' } },
  );
};
