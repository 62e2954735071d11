import { describe, expect, it, test } from 'vitest';
import { annotated, segmented, unsegmented, withoutKeys } from '../../src/search/build/annotate.ts';
import { escaped, headingsOf, markupOf, readArticle, runsOf } from '../../src/search/build/article.ts';
import { withRepeatedMarked } from '../../src/search/build/repeated.ts';
import { ownWordSplitter, swedishSplitter } from '../../src/search/build/splitters.ts';
import { officialNames } from '../../src/search/build/terms.ts';
import { ownKeys } from '../../src/search/build/vocabulary.ts';
import { encodeLexicon, Lexicon } from '../../src/search/lexicon.ts';

describe('annotated text', () => {
  const keys = (word: string): readonly string[] => (word === 'Tulkkien' ? ['tulkki'] : []);

  it('has keys beside words, and can be cleaned of them', () => {
    const text = 'Tulkkien työ (2026), 0|x? – 50|60';
    const made = annotated(text, keys);
    expect(made).toBe('0|Tulkkien|tulkki työ (2026), 0|x? – 50|60');
    expect(withoutKeys(made)).toBe(text);
  });

  it('leaves words of letters and digits whole', () => {
    expect(annotated('T1 Koto24', () => ['key'])).toBe('T1 Koto24');
    expect(annotated('2-vuotias', () => ['vuotias'])).toBe('0|2-vuotias|vuotias');
  });

  test.each([
    ['١١٢', '0|١١٢|112'],
    ['suo\u00ADmi', 'suomi'],
    ['\u2068Kela\u2069', 'Kela'],
    ['', ''],
    ['!?', '!?'],
  ])('%j to %j', (text, made) => {
    expect(annotated(text, () => [])).toBe(made);
  });

  it('parts Chinese words, and joins them again', () => {
    const parted = segmented('您可以去药房。Kela 支付');
    expect(parted.split(/\s+/)).toContain('药房');
    const joined = unsegmented(parted);
    expect(joined.split('\u200B')).toContain('药房');
    expect(joined.replaceAll('\u200B', '')).toBe('您可以去药房。Kela 支付');
  });
});

describe('an article', () => {
  const html =
    '<article><p>ei</p><div data-pagefind-body data-pagefind-meta="section:everyday"><h1>Kela &amp; muut</h1>' +
    '<svg><text>ei</text></svg></div><p>ei</p><div data-pagefind-body><p id="a">Tuki <bdi lang="sv" dir="ltr">FPA</bdi><br>' +
    '&lt;b&gt;</p><pre>ei</pre></div></article>';

  it('is what is searched, with the language of each run', () => {
    const article = readArticle(html, 'fi');
    expect(article.section).toBe('everyday');
    expect(runsOf(article)).toEqual([
      { text: 'Kela & muut', language: 'fi', place: 'title' },
      { text: 'Tuki ', language: 'fi', place: 'text' },
      { text: 'FPA', language: 'sv', place: 'text' },
      { text: '<b>', language: 'fi', place: 'text' },
    ]);
  });

  it('keeps its markup when runs are rewritten', () => {
    const made = markupOf(readArticle(html, 'fi'), ({ text }) => text.toUpperCase());
    expect(made).toContain('<h1>KELA &amp; MUUT</h1>');
    expect(made).toContain('<bdi lang="sv" dir="ltr">FPA</bdi> <br>&lt;B&gt;');
    expect(made).not.toMatch(/\bei\b/i);
  });

  const textOf = (body: string): string =>
    markupOf(readArticle(`<div data-pagefind-body>${body}</div>`, 'fi'), ({ text }) =>
      annotated(text, () => ['q']),
    )
      .replace(/<[^>]*>/g, '')
      .trim();

  it('keeps apart what stands in two cells, entries or lines', () => {
    for (const body of [
      '<table><tr><th>ikä</th><th>aika</th></tr></table>',
      '<dl><dt>ikä</dt><dd>aika</dd></dl>',
      '<p><b>ikä</b><span>aika</span></p>',
    ])
      expect(textOf(body)).toMatch(/^0\|ikä\|q\s+0\|aika\|q$/);
  });

  it('has headings with all their words', () => {
    const article = readArticle(
      '<div data-pagefind-body><h2 id="a">Mikä on <bdi>Wilma</bdi>?</h2><p>x</p></div>',
      'fi',
    );
    expect([...headingsOf(article)]).toEqual([['a', 'Mikä on Wilma?']]);
  });

  it('marks what many pages say word for word, not what few say', () => {
    const page = (own: string) => ({
      article: readArticle(
        `<div data-pagefind-body><h1>${own}</h1><p>${own}</p><ul><li>Soita <b>112</b></li></ul></div>`,
        'fi',
      ),
    });
    const marked = (count: number) =>
      withRepeatedMarked(Array.from({ length: count }, (_, at) => page(`oma ${at}`))).map(({ article }) =>
        runsOf(article)
          .filter(({ place }) => place === 'repeated')
          .map(({ text }) => text),
      );
    expect(new Set(marked(3).flat())).toEqual(new Set());
    expect(new Set(marked(8).flat())).toEqual(new Set(['Soita ', '112']));
    const [first] = withRepeatedMarked(Array.from({ length: 8 }, () => page('sama')));
    expect(markupOf(first?.article ?? page('').article, ({ text }) => text)).toContain(
      '<li data-pagefind-weight="0.1">',
    );
  });

  it('parts Chinese before a link as elsewhere', () => {
    const article = readArticle('<div data-pagefind-body><p>家庭成员<b>正式</b></p></div>', 'zh');
    expect(markupOf(article, ({ text }) => `[${text}]`)).toContain('[家庭成员]<b>[正式]');
  });

  it('keeps a word together that a link begins or ends within', () => {
    expect(textOf('<p>hei و<a href="/">إعانة</a></p>')).toBe('0|hei|q و0|إعانة|q');
    expect(withoutKeys(textOf('<p>hei و<a href="/">إعانة</a></p>'))).toBe('hei وإعانة');
  });

  it('cannot break out of an attribute', () => expect(escaped('"><b>&')).toBe('&quot;&gt;&lt;b&gt;&amp;'));
});

describe('official names', () => {
  const terms = [
    {
      names: { fi: 'toimeentulotuki', sv: 'utkomststöd', en: 'social assistance', ar: 'إعانة المعيشة' },
      also: [],
    },
    { names: { fi: 'Kela', sv: 'FPA', ar: 'كيلا' }, also: ['Kansaneläkelaitos'] },
  ];
  const page = (title: string, text: string) =>
    readArticle(
      `<div data-pagefind-body data-pagefind-meta="section:everyday"><h1>${title}</h1></div><div data-pagefind-body>${text}</div>`,
      'ar',
    );
  const namesOf = (title: string, text: string) =>
    officialNames(page(title, text), 'ar', terms, ownKeys('ar'));

  it('are those of what the title names, in whatever form', () => {
    expect(namesOf('كيلا وإعانة المعيشة', '').main).toEqual([
      'toimeentulotuki',
      'utkomststöd',
      'social assistance',
      'Kela',
      'FPA',
      'Kansaneläkelaitos',
    ]);
  });

  it('are those of what the text names more than once', () => {
    expect(namesOf('دفع', '<p>كيلا</p><p>كيلا</p>')).toEqual({
      main: [],
      others: ['Kela', 'FPA', 'Kansaneläkelaitos'],
    });
    expect(namesOf('دفع', '<p>كيلا</p>')).toEqual({ main: [], others: [] });
  });
});

describe('compounds', () => {
  it('are split by a list of Swedish words', () => {
    const split = swedishSplitter(['utkomst', 'stöd', 'familj', 'möte', 'vinter', 'kläder', 'vint']);
    expect(split('utkomststödet')).toContain('stodq');
    expect(split('familjemöten')).toContain('motq');
    expect(split('möte')).toEqual([]);
  });

  it('are split by the words of the pages', () => {
    const keys = ownKeys('et');
    const split = ownWordSplitter(['keel', 'keele', 'kohvik'], keys);
    expect(split('keelekohvikus')).toEqual(expect.arrayContaining([...keys('kohvik')]));
    expect(split('raamatukogu')).toEqual([]);
  });
});

describe('the list of words', () => {
  const counts = new Map([
    ['tulkki', 9],
    ['tulkkaus', 2],
    ['äiti', 1],
  ]);
  const lexicon = new Lexicon(encodeLexicon(20, counts, new Map([['vietti', ['viettää']]])));

  it('is read as it is written', () => {
    expect([...lexicon.words].sort()).toEqual([...counts.keys()].sort());
    expect([lexicon.pages, lexicon.rank('tulkki'), lexicon.rank('aiti'), lexicon.rank('x')]).toEqual([
      20, 3, 0, -1,
    ]);
    expect([lexicon.has('aiti'), lexicon.shown('aiti'), lexicon.hasPrefix('tulkk')]).toEqual([
      true,
      'äiti',
      true,
    ]);
    expect(lexicon.complete('tul', 5)).toEqual(['tulkki', 'tulkkaus']);
    expect(lexicon.lemmas('vietti')).toEqual(['viettaa']);
    expect(lexicon.lemmas('tulkeille')).toEqual(['tulkki']);
  });

  it('carries the vocabulary of its language', () => {
    const { vocabulary } = new Lexicon(
      encodeLexicon(1, counts, new Map(), ['little: a b', 'c, d', 'e > f, g']),
    );
    expect(vocabulary).toEqual({
      little: ['a', 'b'],
      families: [['c', 'd']],
      meant: [[['e'], ['f', 'g']]],
      urgent: [],
    });
  });

  test.each([
    '',
    '<!doctype html>',
    'words 3 0 20 0\n0tulkki3\n\n',
    'words 1 0 20 0',
    'words 0 0 20 2\n\n\na, b',
  ])('is refused when it is not whole: %j', (text) => {
    expect(() => new Lexicon(text)).toThrow();
  });
});
