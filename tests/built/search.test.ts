import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { afterAll, describe, expect, it, test } from 'vitest';
import { locales } from '../../src/domain/locales.ts';
import { readArticle, type Article } from '../../src/search/build/article.ts';
import { readBuiltPages } from '../../src/search/build/built.ts';
import { lexiconFile, sectionsFile, type PagesOfSections } from '../../src/search/build/index.ts';
import { bars, belowBars, typoRecall } from '../../src/search/evaluation/bars.ts';
import { readQueries } from '../../src/search/evaluation/queries.ts';
import { mean } from '../../src/search/evaluation/score.ts';
import { Lexicon } from '../../src/search/lexicon.ts';
import { wordsIn as knownWords } from '../../src/search/query/words.ts';
import { ranking } from '../../src/search/query/ranking.ts';
import { searchIn } from '../../src/search/query/search.ts';
import { bare, withoutInvisible, wordsOf } from '../../src/search/text.ts';
import { diskEngine } from '../../src/tools/bench/search-engine.ts';
import { evaluated } from '../../src/tools/bench/search-evaluation.ts';
import { readSite } from './support/dist.ts';

const built = readSite();
const searched = await readBuiltPages(built.dir);
afterAll(() => close());

/** What Pagefind keeps of each page, behind the mark it begins its files with. */
const fragments = (locale: string): readonly { readonly url: string; readonly content: string }[] =>
  [...built.files]
    .filter((file) => file.startsWith(`pagefind/${locale}/fragment/`))
    .map((file) => gunzipSync(readFileSync(join(built.dir, file))).toString('utf8'))
    .map((text) => JSON.parse(text.replace(/^pagefind_dcd/, '')) as { url: string; content: string });

describe('the index', () => {
  it('is there for every language that has texts, with its words and sections', () => {
    expect(searched.size).toBeGreaterThan(1);
    const wanted = [...searched.keys()].flatMap((locale) =>
      ['pagefind-entry.json', lexiconFile, sectionsFile].map((name) => `pagefind/${locale}/${name}`),
    );
    expect(wanted.filter((file) => !built.files.has(file))).toEqual([]);
  });

  test.each([...searched])(
    'of %s holds each text of the language once, and no other page',
    (locale, pages) => {
      const held = fragments(locale).map(({ url }) => url);
      expect(held.toSorted()).toEqual(pages.map(({ record }) => record.address).toSorted());
      expect(held.length).toBe(new Set(held).size);
    },
  );

  test.each([...searched])('of %s knows the section of each text', (locale, pages) => {
    const file = readFileSync(join(built.dir, 'pagefind', locale, sectionsFile), 'utf8');
    const listed = JSON.parse(file) as PagesOfSections;
    const wanted = new Map<string, number>();
    for (const { record } of pages)
      wanted.set(record.section ?? '', (wanted.get(record.section ?? '') ?? 0) + 1);
    const counts = Object.entries(listed).map(([section, ids]) => [section, new Set(ids).size] as const);
    expect(new Map(counts)).toEqual(wanted);
  });
});

it('leaves no key of the index in a page that readers get', () => {
  const keyed = built.pages.filter(({ file }) =>
    /(?:^|[\s>])0\|[^\s<|]+\|/.test(readFileSync(join(built.dir, file), 'utf8')),
  );
  expect(keyed.map(({ file }) => file)).toEqual([]);
});

/** A page as it is read: words go on over the tags of links, and end with a block. */
const textOf = ({ pieces }: Article): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece.replace(/<[^>]*>/g, '') : piece.text)).join('');

/** Words of a text, each once, without the numbers that stand alone. */
const wordsIn = (text: string): ReadonlySet<string> => new Set(wordsOf(withoutInvisible(text)));

test.each([...searched].filter(([locale]) => locale !== 'zh'))(
  'the index of %s holds every word of its pages, also of tables',
  (locale, pages) => {
    const held = new Map(fragments(locale).map(({ url, content }) => [url, wordsIn(content)]));
    const lost = pages.flatMap(({ record, html }) =>
      [...wordsIn(textOf(readArticle(html, locale)))]
        .filter((word) => !held.get(record.address)?.has(word))
        .map((word) => `${record.address}: ${word}`),
    );
    expect(lost).toEqual([]);
  },
);

test.each([...searched])(
  'every word that the search of %s knows is found',
  async (locale) => {
    const folder = join(built.dir, 'pagefind', locale);
    const { tag } = locales[locale];
    const engine = await diskEngine(join(built.dir, 'pagefind'), folder, tag, ranking);
    const lexicon = new Lexicon(readFileSync(join(folder, lexiconFile), 'utf8'));
    const words = knownWords(tag, lexicon);
    const lost: string[] = [];
    // As readers type them: without the signs within, too.
    for (const word of new Set(lexicon.words.flatMap((known) => [known, bare(known)]))) {
      const found = await searchIn(engine, words, word).catch(() => undefined);
      if (found === undefined || found.found.length === 0) lost.push(word);
    }
    expect(lost).toEqual([]);
  },
  240_000,
);

describe('queries that nothing was tuned on', () => {
  it('are as many as the bars need to mean something', () => {
    const few = (Object.keys(locales) as (keyof typeof locales)[]).filter(
      (locale) => readQueries(locale).length < (locale === 'fi' ? 150 : 25),
    );
    expect(few).toEqual([]);
  });

  test.each([...searched])('find what they should in %s', async (locale, pages) => {
    const answers = await evaluated(built.dir, locale, pages, undefined, false);
    const asked = readQueries(locale).filter(({ isSetAside }) => isSetAside).length;
    // The queries are about our texts: a site that has others judges its search by queries of its own.
    if (answers.length < asked / 2) return;
    const of = (category?: string) =>
      mean(
        answers
          .filter(({ query }) => category === undefined || query.category === category)
          .map(({ own }) => own),
      );
    expect([
      ...belowBars(locale, of(), bars[locale]),
      ...(locale === 'fi' ? belowBars('fi typo', of('typo'), { recall: typoRecall }) : []),
    ]).toEqual([]);
  });
});
