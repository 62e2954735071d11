import type { APIRoute } from 'astro';
import type { Locale } from '../../domain/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { labelOf, lists, localesOfView, offeredIn } from '../../offering.ts';
import { offeringViews } from '../../domain/sections.ts';

const label = 250;
const column = 130;
const line = 34;
const top = 90;
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const getStaticPaths = () =>
  localesOfView(offeringViews.tray).map((locale) => ({ params: { locale }, props: { locale } }));

/** The tray as a picture for a slide or a wall: seats that are taken, and seats that are open. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const levels = Object.keys(lists().levels.terms);
  const forms = Object.keys(lists().forms.terms);
  const items = offeredIn(locale);
  const [width, height] = [label + column * levels.length + 60, top + line * forms.length + 20];
  const heads = levels.map(
    (level, index) =>
      `<text transform="translate(${label + index * column} ${top - 14}) rotate(-14)" font-size="13">${escaped(labelOf('levels', level, locale))}</text>`,
  );
  const rows = forms.map((form, row) => {
    const y = top + row * line;
    const seats = levels.map((level, index) => {
      const { length } = items.filter(
        ({ record }) => record.forms.includes(form) && record.levels.includes(level),
      );
      const x = label + index * column;
      const words = length > 0 ? `<text x="${x + 32}" y="${y + 22}" font-size="15">${length}</text>` : '';
      return `<path d="M${x} ${y + 22}a12 12 0 0 1 24 0z" fill="${length > 0 ? '#5b65aa' : 'none'}" stroke="#383f7e" stroke-width="2"/>${words}`;
    });
    return `<path d="M10 ${y + line - 2}H${width - 10}" stroke="#ced7cf"/><text x="10" y="${y + 22}" font-size="15">${escaped(labelOf('forms', form, locale))}</text>${seats.join('')}`;
  });
  const title = escaped(translator(locale)('tray.title'));
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" fill="#122a25"><title>${title}</title><rect width="${width}" height="${height}" fill="#ffffff"/>${heads.join('')}${rows.join('')}</svg>`,
    { headers: { 'content-type': 'image/svg+xml' } },
  );
};
