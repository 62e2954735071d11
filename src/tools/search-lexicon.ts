import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle, runsOf } from '../search/build/article.ts';
import { readBuiltPages, readTerms } from '../search/build/built.ts';
import { writeCommitted } from '../search/build/committed.ts';
import { fromDictionary, lookedUp } from '../search/build/finnish.ts';
import { committedPath, loadDictionary } from '../search/build/sources.ts';
import { plain, wordsOf } from '../search/text.ts';
import { readArguments } from './arguments.ts';

/**
 * `npm run search:lexicon`: renews the committed list of the site's Finnish words with their base forms, by
 * voikko-fi's dictionary over a finished `dist/`, and prints the words that the dictionary does not know. With
 * `--check` it writes nothing and ends with 1 if the list is not what it would write.
 */
const { values, language } = readArguments(
  { check: { type: 'boolean' }, dir: { type: 'string' } },
  'npm run search:lexicon [-- --check] [--dir dist] [--lang fi|en]',
);
const say = (finnish: string, english: string): string => (language === 'fi' ? finnish : english);
const root = process.cwd();
const dist = join(root, typeof values['dir'] === 'string' ? values['dir'] : 'dist');

function stop(finnish: string, english: string): never {
  console.error(say(finnish, english));
  process.exit(1);
}

const dictionary =
  loadDictionary(process.env) ??
  stop(
    'Voikko-fin sanastoa ei ole tällä koneella. Asenna se (Debian, Ubuntu: apt-get install voikko-fi) tai kerro sen paikka: VOIKKO_DICTIONARY=/polku/mor.vfst',
    "voikko-fi's dictionary is not on this machine. Install it (Debian, Ubuntu: apt-get install voikko-fi) or name its place: VOIKKO_DICTIONARY=/path/mor.vfst",
  );
if (!existsSync(join(dist, 'data', 'pages.json'))) {
  stop(
    'Valmista sivustoa ei ole kansiossa dist/. Rakenna se ensin: npm run build',
    'There is no finished site in dist/. Build it first: npm run build',
  );
}

const words = new Set<string>();
const add = (text: string): void => {
  for (const word of wordsOf(plain(text)).flatMap(lookedUp)) {
    if (/\p{Script=Latin}/u.test(word) && !/\p{N}/u.test(word)) words.add(word);
  }
};
for (const [locale, pages] of await readBuiltPages(dist)) {
  for (const { html } of pages) {
    for (const run of runsOf(readArticle(html, locale))) if (run.language === 'fi') add(run.text);
  }
}
for (const { names, also } of await readTerms(dist)) for (const name of [names.fi ?? '', ...also]) add(name);

const analyses = new Map([...words].map((word) => [word, fromDictionary(word, dictionary)] as const));
const text = writeCommitted(analyses);
const path = join(root, committedPath);
const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
const unknown = [...analyses].filter(([, analysis]) => !analysis).map(([word]) => word);
console.log(unknown.sort().join('\n'));
console.error(
  say(
    `${words.size} sanaa, joista sanasto ei tunne ${unknown.length} (yllä).`,
    `${words.size} words, of which the dictionary does not know ${unknown.length} (above).`,
  ),
);
if (values['check'] === true && text !== before) {
  stop(
    `${committedPath} ei ole ajan tasalla. Uudista se: npm run search:lexicon`,
    `${committedPath} is not up to date. Renew it: npm run search:lexicon`,
  );
}
if (values['check'] !== true) writeFileSync(path, text);
