import type { APIRoute } from 'astro';
import { servicePagesIn, servicesIn } from '../../../../../hsds.ts';
import { offering, site } from '../../../../../site.ts';

/** The list of services page by page (`page-1`), and each service by its UUID; in every language. */
export const getStaticPaths = () =>
  offering.entries.length === 0
    ? []
    : site.locales.flatMap((locale) => [
        ...servicePagesIn(locale).map((body) => ({
          params: { locale, name: `page-${body.page_number}` },
          props: { body },
        })),
        ...[...servicesIn(locale)].map(([name, body]) => ({ params: { locale, name }, props: { body } })),
      ]);

export const GET: APIRoute<{ body: unknown }> = ({ props: { body } }) => Response.json(body);
