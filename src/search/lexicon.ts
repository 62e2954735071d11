import { baseForms, root } from './languages/finnish.ts';
import { bare, fold } from './text.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';

/** Base 36 in one character. */
const digit = (value: number): string => Math.min(35, value).toString(36);
const mark = 'words';

/**
 * Writes the list of words that a language's search downloads: a line that says how many, then a word a line as
 * what it shares with the word before (one character), the rest, and how many pages have it (its logarithm, one
 * character); then an empty line and the forms that the rules do not bring to their base form; then another and
 * the language's vocabulary.
 * @param pages how many pages there are
 * @param counts on how many of them each word is
 * @param exceptions form to base forms
 * @param vocabulary lines of `vocabulary/<language>.txt`
 */
export function encodeLexicon(
  pages: number,
  counts: ReadonlyMap<string, number>,
  exceptions: ReadonlyMap<string, readonly string[]> = new Map(),
  vocabulary: readonly string[] = [],
): string {
  let previous = '';
  const lines = [...counts.keys()].sort().map((word) => {
    let shared = 0;
    while (shared < previous.length && previous[shared] === word[shared] && shared < 35) shared++;
    previous = word;
    return digit(shared) + word.slice(shared) + digit(Math.floor(Math.log2(counts.get(word) ?? 1)));
  });
  const odd = [...exceptions].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    `${mark} ${lines.length} ${odd.length} ${pages} ${vocabulary.length}`,
    ...lines,
    '',
    ...odd.map(([form, lemmas]) => `${form}=${lemmas.join(',')}`),
    '',
    ...vocabulary,
  ].join('\n');
}

/** A site's words in one language: what is there to be found. Words are asked for folded, {@link fold}. */
export class Lexicon {
  /** Words as they are written, in order. */
  readonly words: readonly string[];
  readonly vocabulary: Vocabulary;
  /** How many pages the words are from. */
  readonly pages: number;
  readonly #rank: readonly number[];
  readonly #index = new Map<string, number>();
  readonly #exceptions = new Map<string, readonly string[]>();
  readonly #sorted: readonly string[];
  readonly #byLength = new Map<number, string[]>();
  #roots: Map<string, string[]> | undefined;

  /**
   * @param text of {@link encodeLexicon}
   * @throws {Error} when the text is cut off or is something else
   */
  constructor(text: string) {
    const [head = '', ...lines] = text.split('\n');
    const [name, count, odd, pages, told] = head.split(' ');
    this.pages = Number(pages);
    const end = lines.indexOf('');
    const last = lines.indexOf('', end + 1);
    const isWhole = end === Number(count) && last - end - 1 === Number(odd);
    if (name !== mark || !isWhole || lines.length - last - 1 !== Number(told))
      throw new Error('The list of words is not whole.');
    let previous = '';
    const words: string[] = [];
    const rank: number[] = [];
    for (const line of lines.slice(0, end)) {
      previous = previous.slice(0, parseInt(line.charAt(0), 36)) + line.slice(1, -1);
      const key = bare(fold(previous));
      if (!this.#index.has(key)) this.#index.set(key, words.length);
      words.push(previous);
      rank.push(parseInt(line.slice(-1), 36));
    }
    for (const line of lines.slice(end + 1, last)) {
      const [form = '', lemmas = ''] = line.split('=');
      this.#exceptions.set(form, lemmas.split(',').map(fold));
    }
    this.vocabulary = readVocabulary(lines.slice(last + 1));
    this.words = words;
    this.#rank = rank;
    this.#sorted = [...this.#index.keys()].sort();
    for (const word of this.#sorted) {
      const others = this.#byLength.get(word.length);
      if (others) others.push(word);
      else this.#byLength.set(word.length, [word]);
    }
  }

  has(word: string): boolean {
    return this.#index.has(word);
  }

  /** The logarithm of the number of pages that have a word. */
  rank(word: string): number {
    return this.#rank[this.#index.get(word) ?? -1] ?? -1;
  }

  /** The word as it is written. */
  shown(word: string): string {
    return this.words[this.#index.get(word) ?? -1] ?? word;
  }

  /** The words of some length. */
  ofLength(length: number): readonly string[] {
    return this.#byLength.get(length) ?? [];
  }

  #at(prefix: string): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  hasPrefix(prefix: string): boolean {
    return this.#sorted[this.#at(prefix)]?.startsWith(prefix) ?? false;
  }

  /** Words that begin so, on most pages first, the shorter before the longer. */
  complete(prefix: string, most: number): readonly string[] {
    const found: string[] = [];
    for (let at = this.#at(prefix); found.length < 400; at++) {
      const word = this.#sorted[at];
      if (word === undefined || !word.startsWith(prefix)) break;
      found.push(word);
    }
    return found
      .sort((a, b) => this.rank(b) - this.rank(a) || a.length - b.length)
      .slice(0, most)
      .map((word) => this.shown(word));
  }

  /** Words that have some letters further in: compounds that end in a word, mostly. The shortest first. */
  containing(letters: string, most = 3): readonly string[] {
    return this.#sorted
      .filter((word) => word.indexOf(letters, 1) > 0)
      .sort((a, b) => a.length - b.length)
      .slice(0, most);
  }

  /** Finnish: base forms of a word that the site has, likeliest first. */
  lemmas(word: string): readonly string[] {
    const ranked = [...baseForms(word)]
      .filter(([form]) => this.has(form))
      .sort((a, b) => a[1] - b[1] || b[0].length - a[0].length);
    // «tulkin» is of «tulkki»; that it may be «tulo» with two endings is no help.
    const least = ranked[0]?.[1] ?? 0;
    const found = ranked.filter(([, rank]) => rank < least + 2).map(([form]) => form);
    const told = this.#exceptions.get(bare(fold(word)));
    return told ?? found;
  }

  /** Finnish: words with the same coarse root, where no rule finds a base form; made on first need. */
  sameRoot(word: string, most = 3): readonly string[] {
    if (!this.#roots) {
      this.#roots = new Map();
      for (const known of this.#sorted)
        this.#roots.set(root(known), [...(this.#roots.get(root(known)) ?? []), known]);
    }
    const key = root(word);
    if (key.length < 4) return [];
    const distance = (other: string): number => Math.abs(other.length - word.length);
    return [...(this.#roots.get(key) ?? [])].sort((a, b) => distance(a) - distance(b)).slice(0, most);
  }
}
