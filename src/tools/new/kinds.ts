import type { Section } from '../../domain/sections.ts';

/** A sentence to authors, in both languages of messages. */
export interface InBoth {
  readonly fi: string;
  readonly en: string;
}

interface KindFacts {
  readonly section: Section;
  readonly name: InBoth;
}

/** What `npm run new` can begin: one closed table. Each has a template per language of messages. */
export const kinds = {
  post: { section: 'blog', name: { fi: 'blogikirjoitus', en: 'a blog post' } },
  method: { section: 'methods', name: { fi: 'menetelmä', en: 'a method' } },
  topic: {
    section: 'everyday',
    name: { fi: 'arjen aihe selkokielellä', en: 'an everyday topic, plainly told' },
  },
  theme: { section: 'cafe', name: { fi: 'Kotokahvilan teema', en: 'a theme of the Kotokahvila' } },
} as const satisfies Record<string, KindFacts>;

/** What it can begin as a record: one YAML file with words in several languages. */
export const recordKinds = {
  meeting: { folder: 'events', name: { fi: 'verkoston tapaaminen', en: 'a meeting of a network' } },
  term: { folder: 'glossary', name: { fi: 'sanaston termi', en: 'a term of the glossary' } },
} as const satisfies Record<string, { readonly folder: string; readonly name: InBoth }>;

/** What it can begin as several records that belong together. */
export const setKinds = {
  organisation: {
    section: 'offering',
    name: { fi: 'järjestö ja sen toiminta', en: 'an organisation and what it offers' },
  },
} as const satisfies Record<string, KindFacts>;

export type Kind = keyof typeof kinds;
export type RecordKind = keyof typeof recordKinds;
export type SetKind = keyof typeof setKinds;
export type AnyKind = Kind | RecordKind | SetKind;

export const kindNames = Object.keys(kinds) as readonly Kind[];
export const recordKindNames = Object.keys(recordKinds) as readonly RecordKind[];

/** Every kind with its name, in the order in which they are offered. */
export const kindTable: Readonly<Record<AnyKind, { readonly name: InBoth }>> = {
  ...kinds,
  ...recordKinds,
  ...setKinds,
};

/**
 * Whether a word names a kind.
 * @param word any string, for instance the first word of a command line
 */
export function isKind(word: string): word is AnyKind {
  return Object.hasOwn(kindTable, word);
}

/** Whether a kind is a record, not a text. */
export function isRecordKind(kind: AnyKind): kind is RecordKind {
  return Object.hasOwn(recordKinds, kind);
}

/** Whether a kind is several records. */
export function isSetKind(kind: AnyKind): kind is SetKind {
  return Object.hasOwn(setKinds, kind);
}
