import type { Locale } from './domain/locales.ts';
import type { OfferingPage, Page, Standing } from './domain/page.ts';
import type { Section } from './domain/sections.ts';
import type { Review } from './domain/text.ts';

/** A page as `/data/pages.json` lists it: for the search index, the sitemap and other people's tools. */
export interface PageRecord {
  readonly kind: Page['kind'];
  /** Address from the site's root, without the base path. */
  readonly path: string;
  /** Address on the host, with the base path. */
  readonly address: string;
  readonly locale: Locale;
  readonly section?: Section | undefined;
  readonly id?: string | undefined;
  /** Which page of the offering it is. */
  readonly view?: OfferingPage['view'] | undefined;
  readonly standing?: Standing | undefined;
  readonly review?: Review | undefined;
  readonly indexable: boolean;
  /** Of an address that a page had before: where it is now, without the base path. */
  readonly movedTo?: string | undefined;
  /** Whole addresses of the versions that search engines may list, by BCP 47 tag, `x-default` included. */
  readonly alternates: Readonly<Record<string, string>>;
}
