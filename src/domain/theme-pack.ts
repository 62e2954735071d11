import type { NamedPart, Part } from './part.ts';

/** A slide: its title, what is shown, and what is said. */
export interface Slide {
  readonly title: string;
  readonly shown: readonly Part[];
  readonly notes: readonly Part[];
}

/** A piece of paper with a title. */
export interface Paper {
  readonly title: string;
  readonly parts: readonly Part[];
}

/** What a theme of the learning café gives to its facilitators, apart from the running text around it. */
export interface ThemePack {
  readonly slides: readonly Slide[];
  readonly questions: readonly Part[];
  readonly cards: readonly Paper[];
  readonly handouts: readonly Paper[];
}

/**
 * Takes the pack out of a theme's text: slides, print and file show the same words as the page.
 * @param parts of the text; its components stand at the top (src/reader/themes.ts)
 */
export function packOf(parts: readonly Part[]): ThemePack {
  const named = (name: string): readonly NamedPart[] => parts.flatMap((part) => asNamed(part, name));
  const paper = ({ props, children }: NamedPart): Paper => ({ title: props['title'] ?? '', parts: children });
  return {
    slides: named('Slide').map(({ props, children }) => ({
      title: props['title'] ?? '',
      shown: children.filter((part) => asNamed(part, 'Notes').length === 0),
      notes: children.flatMap((part) => asNamed(part, 'Notes').flatMap((notes) => notes.children)),
    })),
    questions: named('Questions').flatMap(({ children }) => children),
    cards: named('TableCard').map(paper),
    handouts: named('Handout').map(paper),
  };
}

const asNamed = (part: Part, name: string): readonly NamedPart[] =>
  typeof part !== 'string' && part.name === name ? [part] : [];

/**
 * Parts whose tables are named by another heading than in their text: on a card, a slide or a sheet the heading of the
 * text is not there.
 * @param parts of a slide or a paper
 * @param heading id of the heading above them
 */
export function namedBy(parts: readonly Part[], heading: string): readonly Part[] {
  let first = true;
  const walk = (list: readonly Part[]): readonly Part[] =>
    list.map((part) => {
      if (typeof part === 'string') return part;
      const children = walk(part.children);
      if (part.name !== 'table') return { ...part, children };
      const props = { label: heading, ...(first ? {} : { role: 'group' }) };
      first = false;
      return { ...part, props, children };
    });
  return walk(parts);
}
