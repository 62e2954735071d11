import { explainTerms } from './components/glossary/explain.ts';
import { isProfessional, type Locale, type ProfessionalLocale } from './domain/locales.ts';
import type { EntryPage } from './domain/page.ts';
import { packOf, type ThemePack } from './domain/theme-pack.ts';
import type { CafeKit, KitBlock, KitPlan, KitWords } from './schemas/cafe.ts';
import { cafeKit, partsOf, site } from './site.ts';

/** @returns the kit. @throws if there is none: the check of content has told it then */
export function kit(): CafeKit {
  if (!cafeKit) throw new Error('There is no content/cafe/kit.yaml.');
  return cafeKit;
}

/** @returns a function that takes what the kit says in a language */
export function sayer(locale: Locale): (words: KitWords) => string {
  const own: ProfessionalLocale = isProfessional(locale) ? locale : 'fi';
  return (words) => words[own];
}

/** @returns the themes in a language, in the order in which the café holds them, others after those */
export function themesIn(locale: Locale): readonly EntryPage[] {
  const order = kit().blocks.flatMap(({ kind, theme }) => (kind === 'theme' ? (theme ?? []) : []));
  const place = ({ id }: EntryPage): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return site.entries('cafe', locale).toSorted((a, b) => place(a) - place(b));
}

/** @returns the pack of a theme, in the language of its text; terms are words with the Finnish ones in brackets */
export const packFor = (page: EntryPage): ThemePack => packOf(explainTerms(partsOf(page), page, true).parts);

/** @returns the block in which a theme is shown; undefined where no block holds it */
export const blockOfTheme = (id: string): KitBlock | undefined =>
  kit().blocks.find(({ kind, theme }) => kind === 'theme' && theme === id);

/** @returns the minutes in which a theme is shown; ten where no block holds it */
export const minutesFor = (id: string): number => blockOfTheme(id)?.minutes ?? 10;

/** @returns a block of the kit. @throws if there is none: the check of content has told it then */
export function blockOf(id: string): KitBlock {
  const block = kit().blocks.find((one) => one.id === id);
  if (!block) throw new Error(`content/cafe/kit.yaml has no block "${id}".`);
  return block;
}

/** @returns the plan that is shown first: the whole café in one afternoon */
export function firstPlan(): KitPlan {
  const [plan] = kit().plans;
  if (!plan) throw new Error('content/cafe/kit.yaml has no plan.');
  return plan;
}

/** Where the file of a theme lies that can be saved, without the base path. */
export const fileOf = ({ id, locale }: EntryPage): string => `data/kotokahvila/${id}.${locale}.html`;
