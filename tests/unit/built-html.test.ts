import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { builtFlaws } from '../../src/hosting/built-html.ts';

const flaws = (html: string): readonly string[] => builtFlaws(html, 'https://site.example');

describe('builtFlaws', () => {
  test.each([
    '<script>alert(1)</script>',
    '<script src="/_astro/a.js"></script>',
    '<script type="module">alert(1)</script>',
    '<script type="module" src="/_astro/a.js">alert(1)</script>',
    '<script type="module" src="https://other.example/_astro/a.js"></script>',
    '<script type="module" src="//other.example/_astro/a.js"></script>',
    '<script type="module" src="/data/a.js"></script>',
    '<script type="application/ld+json" src="/a.json"></script>',
    '<svg><script>alert(1)</script></svg>',
    '<style>p { color: red }</style>',
    '<p style="color: red"></p>',
    '<p ONCLICK="a()"></p>',
    '<svg onload="a()"></svg>',
    '<iframe src="/fi/"></iframe>',
    '<object data="/a.svg"></object>',
    '<embed src="/a.svg">',
    '<base href="/fi/">',
    '<meta http-equiv="Refresh" content="0; url=https://other.example/">',
    '<a href=" java&#10;script:alert(1)">x</a>',
    '<a href="data:text/html,x">x</a>',
    '<img src="data:image/gif;base64,R0">',
    '<img src="//other.example/a.png">',
    '<img srcset="/a.png 1x, https://other.example/a.png 2x">',
    '<video poster="https://other.example/a.png"></video>',
    '<a ping="https://other.example/" href="/fi/">x</a>',
    '<form action="https://other.example/"></form>',
    '<link rel="stylesheet" href="https://other.example/a.css">',
    '<link rel="preconnect" href="https://other.example/">',
    '<svg><use xlink:href="https://other.example/a.svg#x"/></svg>',
    '<svg><image href="https://other.example/a.png"/></svg>',
  ])('sees %s', (html) => {
    expect(flaws(`<!doctype html><title>x</title><main>${html}</main>`)).not.toEqual([]);
  });

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
