import { bare, fold, plain, wordsOf } from '../text.ts';
import { planOf, type Alternative, type PlannedWord } from './plan.ts';
import type { Words } from './words.ts';

/** A page that an engine has found. */
export interface Found<Data> {
  readonly id: string;
  readonly score: number;
  /** The places of the words that were found, counted in words. */
  readonly words: readonly number[];
  readonly data: () => Promise<Data>;
}

/** What finds pages by whole words and their beginnings, all words together: Pagefind. */
export interface Engine<Data> {
  readonly search: (term: string, section: string | undefined) => Promise<readonly Found<Data>[]>;
}

/** A word that was read as another one. */
export interface Correction {
  readonly from: string;
  readonly to: string;
}

export interface Results<Data> {
  /** Best first. */
  readonly found: readonly Found<Data>[];
  readonly corrections: readonly Correction[];
}

/** The words between the quotes of a query that is quoted as a whole; one word is no phrase. */
const quoted = (query: string): string | undefined =>
  /^\s*["”“„«]([^"”“„«»]+\s[^"”“„«»]+)["”“»]\s*$/u.exec(query)?.[1]?.trim();

/**
 * Searches one language.
 * @param engine of that language
 * @param words what the site knows in it
 * @param query as typed
 * @param section only pages of it, if given
 * @throws {Error} when a word that the site has is found nowhere: a part of the index has not come
 */
export async function searchIn<Data>(
  engine: Engine<Data>,
  words: Words,
  query: string,
  section?: string,
): Promise<Results<Data>> {
  const phrase = quoted(query);
  if (phrase !== undefined) return { found: await engine.search(`"${phrase}"`, section), corrections: [] };
  const plan = planOf(words, query);
  const corrections = plan.flatMap(({ typed, alternatives: [first] }) =>
    first?.isCorrection ? [{ from: typed, to: first.term }] : [],
  );
  if (plan.length === 0) return { found: [], corrections };

  const run = async (term: string): Promise<readonly Found<Data>[]> => {
    const found = await engine.search(term, section);
    if (found.length === 0 && section === undefined && isOnSite(words, term))
      throw new Error(`The index has lost the word ${term}.`);
    return found;
  };
  const found = await byShare(plan, run);
  const asTyped = await phraseIn(engine, query, section);
  const ranked = found.map((page) =>
    asTyped.has(page.id) ? { ...page, score: page.score * phraseWorth } : page,
  );
  return { found: [...ranked].sort((a, b) => b.score - a.score), corrections };
}

/** How much more a page is worth that has the words as they were typed, one after another. */
const phraseWorth = 6;
const wordsOfPhrase = { least: 2, most: 8 };

/** The pages that have several words just as they were typed. */
async function phraseIn<Data>(
  engine: Engine<Data>,
  query: string,
  section: string | undefined,
): Promise<ReadonlySet<string>> {
  const words = wordsOf(plain(query));
  if (words.length < wordsOfPhrase.least || words.length > wordsOfPhrase.most) return new Set();
  return new Set((await engine.search(`"${words.join(' ')}"`, section)).map(({ id }) => id));
}

const isWord = /^\p{L}+$/u;

/** Whether a word as such is on some page: not words together, nor what a page writes with a sign within. */
function isOnSite({ lexicon }: Words, term: string): boolean {
  const letters = bare(fold(term));
  return isWord.test(term) && lexicon.has(letters) && isWord.test(lexicon.shown(letters));
}

/** How much a page loses with each word of the query that it lacks. */
const strictness = 3;
/** Of what the best page has of the query, the least that a page must have to be shown. */
const leastShare = 0.3;

/** Pages by the words of the query that they have: each word counts by how much it says. */
async function byShare<Data>(
  plan: readonly PlannedWord[],
  run: (term: string) => Promise<readonly Found<Data>[]>,
): Promise<readonly Found<Data>[]> {
  const whole = plan.reduce((sum, { value }) => sum + value, 0);
  const sums = new Map<string, { page: Found<Data>; share: number }>();
  for (const { typed, alternatives, value, isUnknown } of plan) {
    // For a word that it does not have, Pagefind would find what begins as the word does, if only by a letter.
    if (isUnknown && !/\p{N}/u.test(typed)) continue;
    for (const page of (await bestWay(alternatives, run)).values()) {
      const before = sums.get(page.id);
      sums.set(page.id, {
        page: before ? together(before.page, page, before.page.score + page.score) : page,
        share: (before?.share ?? 0) + value / whole,
      });
    }
  }
  const best = Math.max(0, ...[...sums.values()].map(({ share }) => share));
  const shown = [...sums.values()].filter(({ share }) => share >= best * leastShare);
  return shown.map(({ page, share }) => ({ ...page, score: page.score * share ** strictness }));
}

/** Pages that have a word, each by the best way to look for it. */
async function bestWay<Data>(
  alternatives: readonly Alternative[],
  run: (term: string) => Promise<readonly Found<Data>[]>,
): Promise<ReadonlyMap<string, Found<Data>>> {
  const best = new Map<string, Found<Data>>();
  for (const { term, weight } of alternatives) {
    for (const page of await run(term)) {
      const score = page.score * weight;
      const before = best.get(page.id);
      best.set(page.id, before ? together(before, page, Math.max(before.score, score)) : { ...page, score });
    }
  }
  return best;
}

const together = <Data>(one: Found<Data>, other: Found<Data>, score: number): Found<Data> => ({
  ...one,
  score,
  words: [...one.words, ...other.words],
});
