import { locales, sourceLocale, type Locale } from './locales.ts';

/**
 * The sections of the site: one closed table. Folder names, addresses, menus, audiences and what happens
 * when a text is missing all derive from it (design/contract.md, "Sections and addresses").
 */
interface SectionFacts {
  readonly segment: { readonly fi: string; readonly sv: string; readonly other: string };
  /** `professional`: published only in the languages marked so in the locale table. */
  readonly audience: 'professional' | 'all';
  /** What a reader meets where their language has no text: the source text with a notice, or no page. */
  readonly missing: 'show-source' | 'omit';
  /** The family of colours that marks the section (design/visual.md, 2). */
  readonly colour: 'kuusi' | 'lakka' | 'mustikka' | 'puolukka';
  /** In which order entries are listed. */
  readonly order: 'title' | 'newest';
  /** What its feed tells: its newest texts, what has changed in methods, acts and results, or meetings. */
  readonly feed: 'posts' | 'changes' | 'meetings' | false;
  /** Whether the section stands in the main menu; the others are reached from the footer. */
  readonly menu: boolean;
}

export const sections = {
  methods: {
    segment: { fi: 'menetelmat', sv: 'metoder', other: 'methods' },
    audience: 'professional',
    missing: 'show-source',
    colour: 'kuusi',
    order: 'title',
    feed: 'changes',
    menu: true,
  },
  cafe: {
    segment: { fi: 'kotokahvila', sv: 'kotokahvila', other: 'kotokahvila' },
    audience: 'professional',
    missing: 'show-source',
    colour: 'lakka',
    order: 'title',
    feed: false,
    menu: true,
  },
  everyday: {
    segment: { fi: 'arki', sv: 'vardag', other: 'everyday' },
    audience: 'all',
    missing: 'omit',
    colour: 'puolukka',
    order: 'title',
    feed: false,
    menu: true,
  },
  offering: {
    segment: { fi: 'tarjotin', sv: 'utbud', other: 'offering' },
    audience: 'all',
    missing: 'show-source',
    colour: 'mustikka',
    order: 'title',
    feed: false,
    menu: true,
  },
  results: {
    segment: { fi: 'tulokset', sv: 'resultat', other: 'results' },
    audience: 'professional',
    missing: 'show-source',
    colour: 'kuusi',
    order: 'title',
    feed: false,
    menu: true,
  },
  network: {
    segment: { fi: 'verkosto', sv: 'natverk', other: 'network' },
    audience: 'professional',
    missing: 'show-source',
    colour: 'mustikka',
    order: 'title',
    feed: 'meetings',
    menu: true,
  },
  blog: {
    segment: { fi: 'blogi', sv: 'blogg', other: 'blog' },
    audience: 'professional',
    missing: 'show-source',
    colour: 'kuusi',
    order: 'newest',
    feed: 'posts',
    menu: true,
  },
  glossary: {
    segment: { fi: 'sanasto', sv: 'ordlista', other: 'glossary' },
    audience: 'all',
    missing: 'show-source',
    colour: 'mustikka',
    order: 'title',
    feed: false,
    menu: false,
  },
  about: {
    segment: { fi: 'tietoa', sv: 'om', other: 'about' },
    audience: 'all',
    missing: 'show-source',
    colour: 'kuusi',
    order: 'title',
    feed: false,
    menu: false,
  },
} as const satisfies Record<string, SectionFacts>;

export type Section = keyof typeof sections;

export const sectionKeys = Object.keys(sections) as readonly Section[];

/** Sections whose pages are made of records (`content/<section>/<id>.yaml`), not of texts. */
export const recordSections: readonly Section[] = ['glossary', 'offering'];

/** The search page's segment: a page of its own, not a section with entries. */
export const searchSegment = { fi: 'haku', sv: 'sok', other: 'search' } as const;

/** Pages beside a section's index and its entries, each with the word that is its address. */
export const extraPages = { compare: 'vertailu', guide: 'opas', card: 'kortti' } as const;

/** Pages that list a part of a section's entries, each with the word that begins its address: `vuosi/2026`. */
export const listPages = { year: 'vuosi', tag: 'aihe', author: 'kirjoittaja' } as const;

/** What such a page gathers entries by. */
export type ListBy = keyof typeof listPages;

const sectionsWithLists: readonly Section[] = ['blog'];

/** Whether a section has pages that list its entries by year, tag and author. */
export const hasLists = (section: Section): boolean => sectionsWithLists.includes(section);

const sectionsWithExtras: readonly Section[] = ['methods'];

/** Whether a section has such pages: its entries side by side, all of them for print, and each on one sheet. */
export const hasExtraPages = (section: Section): boolean => sectionsWithExtras.includes(section);

/** Pages of a section whose entries are themes of a session: what the section and each entry have beside their own. */
export const sessionPages = { plan: 'suunnitelma', kit: 'paketti', slides: 'diat', pack: 'paketti' } as const;

const sectionsWithSessions: readonly Section[] = ['cafe'];

/** Whether the entries of a section are themes of a session, with slides, print packs and plans. */
export const hasSessions = (section: Section): boolean => sectionsWithSessions.includes(section);

/**
 * The language that everyday texts can be read beside: that of the offices and their papers. Its code is the word
 * that is the address of such a page.
 */
export const pairLocale = sourceLocale;

const sectionsWithPairs: readonly Section[] = ['everyday'];

/** Whether the texts of a section have pages in two languages at once. */
export const hasPairs = (section: Section): boolean => sectionsWithPairs.includes(section);

/** Pages that carry texts to people: each topic's page for a telephone or paper, and a poster that lists them all. */
export const sharePages = { share: 'kortti', poster: 'juliste' } as const;

const sectionsToShare: readonly Section[] = ['everyday'];

/** Whether a section has such pages. */
export const hasSharePages = (section: Section): boolean => sectionsToShare.includes(section);

/** Pages of the offering for professionals: the tray, the gap map, the open data, the workshop's template. */
export const offeringViews = {
  tray: 'taulukko',
  gaps: 'aukot',
  data: 'aineisto',
  workshop: 'tyopaja',
} as const;
export type OfferingView = keyof typeof offeringViews;

/** The word before what somebody looks for: `…/etsi/kieli/`. */
export const needsWord = 'etsi';

/** Words that are addresses of their own below a section or an entry, so no entry may be called so. */
export const reservedIds = [
  'fi',
  'diat',
  'kortti',
  'opas',
  'vertailu',
  'suunnitelma',
  'paketti',
  'juliste',
  'vuosi',
  'aihe',
  'kirjoittaja',
] as const;

/** Words that are addresses in the offering or in any section, so no activity may be called so. */
export const reservedOfferingIds: readonly string[] = [
  ...Object.values(offeringViews),
  needsWord,
  ...reservedIds,
];

/**
 * Whether a string is the key of a section (the name of its folder under `content/`).
 * @param key any string
 */
export function isSection(key: string): key is Section {
  return Object.hasOwn(sections, key);
}

/**
 * Picks a language's form of a segment.
 * @param segment the row's `segment`
 * @param locale the language of the address
 * @returns the ASCII word that stands in the address
 */
export function segmentIn(segment: SectionFacts['segment'], locale: Locale): string {
  return locale === 'fi' || locale === 'sv' ? segment[locale] : segment.other;
}

/**
 * The languages in which a section has pages at all.
 * @param section the section's key
 * @param built the languages that are published (those with a dictionary)
 */
export function localesOf(section: Section, built: readonly Locale[]): readonly Locale[] {
  return sections[section].audience === 'all' ? built : built.filter((l) => locales[l].professional);
}
