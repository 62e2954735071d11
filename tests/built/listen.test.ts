import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ListenWords } from '../../src/client/listen/words.ts';
import { locales, sourceLocale } from '../../src/domain/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { attr, elements, having, readSite, textIn, type Element, type HtmlFile } from './support/dist.ts';

const built = readSite();
const { pages } = built;
const read = (file: string): string => readFileSync(join(built.dir, file), 'utf8');
const weigh = (file: string): number => gzipSync(read(file), { level: 9 }).byteLength;
const classed = (page: HtmlFile, name: string): readonly Element[] =>
  having(page.root, 'class').filter((element) => attr(element, 'class')?.split(' ').includes(name));
const isRead = ({ record }: HtmlFile): boolean =>
  record?.section === 'everyday' && ['entry', 'bilingual'].includes(record.kind);
const languages = pages.filter(({ record }) => record?.kind === 'home').map(({ record }) => record?.locale);
const filesOf = (pattern: RegExp): readonly string[] => [...built.files].filter((file) => pattern.test(file));

describe('reading aloud', () => {
  it('is offered by every everyday page, hidden until the browser is known to speak', () => {
    const wrong = pages.filter(isRead).filter((page) => {
      const [button, ...more] = classed(page, 'hear');
      const word = translator(page.record?.locale ?? sourceLocale)('listen.start');
      return (
        more.length > 0 ||
        button?.name !== 'button' ||
        attr(button, 'hidden') === undefined ||
        textIn(button) !== word
      );
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
    expect(pages.filter(isRead).length).toBeGreaterThan(20);
  });

  it('is offered by no other page', () => {
    const others = pages.filter((page) => !isRead(page) && classed(page, 'hear').length > 0);
    expect(others.map(({ file }) => file)).toEqual([]);
  });

  it('loads its code and words on request alone', () => {
    const named = pages.filter(({ html }) => /_astro\/(player|listen)-|data\/listen/.test(html));
    expect(named.map(({ file }) => file)).toEqual([]);
  });

  it('costs a listener six kilobytes at most', () => {
    const [player] = filesOf(/^_astro\/player-[^/]*\.js$/);
    const [sheet] = filesOf(/^_astro\/listen-[^/]*\.css$/);
    const words = Math.max(...filesOf(/^data\/listen\//).map(weigh));
    const cost = weigh(player ?? '') + weigh(sheet ?? '') + words;
    console.log(`read aloud: ${cost} bytes on request`);
    expect(cost).toBeLessThanOrEqual(6 * 1024);
    expect(read(player ?? '')).toContain(sheet);
  });

  it('has its words in every language, for its own voice and the Finnish one', () => {
    const finnish = locales[sourceLocale].tag;
    for (const locale of languages) {
      const { tag } = locales[locale ?? sourceLocale];
      const words = JSON.parse(read(`data/listen/${tag}.json`)) as ListenWords;
      expect(Object.keys(words.noVoice).sort()).toEqual([...new Set([tag, finnish])].sort());
      for (const word of Object.values({ ...words, ...words.noVoice, noVoice: '-' }))
        expect(word).not.toBe('');
    }
  });
});

describe('the quick way out', () => {
  const isSensitive = ({ record }: HtmlFile): boolean => record?.id === 'apua-perheelle';
  const sensitive = pages.filter(isSensitive);

  it('stands on every page about help in the family, in all languages and in two at once, and on no other', () => {
    expect(sensitive.filter(isRead).length).toBe(2 * languages.length - 1);
    const having = pages.filter((page) => classed(page, 'exit').length > 0).map(({ file }) => file);
    expect(having.toSorted()).toEqual(sensitive.map(({ file }) => file).toSorted());
  });

  it('is a plain link to another site in the same window, the second thing on the page that takes the focus', () => {
    for (const page of sensitive) {
      const t = translator(page.record?.locale ?? sourceLocale);
      const [skip, exit] = elements(page.root, 'a');
      expect(attr(skip, 'href')).toBe('#Main');
      expect(attr(exit, 'href')).toMatch(/^https:\/\//);
      expect(attr(exit, 'href')).not.toContain(built.origin);
      expect(attr(exit, 'target')).toBeUndefined();
      expect(attr(exit, 'rel')?.split(' ')).toEqual(expect.arrayContaining(['noopener', 'noreferrer']));
      expect(textIn(exit)).toBe(`${t('exit.link')} 3 × Shift`);
    }
  });

  it('says what it does not do, in the language of each text', () => {
    for (const page of sensitive.filter(isRead)) {
      const { locale = sourceLocale, kind } = page.record ?? {};
      const codes = kind === 'bilingual' ? [locale, sourceLocale] : [locale];
      const notes = having(page.root, 'role').filter((element) => attr(element, 'role') === 'note');
      for (const code of codes)
        expect(notes.map(textIn).some((note) => note.includes(translator(code)('exit.limits')))).toBe(true);
    }
  });

  it('has a word for its script, which is loaded nowhere else', () => {
    for (const page of sensitive) {
      const [box] = classed(page, 'exit');
      expect(attr(box, 'data-leaving')).toBeTruthy();
    }
    const loading = pages.filter(({ html }) => html.includes('_astro/sensitive-')).map(({ file }) => file);
    expect(loading.toSorted()).toEqual(sensitive.map(({ file }) => file).toSorted());
  });
});
