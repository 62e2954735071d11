import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/domain/locales.ts';
import type { Section } from '../../src/domain/sections.ts';
import { siteOf, textOf, translationOf } from './support.ts';

const titled = (titles: readonly string[], locale: Locale = 'fi') =>
  titles.map((title, n) => textOf({ id: `t${n}`, title, locale }));

const titlesIn = (site: ReturnType<typeof siteOf>, section: Section, locale: Locale) =>
  site.entries(section, locale).map(({ text }) => text.title);

describe('the order of entries', () => {
  it('is that of the alphabet of the page’s language', () => {
    const titles = ['öljy', 'zoo', 'Äiti', 'apu', 'Åland', 'Ajokortti'];
    expect(titlesIn(siteOf(titled(titles)), 'everyday', 'fi')).toEqual([
      'Ajokortti',
      'apu',
      'zoo',
      'Åland',
      'Äiti',
      'öljy',
    ]);
    // The same words sort otherwise for readers of English.
    expect(titlesIn(siteOf(titled(titles, 'en')), 'everyday', 'en')).toEqual([
      'Äiti',
      'Ajokortti',
      'Åland',
      'apu',
      'öljy',
      'zoo',
    ]);
  });

  it('goes by the title that the reader sees', () => {
    const [a, b] = [textOf({ id: 'a', title: 'A' }), textOf({ id: 'b', title: 'B' })];
    const site = siteOf([
      a,
      b,
      translationOf(a, 'sv', { title: 'Ö' }),
      translationOf(b, 'sv', { title: 'C' }),
    ]);
    expect(titlesIn(site, 'everyday', 'fi')).toEqual(['A', 'B']);
    expect(titlesIn(site, 'everyday', 'sv')).toEqual(['C', 'Ö']);
  });

  it('is that of the ids where titles are the same', () => {
    const texts = ['c', 'a', 'b'].map((id) => textOf({ id, title: 'Sama' }));
    expect(
      siteOf(texts)
        .entries('everyday', 'fi')
        .map(({ id }) => id),
    ).toEqual(['a', 'b', 'c']);
  });

  it('is newest first in the blog, by title within a day', () => {
    const post = (id: string, published: string) => textOf({ section: 'blog', id, title: id, published });
    const site = siteOf([
      post('b', '2026-01-31'),
      post('z', '2026-02-01'),
      post('c', '2025-12-31'),
      post('a', '2026-01-31'),
    ]);
    expect(titlesIn(site, 'blog', 'fi')).toEqual(['z', 'a', 'b', 'c']);
  });

  it('takes the day of a translated post from its source', () => {
    const old = textOf({ section: 'blog', id: 'a-old', published: '2020-01-01' });
    const fresh = textOf({ section: 'blog', id: 'b-new', published: '2026-01-01' });
    const site = siteOf([old, fresh, translationOf(old, 'sv'), translationOf(fresh, 'sv')]);
    expect(site.entries('blog', 'sv').map(({ id }) => id)).toEqual(['b-new', 'a-old']);
  });

  it('lists fallback pages too, and nothing of other sections or languages', () => {
    const method = textOf({ section: 'methods', id: 'trt' });
    const site = siteOf([method, textOf({ id: 'kela' })]);
    expect(site.entries('methods', 'sv').map(({ path }) => path)).toEqual(['/sv/metoder/trt/']);
    expect(site.entries('everyday', 'sv')).toEqual([]);
  });

  it('does not depend on the language of the building machine, also where Intl lacks the reader’s', () => {
    // Estonian puts z before t; Somali and Sorani are not among Intl's alphabets.
    const script = `
      import { siteOf, textOf } from './tests/unit/support.ts';
      const site = siteOf(['tusaale', 'zebra'].map((id) => textOf({ id, title: id, locale: 'so' })), ['so']);
      console.log(Intl.Collator().resolvedOptions().locale, site.entries('everyday', 'so').map((page) => page.id).join());`;
    const run = (language: string): string =>
      execFileSync(process.execPath, ['--input-type=module-typescript', '--eval', script], {
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: `${language}.UTF-8` },
      }).trim();
    expect(run('et_EE')).toBe('et-EE tusaale,zebra');
  });
});
