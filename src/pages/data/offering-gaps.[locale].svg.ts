import type { APIRoute } from 'astro';
import type { Locale } from '../../domain/locales.ts';
import { gapIn } from '../../domain/offering-gaps.ts';
import { offeringViews } from '../../domain/sections.ts';
import { today } from '../../domain/today.ts';
import { translator } from '../../i18n/translate.ts';
import { areaName, localesOfView, places } from '../../offering.ts';
import { offering } from '../../site.ts';

const side = 120;
const gap = 8;
const step = side + gap;
/** Fill by amount: none is an open tile, as everywhere on the site. */
const fills = {
  '0': 'fill="none" stroke-dasharray="6 5"',
  '1': 'fill="#e4e9fc"',
  '2+': 'fill="#383f7e"',
} as const;

export const getStaticPaths = () =>
  localesOfView(offeringViews.gaps).map((locale) => ({ params: { locale }, props: { locale } }));

/** A long name in lines: text in a picture does not wrap. */
const nameLines = (name: string): readonly string[] => (name.length > 16 ? name.split(/ |(?<=-)/u) : [name]);

/** The counties as tiles, each with how many activities name a place in it: a picture to download. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const offers = offering.activities.map(({ record }) => record);
  const tiles = Object.entries(places.counties).map(([area, { tile }]) => {
    const { amount, count } = gapIn(offers, { area }, places, today());
    const [x, y] = [(tile[1] - 1) * step + gap, (tile[0] - 1) * step + gap];
    const ink = amount === '2+' ? '#ffffff' : '#122a25';
    const name = nameLines(areaName(area, locale)).map(
      (words, line) =>
        `<text x="${x + 8}" y="${y + 24 + line * 17}" font-size="13" fill="${ink}">${words}</text>`,
    );
    return `<rect x="${x}" y="${y}" width="${side}" height="${side}" rx="4" stroke="#383f7e" stroke-width="2" ${fills[amount]}/>${name.join('')}<text x="${x + 8}" y="${y + side - 14}" font-size="34" fill="${ink}">${count}</text>`;
  });
  const [columns, rows] = [1, 0].map((axis) =>
    Math.max(1, ...Object.values(places.counties).map(({ tile }) => tile[axis as 0 | 1])),
  );
  const [width, height] = [(columns ?? 1) * step + gap, (rows ?? 1) * step + gap];
  const title = translator(locale)('tray.gaps.map');
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif"><title>${title}</title><rect width="${width}" height="${height}" fill="#ffffff"/>${tiles.join('')}</svg>`,
    { headers: { 'content-type': 'image/svg+xml' } },
  );
};
