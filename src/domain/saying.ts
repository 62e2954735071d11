import type { Locale } from './locales.ts';
import { cutAtHeadings } from './pairing.ts';
import type { Part } from './part.ts';

/** What somebody says or shows, in one language. */
export interface Saying {
  /** BCP 47 code of the language. */
  readonly code: string;
  readonly words: readonly Part[];
}

/** What a text gives its reader to say. */
export interface Sayings {
  /** The text's own line on what to do with it, for instance ”Show this to the worker.”; empty if there is none. */
  readonly lead: readonly Part[];
  /** The same sentence in each of the languages, in the text's order. */
  readonly said: readonly Saying[];
}

const opening = /^\s*[„“”"«]/;

/**
 * Finds the sentence that an everyday text gives its reader to show: the section whose list has the same thing in
 * two languages, each after the language's name and a colon; where there is none, the one that has it in the text's
 * own alone. Words in another language are told by their mark.
 * @param parts of the text
 * @param locale the text's own language
 * @returns undefined where the text gives none
 */
export function sayingsOf(parts: readonly Part[], locale: Locale): Sayings | undefined {
  const sections = cutAtHeadings(parts).map((section) => ({
    lead: itemsOf(section, 'p')[0] ?? [],
    said: itemsOf(section, 'li').flatMap((item) => sayingOf(item, locale)),
  }));
  return (
    sections.find(({ said }) => said.length > 1 && said.some(({ code }) => code !== locale)) ??
    sections.find(({ said }) => said.length === 1)
  );
}

/** A list's item as a saying: a language's name, a colon, and words in quotation marks. */
function sayingOf(item: readonly Part[], locale: Locale): readonly Saying[] {
  const [label, ...rest] = item;
  const words = typeof label === 'string' ? /^[^:：„“”"«]*[:：]\s*(.*)$/s.exec(label)?.[1] : undefined;
  if (words === undefined) return [];
  const [marked, ...others] = rest.filter((part) => typeof part !== 'string' || part.trim() !== '');
  if (words === '' && typeof marked === 'object' && marked.name === 'Lang' && others.length === 0)
    return startsQuoted(marked.children)
      ? [{ code: marked.props['code'] ?? '', words: marked.children }]
      : [];
  return startsQuoted([words]) ? [{ code: locale, words: [words, ...rest] }] : [];
}

const startsQuoted = ([first]: readonly Part[]): boolean => typeof first === 'string' && opening.test(first);

/** What stands inside each element of a name; such elements hold none of their own kind. */
function itemsOf(parts: readonly Part[], name: 'li' | 'p'): readonly (readonly Part[])[] {
  const items: Part[][] = [];
  let isOpen = false;
  for (const part of parts) {
    for (const piece of typeof part === 'string' ? part.split(/(<\/?(?:li|p)>)/) : [part]) {
      if (piece === `<${name}>`) items.push([]);
      if (piece === `<${name}>` || piece === `</${name}>`) isOpen = piece === `<${name}>`;
      else if (isOpen && piece !== '') items.at(-1)?.push(piece);
    }
  }
  return items;
}
