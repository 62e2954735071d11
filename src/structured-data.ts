import type { BreadcrumbList, Graph, Organization, Person, Thing, WebSite } from 'schema-dts';
import { siteConfig } from './config/site.ts';
import { listWords, tagName } from './blog.ts';
import { locales, type Locale } from './domain/locales.ts';
import { somewhere } from './domain/offering.ts';
import type { EntryPage, OfferingPage, Page } from './domain/page.ts';
import { minutesToRead } from './domain/reading-time.ts';
import { termOf } from './glossary.ts';
import { translator } from './i18n/translate.ts';
import { activityOf, areaName, headingOf, nameOf } from './offering.ts';
import { picturedFor, picturePath } from './og/address.ts';
import { authorName, authorOf } from './records.ts';
import { absolute, asset, site } from './site.ts';

/**
 * What a page says of itself to machines (https://schema.org, as JSON-LD).
 * @param page any page of the site
 */
export function structuredData(page: Page): Graph {
  const crumbs = page.kind === 'entry' ? [breadcrumbs(page)] : [];
  return { '@context': 'https://schema.org', '@graph': [mainThing(page), ...crumbs] };
}

const publisher = { '@type': 'Organization', name: siteConfig.publisher } as const;

function mainThing(page: Page): Thing {
  const url = absolute(page);
  const inLanguage = locales[page.locale].tag;
  if (page.kind === 'entry') {
    if (page.section === 'glossary') return definedTerm(page);
    return page.section === 'offering' ? service(page) : article(page);
  }
  if (page.kind === 'offering') return offeringThing(page);
  if (page.kind === 'index') {
    const name = translator(page.locale)(`section.${page.section}.name`);
    if (page.section === 'glossary') return { '@type': 'DefinedTermSet', '@id': url, url, name, inLanguage };
    return { '@type': 'CollectionPage', url, name, inLanguage };
  }
  if (page.kind === 'list') {
    const { title: name, description } = listWords(page);
    const list = { url, name, description, inLanguage } as const;
    if (page.by !== 'author') return { '@type': 'CollectionPage', ...list };
    return { '@type': 'ProfilePage', ...list, mainEntity: writer(page.value, page.locale) };
  }
  if (page.kind === 'compare') {
    const name = translator(page.locale)('methods.compare.title');
    return { '@type': 'CollectionPage', url, name, inLanguage };
  }
  if (page.kind === 'plan') {
    const name = translator(page.locale)('cafe.plan.title');
    return { '@type': 'WebPage', url, name, inLanguage };
  }
  const website: WebSite = { '@type': 'WebSite', url, name: siteConfig.name, inLanguage, publisher };
  return website;
}

/** The editors are one writer. */
const editors = 'toimitus';

function writer(id: string, locale: Locale): Person | Organization {
  const { url } = authorOf(id);
  const list = site.find(`blog/kirjoittaja/${id}`, locale);
  const name = authorName(id, locale);
  const known = { name, ...(list ? { url: absolute(list) } : {}), ...(url ? { sameAs: url } : {}) };
  return id === editors ? { '@type': 'Organization', ...known } : { '@type': 'Person', ...known };
}

/** A page of the offering: the data page describes a set of data, the others collect activities. */
function offeringThing(page: OfferingPage): Thing {
  const { title, lead } = headingOf(page);
  const shared = { url: absolute(page), name: title, inLanguage: locales[page.locale].tag };
  if (page.view !== 'data') return { '@type': 'CollectionPage', ...shared };
  const file = (path: string, encodingFormat: string) =>
    ({
      '@type': 'DataDownload',
      contentUrl: new URL(asset(path), import.meta.env.SITE).href,
      encodingFormat,
    }) as const;
  return {
    '@type': 'Dataset',
    ...shared,
    description: lead,
    license: siteConfig.contentLicenceUrl,
    creator: publisher,
    distribution: [
      file('data/offering.csv', 'text/csv'),
      file(`data/hsds/${page.locale}/services/page-1.json`, 'application/json'),
    ],
  };
}

function service(page: EntryPage): Thing {
  const item = activityOf(page);
  const { record, organisation } = item;
  // Places that nobody named are none that a machine could look for.
  const areas = record.areas.filter((area) => area !== somewhere);
  return {
    '@type': 'Service',
    url: absolute(site.canonical(page)),
    name: nameOf(item, page.locale),
    description: page.text.summary,
    ...(areas.length > 0 ? { areaServed: areas.map((area) => areaName(area, page.locale)) } : {}),
    ...(record.languages.length > 0
      ? { availableChannel: { '@type': 'ServiceChannel', availableLanguage: [...record.languages] } }
      : {}),
    provider: {
      '@type': 'Organization',
      name: organisation.name,
      ...(organisation.url === undefined ? {} : { url: organisation.url }),
    },
  };
}

function definedTerm(page: EntryPage): Thing {
  const { text } = page;
  const url = absolute(site.canonical(page));
  const index = site.find('glossary', text.locale);
  const { also, terms } = termOf(page);
  const others = [...(text.title === terms.fi.term ? [] : [terms.fi.term]), ...also];
  return {
    '@type': 'DefinedTerm',
    url,
    name: text.title,
    description: text.summary,
    ...(others.length > 0 ? { alternateName: others } : {}),
    ...(index ? { inDefinedTermSet: absolute(index) } : {}),
  };
}

function article(page: EntryPage): Thing {
  const { text, source, standing } = page;
  const shared = {
    url: absolute(site.canonical(page)),
    headline: text.title,
    description: text.summary,
    inLanguage: locales[text.locale].tag,
    license: siteConfig.contentLicenceUrl,
    publisher,
    ...(source.checkedOn ? { dateModified: source.checkedOn } : {}),
    ...(source.published ? { datePublished: source.published } : {}),
  };
  const original = site.find(page.key, source.locale);
  const translated = original && (standing === 'current' || standing === 'stale');
  const picture = picturedFor(page);
  const post =
    page.section === 'blog'
      ? {
          author: (source.authors ?? []).map((id) => writer(id, text.locale)),
          keywords: (source.tags ?? []).map((tag) => tagName(tag, text.locale)),
          timeRequired: `PT${minutesToRead(text.characters ?? 0)}M`,
          ...(picture ? { image: absolute({ path: picturePath(picture) }) } : {}),
        }
      : {};
  return {
    '@type': page.section === 'blog' ? 'BlogPosting' : 'Article',
    ...shared,
    ...post,
    ...(translated ? { translationOfWork: { '@type': 'Article', '@id': absolute(original) } } : {}),
  };
}

function breadcrumbs(page: EntryPage): BreadcrumbList {
  const t = translator(page.locale);
  const way = [...site.breadcrumbs(page), page];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name:
        step.kind === 'entry'
          ? step.text.title
          : step.kind === 'index'
            ? t(`section.${step.section}.name`)
            : siteConfig.name,
      item: absolute(step),
    })),
  };
}
