import type { Part } from '../../src/domain/part.ts';
import { readBody } from '../../src/reader/body.ts';
import type { Entry } from '../../src/reader/entry.ts';
import { Findings } from '../../src/reader/source.ts';

/** What a translation must have in common with its source, read off the parsed text. */
export interface SharedFacts {
  /** Headings with their levels, lists with their items, tables with their cells, components: in order. */
  readonly structure: readonly string[];
  /** Every group of digits that a reader sees, sorted: order may change with the language. */
  readonly numbers: readonly string[];
  /** Addresses inside the site and out of it, mail and telephone, sorted. */
  readonly links: readonly string[];
}

/** Components that mark words of a text, and differ with its language. */
const ofWords = new Set(['Lang', 'a', 'table']);

const asHtml = (parts: readonly Part[]): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const inside = asHtml(part.children);
      return ofWords.has(part.name) ? inside : `<${part.name}>${inside}</${part.name}>`;
    })
    .join('');

export function sharedFacts({ body }: Pick<Entry, 'body'>): SharedFacts {
  // Editors' pages too: their own components give findings, which nobody asks for here.
  const { parts, links } = readBody(body, 0, new Findings(''));
  const html = asHtml(parts);
  return {
    structure: html.match(/(?<=<)(?:h[2-6]|[uo]l|li|tr|t[hd]|blockquote|pre|[A-Z]\w*)\b/g) ?? [],
    numbers: (html.replace(/<[^>]*>/g, ' ').match(/\d+/g) ?? []).sort(),
    links: [
      ...links.map(({ target }) => target),
      ...[...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1] ?? ''),
    ].sort(),
  };
}

/** What one list has and the other has not, counting how often. */
export function lacking(wanted: readonly string[], given: readonly string[]): readonly string[] {
  const left = [...given];
  return wanted.filter((one) => {
    const at = left.indexOf(one);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}
