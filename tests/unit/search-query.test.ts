import { describe, expect, it, test } from 'vitest';
import { mean, scored } from '../../src/search/evaluation/score.ts';
import { readQueries } from '../../src/search/evaluation/queries.ts';
import { encodeLexicon, Lexicon } from '../../src/search/lexicon.ts';
import { excerptOf } from '../../src/search/query/excerpt.ts';
import { planOf } from '../../src/search/query/plan.ts';
import { wordsIn } from '../../src/search/query/words.ts';
import { searchIn, type Engine } from '../../src/search/query/search.ts';
import { editDistance, nearest } from '../../src/search/query/spelling.ts';
import { localeCodes } from '../../src/domain/locales.ts';

const told = (vocabulary: readonly string[], ...words: readonly string[]): Lexicon =>
  new Lexicon(encodeLexicon(50, new Map(words.map((word) => [word, 3])), new Map(), vocabulary));
const listed = (...words: readonly string[]): Lexicon => told([], ...words);
const finnish = wordsIn(
  'fi',
  told(
    ['little: onko se', '! pelkää > apu', 'terkkari, lekuri > apteekki, lääkäri'],
    'tulkki',
    'apu',
    'apteekki',
    'maahanmuuttaja',
    'äiti',
    'päätös',
    'kuusi',
    'lääkäri',
    'kotipalvelu',
  ),
);
const swedish = wordsIn('sv', listed('apoteket', 'vinter', 'kläderna', 'barn'));
const chinese = wordsIn(
  'zh-Hans',
  told(['little: 怎么办', '打我 > 暴力'], '药房', '处方', '语言', '咖啡', '暴力'),
);
const persian = wordsIn('fa', listed('دانش‌آموز', 'صاحب', 'خانه', 'آتش‌نشانی'));
const ukrainian = wordsIn('uk', told(['little: де'], 'комп’ютер', 'друзі'));

const termsOf = (words: Parameters<typeof planOf>[0], query: string): readonly string[] =>
  planOf(words, query).map(({ alternatives }) => alternatives[0]?.term ?? '');

describe('the plan of a search', () => {
  test.each([
    [finnish, 'tulkille', ['tulkki']],
    [finnish, 'PÄÄTÖKSESTÄ', ['päätös']],
    [finnish, 'paatos', ['päätös']],
    [finnish, 'apteekkki', ['apteekki']],
    [finnish, 'onko tulkki', ['tulkki']],
    [finnish, 'onko se', ['onko', 'se']],
    [finnish, 'maahanmuuttajaäideille', ['maahanmuuttaja', 'äiti']],
    [swedish, 'apoteken', ['apoteksq', 'apotekq'].slice(1)],
    [swedish, 'vinterkläder', ['vinter', 'kladq']],
    [chinese, '去药房处方', ['去', '药房', '处方']],
    [chinese, '语言咖啡', ['语言', '咖啡']],
    [chinese, '打我怎么办', ['暴力']],
    [finnish, 'äiti pelkää', ['apu']],
    [finnish, '７', ['"7"']],
    [finnish, '7-vuotias äiti', ['"7"', 'vuotias', 'äiti']],
    [finnish, '080 005 005', ['"080 005 005"']],
    [finnish, '”tulkki” "äiti"', ['tulkki', 'äiti']],
    [finnish, 'lekuri', ['apteekki']],
    [finnish, 'koti palvelu', ['kotipalvelu']],
    [persian, 'دانش آموز', ['دانش‌آموز']],
    [persian, 'صاحبخانه', ['صاحبq', 'خانهq'].map((key) => key.slice(0, -1))],
    [ukrainian, 'де друзі', ['друзі']],
    [finnish, '', []],
    [finnish, '  .,;!?()[]{}', []],
    [finnish, '👩‍👩‍👧‍👦', []],
    [finnish, '"', []],
  ])('%#: «%s»', (words, query, terms) => {
    expect(termsOf(words, query)).toEqual(terms);
  });

  it('tells what was read as another word, and what is unknown', () => {
    expect(planOf(finnish, 'apteekkki')[0]?.alternatives[0]?.isCorrection).toBe(true);
    expect(planOf(finnish, 'tulkille')[0]?.alternatives[0]?.isCorrection).toBeUndefined();
    expect(planOf(finnish, 'zzzzzz')[0]?.isUnknown).toBe(true);
  });

  it('has an end', () => {
    expect(planOf(finnish, 'ä'.repeat(5000)).length).toBe(1);
    expect(planOf(finnish, 'tulkki '.repeat(500)).length).toBeLessThanOrEqual(12);
  });
});

describe('spelling', () => {
  test.each([
    ['tulkki', 'tulkki', 0],
    ['tulkki', 'tullki', 1],
    ['tulkki', 'tukkli', 2],
    ['hätänumero', 'hätänumeor', 1],
    ['a', 'abcdef', 3],
  ])('%s and %s: %i', (a, b, edits) => {
    expect(editDistance(a, b, 2)).toBe(edits);
    expect(editDistance(b, a, 2)).toBe(edits);
  });

  it('goes to the nearest words, not for short ones', () => {
    expect(nearest(finnish.lexicon, 'laakrai', true)).toEqual(['laakari']);
    expect(nearest(finnish.lexicon, 'tulk', true)).toEqual([]);
  });
});

describe('a search', () => {
  const engine = (answers: Readonly<Record<string, readonly string[]>>): Engine<string> => ({
    search: (term) =>
      Promise.resolve(
        (answers[term] ?? []).map((id, index) => ({
          id,
          score: 10 - index,
          words: [index],
          data: () => Promise.resolve(id),
        })),
      ),
  });
  const ids = async (answers: Readonly<Record<string, readonly string[]>>, query: string) =>
    (await searchIn(engine(answers), finnish, query)).found.map(({ id }) => id);

  it('puts pages with all words before pages with most of them', async () => {
    expect(await ids({ tulkki: ['a', 'b'], lääkäri: ['c', 'b'] }, 'tulkki lääkärille')).toEqual([
      'b',
      'a',
      'c',
    ]);
  });

  it('finds by the words that are there when one is not', async () => {
    expect(await ids({ tulkki: ['a'] }, 'zzzzzz tulkin')).toEqual(['a']);
    expect(await ids({ zzzzzz: ['a'] }, 'zzzzzz')).toEqual([]);
  });

  it('looks for a number with and without its spaces', () => {
    expect(planOf(finnish, '116 117')[0]?.alternatives.map(({ term }) => term)).toEqual([
      '"116 117"',
      '"116117"',
    ]);
  });

  it('puts pages first that have the words as they were typed', async () => {
    const answers = { tulkki: ['a', 'b'], lääkäri: ['a', 'b'] };
    expect(await ids(answers, 'tulkki lääkäri')).toEqual(['a', 'b']);
    expect(await ids({ ...answers, '"tulkki lääkäri"': ['b'] }, 'tulkki lääkäri')).toEqual(['b', 'a']);
  });

  it('takes a quoted word as a word', async () => {
    expect(await ids({ tulkki: ['a'], '"tulkki"': ['b'] }, '"tulkki"')).toEqual(['a']);
  });

  it('asks for a quoted phrase as it stands', async () => {
    expect(await ids({ '"tulkin kanssa"': ['a'] }, '”tulkin kanssa”')).toEqual(['a']);
  });

  it('looks for what is meant by a word in every way that the site says it', async () => {
    expect(await ids({ lääkäri: ['a'], apteekki: ['b', 'a'] }, 'terkkari')).toEqual(['b', 'a']);
  });

  it('misses nothing where the site writes a word with a sign within', async () => {
    for (const [words, query] of [
      [persian, 'آتشنشانی'],
      [ukrainian, 'компютер'],
    ] as const)
      expect((await searchIn(engine({}), words, query)).found).toEqual([]);
  });

  it('says when a part of the index is lost', async () => {
    await expect(ids({}, 'tulkki')).rejects.toThrow('tulkki');
  });
});

describe('an excerpt', () => {
  const words = Array.from({ length: 100 }, (_, index) => `w${index}`);
  const anchors = [{ id: 'b', text: 'Osa', element: 'h2', location: 40 }];

  it('stands where most of the words are, below its heading', () => {
    const { parts, heading } = excerptOf({ text: words.join(' '), anchors, title: '' }, [3, 50, 55, 52]);
    expect(heading?.id).toBe('b');
    expect(parts.filter(({ isFound }) => isFound).map(({ text }) => text)).toEqual(['w50', 'w52', 'w55']);
    expect(parts[0]?.text).toMatch(/^…/);
    expect(parts.at(-1)?.text).toMatch(/…$/);
  });

  it('does not say the title again', () => {
    const { title, parts, heading } = excerptOf(
      { text: 'Tulkki. Tulkki auttaa, kun.', anchors: [], title: 'Tulkki' },
      [0, 1],
    );
    expect(
      title
        .map(({ text }) => text)
        .join('')
        .trim(),
    ).toBe('Tulkki');
    expect(title.some(({ isFound }) => isFound)).toBe(true);
    expect(
      parts
        .map(({ text }) => text)
        .join('')
        .trim(),
    ).toBe('Tulkki auttaa, kun.');
    expect(heading).toBeUndefined();
  });

  it('joins Chinese without spaces', () => {
    const { parts } = excerptOf(
      { text: '您\u200B可以\u200B去\u200B药房\u200B。', anchors: [], title: '' },
      [3],
    );
    expect(parts.map(({ text }) => text).join('')).toBe('您可以去药房。');
    expect(parts.find(({ isFound }) => isFound)?.text).toBe('药房');
  });
});

describe('the evaluation', () => {
  it('scores by the first five', () => {
    expect(scored(['a', 'x', 'b'], new Set(['a', 'b', 'c']))).toEqual({
      recall: 2 / 3,
      hit: 1,
      reciprocalRank: 1,
    });
    expect(scored(['x', 'a'], new Set(['a']))).toEqual({ recall: 1, hit: 1, reciprocalRank: 0.5 });
    expect(scored([], new Set(['a']))).toEqual({ recall: 0, hit: 0, reciprocalRank: 0 });
    expect(mean([])).toEqual({ recall: 0, hit: 0, reciprocalRank: 0 });
  });

  test.each(localeCodes)('%s has enough queries, half of them set aside', (locale) => {
    const queries = readQueries(locale);
    expect(queries.length).toBeGreaterThanOrEqual(locale === 'fi' ? 150 : 25);
    const aside = queries.filter(({ isSetAside }) => isSetAside).length;
    expect(Math.abs(queries.length - 2 * aside)).toBeLessThanOrEqual(8);
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
  });
});
