import { describe, expect, it } from 'vitest';
import { isSensitive } from '../../src/domain/sensitive.ts';
import { readText, siteOf, sourceFile, textOf, told, translationOf } from './support.ts';

describe('a page with a quick way out', () => {
  const source = textOf({ id: 'apua-perheelle', sensitive: true });
  const other = textOf({ id: 'kela' });
  const site = siteOf([source, translationOf(source, 'ar'), other, translationOf(other, 'ar')]);

  it('is each page of a text whose source says so, in all languages and in two at once', () => {
    expect(site.pages.filter(isSensitive).map(({ path }) => path)).toEqual([
      '/fi/arki/apua-perheelle/',
      '/ar/everyday/apua-perheelle/',
      '/fi/arki/apua-perheelle/kortti/',
      '/ar/everyday/apua-perheelle/kortti/',
      '/ar/everyday/apua-perheelle/fi/',
    ]);
  });
});

describe('the key «sensitive»', () => {
  const read = (line: string) => readText(sourceFile('everyday', undefined, [line]), 'everyday');

  it('is true or is not there', () => {
    expect(read('sensitive: true').entry?.text.sensitive).toBe(true);
    expect(read('weight: rights').entry).toBeUndefined();
    for (const value of ['false', 'yes', '1'])
      expect(told(read(`sensitive: ${value}`).problems)).toEqual(['bad-value 7:12']);
  });

  it('is a fact: the source states it for all languages', () => {
    const file = sourceFile('everyday', undefined, [
      'sensitive: true',
      'translation: { from: fi, digest: text-0123456789ab }',
    ]);
    expect(
      readText(file, 'everyday').problems.map(({ rule, values }) => [rule, values['key']]),
    ).toContainEqual(['fact-in-translation', 'sensitive']);
  });
});
