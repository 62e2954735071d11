import type { Locale } from './domain/locales.ts';
import { outcomeRow, type OutcomeRow } from './domain/outcome-rows.ts';
import type { Figure, FigureSet } from './domain/outcomes.ts';
import { sourceLocale } from './domain/locales.ts';
import { innerLink } from './inner-link.ts';
import { absolute, figureSets, site } from './site.ts';

const byId = new Map(figureSets.flatMap(({ figures }) => figures.map((figure) => [figure.id, figure])));

/**
 * A figure by its id.
 * @throws if there is none: that every text names figures that exist the guard has made sure
 */
export function figureOf(id: string): Figure {
  const figure = byId.get(id);
  if (!figure) throw new Error(`There is no figure ${id}.`);
  return figure;
}

/** @returns the figures of a page of results; undefined where it has none */
export function figuresOfPage(page: string): FigureSet | undefined {
  return figureSets.find((set) => set.page === page);
}

/** The id of the place on its page where a figure stands. */
export const placeOf = ({ id }: Pick<Figure, 'id'>): string => `Figure-${id}`;

/**
 * Where all that is known of a figure stands.
 * @returns attributes of a link; undefined where a publisher holds the page back
 */
export const figureLink = (figure: Figure, locale: Locale): ReturnType<typeof innerLink> =>
  innerLink(`results/${figure.page}#${placeOf(figure)}`, locale);

/** The figures as rows of open data: those of one page, or all. */
export function outcomeRows(sets: readonly FigureSet[] = figureSets): readonly OutcomeRow[] {
  return sets.flatMap(({ page, figures }) => {
    const address = site.find(`results/${page}`, sourceLocale);
    return address ? figures.map((figure) => outcomeRow(figure, absolute(address))) : [];
  });
}
