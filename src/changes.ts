import { siteConfig } from './config/site.ts';
import type { Change } from './domain/changes.ts';
import { isIndexable } from './domain/indexing.ts';
import { isProfessional, type Locale } from './domain/locales.ts';
import { formatDate } from './i18n/format.ts';
import { translator } from './i18n/translate.ts';
import { methodsIn, type MethodEntry } from './methods.ts';
import type { Law } from './schemas/laws.ts';
import { absolute, laws, site } from './site.ts';

/** Everything that is known to have changed in methods, acts and results, told in one language. */
export function changesIn(locale: Locale): readonly Change[] {
  const methods = methodsIn(locale).filter(({ page }) => isIndexable(page, siteConfig.indexUnchecked));
  return [
    ...methods.flatMap(ofMethod),
    ...[...laws].flatMap(([id, law]) => ofLaw(id, law, locale)),
    ...ofResults(locale),
  ];
}

function ofMethod({ page, data }: MethodEntry): readonly Change[] {
  const { locale, text } = page;
  const t = translator(locale);
  const url = absolute(page);
  const compared = { date: formatDate(data.checkedOn, locale), count: data.sources.length, by: text.review };
  return [
    ...data.versions.map((date, index) => ({
      id: `${url}#version-${date}`,
      date,
      title: t('methods.change.version', { title: text.title, date: formatDate(date, locale) }),
      text: data.versionNotes[index] ?? '',
      url,
    })),
    {
      id: `${url}#checked-${data.checkedOn}`,
      date: data.checkedOn,
      title: t('methods.change.checked', { title: text.title }),
      text: t('methods.compared', compared),
      url,
    },
  ];
}

function ofLaw(id: string, law: Law, locale: Locale): readonly Change[] {
  const t = translator(locale);
  const own = isProfessional(locale) ? locale : 'fi';
  const name = `${law.name[own] ?? law.name.fi} (${law.number})`;
  const register = site.find('glossary', locale);
  if (!register) return [];
  const url = `${absolute(register)}#Acts`;
  const change = (key: 'methods.change.law-from' | 'methods.change.law-until', date: string | undefined) =>
    date === undefined
      ? []
      : [{ id: `${url}-${id}-${date}`, date, title: t(key, { name }), text: law.note?.[own] ?? name, url }];
  return [
    ...change('methods.change.law-from', law.inForceFrom),
    ...change('methods.change.law-until', law.inForceUntil),
  ];
}

function ofResults(locale: Locale): readonly Change[] {
  const t = translator(locale);
  return site.entries('results', locale).flatMap((page) => {
    const date = page.source.checkedOn;
    if (date === undefined || !isIndexable(page, siteConfig.indexUnchecked)) return [];
    const url = absolute(page);
    const title = t('methods.change.checked', { title: page.text.title });
    return [{ id: `${url}#checked-${date}`, date, title, text: page.text.summary, url }];
  });
}
