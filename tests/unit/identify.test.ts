import { describe, expect, test } from 'vitest';
import { localeCodes } from '../../src/domain/locales.ts';
import { localesOf, recordSections, reservedIds, sectionKeys } from '../../src/domain/sections.ts';
import { identify } from '../../src/reader/entry.ts';
import { judged, told } from './support.ts';

describe('identify', () => {
  const ofTexts = sectionKeys.filter((section) => !recordSections.includes(section));

  test.each(ofTexts.flatMap((section) => localeCodes.map((locale) => ({ section, locale }))))(
    'reads $section and $locale off the path',
    ({ section, locale }) => {
      const { result, problems } = judged((f) => identify(`${section}/oma-juttu-2/index.${locale}.mdx`, f));
      const published = localesOf(section, localeCodes).includes(locale);
      expect(result).toEqual(published ? { section, id: 'oma-juttu-2', locale } : undefined);
      expect(told(problems)).toEqual(published ? [] : ['section-language 1:1']);
    },
  );

  test.each([
    ['path-shape', 'blog/juttu/juttu.fi.mdx'],
    ['path-shape', 'blog/juttu/index.mdx'],
    ['path-shape', 'blog/juttu/index.fi.md'],
    ['path-shape', 'blog/juttu/index.fi.sv.mdx'],
    ['path-shape', 'blog/index.fi.mdx'],
    ['path-shape', 'index.fi.mdx'],
    ['path-shape', 'blog/2026/juttu/index.fi.mdx'],
    ['path-shape', 'blog/juttu/index.fi.mdx/x'],
    ['path-shape', 'README.md'],
    ['unknown-section', 'blogi/juttu/index.fi.mdx'],
    ['unknown-section', 'search/juttu/index.fi.mdx'],
    ['unknown-section', 'constructor/juttu/index.fi.mdx'],
    ['unknown-section', '__proto__/juttu/index.fi.mdx'],
    ['unknown-section', '/juttu/index.fi.mdx'],
    ['unknown-language', 'blog/juttu/index.de.mdx'],
    ['unknown-language', 'blog/juttu/index.zh-Hans.mdx'],
    ['unknown-language', 'blog/juttu/index.FI.mdx'],
    ['unknown-language', 'blog/juttu/index..mdx'],
    ['unknown-language', 'blog/juttu/index.constructor.mdx'],
    ['bad-id', 'blog/Juttu/index.fi.mdx'],
    ['bad-id', 'blog/hätä/index.fi.mdx'],
    ['bad-id', 'blog/a b/index.fi.mdx'],
    ['bad-id', 'blog/a_b/index.fi.mdx'],
    ['bad-id', 'blog/a--b/index.fi.mdx'],
    ['bad-id', 'blog/-a/index.fi.mdx'],
    ['bad-id', 'blog/a-/index.fi.mdx'],
    ['bad-id', 'blog/../index.fi.mdx'],
    ['bad-id', 'blog//index.fi.mdx'],
    ['bad-id', 'blog/__proto__/index.fi.mdx'],
    ...recordSections.map((section) => ['records-section', `${section}/sana/index.fi.mdx`]),
    ...reservedIds.map((id) => ['bad-id', `everyday/${id}/index.fi.mdx`]),
  ])('%s: %s', (rule = '', path = '') => {
    const { result, problems } = judged((findings) => identify(path, findings));
    expect(result).toBeUndefined();
    expect(told(problems)).toEqual([`${rule} 1:1`]);
  });
});
