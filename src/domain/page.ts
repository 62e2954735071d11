import type { Locale } from './locales.ts';
import type { OfferingNeed } from './offering.ts';
import type { ListBy, OfferingView, Section } from './sections.ts';
import type { Text } from './text.ts';

/** How the text on a page relates to the page's language. */
export type Standing = 'source' | 'current' | 'stale' | 'fallback';

interface PageBase {
  /** Address from the site's root, with a slash at both ends. */
  readonly path: string;
  /** What the page is about, without a language: pages with one key are versions of each other. */
  readonly key: string;
  /** The language of the page around the text. */
  readonly locale: Locale;
}

/** `/`: lists the languages in their own names. */
export interface LanguagePage extends PageBase {
  readonly kind: 'language';
}
export interface HomePage extends PageBase {
  readonly kind: 'home';
}
export interface IndexPage extends PageBase {
  readonly kind: 'index';
  readonly section: Section;
}
export interface SearchPage extends PageBase {
  readonly kind: 'search';
}
export interface EntryPage extends PageBase {
  readonly kind: 'entry';
  readonly section: Section;
  readonly id: string;
  /** The words shown; on a fallback page those of the source. */
  readonly text: Text;
  /** The text that owns the facts; the same object as `text` where the source is shown. */
  readonly source: Text;
  readonly standing: Standing;
}

/** The entries of a section side by side, one after another to be printed as a book, or on a poster. */
export interface CollectionPage extends PageBase {
  /** `plan` makes a plan of a session, `kit` is all that is printed for one. */
  readonly kind: 'compare' | 'guide' | 'poster' | 'plan' | 'kit';
  readonly section: Section;
}
/** The entries of a section of one year, tag or author. */
export interface ListPage extends PageBase {
  readonly kind: 'list';
  readonly section: Section;
  readonly by: ListBy;
  /** The year, or the id of the tag or author. */
  readonly value: string;
}
/** An address that a page had before: tells where it is now. */
export interface MovedPage extends PageBase {
  readonly kind: 'moved';
  readonly section: Section;
  readonly to: Page;
}

/** Pages of one entry for paper or a screen on the wall. */
export type PaperKind = 'card' | 'share' | 'slides' | 'pack';

/** An entry made for paper or a screen on the wall. */
export interface PaperPage<Kind extends PaperKind> extends PageBase {
  readonly kind: Kind;
  readonly section: Section;
  readonly id: string;
  readonly entry: EntryPage;
}

/** An entry on one sheet of paper. */
export type CardPage = PaperPage<'card'>;
/** What carries an entry to people: a card to show, a sheet of paper, a code and links to send. */
export type SharePage = PaperPage<'share'>;
/** A theme of a session: to be shown as slides, or printed with its cards. */
export type ThemePage = PaperPage<'slides' | 'pack'>;

/** An entry in two languages section by section, to be read together: the page's language and Finnish. */
export interface BilingualPage extends PageBase {
  readonly kind: 'bilingual';
  readonly section: Section;
  readonly id: string;
  readonly entry: EntryPage;
  /** The Finnish page of the same entry. */
  readonly beside: EntryPage;
}

/** A page of the organisations' offering beside its finder and its activities. */
export interface OfferingPage extends PageBase {
  readonly kind: 'offering';
  readonly section: 'offering';
  readonly view: OfferingView | 'need';
  /** What is looked for, where `view` is `need`. */
  readonly need?: OfferingNeed | undefined;
}

export type Page =
  | LanguagePage
  | HomePage
  | IndexPage
  | SearchPage
  | EntryPage
  | CollectionPage
  | ListPage
  | MovedPage
  | CardPage
  | SharePage
  | ThemePage
  | BilingualPage
  | OfferingPage;

/** An address somebody may ask for but that has no page: the entry exists, not in that language. */
export interface AbsentPage {
  readonly path: string;
  readonly locale: Locale;
  readonly section: Section;
  /** The pages that do have the entry, at least one. */
  readonly versions: readonly EntryPage[];
}
