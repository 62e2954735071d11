import type { Keys } from '../keys.ts';
import type { Lexicon } from '../lexicon.ts';
import { bare, fold, plain, wordsOf } from '../text.ts';
import { finnishParts, keyedParts, splitChinese, splitCompound } from './compounds.ts';
import { nearest } from './spelling.ts';
import { namesOf, type Words } from './words.ts';

/** One way to look for a word of the query. */
export interface Alternative {
  readonly term: string;
  /** What a page found so is worth, 1 at most. */
  readonly weight: number;
  /** Whether the word was taken for another one: the reader is told. */
  readonly isCorrection?: boolean;
}

/** A word of the query with the ways to look for it, best first. */
export interface PlannedWord {
  readonly typed: string;
  readonly alternatives: readonly Alternative[];
  /** The share of the site's pages that lack it: how much it says. */
  readonly value: number;
  /** Whether nothing like it is on the site. */
  readonly isUnknown: boolean;
}

/** Longest query that is looked at, and the most words of it. */
const longest = 500;
const mostWords = 12;
const mostAlternatives = 4;

function tokens({ language, lexicon, little, meant, urgent }: Words, query: string): readonly string[] {
  // Letters of full width come from Chinese keyboards; «7-vuotias» is a number and a word.
  const text = plain(query.slice(0, longest).normalize('NFKC')).replace(/(?<=\p{N})-(?=\p{L})/gu, ' ');
  const isKnown = (word: string): boolean => lexicon.has(word) || little.has(word) || meant.has(word);
  const spaced =
    language === 'zh'
      ? text.replace(/\p{Script=Han}+/gu, (run) => ` ${splitChinese(isKnown, run).join(' ')} `)
      : text;
  const all = wordsOf(spaced);
  const danger = all.filter((word) => urgent.has(bare(fold(word))));
  if (danger.length > 0) return danger;
  const telling = all.filter((word) => !little.has(fold(word)));
  return telling.length > 0 ? telling : all;
}

function finnishForms(lexicon: Lexicon, word: string): readonly Alternative[] {
  const letters = bare(fold(word));
  const lemmas = lexicon.lemmas(word).slice(0, 3);
  const isBase = lemmas[0] === letters;
  const forms = lemmas
    // A base form that is typed may be read as a form of a shorter word («kuusi»: «kuu»), but seldom is.
    .filter((lemma, index) => !(index > 0 && isBase && lemma.length < letters.length - 1))
    .map((lemma, index) => ({
      term: lexicon.shown(lemma),
      weight: index === 0 ? 1 : isBase ? 0.1 : 0.9,
    }));
  if (!lemmas.includes(letters) && lexicon.hasPrefix(letters))
    forms.push({ term: word, weight: lemmas.length > 0 ? 0.5 : 0.9 });
  return forms;
}

const shortWord = 2;
/** What each next key is worth: the shorter a key, the more words share it. */
const keyWeights = [0.9, 0.8, 0.65, 0.5];

function keyedForms({ keys: known, lexicon }: Words, keys: Keys, word: string): readonly Alternative[] {
  const forms: Alternative[] = [];
  const shared = keys(word).filter((key) => known.has(key));
  // So short a word is the beginning of too many others.
  const isBeginning = word.length > shortWord || shared.length === 0;
  if (lexicon.hasPrefix(bare(fold(word)))) forms.push({ term: word, weight: isBeginning ? 1 : 0.2 });
  forms.push(...shared.map((term, index) => ({ term, weight: keyWeights[index] ?? 0.4 })));
  // Derivations: words that only begin as the longest key.
  const [longestKey = ''] = shared;
  if (longestKey.length > 5) forms.push({ term: longestKey.slice(0, -1), weight: 0.3 });
  return forms;
}

/** The word as the site has it, in its own language or else in Finnish, whose official names stand in all texts. */
function known(words: Words, word: string): readonly Alternative[] {
  const { lexicon, keysFor } = words;
  if (words.language === 'fi') return finnishForms(lexicon, word);
  const letters = bare(fold(word));
  const own = keysFor
    ? keyedForms(words, keysFor, word)
    : lexicon.hasPrefix(letters)
      ? [{ term: word, weight: 1 }]
      : [];
  if (own.length > 0 || !/^[\p{Script=Latin}-]{4,}$/u.test(word)) return own;
  return lexicon
    .lemmas(word)
    .slice(0, 2)
    .map((lemma) => ({ term: lexicon.shown(lemma), weight: 0.8 }));
}

/** What a page is worth that says another word for the thing. */
const meantWeight = 0.6;
const mostMeant = 2;

/** The ways to look for what the site says in other words. */
function meantBy(words: Words, word: string): readonly Alternative[] {
  const said = namesOf(word, words.keysFor).map((name) => words.meant.get(name));
  return (said.find(Boolean) ?? [])
    .flatMap((other) => known(words, other).slice(0, 1))
    .slice(0, mostMeant)
    .map(({ term }) => ({ term, weight: meantWeight }));
}

/** The longest beginning of a word that words of the site have, if it is most of the word. */
function knownBeginning(lexicon: Lexicon, letters: string): string | undefined {
  const least = Math.max(4, Math.ceil(letters.length * 0.6));
  for (let length = letters.length - 1; length >= least; length--) {
    if (lexicon.hasPrefix(letters.slice(0, length))) return letters.slice(0, length);
  }
  return undefined;
}

/** Languages that write compounds as one word. */
const compounding = new Set(['fi', 'sv', 'et']);
/** Languages in which the writer may write them so. */
const joining = new Set(['fa', 'ckb']);

/** Whether the site has only words whose stem is much shorter than the word: it may be another word misspelt. */
const isFarFetched = (lexicon: Lexicon, forms: readonly Alternative[], letters: string): boolean =>
  !lexicon.hasPrefix(letters) &&
  forms.every(({ term }) => !lexicon.has(term) && term.length < letters.length - 1);

function planned(words: Words, word: string): readonly PlannedWord[] {
  const { lexicon, language, keysFor: keys } = words;
  const meant = meantBy(words, word);
  const valued = (own: readonly Alternative[], isUnknown = false): PlannedWord => {
    const alternatives = [...own.slice(0, mostAlternatives - meant.length), ...meant];
    const ranks = alternatives.map(({ term }) => words.keys.get(term) ?? lexicon.rank(bare(fold(term))));
    const rank = Math.max(...ranks, 0);
    return {
      typed: word,
      alternatives,
      value: Math.max(0.1, Math.log2(lexicon.pages + 1) - rank),
      isUnknown,
    };
  };
  const forms = known(words, word);
  const letters = bare(fold(word));
  const isFinnish = language === 'fi';
  if (forms.length > 0 && !(keys && isFarFetched(lexicon, forms, letters))) return [valued(forms)];
  if (forms.length === 0 && meant.length > 0) return [valued([])];
  const corrected = (edits: number): readonly Alternative[] =>
    nearest(lexicon, word, isFinnish, edits).map((other) => ({
      term: lexicon.shown(other),
      weight: 0.7,
      isCorrection: true,
    }));
  // One wrong letter is likelier than a new compound, a new compound than two wrong letters.
  const slips = corrected(1);
  if (forms.length > 0) {
    const own = new Set(keys?.(word));
    const others = slips.filter(({ term }) => !keys?.(term).some((key) => own.has(key)));
    return [valued([...others, ...forms])];
  }
  if (slips.length > 0) return [valued(slips)];
  const listed = (found: readonly string[], weight: number): readonly Alternative[] =>
    found.map((other) => ({ term: lexicon.shown(other), weight }));
  const related = isFinnish ? lexicon.sameRoot(word) : letters.length >= 5 ? lexicon.containing(letters) : [];
  if (related.length > 0) return [valued(listed(related, 0.8))];
  const inParts = (languages: ReadonlySet<string>): readonly PlannedWord[] | undefined => {
    if (!languages.has(language)) return undefined;
    const known = keys ? keyedParts(lexicon, words.keys, keys) : finnishParts(lexicon);
    return splitCompound(known, word)?.map((part) => valued([{ term: lexicon.shown(part), weight: 0.9 }]));
  };
  const parts = inParts(compounding);
  if (parts) return parts;
  const corrections = corrected(2);
  if (corrections.length > 0) return [valued(corrections)];
  const joinedParts = inParts(joining);
  if (joinedParts) return joinedParts;
  const beginning = knownBeginning(lexicon, letters);
  if (beginning !== undefined) return [valued([{ term: beginning, weight: 0.4 }])];
  return [valued([{ term: word, weight: 0.4 }], true)];
}

const isNumber = (word: string): boolean => /^\p{N}+$/u.test(word);

/** Numbers one after another are one number, as a telephone's, which the site may write without spaces. */
function numberFrom(typed: readonly string[]): PlannedWord {
  const ways = [...new Set([typed.join(' '), typed.join('')])];
  // In quotes, as Pagefind would else find what begins as the number does.
  const alternatives = ways.map((way) => ({ term: `"${way}"`, weight: 1 }));
  return { typed: typed.join(' '), alternatives, value: numberValue, isUnknown: false };
}
/** Numbers are not in the list of words; one says about as much as a word of few pages. */
const numberValue = 4;

/** What the site writes as one word: «دانش‌آموز» for «دانش آموز», «kotipalvelu» for «koti palvelu». */
function joined(words: Words, first: string, second: string | undefined): PlannedWord | undefined {
  const letters = bare(fold(first + (second ?? '')));
  if (second === undefined || words.language === 'zh' || !words.lexicon.has(letters)) return undefined;
  const typed = `${first} ${second}`;
  const [whole] = planned(words, words.lexicon.shown(letters));
  return whole && { ...whole, typed, alternatives: [...whole.alternatives, { term: typed, weight: 0.8 }] };
}

/**
 * Plans a search: for each word of a query the ways to look for it.
 * @param query anything a reader may type
 */
export function planOf(words: Words, query: string): readonly PlannedWord[] {
  const all = tokens(words, query).slice(0, mostWords);
  const plan: PlannedWord[] = [];
  for (let at = 0; at < all.length; at++) {
    const rest = all.slice(at);
    const count = rest.findIndex((word) => !isNumber(word));
    const numbers = rest.slice(0, count < 0 ? rest.length : count);
    const one = numbers.length > 0 ? numberFrom(numbers) : joined(words, rest[0] ?? '', rest[1]);
    plan.push(...(one ? [one] : planned(words, rest[0] ?? '')));
    if (one) at += numbers.length > 0 ? numbers.length - 1 : 1;
  }
  return plan.slice(0, mostWords);
}
