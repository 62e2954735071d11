import type { APIRoute } from 'astro';
import { siteConfig } from '../../config/site.ts';
import { defaultVersion, hreflangs, isIndexable } from '../../domain/indexing.ts';
import { locales } from '../../domain/locales.ts';
import type { Page } from '../../domain/page.ts';
import type { PageRecord } from '../../page-records.ts';
import { absolute, href, site } from '../../site.ts';

/** Every page of the site, as open data. */
export const GET: APIRoute = () => Response.json(site.pages.map(recordOf));

function recordOf(page: Page): PageRecord {
  const versions = hreflangs(site, page, siteConfig.indexUnchecked);
  const other = versions.length > 0 ? defaultVersion(site, page, versions) : undefined;
  return {
    kind: page.kind,
    path: page.path,
    address: href(page),
    locale: page.locale,
    ...('section' in page ? { section: page.section } : {}),
    ...('id' in page ? { id: page.id } : {}),
    ...(page.kind === 'offering' ? { view: page.view } : {}),
    ...(page.kind === 'entry' ? { standing: page.standing, review: page.text.review } : {}),
    ...(page.kind === 'moved' ? { movedTo: page.to.path } : {}),
    indexable: isIndexable(page, siteConfig.indexUnchecked),
    alternates: {
      ...Object.fromEntries(versions.map((version) => [locales[version.locale].tag, absolute(version)])),
      ...(other ? { 'x-default': absolute(other) } : {}),
    },
  };
}
