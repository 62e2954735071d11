import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { contentIsData } from '../../src/integrations/content-guard.ts';

// There is no way around the guard (trust.md G7, G22, G23).
const config = readFileSync('astro.config.ts', 'utf8');
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));

describe('the guard', () => {
  it('stands first in the build, and looks at its end', () => {
    expect(config).toMatch(/integrations: \[\s*contentGuard\(contentDir\),/);
    expect(config).toMatch(/outputGuard\(\),\s*\],/);
    expect(config).toContain("prerenderConflictBehavior: 'error'");
  });

  it('reads every collection', () => {
    const collections = readFileSync('src/content.config.ts', 'utf8');
    expect(collections.match(/defineCollection\(/g)).toHaveLength(1);
    expect(collections).toContain('defineCollection({ loader: entryLoader(section)');
    expect(collections).not.toMatch(/\b(?:glob|file)\(/);
  });

  it('has no page of Markdown beside it', () => {
    expect(filesIn('src').filter((file) => /\.(?:md|mdx|markdown)$/.test(file))).toEqual([]);
  });

  it('is the only one whose HTML is written as it is', () => {
    const raw = filesIn('src').filter(
      (file) => /\.(?:astro|ts)$/.test(file) && /set:html=|\.innerHTML\b/.test(readFileSync(file, 'utf8')),
    );
    expect(raw.sort()).toEqual(allowed);
  });
});

/** Each writes HTML that our code made, or JSON whose `<` is escaped. */
const allowed = ['src/components/frame/JsonLd.astro', 'src/components/mdx/Prose.astro'];

describe('contentIsData', () => {
  const plugin = contentIsData('/site/content');

  test.each([
    '/site/content/blog/a/index.fi.mdx',
    '/site/content/blog/a/index.fi.mdx?astroPropagatedAssets',
    '/site/content/blog/a/payload.mjs?raw',
    '/site/content/authors/toimitus.yaml',
    '/site/content/blog/about/a.mdx',
  ])('lets nothing import %s', (id) => {
    expect(() => plugin.load(id)).toThrow('is data');
  });

  test.each([
    '/site/content/about/saavutettavuus/index.fi.mdx',
    '/site/content/blog/a/kuva.png?astroContentImageFlag=&importer=a',
    '/site/src/pages/index.astro',
    '/site/contents/a.mdx',
    '\0virtual:astro',
    'virtual:astro:page',
    'astro:content',
  ])('leaves %s to others', (id) => {
    expect(plugin.load(id)).toBeUndefined();
  });
});
