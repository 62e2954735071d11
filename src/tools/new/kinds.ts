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

export type Kind = keyof typeof kinds;

export const kindNames = Object.keys(kinds) as readonly Kind[];

/**
 * Whether a word names a kind.
 * @param word any string, for instance the first word of a command line
 */
export function isKind(word: string): word is Kind {
  return Object.hasOwn(kinds, word);
}
