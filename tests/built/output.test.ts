import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { metaPolicy } from '../../src/hosting/security-headers.ts';
import { brokenHtml } from '../support/broken-html.ts';
import { parse, readSite } from './support/dist.ts';
import { headFlaws, idFlaws, outputFlaws } from './support/output.ts';

const built = readSite();
const ofEveryPage = (check: (page: (typeof built.pages)[number]) => readonly string[]): readonly string[] =>
  built.pages.flatMap((page) => check(page).map((flaw) => `${page.file}: ${flaw}`));
const read = (file: string): string => readFileSync(join(built.dir, file), 'utf8');

describe('every page', () => {
  it('runs nothing but its own modules and loads nothing from elsewhere', () => {
    expect(ofEveryPage(({ root }) => outputFlaws(root, built.origin))).toEqual([]);
  });

  it('states the policy first', () => {
    const kindOf = (file: string): 'slides' | 'page' => (file.includes('/diat/') ? 'slides' : 'page');
    expect(ofEveryPage(({ root, file }) => headFlaws(root, kindOf(file)))).toEqual([]);
  });

  it('has ids that are unique and cannot be a heading’s', () => {
    expect(ofEveryPage(({ root }) => idFlaws(root))).toEqual([]);
  });
});

describe('every other file', () => {
  it.each([...built.files].filter((file) => file.endsWith('.css')))(
    '%s loads only files of the site',
    (file) => {
      const css = read(file);
      expect(css).not.toMatch(/@import/);
      const addresses = [...css.matchAll(/url\(\s*['"]?([^'")]*)/g)].map(([, address = '']) => address);
      expect(addresses.filter((address) => /^(\w+:|\/\/)/.test(address))).toEqual([]);
    },
  );

  it('of a picture runs nothing and loads nothing', () => {
    const svgs = [...built.files].filter((file) => file.endsWith('.svg'));
    expect(svgs.length).toBeGreaterThan(0);
    for (const file of svgs) expect(outputFlaws(parse(read(file)), built.origin), file).toEqual([]);
  });
});

describe('the check itself', () => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy('page')}">`;
  const module = '<script type="module" src="/_astro/a.B1_c.js"></script>';

  it.each([...brokenHtml, '<meta http-equiv="Refresh" content="0; url=/fi/">'])('sees %s', (html) => {
    expect(outputFlaws(parse(html), 'https://site.example')).not.toEqual([]);
  });

  it('lets right pages pass', () => {
    const page = `<meta charset="utf-8">${policy}<link rel="canonical" href="https://site.example/">${module}
      <script type="application/ld+json">{}</script><a href="https://other.example/">x</a><img src="/a.png">`;
    expect(outputFlaws(parse(page), 'https://site.example')).toEqual([]);
    expect(headFlaws(parse(`<head><meta charset="utf-8">${policy}<title>x</title></head>`), 'page')).toEqual(
      [],
    );
    expect(idFlaws(parse('<main id="Main"><h2 id="main">x</h2></main>'))).toEqual([]);
  });

  it.each([
    `<head>${policy}<meta charset="utf-8"></head>`,
    `<head><meta charset="utf-8">${module}${policy}</head>`,
    '<head><meta charset="utf-8"><title>x</title></head>',
    `<head><meta charset="utf-8">${policy.replace("'none'", "'self'")}</head>`,
  ])('sees a policy that comes late or is not ours: %s', (html) => {
    expect(headFlaws(parse(html), 'page')).toHaveLength(1);
  });

  it.each(['<p id="A"></p><p id="A"></p>', '<main id="main"></main>', '<h2 id="a"></h2><h3 id="a"></h3>'])(
    'sees ids that clash: %s',
    (html) => {
      expect(idFlaws(parse(html))).toHaveLength(1);
    },
  );
});
