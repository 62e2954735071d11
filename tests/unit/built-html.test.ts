import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { builtFlaws } from '../../src/hosting/built-html.ts';
import { brokenHtml } from '../support/broken-html.ts';

const flaws = (html: string): readonly string[] => builtFlaws(html, 'https://site.example');

describe('builtFlaws', () => {
  test.each([...brokenHtml, '<meta http-equiv="Refresh" content="0; url=https://other.example/">'])(
    'sees %s',
    (html) => {
      expect(flaws(`<!doctype html><title>x</title><main>${html}</main>`)).not.toEqual([]);
    },
  );

  it('lets right pages pass', () => {
    expect(
      flaws(`<!doctype html><link rel="canonical" href="https://site.example/"><meta http-equiv="refresh" content="0; url=/fi/">
        <script type="module" src="/_astro/a.B1_c.js"></script><script type="module" src="/repo/_astro/a.js"></script>
        <script type="application/ld+json">{"a":"b"}</script><a href="https://other.example/">javascript: x</a>
        <p title="javascript: sanana">data:</p><img src="/a.png" srcset="/a.png 1x, /b.png 2x" alt="onload=">`),
    ).toEqual([]);
  });

  it('is asked in every build', () => {
    expect(readFileSync('astro.config.ts', 'utf8')).toMatch(/hostHeaders\(basePath\),\s*outputGuard\(\),/);
  });
});
