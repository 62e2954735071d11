import { siteConfig } from './config/site.ts';
import type { Locale } from './domain/locales.ts';
import { sections, type Section } from './domain/sections.ts';
import { translator } from './i18n/translate.ts';

/** @returns what a section's feed is called, in the feed itself and in the pages that name it */
export function feedTitle(section: Section, locale: Locale): string {
  const t = translator(locale);
  const site = siteConfig.name;
  const { feed } = sections[section];
  if (feed === 'changes') return t('methods.feed.title', { site });
  if (feed === 'meetings') return t('network.feed.title', { site });
  return t('feed.title', { site, section: t(`section.${section}.name`) });
}
