import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { localeCodes } from '../../src/domain/locales.ts';
import { localesOf, sectionKeys } from '../../src/domain/sections.ts';
import { buildSite } from '../../src/domain/site.ts';
import { builtLocales } from '../../src/i18n/dictionaries.ts';
import { checkContent } from '../../src/reader/check.ts';
import { crossCheck } from '../../src/reader/cross-check.ts';
import { readFolder, readWholeText, textFiles } from '../../src/reader/folder.ts';
import { readRecords } from '../../src/reader/known-records.ts';
import { readRecordFile } from '../../src/reader/records.ts';
import { asLine } from '../../src/reader/report.ts';
import { accessibility, author } from '../../src/schemas/records.ts';
import { contractIds } from './contract-ids.ts';

const root = process.cwd();
const contentDir = join(root, 'content');
const { problems } = readFolder(contentDir, root);
const entries = textFiles(contentDir).flatMap((path) => readWholeText(contentDir, path, root).entry ?? []);
const texts = entries.map(({ text }) => text);
const lines = (list: typeof problems) => list.map((problem) => asLine(problem, 'en'));

const groups = Map.groupBy(entries, ({ text }) => `${text.section}/${text.id}`);
const translations = [...groups.values()].flatMap((versions) => {
  const source = versions.find(({ text }) => !text.translation);
  return versions.flatMap((entry) => (source && entry !== source ? [{ file: entry.text.file, entry, source }] : []));
});

describe('the content', () => {
  it('has no flaw: each text, the texts together, the site they make', () => {
    expect(lines(problems)).toEqual([]);
    const { glossary, known } = readRecords(contentDir, root);
    const pages = [...entries, ...glossary.entries];
    expect(lines(crossCheck(pages, known))).toEqual([]);
    expect(lines(buildSite(pages.map(({ text }) => text), builtLocales()).problems)).toEqual([]);
    expect(lines(checkContent(contentDir, root))).toEqual([]);
  });

  it('is there', () => {
    const filled = texts.map(({ section }) => section);
    expect(filled).toEqual(expect.arrayContaining(['methods', 'blog', 'everyday', 'cafe', 'about']));
    expect(translations.length).toBeGreaterThan(10);
  });

  it('has the ids of the contract only; posts may have any', () => {
    const strange = texts.filter(({ section, id }) => contractIds[section]?.includes(id) === false);
    expect(strange.map(({ file }) => file)).toEqual([]);
  });

  it('is written in languages whose readers have the section', () => {
    const lost = texts.filter(({ section, locale }) => !localesOf(section, localeCodes).includes(locale));
    expect(lost.map(({ file }) => file)).toEqual([]);
  });
});

describe('every translation', () => {
  test.each(translations)('$file was made from its source as it is now', ({ entry, source }) => {
    const { translation } = entry.text;
    expect(translation?.digest, 'npm run l10n -- stamp').toBe(source.text.digest);
    expect(translation?.sections).toEqual(source.text.sections.map(({ digest }) => digest));
    expect(translation?.from).toBe(source.text.locale);
  });

  test.each(translations)('$file has other words than its source', ({ entry, source }) => {
    expect(entry.text.summary).not.toBe(source.text.summary);
    expect(entry.body).not.toBe(source.body);
  });
});

describe('the parts that a notice can name', () => {
  test.each(entries.filter(({ text }) => text.section !== 'about').map((entry) => ({ file: entry.text.file, entry })))(
    '$file: each second-level heading has a digest',
    ({ entry }) => {
      const titles = entry.headings.filter(({ depth }) => depth === 2).length;
      expect(entry.text.sections).toHaveLength(titles);
    },
  );
});

describe('records', () => {
  const authors = readdirSync(join(contentDir, 'authors'));

  test.each(authors)('the author %s is valid', (name) => {
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.yaml$/);
    expect(lines(readRecordFile(join(contentDir, 'authors', name), author).problems)).toEqual([]);
  });

  it('has an author for every id that a post names, and the editors among them', () => {
    const named = entries.flatMap(({ data }) => (Array.isArray(data['authors']) ? data['authors'].map(String) : []));
    expect(named.filter((id) => !authors.includes(`${id}.yaml`))).toEqual([]);
    expect(authors).toContain('toimitus.yaml');
  });

  it('has a valid accessibility statement', () => {
    const file = join(contentDir, 'about/accessibility.yaml');
    expect(lines(readRecordFile(file, accessibility).problems)).toEqual([]);
  });
});

describe('what the content may not hold', () => {
  const files = readdirSync(contentDir, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.(mdx|ya?ml|json)$/.test(file.name))
    .map((file) => join(file.parentPath, file.name));
  const found = (pattern: RegExp, allowed: ReadonlySet<string>): readonly string[] =>
    files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(pattern)]
        .map(([match]) => match.replace(/[\s()-]/g, ''))
        .filter((match) => !allowed.has(match))
        .map((match) => `${file}: ${match}`),
    );

  /** Numbers of services, never of people: each with the reason why it may stand here. */
  const services = new Set([
    '112', // The emergency number (112.fi).
    '116117', // Päivystysapu: health advice day and night.
    '080005005', // Nollalinja: violence in close relationships (nollalinja.fi).
    '+358800005005', // The same, in the form that works abroad.
  ]);

  it('is any other telephone number', () => {
    expect(found(/(?<=tel:)\+?\d+/g, services)).toEqual([]);
    // A nought or a country code, then six digits or more in groups.
    expect(found(/(?<![\w.,/:-])(?:\+\d{1,3}|0)(?:[\s-]?\(?\d\)?){6,}(?![\w-])/g, services)).toEqual([]);
  });

  it('is any e-mail address: pages take them from src/config/site.ts', () => {
    expect(found(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, new Set())).toEqual([]);
    expect(found(/mailto:/g, new Set())).toEqual([]);
  });

  it('is a Finnish personal identity code', () => {
    expect(found(/\b\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]\b/g, new Set())).toEqual([]);
  });

  it('is a source that is not at an https address', () => {
    const sources = entries.flatMap(({ text, data }) =>
      (Array.isArray(data['sources']) ? data['sources'] : []).map((one: { url: string }) => ({ file: text.file, url: one.url })),
    );
    expect(sources.length).toBeGreaterThan(10);
    expect(sources.filter(({ url }) => !url.startsWith('https://') || !URL.canParse(url))).toEqual([]);
  });

  it('is a file of another kind', () => {
    const kinds = new Set(
      readdirSync(contentDir, { recursive: true, withFileTypes: true })
        .filter((file) => !file.isDirectory())
        .map((file) => (file.isFile() ? file.name.slice(file.name.lastIndexOf('.')) : file.name)),
    );
    const known = ['.mdx', '.yaml', '.json', '.png', '.jpg', '.jpeg', '.webp', '.avif', '.svg'];
    expect([...kinds].filter((kind) => !known.includes(kind))).toEqual([]);
  });

  it('is a folder of no section and no kind of record', () => {
    const known = [
      ...['authors', 'glossary', 'organisations', 'offering', 'taxonomies', 'trays', 'laws', 'events', 'prices.yaml'],
      ...sectionKeys,
    ];
    expect(readdirSync(contentDir).filter((name) => !known.includes(name))).toEqual([]);
    expect(existsSync(join(contentDir, 'search'))).toBe(false);
  });
});
