import { expect, it } from 'vitest';
import { parse, readSite, type Built } from './support/dist.ts';
import { walkLinks } from './support/links.ts';

it('leads nowhere wrong and to every page', { timeout: 240_000 }, () => {
  const built = readSite();
  const { checked, links, external, flaws, orphans } = walkLinks(built);
  console.log(
    `${built.pages.length} pages: ${links} links (${external} to other hosts), ${checked} addresses checked`,
  );
  expect(flaws).toEqual([]);
  expect(orphans).toEqual([]);
  expect(links).toBeGreaterThan(built.pages.length);
});

it.each([
  ['<a href="/fi/gone/">x</a>', 'leads nowhere'],
  ['<a href="/outside/">x</a>', 'leads nowhere'],
  ['<a href="/b/fi/arki">x</a>', 'leads nowhere'],
  ['<a href="/b/fi/arki/#gone">x</a>', 'names no place on its page'],
  ['<a href="#gone">x</a>', 'names no place on its page'],
  ['<a href="https://other.example/">x</a>', 'lacks rel="noopener noreferrer"'],
  ['<a href="https://other.example/" rel="noopener">x</a>', 'lacks rel="noopener noreferrer"'],
  ['<a href="/b/fi/arki/" target="_blank">x</a>', 'has a target'],
  ['<a href="/b/sv/">x</a>', 'lacks hreflang'],
  ['<a href="/b/sv/" hreflang="en">x</a>', 'is not in "en"'],
  ['<a href="https://">x</a>', 'is no address'],
  ['<img src="/b/gone.png">', 'leads nowhere'],
  ['<img srcset="/b/fi/arki/ 1x, /b/gone.png 2x">', 'leads nowhere'],
])('sees the fault in %s', (html, fault) => {
  const { flaws } = walkLinks(siteWith(html));
  expect(flaws).toHaveLength(1);
  expect(flaws[0]).toContain(fault);
});

it('sees a page that nothing leads to', () => {
  expect(walkLinks(siteWith('')).orphans).toEqual(['fi/arki/index.html', 'sv/index.html']);
  expect(walkLinks(siteWith('<a href="/b/fi/arki/">x</a>')).orphans).toEqual(['sv/index.html']);
});

/** A site of three pages below `/b/`, the first with this in its body. */
function siteWith(html: string): Built {
  const page = (file: string, lang: string, body: string): Built['pages'][number] => {
    const address = `/b/${file.replace('index.html', '')}`;
    const whole = `<html lang="${lang}"><body>${body}</body></html>`;
    const record = {
      kind: 'home',
      path: address,
      address,
      locale: 'fi',
      indexable: true,
      alternates: {},
    } as const;
    return { file, address, html: whole, root: parse(whole), record };
  };
  const pages = [
    page('index.html', 'fi', html),
    page('fi/arki/index.html', 'fi', '<p id="here"></p>'),
    page('sv/index.html', 'sv', ''),
  ];
  const files = new Set(pages.map(({ file }) => file));
  return { dir: '', origin: 'https://site.example', base: '/b/', files, pages, records: [] };
}
