import { isProfessional } from './locales.ts';
import { offeringNeeds } from './offering.ts';
import type { IndexPage, OfferingPage } from './page.ts';
import { needsWord, offeringViews } from './sections.ts';

/** The pages of the offering beside its index: what somebody looks for, in every language; what is for professionals, in theirs. */
export function offeringPages({ locale, path }: IndexPage): readonly OfferingPage[] {
  const shared = { kind: 'offering', locale, section: 'offering' } as const;
  const needs = offeringNeeds.map((need) => {
    const way = `${needsWord}/${need}`;
    return { ...shared, path: `${path}${way}/`, key: `offering/${way}`, view: 'need' as const, need };
  });
  if (!isProfessional(locale)) return needs;
  const views = (Object.keys(offeringViews) as (keyof typeof offeringViews)[]).map((view) => {
    const word = offeringViews[view];
    return { ...shared, path: `${path}${word}/`, key: `offering/${word}`, view };
  });
  return [...needs, ...views];
}
