import { describe, expect, it } from 'vitest';
import type { Part } from '../../src/domain/part.ts';
import { deceptions } from '../../src/domain/deceptive.ts';
import { builtFlaws } from '../../src/hosting/built-html.ts';
import { components } from '../../src/reader/components.ts';
import { readPicture } from '../../src/reader/pictures.ts';
import { readRaster } from '../../src/reader/raster.ts';
import { judgeSvg } from '../../src/reader/svg.ts';
import { avif, jpeg, png, webp } from '../support/pictures.ts';
import { chance, judged, readText, seeds, sourceFile, type Chance } from './support.ts';

// Random documents (trust.md G30): what the guard takes must be harmless. FUZZ=n makes n times as many.
const times = Math.min(Number(process.env['FUZZ'] ?? 1), 1_000);

const tokens = [
  ...['a', 'sana', ' ', '\n', '\n\n', '  \n', '\t', '- ', '1. ', '> ', '## ', '### ', '# ', '---\n', '***'],
  ...[
    '*',
    '**',
    '_',
    '~~',
    '`',
    '```',
    '```js\n',
    '~~~\n',
    '|',
    '| a | b |\n| - | - |\n',
    '[',
    ']',
    '(',
    ')',
    '!',
  ],
  ...[
    '[a](',
    '[a][b]',
    '\n[b]: ',
    '[^a]',
    '\n[^a]: ',
    '![a](./a.png)',
    '![',
    '<',
    '>',
    '</',
    '/>',
    '<>',
    '</>',
  ],
  ...[
    '<b>',
    '</b>',
    '<script>',
    '</script>',
    '<style>',
    '<svg onload="a">',
    '<!--',
    '-->',
    '<![CDATA[',
    '<?a',
  ],
  ...[
    '{',
    '}',
    '{x}',
    '{/*',
    '*/}',
    '{/* a */}',
    '\\',
    '\\{',
    '&lt;',
    '&#x202e;',
    '&#106;',
    '&colon;',
    '&NewLine;',
  ],
  ...['import a from "b"', 'export const a = 1', 'import(', 'process.env', 'constructor', '__proto__'],
  ...[
    '<Callout type="info">',
    '</Callout>',
    '<Quote>',
    '<Quote cite="a">',
    '</Quote>',
    '<Steps>',
    '</Steps>',
  ],
  ...[
    '<Lang code="sv">',
    '</Lang>',
    '<Term id="a">',
    '</Term>',
    '<Figure src="./a.png" alt="b" />',
    '<Price id="a" />',
  ],
  ...['<Fragment set:html="', '{...a}', ' onclick="a"', ' client:load', ' type={a}', '="', '"', "'", '='],
  ...[
    'javascript:',
    'data:text/html,',
    'vbscript:',
    'https://a.example',
    'http://',
    '//',
    '/\\',
    '@',
    ':80',
    '../',
    './',
  ],
  ...['methods/trt', '#a', '?a', 'mailto:a@b.fi', 'tel:112', 'www.a.fi', '%2e', '%00', '%0a', 'xn--a'],
  ...[
    '\u202e',
    '\u2067',
    '\u2069',
    '\u200b',
    '\u200d',
    '\u00ad',
    '\u0435',
    '\u03b1',
    'مرحبا',
    '👩',
    '\uff0f',
    '\u0001',
  ],
];

const documentOf = (one: Chance): string =>
  Array.from({ length: 1 + one.below(24) }, () => one.pick(tokens)).join('');

const htmlOf = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : htmlOf(part.children))).join('');

function namedIn(parts: readonly Part[]): readonly Exclude<Part, string>[] {
  return parts.flatMap((part) => (typeof part === 'string' ? [] : [part, ...namedIn(part.children)]));
}

/** What is dangerous in a text that was taken. */
function dangers(parts: readonly Part[]): readonly string[] {
  const html = htmlOf(parts);
  const tags = [...html.matchAll(/<\/?([a-z][^\s/>]*)/gi)].map(([, name = '']) => name);
  const known = new Set(
    'a blockquote br code del em h2 h3 h4 h5 h6 hr li ol p pre strong sup table tbody td th thead tr ul div'.split(
      ' ',
    ),
  );
  const links = [...html.matchAll(/ href="([^"]*)"/g)].map(([, address = '']) => address);
  return [
    ...builtFlaws(html, 'https://site.example'),
    ...tags.filter((tag) => !known.has(tag)),
    ...links.filter(
      (address) => !/^(?:https?:\/\/[^/@:\\]+\.[^/@:\\]+(?:[/?#]|$)|#|mailto:|tel:)/.test(address),
    ),
    ...deceptions(html.replace(/<[^>]*>/g, '')).map(({ rule }) => rule),
    ...namedIn(parts).flatMap(({ name, props }) => [
      ...(name === 'a' || name === 'table' || components.has(name) ? [] : [name]),
      ...Object.entries(props).flatMap(([prop, value]) =>
        /^on|[:{}<]/.test(prop) || /^\s*javascript:/i.test(value) ? [prop] : [],
      ),
    ]),
  ];
}

describe('random documents', () => {
  it('are refused, or harmless', () => {
    let taken = 0;
    for (const seed of seeds(4_000 * times)) {
      const text = documentOf(chance(seed));
      const { entry, problems } = readText(sourceFile('blog', text));
      for (const problem of problems) expect(problem.line, text).toBeGreaterThan(0);
      if (!entry) continue;
      taken++;
      expect({ text, dangers: dangers(entry.parts) }).toEqual({ text, dangers: [] });
    }
    // So that the test cannot pass by refusing everything.
    expect(taken).toBeGreaterThan(100);
  });

  it('in the front matter are refused, or plain data', () => {
    const lines = [
      ...[
        'title: A',
        'summary: B',
        'published: 2026-11-21',
        'authors: [toimitus]',
        'tags: [kunnat]',
        'layout: x',
      ],
      ...[
        '? a',
        '- a',
        '  a: b',
        '<<: *a',
        '&a',
        '*a',
        '!!js/function x',
        '---',
        '+++',
        '...',
        'title: "</script>"',
      ],
      ...[
        '__proto__: 1',
        'constructor: { prototype: 1 }',
        'a: [[[[[',
        '{',
        '"',
        "title: 'A",
        '\t',
        '#',
        '%YAML 1.1',
      ],
    ];
    for (const seed of seeds(1_000 * times)) {
      const one = chance(seed);
      const chosen = Array.from({ length: one.below(8) }, () => one.pick(lines));
      const { entry } = readText(`---\n${chosen.join('\n')}\n---\n\nTeksti.\n`);
      if (!entry) continue;
      expect(Object.getPrototypeOf(entry.data)).toBe(Object.prototype);
      const keys = ['title', 'summary', 'published', 'authors', 'tags', 'review'];
      expect(Object.keys(entry.data).filter((key) => !keys.includes(key))).toEqual([]);
    }
  });
});

describe('broken pictures', () => {
  it('are refused or read, and never throw', () => {
    const whole = {
      png: png(9, 9, { tEXt: 'a' }),
      jpeg: jpeg(9, 9, { 0xe1: 'Exif' }),
      webp: webp(9, 9),
      avif: avif(9, 9),
    };
    for (const seed of seeds(2_000 * times)) {
      const one = chance(seed);
      const format = one.pick(['png', 'jpeg', 'webp', 'avif'] as const);
      const bytes = Buffer.from(whole[format].subarray(0, 1 + one.below(whole[format].length)));
      for (let n = one.below(4); n > 0; n--) bytes[one.below(bytes.length)] = one.below(256);
      const raster = readRaster(bytes, format);
      if (raster) expect(Math.min(raster.width, raster.height)).toBeGreaterThan(0);
    }
    expect(readPicture('/nowhere/a.png', 'a.png')).toBeUndefined();
  });

  it('and drawings are refused, or hold what is on the list alone', () => {
    const pieces = [
      ...[
        '<svg xmlns="http://www.w3.org/2000/svg">',
        '</svg>',
        '<g>',
        '</g>',
        '<path d="M1 1"/>',
        '<script>',
        '</script>',
      ],
      ...[
        '<use href="#a"/>',
        '<use href="a"/>',
        '<a>',
        '</a>',
        ' onload="a"',
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '<?x?>',
      ],
      ...[
        'a',
        '&amp;',
        '&a;',
        '<!DOCTYPE svg>',
        '<rect fill="url(#a)"/>',
        '<rect style="a"/>',
        '"',
        '>',
        '<',
        '/',
        ' ',
      ],
    ];
    for (const seed of seeds(3_000 * times)) {
      const one = chance(seed);
      const inside = Array.from({ length: one.below(6) }, () => one.pick(pieces)).join('');
      const text = one.oneIn(2) ? `${pieces[0]}${inside}</svg>` : inside;
      if (judged((findings) => judgeSvg(Buffer.from(text), findings)).problems.length > 0) continue;
      const tags =
        text
          .replace(/<!--[^]*?-->/g, '')
          .match(/<[^>]*>/g)
          ?.join('') ?? '';
      expect(tags).not.toMatch(/<script|<a>|on\w+=|<!|<\?|style=|href="[^#]/);
    }
  });
});
