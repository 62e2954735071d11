import type { APIRoute } from 'astro';
import { href, site } from '../../site.ts';
import { translations } from '../../translations.ts';

/** The state of every translation, as open data (trust.md T11). */
export const GET: APIRoute = () =>
  Response.json(
    translations.map(({ section, id, source, versions }) => ({
      section,
      id,
      title: source.title,
      source: source.locale,
      versions: versions.map(({ locale, state, text }) => ({
        language: locale,
        state,
        ...(text && {
          review: text.review,
          ...(text.translation?.date && { translatedOn: text.translation.date }),
          ...(text.reviewedOn && { reviewedOn: text.reviewedOn }),
          address: href(site.find(`${section}/${id}`, locale) ?? { path: '/' }),
        }),
      })),
    })),
  );
