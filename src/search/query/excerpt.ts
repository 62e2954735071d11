/** What a search has stored of a page's text. */
export interface StoredText {
  /** Words parted by white space; those of Chinese by a mark of no width. The title comes first. */
  readonly text: string;
  readonly title: string;
  /** Headings with an address of their own, and the word at which each stands. */
  readonly anchors: readonly StoredAnchor[];
}
export interface StoredAnchor {
  readonly id: string;
  readonly text: string;
  readonly element: string;
  readonly location: number;
}

/** Text that was found, or that stands around what was found. */
export interface Part {
  readonly text: string;
  readonly isFound: boolean;
}

/** Some words of a page around those that were found. */
export interface Excerpt {
  readonly title: readonly Part[];
  readonly parts: readonly Part[];
  /** The heading below which they stand, if there is one. */
  readonly heading: StoredAnchor | undefined;
}

const mark = '\u200B';
const wordsInExcerpt = { spaced: 26, chinese: 44 };
/** Words before the first that was found. */
const before = 4;

/** Where so many words hold the most of those found; of equals the first. */
function densest(places: readonly number[], length: number): number {
  let best = places[0] ?? 0;
  let most = 0;
  for (const [index, place] of places.entries()) {
    let count = 0;
    while (count + index < places.length && (places[index + count] ?? 0) < place + length - before) count++;
    if (count > most) {
      most = count;
      best = place;
    }
  }
  return best;
}

/** How many words at the beginning are the title. */
function lengthOfTitle(words: readonly string[], title: string): number {
  let rest = letters(title);
  for (const [index, word] of words.entries()) {
    if (rest === '') return index;
    const own = letters(word);
    if (!rest.startsWith(own)) return 0;
    rest = rest.slice(own.length);
  }
  return 0;
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/**
 * Cuts an excerpt out of a page.
 * @param stored the text, as Pagefind stores it
 * @param found the places of the words found, counted in words
 */
export function excerptOf({ text, anchors, title }: StoredText, found: readonly number[]): Excerpt {
  const isChinese = text.includes(mark);
  const words = isChinese ? text.split(mark) : text.split(/\s+/);
  const length = isChinese ? wordsInExcerpt.chinese : wordsInExcerpt.spaced;
  // The title stands above the excerpt already.
  const skipped = lengthOfTitle(words, title);
  const inTitle = [...new Set(found)].sort((a, b) => a - b);
  const inText = inTitle.filter((place) => place >= skipped);
  const places = inText.length > 0 ? inText : [skipped];
  const start = densest(places, length);
  const heading = anchors
    .filter(({ element, location }) => /^h[2-4]$/i.test(element) && location <= start)
    .sort((a, b) => a.location - b.location)
    .at(-1);
  const from = Math.max(skipped, Math.min(start - before, words.length - length));
  const shown = new Set(inTitle);
  const joiner = isChinese ? '' : ' ';
  const parts = partsOf(words, shown, from, Math.min(words.length, from + length), joiner);
  return {
    // As the page has it, where the words of the text are not those of the title.
    title:
      skipped === 0
        ? [{ text: title, isFound: false }]
        : partsOf(titleWords(title, isChinese, words, skipped), shown, 0, skipped, joiner),
    parts: [
      ...(from > skipped ? [{ text: '… ', isFound: false }] : []),
      ...parts,
      ...(from + length < words.length ? [{ text: '…', isFound: false }] : []),
    ],
    heading,
  };
}

/** The words of the title without the full stop that is put after it in the text. */
function titleWords(
  title: string,
  isChinese: boolean,
  words: readonly string[],
  length: number,
): readonly string[] {
  const own = words.slice(0, length);
  const last = own.at(-1) ?? '';
  const end = title.slice(-1);
  if (!isChinese && !last.endsWith(end))
    return [...own.slice(0, -1), last.slice(0, last.lastIndexOf(end) + 1)];
  return own.map((word) => word.replace(/[.。]$/u, ''));
}

/** The words of a stretch, with the signs around a found word left out of what is marked. */
function partsOf(
  words: readonly string[],
  found: ReadonlySet<number>,
  from: number,
  to: number,
  joiner: string,
): readonly Part[] {
  const parts: Part[] = [];
  const add = (text: string, isFound: boolean): void => {
    const last = parts.at(-1);
    if (text === '') return;
    if (last?.isFound === isFound) parts[parts.length - 1] = { text: last.text + text, isFound };
    else parts.push({ text, isFound });
  };
  for (let at = from; at < to; at++) {
    const [, lead = '', word = '', tail = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su.exec(words[at] ?? '') ?? [];
    add(lead, false);
    add(word, found.has(at));
    add(tail + joiner, false);
  }
  return parts;
}
