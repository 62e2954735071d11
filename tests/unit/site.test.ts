import { describe, expect, it, test } from 'vitest';
import { buildSite } from '../../src/domain/site.ts';
import { digestOf, type Text } from '../../src/domain/text.ts';
import { entryAt, pathsOf, siteOf, textOf, translationOf } from './support.ts';

const method = textOf({ section: 'methods', id: 'trt', title: 'TRT' });
const topic = textOf({ section: 'everyday', id: 'kela', title: 'Kela' });

describe('standing', () => {
  const stale = { from: 'fi', digest: digestOf('old'), sections: [] } as const;
  const site = siteOf([
    method,
    translationOf(method, 'sv'),
    topic,
    translationOf(topic, 'ar', { translation: stale }),
  ]);

  test.each([
    ['/fi/menetelmat/trt/', 'source', 'fi'],
    ['/sv/metoder/trt/', 'current', 'sv'],
    ['/en/methods/trt/', 'fallback', 'fi'],
    ['/fi/arki/kela/', 'source', 'fi'],
    ['/ar/everyday/kela/', 'stale', 'ar'],
  ])('%s is %s, its text in %s', (path, standing, locale) => {
    const page = entryAt(site, path);
    expect([page.standing, page.text.locale]).toEqual([standing, locale]);
  });

  it('takes facts from the source, whatever text is shown', () => {
    expect(entryAt(site, '/ar/everyday/kela/').source).toBe(topic);
    expect(entryAt(site, '/en/methods/trt/')).toMatchObject({ source: method, text: method });
  });
});

describe('pages', () => {
  it('makes the language page, homes and search pages of a site without texts', () => {
    expect(pathsOf(siteOf([], ['fi', 'sv', 'ar']).pages)).toEqual(
      expect.arrayContaining(['/', '/fi/', '/fi/haku/', '/sv/', '/sv/sok/', '/ar/', '/ar/search/']),
    );
    expect(siteOf([], ['fi', 'sv', 'ar']).pages).toHaveLength(7);
  });

  it('gives a section an index only where it has entries', () => {
    const site = siteOf([topic, translationOf(topic, 'ar')]);
    expect(site.sectionsIn('fi')).toEqual(['everyday']);
    expect(site.sectionsIn('ar')).toEqual(['everyday']);
    expect(site.sectionsIn('sv')).toEqual([]);
    expect(() => site.at('/sv/vardag/')).toThrow('/sv/vardag/');
  });

  test.each(['', 'fi/', '/fi', '/fi/arki/kela', '/fi/arki/muu/', '/xx/', '/constructor', '__proto__'])(
    'at("%s") throws, naming the address',
    (path) => {
      expect(() => siteOf([topic]).at(path)).toThrow(`at ${path}.`);
    },
  );
});

describe('an everyday text in two languages', () => {
  const rest = { from: 'fi', digest: digestOf('old'), sections: [] } as const;
  const site = siteOf([
    method,
    translationOf(method, 'sv'),
    topic,
    translationOf(topic, 'sv'),
    translationOf(topic, 'ar', { translation: rest }),
  ]);

  it('stands below the page of its language, beside the Finnish one, stale or not', () => {
    const pairs = site.pages.filter(({ kind }) => kind === 'bilingual');
    expect(pathsOf(pairs)).toEqual(['/sv/vardag/kela/fi/', '/ar/everyday/kela/fi/']);
    expect(site.at('/ar/everyday/kela/fi/')).toMatchObject({
      entry: site.at('/ar/everyday/kela/'),
      beside: site.at('/fi/arki/kela/'),
    });
  });

  it('is named by both pages: the Finnish one has all of them', () => {
    const named = (path: string) => pathsOf(site.pairs(entryAt(site, path)));
    expect(named('/fi/arki/kela/')).toEqual(['/sv/vardag/kela/fi/', '/ar/everyday/kela/fi/']);
    expect(named('/ar/everyday/kela/')).toEqual(['/ar/everyday/kela/fi/']);
    expect(named('/sv/metoder/trt/')).toEqual([]);
    expect(named('/en/methods/trt/')).toEqual([]);
  });

  it('needs a Finnish text, which may be a translation', () => {
    const swedish = textOf({ section: 'everyday', id: 'kela', locale: 'sv' });
    const arabic = translationOf(swedish, 'ar');
    const pairsOf = (texts: readonly Text[]) =>
      pathsOf(siteOf(texts).pages.filter(({ kind }) => kind === 'bilingual'));
    expect(pairsOf([swedish, arabic])).toEqual([]);
    expect(pairsOf([swedish, arabic, translationOf(swedish, 'fi')])).toEqual([
      '/sv/vardag/kela/fi/',
      '/ar/everyday/kela/fi/',
    ]);
  });
});

describe('an entry written first in Swedish', () => {
  const post = textOf({ section: 'blog', id: 'barn', locale: 'sv', published: '2026-01-01' });
  const site = siteOf([post, translationOf(post, 'fi')]);

  it('has its source in Swedish and is translated into Finnish', () => {
    expect(entryAt(site, '/sv/blogg/barn/').standing).toBe('source');
    expect(entryAt(site, '/fi/blogi/barn/').standing).toBe('current');
  });

  it('leads readers of other languages to the Swedish text', () => {
    expect(site.canonical(site.at('/en/blog/barn/')).path).toBe('/sv/blogg/barn/');
    expect(site.find('blog/barn', 'ar')?.path).toBe('/sv/blogg/barn/');
  });
});

describe('find', () => {
  const site = siteOf([method, translationOf(method, 'sv'), topic, translationOf(topic, 'sv')]);

  test.each([
    ['methods/trt', 'sv', '/sv/metoder/trt/'],
    ['methods/trt', 'en', '/en/methods/trt/'],
    ['methods/trt', 'ar', '/fi/menetelmat/trt/'],
    ['everyday/kela', 'en', '/fi/arki/kela/'],
    ['methods', 'en', '/en/methods/'],
    ['methods', 'ar', '/fi/menetelmat/'],
    ['search', 'sv', '/sv/sok/'],
    ['', 'ar', '/ar/'],
    ['methods/muu', 'fi', undefined],
    ['blog', 'fi', undefined],
    ['constructor', 'fi', undefined],
  ] as const)('"%s" leads a reader of %s to %s', (target, locale, path) => {
    expect(site.find(target, locale)?.path).toBe(path);
  });
});

describe('absent', () => {
  it('lists where a topic is not published, with the pages that do have it', () => {
    const site = siteOf([topic, translationOf(topic, 'ar')]);
    expect(site.absent.map(({ path, versions }) => [path, pathsOf(versions)])).toEqual([
      ['/sv/vardag/kela/', ['/fi/arki/kela/', '/ar/everyday/kela/']],
      ['/en/everyday/kela/', ['/fi/arki/kela/', '/ar/everyday/kela/']],
    ]);
  });

  it('names at least one page where the language of the source is not published', () => {
    const foreign = textOf({ section: 'about', id: 'kaannokset', locale: 'so' });
    const post = textOf({ section: 'blog', id: 'muu', locale: 'so' });
    const only = textOf({ section: 'everyday', id: 'apteekki', locale: 'so' });
    const { absent } = siteOf([foreign, post, only]);
    for (const { path, versions } of absent) expect(versions, path).not.toHaveLength(0);
    expect(absent).toEqual([]);
  });

  it('leaves out sections that show the source, and languages that a section never has', () => {
    expect(
      siteOf([textOf({ section: 'blog', id: 'muu' }), textOf({ section: 'about', id: 'y' })]).absent,
    ).toEqual([]);
  });
});

describe('breadcrumbs', () => {
  const site = siteOf([method]);

  test.each([
    ['/', []],
    ['/fi/', []],
    ['/fi/haku/', ['/fi/']],
    ['/sv/metoder/', ['/sv/']],
    ['/sv/metoder/trt/', ['/sv/', '/sv/metoder/']],
  ])('of %s', (path, expected) => {
    expect(pathsOf(site.breadcrumbs(site.at(path)))).toEqual(expected);
  });
});

describe('entries that do not fit together', () => {
  const swedish = textOf({ id: 'kela', locale: 'sv' });
  const rules = (texts: readonly Text[]) =>
    buildSite(texts, ['fi', 'sv']).problems.map(({ rule, file, values }) => [rule, file, values]);

  it('a translation without a source', () => {
    const text = translationOf(topic, 'sv');
    expect(rules([text])).toEqual([['source-missing', text.file, { entry: 'everyday/kela' }]]);
  });

  it('two sources', () => {
    expect(rules([topic, swedish])).toEqual([['two-sources', swedish.file, { other: topic.file }]]);
  });

  it('a translation of another language than the source’s', () => {
    const stamp = { from: 'en', digest: topic.digest, sections: [] } as const;
    const text = translationOf(topic, 'sv', { translation: stamp });
    expect(rules([topic, text])).toEqual([['translation-from', text.file, { from: 'en', source: 'fi' }]]);
  });

  it('names every one, and makes no site', () => {
    const orphan = translationOf(textOf({ id: 'verot' }), 'sv');
    const result = buildSite([orphan, topic, swedish, method], ['fi', 'sv']);
    expect(result.site).toBeUndefined();
    expect(result.problems.map(({ rule }) => rule)).toEqual(['source-missing', 'two-sources']);
  });
});
