import { expect } from 'vitest';
import type { Locale } from '../../src/domain/locales.ts';
import type { EntryPage, Page } from '../../src/domain/page.ts';
import type { Problem } from '../../src/domain/problem.ts';
import type { Section } from '../../src/domain/sections.ts';
import { buildSite, type Site } from '../../src/domain/site.ts';
import { digestOf, type Text, type TranslationStamp } from '../../src/domain/text.ts';
import { readBody, type Body } from '../../src/reader/body.ts';
import { readEntry, type ReadResult } from '../../src/reader/entry.ts';
import { Findings } from '../../src/reader/source.ts';
import { mulberry32 } from '../../src/tools/bench/chance.ts';

/** What tests share: builders of texts, sites and files, and chance that comes out the same every time. */
export interface Chance {
  /** A whole number from 0 up to, not including, `n`. */
  below(n: number): number;
  pick<T>(list: readonly T[]): T;
  /** True about once in `n` times. */
  oneIn(n: number): boolean;
  some<T>(list: readonly T[]): readonly T[];
}

/** Chance that a failing seed gives again. */
export function chance(seed: number): Chance {
  const next = mulberry32(seed);
  const below = (n: number): number => Math.floor(next() * n);
  return {
    below,
    pick: <T>(list: readonly T[]): T => list[below(list.length)] as T,
    oneIn: (n) => below(n) === 0,
    some: (list) => list.filter(() => below(2) === 0),
  };
}

/** Seeds for `test.each`. */
export const seeds = (count: number): readonly number[] => Array.from({ length: count }, (_, n) => n + 1);

/** A source text; everything about it can be said otherwise. */
export function textOf(overrides: Partial<Text> = {}): Text {
  const { section = 'everyday', id = 'kela', locale = 'fi' } = overrides;
  return {
    section,
    id,
    locale,
    file: `content/${section}/${id}/index.${locale}.mdx`,
    title: id,
    summary: 'Tiivistelmä.',
    digest: digestOf(section, id),
    sections: [],
    review: 'machine',
    ...overrides,
  };
}

/** A translation of a text, up to date unless told otherwise. */
export function translationOf(source: Text, locale: Locale, overrides: Partial<Text> = {}): Text {
  const { section, id } = source;
  const stamp: TranslationStamp = { from: source.locale, digest: source.digest, sections: [] };
  return textOf({ section, id, locale, translation: stamp, digest: digestOf(id, locale), ...overrides });
}

/** The site of texts that fit together. */
export function siteOf(texts: readonly Text[], built: readonly Locale[] = ['fi', 'sv', 'en', 'ar']): Site {
  const { site, problems } = buildSite(texts, built);
  if (!site) throw new Error(`No site: ${JSON.stringify(problems)}`);
  return site;
}

/** The page of an entry at an address. */
export function entryAt(site: Site, path: string): EntryPage {
  const page = site.at(path);
  if (page.kind !== 'entry') throw new Error(`${path} is ${page.kind}`);
  return page;
}

export const pathsOf = (pages: readonly Page[]): readonly string[] => pages.map((page) => page.path);

/** Runs a reader that notes flaws, and gives its result beside them. */
export function judged<T>(read: (findings: Findings) => T): {
  readonly result: T;
  readonly problems: readonly Problem[];
} {
  const findings = new Findings('f.mdx');
  const result = read(findings);
  return { result, problems: findings.problems };
}

/** Reads a body that has no flaws. */
export function readSound(body: string): Body {
  const { result, problems } = judged((findings) => readBody(body, 0, findings));
  expect(problems).toEqual([]);
  return result;
}

/** Problems as `rule line:column`. */
export const told = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`);

/** The front matter that each section's source text needs, without a fence. */
export const facts: Readonly<Record<Section, readonly string[]>> = {
  methods: [
    'audience: A',
    'doneBy: D',
    'setting: S',
    'notWhen: [N]',
    'usedWhere: U',
    'evidenceLimits: L',
    'situations: [newcomer]',
    'ages: [families]',
    'phases: [any]',
    'purpose: [support]',
    'professions: [any]',
    'commitment: series',
    'format: [family]',
    'settings: [home]',
    'interpreter: possible',
    'cost: free',
    'evidence: { strength: C, effect: low, applicability: high }',
    'sources: [{ title: T, url: https://example.org/ }]',
    'checkedOn: 2026-11-21',
  ],
  blog: ['published: 2026-11-21', 'authors: [toimitus]'],
  everyday: ['weight: rights', 'sources: [{ title: T, url: https://example.org/ }]', 'checkedOn: 2026-11-21'],
  cafe: ['sources: [{ title: T, url: https://example.org/ }]', 'checkedOn: 2026-11-21'],
  results: ['sources: [{ title: T, url: https://example.org/ }]', 'checkedOn: 2026-11-21'],
  network: ['sources: [{ title: T, url: https://example.org/ }]', 'checkedOn: 2026-11-21'],
  offering: ['checkedOn: 2026-11-21'],
  glossary: ['checkedOn: 2026-11-21'],
  about: ['checkedOn: 2026-11-21'],
};

/** A whole file: the lines between the fences, then the body. */
export const fileOf = (lines: readonly string[], body = 'Teksti.\n'): string =>
  `---\n${lines.join('\n')}\n---\n\n${body}`;

/** The file of a valid source text, with more lines in its front matter. */
export const sourceFile = (section: Section, body?: string, more: readonly string[] = []): string =>
  fileOf(['title: Nimi', 'summary: Tiivistelmä.', ...facts[section], ...more], body);

/** Reads a file as a text of a section in Finnish; its pictures stand nowhere. */
export function readText(file: string | Uint8Array, section: Section = 'blog'): ReadResult {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file;
  return readEntry(bytes, { section, id: 'juttu', locale: 'fi' }, 'f.mdx', '/nowhere');
}

/** Says that every digit of a text is one of 0–9, whatever its language (facts/language-guides.md, rule 3). */
export function expectLatinDigits(text: string): void {
  for (const digit of text.match(/\p{Nd}/gu) ?? []) expect(digit).toMatch(/[0-9]/);
}
