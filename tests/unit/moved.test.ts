import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { isIndexable } from '../../src/domain/indexing.ts';
import { buildSite } from '../../src/domain/site.ts';
import { movedProblems, readMoved } from '../../src/reader/moved.ts';
import { asLine } from '../../src/reader/report.ts';
import { textOf, told, translationOf } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'moved-'));
afterAll(() => rmSync(folder, { recursive: true }));
const read = (text: string) => {
  writeFileSync(join(folder, 'moved.yaml'), text);
  return readMoved(folder, folder);
};
const keys = new Set(['blog/uusi', 'blog/muu', 'everyday/kela']);

describe('the table of old addresses', () => {
  it('is empty where there is none', () => {
    expect(readMoved(join(folder, 'none'), folder)).toMatchObject({ problems: [] });
    expect(readMoved(join(folder, 'none'), folder).moved.size).toBe(0);
  });

  it('says where entries went', () => {
    const table = read(
      '# Vanhat osoitteet\nblog/vanha: blog/uusi\neveryday/kansanelakelaitos: everyday/kela\n',
    );
    expect(table.problems).toEqual([]);
    expect([...table.moved]).toEqual([
      ['blog/vanha', 'blog/uusi'],
      ['everyday/kansanelakelaitos', 'everyday/kela'],
    ]);
    expect(movedProblems(table, keys)).toEqual([]);
  });

  test.each([
    ['blog/vanha', ['front-matter-missing 1:1']],
    ['blog/vanha: uusi\n', ['bad-value 1:13']],
    ['blog/vanha: https://example.org/\n', ['bad-value 1:13']],
    ['blog/vanha: &a blog/uusi\n', ['yaml-plain 1:16']],
  ])('may not say %j', (text, problems) => {
    expect(told(read(text).problems)).toEqual(problems);
  });

  test.each([
    ['blog/muu: blog/uusi', 'moved-still-there'],
    ['blog/vanha: blog/uussi', 'moved-nowhere'],
    ['a/b: blog/uusi', 'moved-section'],
    ['blog/vanha: blog/toinen\nblog/toinen: blog/uusi', 'moved-chain'],
    ['blog/vanha: blog/vanha', 'moved-chain'],
  ])('may not lead nowhere or in a round: %j', (text, rule) => {
    const [problem, ...more] = movedProblems(read(text), keys);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ rule, line: 1, file: 'moved.yaml' });
    if (problem) {
      expect(asLine(problem, 'fi')).toMatch(/^moved\.yaml:1:\d+ error moved-[a-z-]+ .+ — .+/);
      expect(asLine(problem, 'en')).not.toContain('{');
    }
  });
});

describe('an address that a text had before', () => {
  const post = textOf({ section: 'blog', id: 'uusi' });
  const topic = textOf({ section: 'everyday', id: 'kela' });
  const moved = new Map([
    ['blog/vanha', 'blog/uusi'],
    ['everyday/kansanelakelaitos', 'everyday/kela'],
  ]);
  const { site } = buildSite([post, topic, translationOf(topic, 'ar')], ['fi', 'sv', 'en', 'ar'], moved);
  const at = (path: string) => site?.at(path);

  test.each([
    ['/fi/blogi/vanha/', '/fi/blogi/uusi/'],
    ['/sv/blogg/vanha/', '/sv/blogg/uusi/'],
    ['/ar/everyday/kansanelakelaitos/', '/ar/everyday/kela/'],
    // Where the reader's language has no text any more, the source's page.
    ['/sv/vardag/kansanelakelaitos/', '/fi/arki/kela/'],
  ])('%s leads to %s', (from, to) => {
    expect(at(from)).toMatchObject({ kind: 'moved', to: at(to) });
  });

  it('is no page for search engines, and its canonical page is the new one', () => {
    const page = at('/fi/blogi/vanha/');
    if (!page || !site) throw new Error('no page');
    const setting = { rights: true, health: true, deadline: true, everyday: true };
    expect(isIndexable(page, setting)).toBe(false);
    expect(site.canonical(page)).toBe(at('/fi/blogi/uusi/'));
    expect(site.breadcrumbs(page).map(({ kind }) => kind)).toEqual(['home', 'index']);
    expect(site.entries('blog', 'fi')).toHaveLength(1);
  });

  it('is not made for languages that lack the section', () => {
    expect(() => at('/ar/blog/vanha/')).toThrow();
  });
});
