import { listsOf } from './lists.ts';
import { offeringPages } from './offering-pages.ts';
import type {
  BilingualPage,
  CollectionPage,
  EntryPage,
  IndexPage,
  Page,
  PaperKind,
  PaperPage,
} from './page.ts';
import {
  extraPages,
  hasExtraPages,
  hasLists,
  hasPairs,
  hasSessions,
  hasSharePages,
  pairLocale,
  sessionPages,
  sharePages,
  type Section,
} from './sections.ts';

/** The key of the page that carries an entry to people. */
export const shareKey = ({ key }: EntryPage): string => `${key}/${sharePages.share}`;

/** The key of the page that shows an entry in two languages. */
export const pairKey = ({ key }: EntryPage): string => `${key}/${pairLocale}`;

/**
 * The pages that a section has beside its index and its entries.
 * @param indexes the section's index in each language
 * @param made the section's entries
 */
export function extraPagesOf(
  section: Section,
  indexes: readonly IndexPage[],
  made: readonly EntryPage[],
): readonly Page[] {
  // A text in another language than the page's has no card of its own: its own page's card is meant.
  const own = made.filter(({ standing }) => standing !== 'fallback');
  return [
    ...(hasExtraPages(section)
      ? [
          ...indexes.flatMap((index) => [collection('compare', index), collection('guide', index)]),
          ...own.map((entry) => onPaper('card', entry)),
        ]
      : []),
    ...(hasSharePages(section)
      ? [
          ...indexes.map((index) => collection('poster', index)),
          ...own.map((entry) => onPaper('share', entry)),
        ]
      : []),
    ...(hasLists(section) ? indexes.flatMap((index) => listsOf(index, made)) : []),
    ...(hasSessions(section)
      ? [
          ...indexes.flatMap((index) => [collection('plan', index), collection('kit', index)]),
          ...own.flatMap((entry) => [onPaper('slides', entry), onPaper('pack', entry)]),
        ]
      : []),
    ...(section === 'offering' ? indexes.flatMap(offeringPages) : []),
    ...(hasPairs(section) ? own.flatMap((entry) => bilingualPages(entry, own)) : []),
  ];
}

const words = { ...extraPages, ...sharePages, ...sessionPages };

function collection(kind: CollectionPage['kind'], { section, locale, path }: IndexPage): CollectionPage {
  return { kind, path: `${path}${words[kind]}/`, key: `${section}/${words[kind]}`, locale, section };
}

/** The page of an entry that is made for paper or a screen on the wall. */
function onPaper<Kind extends PaperKind>(kind: Kind, entry: EntryPage): PaperPage<Kind> {
  const { section, id, locale, key, path } = entry;
  const word = words[kind];
  return { kind, path: `${path}${word}/`, key: `${key}/${word}`, locale, section, id, entry };
}

/** A page in another language than Finnish, where there is a Finnish text to stand beside its own. */
function bilingualPages(entry: EntryPage, own: readonly EntryPage[]): readonly BilingualPage[] {
  const beside = own.find(({ key, locale }) => key === entry.key && locale === pairLocale);
  if (!beside || beside === entry) return [];
  const { section, id, locale } = entry;
  const path = `${entry.path}${pairLocale}/`;
  return [{ kind: 'bilingual', path, key: pairKey(entry), locale, section, id, entry, beside }];
}
