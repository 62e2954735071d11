import type { Part } from '../../domain/part.ts';

/** What a writer may want to look at again; never a reason to refuse. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** The longest sentences, each with how many words it has. */
  readonly longest: readonly { readonly text: string; readonly words: number }[];
  /** Addresses that lead out of the site, each once. */
  readonly links: readonly string[];
}

/** Words of a Finnish sentence in a blog from which on it is worth another look (trust.md 5.4). */
const manyWords = 20;
const shownSentences = 3;

/**
 * Looks at how a text reads.
 * @param parts of the judged text
 * @param locale of its words
 */
export function readability(parts: readonly Part[], locale: string): Readability {
  const html = flat(parts);
  const links = [...html.matchAll(/<a href="(https?:[^"]*)"/g)].map(([, address = '']) =>
    address.replaceAll('&#x26;', '&').replaceAll('&amp;', '&'),
  );
  const text = html
    // A block ends what was said before it.
    .replace(/<\/?(?:p|h[2-6]|li|ul|ol|td|th|tr|blockquote|pre|div)\b[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x?[0-9a-fA-F]+;|&[a-z]+;/g, ' ');
  const byWord = new Intl.Segmenter(locale, { granularity: 'word' });
  const bySentence = new Intl.Segmenter(locale, { granularity: 'sentence' });
  const sentences = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => [...bySentence.segment(line)].map(({ segment }) => segment.trim()))
    .map((sentence) => ({
      text: sentence,
      words: [...byWord.segment(sentence)].filter(({ isWordLike }) => isWordLike).length,
    }))
    .filter(({ words }) => words > 0);
  return {
    words: sentences.reduce((sum, { words }) => sum + words, 0),
    sentences: sentences.length,
    longest: sentences
      .filter(({ words }) => words > manyWords)
      .sort((a, b) => b.words - a.words)
      .slice(0, shownSentences),
    links: [...new Set(links)],
  };
}

const flat = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : flat(part.children))).join('');
