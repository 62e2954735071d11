import type { Page } from './domain/page.ts';

/** What stands in the places of a route, `[locale]/[segment]/[id]`, to make a page's address. */
export interface RouteParams {
  readonly locale: string | undefined;
  readonly segment: string | undefined;
  readonly id: string | undefined;
}

/** The parts of a page's path; routes that have fewer places leave the rest. */
export function paramsOf({ path }: Pick<Page, 'path'>): RouteParams {
  const [, locale, segment, id] = path.split('/');
  return { locale, segment, id };
}

/** The addresses at which a route shows pages, for its `getStaticPaths`. */
export const routesOf = <Shown extends Page>(
  pages: readonly Shown[],
): { params: RouteParams; props: { page: Shown } }[] =>
  pages.map((page) => ({ params: paramsOf(page), props: { page } }));
