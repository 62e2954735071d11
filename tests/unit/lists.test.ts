import { describe, expect, it, test } from 'vitest';
import { listedOn, relatedTo } from '../../src/domain/lists.ts';
import { entryAt, siteOf, textOf, translationOf } from './support.ts';

const post = (id: string, published: string, tags: readonly string[], authors = ['toimitus']) =>
  textOf({ section: 'blog', id, title: id, published, tags, authors });

const texts = [
  post('vanha', '2024-05-01', ['kunnat', 'nuoret'], ['maija']),
  post('toinen', '2025-01-01', ['kunnat']),
  post('kolmas', '2025-06-01', ['kunnat', 'verkostot'], ['maija', 'toimitus']),
  post('uusi', '2026-02-01', []),
  post('harvinainen', '2026-03-01', ['nuoret', 'kunnat']),
];
const site = siteOf([...texts, translationOf(texts[0] ?? textOf(), 'sv', { title: 'gammal' })]);
const posts = site.entries('blog', 'fi');

describe('lists of posts', () => {
  it('are there for each year, tag and author that a post has, years newest first', () => {
    expect(site.lists('blog', 'fi').map(({ path }) => path)).toEqual([
      '/fi/blogi/vuosi/2026/',
      '/fi/blogi/vuosi/2025/',
      '/fi/blogi/vuosi/2024/',
      '/fi/blogi/aihe/kunnat/',
      '/fi/blogi/aihe/nuoret/',
      '/fi/blogi/aihe/verkostot/',
      '/fi/blogi/kirjoittaja/maija/',
      '/fi/blogi/kirjoittaja/toimitus/',
    ]);
    expect(site.lists('blog', 'sv')[0]?.path).toBe('/sv/blogg/vuosi/2026/');
    expect(site.lists('blog', 'ar')).toEqual([]);
    expect(site.lists('methods', 'fi')).toEqual([]);
  });

  test.each([
    ['year', '2025', ['kolmas', 'toinen']],
    ['tag', 'nuoret', ['harvinainen', 'vanha']],
    ['author', 'maija', ['kolmas', 'vanha']],
    ['author', 'muu', []],
  ] as const)('by %s %s hold the right posts in order', (by, value, ids) => {
    expect(listedOn({ by, value }, posts).map(({ id }) => id)).toEqual(ids);
  });

  it('are versions of each other and lead home through the index', () => {
    const list = site.at('/fi/blogi/aihe/nuoret/');
    expect(site.alternates(list).map(({ path }) => path)).toEqual([
      '/fi/blogi/aihe/nuoret/',
      '/sv/blogg/aihe/nuoret/',
      '/en/blog/aihe/nuoret/',
    ]);
    expect(site.breadcrumbs(list).map(({ path }) => path)).toEqual(['/fi/', '/fi/blogi/']);
  });
});

describe('posts near to one', () => {
  const near = (id: string, most?: number) =>
    relatedTo(entryAt(site, `/fi/blogi/${id}/`), posts, most).map((page) => page.id);

  it('share its tags: a rare tag goes before a common one, then the newer', () => {
    expect(near('vanha')).toEqual(['harvinainen', 'kolmas', 'toinen']);
    expect(near('toinen')).toEqual(['harvinainen', 'kolmas', 'vanha']);
  });

  it('are none where no tag is shared, and never the post itself or more than asked for', () => {
    expect(near('uusi')).toEqual([]);
    expect(near('vanha', 1)).toEqual(['harvinainen']);
    for (const page of posts) expect(relatedTo(page, posts)).not.toContain(page);
  });
});
