import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../src/domain/site.ts';
import { checkContent } from '../../src/reader/check.ts';
import { readFolder } from '../../src/reader/folder.ts';
import { corpus, writeCorpus } from '../../src/tools/bench/corpus.ts';
import { corpusLocales } from '../../src/tools/bench/tongues.ts';
import { root } from '../support/pages.ts';

const bodies = (files: ReadonlyMap<string, string>): readonly string[] =>
  [...files.values()].map((file) => file.slice(file.indexOf('\n---\n') + 5));
const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

describe('the corpus of the benchmarks', () => {
  const pages = 200;
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  let entries: ReturnType<typeof readFolder>['entries'];

  beforeAll(() => {
    writeCorpus(folder, pages, join(root, 'content'));
    entries = readFolder(folder, folder).entries;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is the same at every call', () => {
    expect([...corpus(40)]).toEqual([...corpus(40)]);
  });

  it('has no flaw that the guard knows', () => {
    expect(checkContent(folder, folder)).toEqual([]);
  });

  it.each([1, 2, 10, 37])('makes %i entry pages', (count) => {
    writeCorpus(join(folder, 'sized', String(count)), count, join(root, 'content'));
    const texts = readFolder(join(folder, 'sized', String(count)), folder).entries.map(({ text }) => text);
    const made = buildSite(texts, corpusLocales).site?.pages.filter(({ kind }) => kind === 'entry');
    expect(made).toHaveLength(count);
  });

  it('is written in ten languages, in texts of 400 to 900 words', () => {
    expect([...new Set(entries.map(({ text }) => text.locale))].sort()).toEqual(corpusLocales.toSorted());
    const lengths = bodies(corpus(pages)).map(wordsIn);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(400);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(900);
  });

  it('uses what authors use, and translations keep headings and links', () => {
    const tags = bodies(corpus(pages)).flatMap((body) => [...body.matchAll(/<([A-Z]\w+)/g)]);
    const named = new Set(tags.map(([, name]) => name));
    expect([...named].sort()).toEqual(['Callout', 'Lang', 'Quote', 'Steps']);
    for (const versions of Map.groupBy(entries, ({ text }) => text.id).values()) {
      const shapes = versions.map(({ headings, links }) => ({
        depths: headings.map(({ depth }) => depth),
        targets: links.map(({ target }) => target),
      }));
      for (const shape of shapes) expect(shape).toEqual(shapes[0]);
    }
  });

  it('has every standing: sources, current and stale translations, texts that a language lacks', () => {
    const site = buildSite(
      entries.map(({ text }) => text),
      corpusLocales,
    ).site;
    const standings = site?.pages.flatMap((page) => (page.kind === 'entry' ? page.standing : []));
    expect([...new Set(standings)].sort()).toEqual(['current', 'fallback', 'source', 'stale']);
    expect(site?.absent.some(({ section }) => section === 'everyday')).toBe(true);
  });
});
