import type { APIRoute } from 'astro';
import { facets, lists } from '../components/methods/fields.ts';
import { choiceRules, offered } from '../domain/method-facets.ts';
import { sourceLocale } from '../domain/locales.ts';
import { methodsIn } from '../methods.ts';

/**
 * The index of methods and the comparison choose by these rules where no script runs; they follow from the lists,
 * so nobody writes them.
 */
export const GET: APIRoute = () => {
  const methods = methodsIn(sourceLocale);
  const values = offered(
    methods.map(({ data }) => facets(data)),
    lists,
  );
  const ids = methods.map(({ page }) => page.id);
  return new Response(choiceRules(values, ids), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
};
