import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { wordsOf } from '../text.ts';
import type { KeysFor } from './annotate.ts';
import { runsOf, type Article } from './article.ts';
import { readCommitted, type CommittedLexicon } from './committed.ts';
import { finnishAnalyser, type FinnishAnalyser } from './finnish.ts';
import { knownWords } from './finnish-rules.ts';
import type { Analysers } from './index.ts';
import { ownWordSplitter, swedishSplitter } from './splitters.ts';
import { readTransducer, type Transducer } from './vfst.ts';
import { ownKeys } from './vocabulary.ts';

/** Where Linux distributions put voikko-fi's dictionary (Debian, Ubuntu, Fedora, Arch). */
const places = ['/usr/lib/voikko', '/usr/share/voikko', '/usr/lib64/voikko'].map((folder) =>
  join(folder, '5', 'mor-standard', 'mor.vfst'),
);

/** The committed lexicon's place below the project's root. */
export const committedPath = join('src', 'search', 'finnish-words.tsv');

/** @returns the path of voikko-fi's dictionary: what VOIKKO_DICTIONARY names, else a usual place that has it */
export function findDictionary(env: NodeJS.ProcessEnv): string | undefined {
  const named = env['VOIKKO_DICTIONARY'];
  if (named !== undefined) return existsSync(named) ? named : undefined;
  return places.find((path) => existsSync(path));
}

/** @returns voikko-fi's dictionary, where the machine has it */
export function loadDictionary(env: NodeJS.ProcessEnv): Transducer | undefined {
  const path = findDictionary(env);
  return path === undefined ? undefined : readTransducer(readFileSync(path));
}

/** @param root the project's folder */
export function loadCommitted(root: string): CommittedLexicon | undefined {
  const path = join(root, committedPath);
  return existsSync(path) ? readCommitted(readFileSync(path, 'utf8')) : undefined;
}

/** The plain words of npm's dictionary-sv. */
function swedishWords(root: string): readonly string[] {
  const path = createRequire(join(root, 'package.json')).resolve('dictionary-sv');
  const text = readFileSync(path.replace(/index\.js$/, 'index.dic'), 'utf8');
  return text.split('\n').map((line) => line.split('/')[0] ?? '');
}

/** The words of pages in their language, in lower case. */
const wordsIn = (language: string, articles: readonly Article[]): ReadonlySet<string> =>
  new Set(
    articles
      .flatMap(runsOf)
      .filter((run) => run.language === language)
      .flatMap(({ text }) => wordsOf(text).map((word) => word.toLowerCase())),
  );

/** Everything the words of a build are analysed by. */
export interface Sources extends Analysers {
  /** Keys of whole words: without those of their parts. */
  readonly wholeKeysFor: (language: string) => KeysFor;
  readonly finnishWords: FinnishAnalyser;
}

/**
 * Gathers the analysers of a build; what a build does not need is not loaded.
 * @param root the project's folder
 * @param articlesIn a language's pages: their own words, where there is nothing better
 */
export function loadSources(
  root: string,
  env: NodeJS.ProcessEnv,
  articlesIn: (language: string) => readonly Article[],
): Sources {
  const committed = loadCommitted(root);
  const dictionary = loadDictionary(env);
  const own = new Set<string>();
  if (!committed && !dictionary) {
    for (const word of wordsIn('fi', articlesIn('fi'))) own.add(word);
  }
  const finnishWords = finnishAnalyser(committed, dictionary, knownWords(own));
  const known = new Map<string, KeysFor>();
  const made = (language: string): KeysFor => {
    if (language === 'fi') {
      return (word) => {
        const { lemmas, parts } = finnishWords.analyse(word);
        return [...lemmas, ...parts];
      };
    }
    if (language === 'sv') {
      const split = swedishSplitter(swedishWords(root));
      return (word) => [...ownKeys('sv')(word), ...split(word)];
    }
    if (language === 'et') {
      const keys = ownKeys('et');
      const split = ownWordSplitter(wordsIn('et', articlesIn('et')), keys);
      return (word) => [...keys(word), ...split(word)];
    }
    return ownKeys(language);
  };
  const remembered = (keysFor: KeysFor): KeysFor => {
    const memory = new Map<string, readonly string[]>();
    return (word) => {
      const keys = memory.get(word) ?? keysFor(word);
      memory.set(word, keys);
      return keys;
    };
  };
  return {
    finnishWords,
    finnish: finnishWords.analyse,
    wholeKeysFor: (language) =>
      language === 'fi' ? (word) => finnishWords.analyse(word).lemmas : ownKeys(language),
    keysFor: (language) => {
      const keys = known.get(language) ?? remembered(made(language));
      known.set(language, keys);
      return keys;
    },
  };
}

/**
 * What the index is made by, as one digest: another analysis makes another index.
 * @param root the project's folder
 */
export function digestOfSources(root: string, env: NodeJS.ProcessEnv): string {
  const hash = createHash('sha256');
  const folder = join(root, 'src', 'search');
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => !name.startsWith('evaluation') && /\.(?:ts|tsv|txt)$/.test(name),
  );
  for (const name of code.sort()) hash.update(name).update(readFileSync(join(folder, name)));
  const dictionary = findDictionary(env);
  if (dictionary !== undefined) hash.update(readFileSync(dictionary));
  return hash.digest('base64');
}
