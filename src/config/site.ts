import type { Locale } from '../domain/locales.ts';
import type { Weight } from '../domain/text.ts';

/** What a publisher sets. */
export interface SiteConfig {
  readonly name: string;
  readonly url: string;
  readonly publisher: string;
  readonly controller: string;
  readonly contactEmail: string;
  readonly feedbackEmail: string;
  readonly securityEmail: string;
  readonly repository: string;
  /** Where the quick way out leads: ordinary pages that nobody wonders at, by language; `other` for the rest. */
  readonly exitUrl: { readonly other: string } & Readonly<Partial<Record<Locale, string>>>;
  /** IANA name; in which meetings are held. */
  readonly timeZone: string;
  readonly codeLicence: string;
  readonly contentLicence: string;
  readonly contentLicenceUrl: string;
  readonly showUnchecked: Readonly<Record<Weight, boolean>>;
  readonly indexUnchecked: Readonly<Record<Weight, boolean>>;
}

/**
 * Everything a publisher sets, in one place: another city or country publishes its own guide by changing
 * this file. `.example` values are placeholders; `npm run check:release` refuses them.
 */
export const siteConfig: SiteConfig = {
  name: 'Perhe mielessä',
  /** The address of the published site; the environment's SITE_URL goes before it. */
  url: 'https://perhe-mielessa.example',
  publisher: 'Perhe mielessä -toimitus (julkaisija puuttuu).example',
  /** Who answers for personal data (GDPR, article 4(7)). */
  controller: 'Rekisterinpitäjä puuttuu.example',
  contactEmail: 'toimitus@perhe-mielessa.example',
  feedbackEmail: 'palaute@perhe-mielessa.example',
  securityEmail: 'turvallisuus@perhe-mielessa.example',
  repository: 'https://git.perhe-mielessa.example/perhe-mielessa',
  // The weather, told by the Finnish Meteorological Institute.
  exitUrl: {
    fi: 'https://www.ilmatieteenlaitos.fi/',
    sv: 'https://sv.ilmatieteenlaitos.fi/',
    other: 'https://en.ilmatieteenlaitos.fi/',
  },
  timeZone: 'Europe/Helsinki',
  codeLicence: 'MIT',
  contentLicence: 'CC BY 4.0',
  contentLicenceUrl: 'https://creativecommons.org/licenses/by/4.0/',

  /** Whether texts that nobody has checked are shown (always with their label), by weight. */
  showUnchecked: { rights: true, health: true, deadline: true, everyday: true },
  /** Whether search engines may index such texts, and hreflang and the sitemap list them. */
  indexUnchecked: { rights: false, health: false, deadline: false, everyday: true },
};
