import type { FrontMatter } from '../schemas/entries.ts';
import type { YamlData } from './front-matter.ts';
import type { Findings } from './source.ts';

/** Keys that say nothing without each other, and what the missing one should be. */
const pairs = [
  { thing: 'cover', expected: 'a-picture', words: 'coverAlt' },
  { thing: 'audio', expected: 'a-recording', words: 'audioBy' },
] as const;

/**
 * Judges keys that need each other: a picture and its words, a recording and its reader.
 * @param translation whether the text is one: it takes the picture from its source
 */
export function judgePairs(
  data: FrontMatter,
  yaml: YamlData,
  translation: boolean,
  findings: Findings,
): void {
  for (const { thing, expected, words } of pairs) {
    const [hasThing, hasWords] = [data[thing] !== undefined, data[words] !== undefined];
    if (hasThing && !hasWords)
      findings.error('missing-key', yaml.place([thing]), { key: words, expected: 'a-text' });
    if (hasWords && !hasThing && !(translation && thing === 'cover'))
      findings.error('missing-key', yaml.place([words]), { key: thing, expected });
  }
}
