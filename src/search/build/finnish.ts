import { bare } from '../text.ts';
import { byRules, type KnownWords } from './finnish-rules.ts';
import type { CommittedLexicon } from './committed.ts';
import type { Transducer } from './vfst.ts';

/** A word's base forms, and the parts of which it is compounded, in their base forms. */
export interface Analysis {
  readonly lemmas: readonly string[];
  readonly parts: readonly string[];
}

/** Where the analyses of a build came from. */
export type FinnishSource = 'dictionary' | 'lexicon' | 'rules';

export interface FinnishAnalyser {
  readonly source: FinnishSource;
  readonly analyse: (word: string) => Analysis;
  /** Words so far that neither the committed lexicon nor the dictionary knows about. */
  readonly missing: ReadonlySet<string>;
}

/** One part of a compound as the dictionary tells it. */
interface Part {
  readonly surface: string;
  readonly lemma: string;
  /** The noun of action where the part is one: «kotoutumis» is of «kotoutuminen», not only of «kotoutua». */
  readonly action: string | undefined;
  /** Pieces inside a base form that is a compound itself. */
  readonly pieces: readonly string[];
}

function partOf(segment: string): Part | undefined {
  let tag: 'base' | 'derived' | undefined;
  let base: string | undefined;
  let derived: string | undefined;
  let surface = '';
  let collected = '';
  let isAction = false;
  const pieces = [''];
  for (const [token] of segment.matchAll(/\[[^\]]*\]|[^[]/g)) {
    if (token === '[Xp]' || token === '[Xj]') {
      tag = token === '[Xp]' ? 'base' : 'derived';
      collected = '';
    } else if (token === '[X]') {
      if (tag === 'base') base ??= collected;
      if (tag === 'derived') derived = surface + collected;
      tag = undefined;
    } else if (token.startsWith('[')) {
      if (tag) continue;
      if (token === '[Tn4]') isAction = true;
      if (token === '[Bm]') pieces.push('');
    } else if (tag) {
      collected += token;
    } else {
      surface += token;
      pieces.push((pieces.pop() ?? '') + token);
    }
  }
  if (surface === '') return undefined;
  const action = isAction ? /^(.*mi)(?:nen|s)/.exec(surface)?.[1] : undefined;
  return {
    surface: surface.toLowerCase(),
    lemma: (derived ?? base ?? surface).replaceAll('=', '').toLowerCase(),
    action: action === undefined ? undefined : `${action}nen`.toLowerCase(),
    pieces: pieces.map((piece) => piece.toLowerCase()),
  };
}

const shortest = 3;

/** Base forms and parts from all that the dictionary says of a word. */
export function fromOutputs(outputs: readonly string[]): Analysis {
  const lemmas = new Set<string>();
  const parts = new Set<string>();
  const part = (word: string): void => {
    const letters = bare(word);
    if (letters.length >= shortest) parts.add(letters);
  };
  // «asiakastietoja» is «asiakas» and «tieto», not «asia», «kasti» and «eto»: the reading of fewest parts is meant.
  const compounds = outputs.map((output) => output.split('[Bc]').flatMap((segment) => partOf(segment) ?? []));
  const fewest = Math.min(...compounds.map(({ length }) => length));
  for (const compound of compounds.filter(({ length }) => length === fewest)) {
    const last = compound.at(-1);
    if (!last) continue;
    const modifiers = compound.slice(0, -1);
    for (const head of last.action === undefined ? [last.lemma] : [last.lemma, last.action]) {
      for (let from = 0; from < compound.length; from++) {
        const surfaces = modifiers.slice(from).map(({ surface }) => surface);
        const span = surfaces.join('') + head;
        if (from > 0) part(span);
        else if (bare(span) !== '') lemmas.add(bare(span));
      }
    }
    // «turvapaikanhakija» is about «turvapaikka», too.
    for (const [at, { lemma }] of modifiers.entries()) {
      for (let from = 0; from < at; from++) {
        const surfaces = modifiers.slice(from, at).map(({ surface }) => surface);
        part(surfaces.join('') + lemma);
      }
    }
    for (const { pieces, lemma } of compound.filter((one) => one.pieces.length > 1)) {
      let length = 0;
      for (const piece of pieces.slice(0, -1)) {
        length += piece.length;
        part(lemma.slice(length));
      }
      part(pieces[0] ?? '');
    }
    for (const { surface, lemma, action } of modifiers) {
      if (surface.endsWith('mis')) {
        part(surface.replace(/s$/, 'nen'));
        continue;
      }
      part(lemma);
      if (action !== undefined) part(action);
    }
  }
  for (const lemma of lemmas) parts.delete(lemma);
  return { lemmas: [...lemmas], parts: [...parts] };
}

/** A compound that the dictionary does not accept: a known word and a known tail, the longest tail first. */
function compounded(word: string, dictionary: Transducer): Analysis | undefined {
  if (word.length < 8 || !/^\p{L}+$/u.test(word)) return undefined;
  for (let at = shortest; at <= word.length - 4; at++) {
    const tail = fromOutputs(dictionary.outputs(word.slice(at)));
    if (tail.lemmas.length === 0) continue;
    const left = word.slice(0, at);
    const adjective = left.replace(/s$/, 'nen');
    const known = [...fromOutputs(dictionary.outputs(left)).lemmas];
    if (known.length === 0 && adjective !== left && dictionary.outputs(adjective).length > 0)
      known.push(adjective);
    if (known.length === 0) continue;
    const parts = new Set([...tail.lemmas, ...tail.parts, ...known].filter((x) => x.length >= shortest));
    return { lemmas: tail.lemmas.map((lemma) => left + lemma), parts: [...parts] };
  }
  return undefined;
}

/**
 * What the dictionary says of a word without hyphens.
 * @returns undefined when it does not know the word, nor its tail
 */
export function fromDictionary(word: string, dictionary: Transducer): Analysis | undefined {
  const analysis = fromOutputs(dictionary.outputs(word));
  return analysis.lemmas.length > 0 ? analysis : compounded(word, dictionary);
}

const nothing: Analysis = { lemmas: [], parts: [] };

/** «kotona», «kotoani»: the dictionary has «koto» for them, by which nobody searches. */
const atHome = /^koto(?:na|a)(?:ni|si|nsa|an|mme|nne)?$/;
const home: Analysis = { lemmas: ['koti'], parts: [] };

/** The pieces of a word that are looked up: itself, and what stands between its hyphens. */
export function lookedUp(word: string): readonly string[] {
  const lower = word.toLowerCase().normalize('NFC').replace(/[’']/g, '');
  return lower.includes('-')
    ? [lower, ...lower.split('-').filter((piece) => piece.length >= shortest)]
    : [lower];
}

/**
 * The analyser of a build: the committed lexicon, then the dictionary, then rules.
 * @param committed the analyses kept in the repository
 * @param dictionary voikko-fi's, where the machine has it
 * @param siteWords the base forms that rules may lead to, where neither is there
 */
export function finnishAnalyser(
  committed: CommittedLexicon | undefined,
  dictionary: Transducer | undefined,
  siteWords: KnownWords,
): FinnishAnalyser {
  const memory = new Map<string, Analysis>();
  const missing = new Set<string>();
  const one = (word: string): Analysis => {
    const known = memory.get(word);
    if (known) return known;
    let found = committed?.get(word);
    if (found === undefined) {
      if (/\p{Script=Latin}/u.test(word)) missing.add(word);
      found = dictionary ? fromDictionary(word, dictionary) : byRules(word, committed?.known ?? siteWords);
    }
    const analysis = found ?? nothing;
    memory.set(word, analysis);
    return analysis;
  };
  return {
    source: dictionary ? 'dictionary' : committed ? 'lexicon' : 'rules',
    missing,
    analyse: (word) => {
      const [whole = '', ...pieces] = lookedUp(word);
      const analysis = atHome.test(whole) ? home : one(whole);
      if (pieces.length === 0) return analysis;
      const parts = new Set(analysis.parts);
      for (const piece of pieces) {
        const { lemmas, parts: more } = one(piece);
        for (const key of lemmas.length > 0 ? [...lemmas, ...more] : [piece]) parts.add(key);
      }
      return { lemmas: analysis.lemmas, parts: [...parts] };
    },
  };
}
