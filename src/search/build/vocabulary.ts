import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keysOf, primary, type Keys } from '../keys.ts';
import { readVocabulary, vocabularyLines } from '../vocabulary.ts';

const folder = join(import.meta.dirname, '..', 'vocabulary');

/** The lines of a language's vocabulary that say something; none where the language has no file. */
export function vocabularyOf(language: string): readonly string[] {
  const file = join(folder, `${primary(language)}.txt`);
  return existsSync(file) ? vocabularyLines(readFileSync(file, 'utf8').split('\n')) : [];
}

const known = new Map<string, Keys>();

/** {@link keysOf} a language with the families of its vocabulary; no keys for languages without rules. */
export function ownKeys(language: string): Keys {
  const code = primary(language);
  const before = known.get(code);
  if (before) return before;
  const keys = keysOf(code, readVocabulary(vocabularyOf(code)).families) ?? (() => []);
  known.set(code, keys);
  return keys;
}
