/**
 * `node tests/unit/language/labelled/renew.ts`, after sentences.tsv has changed: asks Voikko again for the words of its
 * Finnish sentences, and keeps those whose forms the rules look at (src/language/morphology.ts).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsIn } from '../../../../src/language/sentences.ts';
import { readWithVoikko } from '../../../../src/tools/language/voikko.ts';

const folder = import.meta.dirname;
const lines = readFileSync(join(folder, 'sentences.tsv'), 'utf8').trim().split('\n');
const words = lines.flatMap((line) => {
  const [locale, , text = ''] = line.split('\t');
  return locale === 'fi' ? wordsIn(text, 'fi').map(({ word }) => word) : [];
});
const readings = readWithVoikko([...new Set(words)].sort());
if (!readings) {
  console.error('Voikko is missing (Debian: python3-libvoikko voikko-fi).');
  process.exit(1);
}
const kept = [...readings].filter(([, list]) =>
  list.some(
    ({ PERSON, PARTICIPLE, MOOD, BASEFORM, CLASS }) =>
      PERSON === '4' ||
      PARTICIPLE !== undefined ||
      MOOD === 'E-infinitive' ||
      BASEFORM === 'olla' ||
      CLASS === 'kieltosana',
  ),
);
writeFileSync(join(folder, 'readings.json'), JSON.stringify(Object.fromEntries(kept)));
console.log(
  `${kept.length} of ${readings.size} words kept. Now: npx prettier --write ${folder}/readings.json`,
);
