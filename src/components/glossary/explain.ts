import type { Locale } from '../../domain/locales.ts';
import type { EntryPage } from '../../domain/page.ts';
import type { Part } from '../../domain/part.ts';
import { sections } from '../../domain/sections.ts';
import { termOf, termPage } from '../../glossary.ts';
import { formIn, type Term } from '../../schemas/glossary.ts';

/** A text whose terms know how they are shown. */
export interface ExplainedText {
  readonly parts: readonly Part[];
  /** The terms that open their explanation on the page, each once. */
  readonly opened: readonly string[];
}

/**
 * Whether the terms of a page open on it. Everyday texts, which families load on a telephone, link to the glossary
 * instead: a dozen explanations would cost as much as the text.
 */
export const opensTerms = (page: EntryPage): boolean => sections[page.section].audience === 'professional';

/**
 * Tells each term of a text how it is shown: as a button that opens its explanation or as a link into the
 * glossary; in other languages than Finnish with the Finnish term in brackets where it is first used below a
 * second-level heading, for that is the word that readers meet on paper.
 * @param parts of the text
 * @param page that shows it
 * @param onPaper whether it is printed with others: then terms are words, with the Finnish ones in brackets
 */
export function explainTerms(parts: readonly Part[], page: EntryPage, onPaper = false): ExplainedText {
  const { locale } = page.text;
  const way = onPaper ? 'words' : opensTerms(page) ? 'button' : 'link';
  const opened = new Set<string>();
  let shown = new Set<string>();
  const walk = (list: readonly Part[]): readonly Part[] =>
    list.map((part) => {
      if (typeof part === 'string') {
        if (/<h2[\s>]/.test(part)) shown = new Set();
        return part;
      }
      if (part.name !== 'Term') return { ...part, children: walk(part.children) };
      const id = part.props['id'] ?? '';
      const target = termPage(id, page.locale);
      if (!target) return { ...part, props: {} };
      const finnish = shown.has(id) ? undefined : finnishBeside(termOf(target), locale, part.children);
      shown.add(id);
      if (way === 'button') opened.add(id);
      const props = { id, as: way, ...(finnish !== undefined && { finnish }) };
      return { ...part, props };
    });
  return { parts: walk(parts), opened: [...opened] };
}

/** The Finnish term, unless the text is Finnish or uses the same word. */
function finnishBeside(record: Term, locale: Locale, children: readonly Part[]): string | undefined {
  // «sijoitus (kodin ulkopuolelle)»: a bracket inside the bracket would only be in the way.
  const finnish = record.terms.fi.term.replace(/\s*\([^)]*\)$/, '');
  const plain = (text: string): string => text.replace(/<[^>]*>/g, '').toLocaleLowerCase('fi');
  const said = plain(children.map((child) => (typeof child === 'string' ? child : '')).join(''));
  const own = formIn(record, locale)?.term ?? '';
  const same = [said, plain(own)].includes(plain(finnish));
  return locale === 'fi' || same ? undefined : finnish;
}

/** What a reader of a language learns of a term: its name there, the Finnish one, and what it means. */
export interface TermWords {
  readonly name: string;
  /** The language of the name: Finnish where the language has none. */
  readonly nameIn: Locale;
  /** The Finnish name, where the other differs. */
  readonly finnish: string | undefined;
  /** Definitions with their languages: in the reader's own, else in Finnish and English. */
  readonly definitions: readonly (readonly [language: Locale, words: string])[];
}

/**
 * The words of a term for readers of a language.
 * @param record of the term
 * @param locale the readers' language
 */
export function wordsFor(record: Term, locale: Locale): TermWords {
  const own = formIn(record, locale);
  const { fi, en } = record.terms;
  const name = own?.term ?? fi.term;
  const definitions: TermWords['definitions'] = own?.definition
    ? [[locale, own.definition]]
    : [['fi', fi.definition], ...(en?.definition ? [['en', en.definition] as const] : [])];
  return { name, nameIn: own ? locale : 'fi', finnish: name === fi.term ? undefined : fi.term, definitions };
}
