import type { APIRoute } from 'astro';
import { toCsv } from '../../../csv.ts';
import type { FigureSet } from '../../../domain/outcomes.ts';
import { outcomeRows } from '../../../outcomes.ts';
import { figureSets } from '../../../site.ts';

const formats = ['csv', 'json'] as const;

export const getStaticPaths = () =>
  figureSets.flatMap((set) =>
    formats.map((format) => ({ params: { page: set.page, format }, props: { set } })),
  );

/** The figures of one page of results, in the same columns as all figures. */
export const GET: APIRoute<{ set: FigureSet }> = ({ params, props: { set } }) => {
  const rows = outcomeRows([set]);
  return params['format'] === 'csv' ? new Response(toCsv(rows)) : Response.json(rows);
};
