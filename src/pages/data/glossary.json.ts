import type { APIRoute } from 'astro';
import { localeCodes } from '../../domain/locales.ts';
import type { EntryPage } from '../../domain/page.ts';
import { termOf, termPage } from '../../glossary.ts';
import { formIn } from '../../schemas/glossary.ts';
import { absolute, site } from '../../site.ts';

/** The glossary as open data: every term with its forms, definitions and addresses. */
export const GET: APIRoute = () =>
  Response.json(
    site.entries('glossary', 'fi').map((page) => ({ id: page.id, ...termOf(page), terms: formsOf(page) })),
  );

/** The forms by language, each with the address of its page. */
function formsOf(page: EntryPage): Readonly<Record<string, object>> {
  const record = termOf(page);
  return Object.fromEntries(
    localeCodes.flatMap((locale) => {
      const form = formIn(record, locale);
      const own = termPage(page.id, locale);
      return form ? [[locale, { ...form, ...(own?.locale === locale && { address: absolute(own) }) }]] : [];
    }),
  );
}
