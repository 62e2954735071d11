import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { readPicture } from '../../src/reader/pictures.ts';
import { judgeSvg } from '../../src/reader/svg.ts';
import { avif, jpeg, png, webp } from '../support/pictures.ts';
import { judged, told } from './support.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A JPEG that tells something only after its first scan, as those may that come sharper step by step. */
function behindTheScan(marker: number, text: string): Buffer {
  const file = jpeg();
  const segment = Buffer.from(
    `\xff${String.fromCharCode(marker)}\0${String.fromCharCode(text.length + 2)}${text}`,
    'latin1',
  );
  return Buffer.concat([
    file.subarray(0, -2),
    Buffer.from([0xff, 0, 0xff, 0xd0]),
    segment,
    file.subarray(-2),
  ]);
}

function flaws(name: string, bytes: Buffer | string): readonly string[] | undefined {
  writeFileSync(join(folder, name), bytes);
  return readPicture(join(folder, name), name)?.map(({ rule, values }) =>
    `${rule} ${values['what'] ?? ''}`.trim(),
  );
}

describe('readPicture', () => {
  test.each([
    ['a.png', png(1600, 900)],
    ['a.jpg', jpeg(1600, 900)],
    ['a.jpeg', jpeg(1600, 900, { 0xe2: 'ICC_PROFILE\0', 0xee: 'Adobe' })],
    ['a.webp', webp(1600, 900)],
    ['a.avif', avif(1600, 900)],
    ['b.png', png(5000, 5000, { iCCP: 'x', pHYs: 'y' })],
  ])('takes %s', (name, bytes) => {
    expect(flaws(name, bytes)).toEqual([]);
  });

  test.each([
    ['a.png', png(1, 1, { eXIf: 'x' }), 'picture-tells EXIF'],
    ['a.png', png(1, 1, { tEXt: 'Author\0Maija' }), 'picture-tells text'],
    ['a.png', png(1, 1, { iTXt: 'XML:com.adobe.xmp\0' }), 'picture-tells XMP'],
    ['a.jpg', jpeg(1, 1, { 0xe1: 'Exif\0\0', 0xed: 'Photoshop' }), 'picture-tells EXIF, IPTC'],
    ['a.jpg', jpeg(1, 1, { 0xe1: 'http://ns.adobe.com/xap/1.0/\0' }), 'picture-tells XMP'],
    ['a.jpg', jpeg(1, 1, { 0xfe: 'Maija' }), 'picture-tells text'],
    ['a.jpg', jpeg(1, 1, { 0xe2: 'MPF\0' }), 'picture-tells APP2'],
    ['a.jpg', jpeg(1, 1, { 0xe0: 'JFXX\0' }), 'picture-tells APP0'],
    ['a.jpg', behindTheScan(0xe1, 'Exif\0\0'), 'picture-tells EXIF'],
    ['a.jpg', Buffer.concat([jpeg(), jpeg(1, 1, { 0xe1: 'Exif\0\0' })]), 'picture-format'],
    ['a.png', png(1, 1, { prVt: 'Maija' }), 'picture-tells prVt'],
    ['a.png', png(1, 1, { tIME: 'x' }), 'picture-tells tIME'],
    ['a.webp', webp(1, 1, { 'ab\0c': 'x' }), 'picture-tells data'],
    ['a.webp', webp(1, 1, { EXIF: 'x' }), 'picture-tells EXIF'],
    ['a.webp', webp(1, 1, { 'XMP ': 'x' }), 'picture-tells XMP'],
    ['a.avif', avif(1, 1, 'Exif'), 'picture-tells EXIF'],
    ['a.avif', avif(1, 1, 'mime'), 'picture-tells XMP'],
    ['a.png', png(5001, 5000), 'picture-pixels'],
    ['a.avif', avif(9000, 9000), 'picture-pixels'],
    ['a.png', '<html>', 'picture-format'],
    ['a.png', '', 'picture-format'],
    ['a.jpg', png(), 'picture-format'],
    ['a.jpg', Buffer.concat([jpeg(), Buffer.from('<script>')]), 'picture-format'],
    ['a.png', png().subarray(0, 40), 'picture-format'],
    ['a.png', Buffer.concat([png(), Buffer.from('<script>')]), 'picture-format'],
    ['a.png', png(0, 5), 'picture-format'],
    ['a.webp', webp().subarray(0, 20), 'picture-format'],
    ['a.avif', avif().subarray(0, 30), 'picture-format'],
    ['a.jpg', Buffer.from([0xff, 0xd8, 0xff]), 'picture-format'],
    ['a.png', Buffer.alloc(2 * 1024 * 1024 + 1), 'picture-large'],
    ['a.gif', 'GIF89a', 'file-type'],
  ])('refuses %s of some kind: %#', (name, bytes, flaw) => {
    expect(flaws(name, bytes)).toEqual([flaw]);
  });

  it('neither follows a link nor finds what is not there', () => {
    writeFileSync(join(folder, 'c.png'), png());
    symlinkSync('c.png', join(folder, 'd.png'));
    expect(readPicture(join(folder, 'd.png'), 'd.png')?.map(({ rule }) => rule)).toEqual(['symbolic-link']);
    expect(readPicture(join(folder, 'e.png'), 'e.png')).toBeUndefined();
  });
});

const svg = (inside: string, more = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"${more}>${inside}</svg>`;
/** Ten parts, each of which draws the one before it many times. */
const bomb = (within: (below: string) => string, tag = 'g'): string =>
  Array.from({ length: 10 }, (_, n) => `<${tag} id="a${n + 1}">${within(`a${n}`)}</${tag}>`).join('');
const drawn = (text: string): readonly string[] =>
  told(judged((findings) => judgeSvg(Buffer.from(text), findings)).problems);

describe('judgeSvg', () => {
  test.each([
    svg('<title>Puu &amp; talo</title><path d="M1 1 2 2z" fill="#fff" stroke-width=\'2\'/>'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<!-- a -->\n${svg('<g transform="scale(2)">\n<text x="1">Äiti</text></g>')}\n`,
    svg(
      '<defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs><rect fill="url(#a)" width="2" height="2"/>',
    ),
    svg(
      '<symbol id="b"/><use href="#b"/><use xlink:href="#b"/>',
      ' xmlns:xlink="http://www.w3.org/1999/xlink"',
    ),
    svg('', ' role="img" aria-label="Puu"'),
    svg('', ' role="img" aria-label="Puu (koivu)"'),
    svg('<rect fill="rgb(0 0 0)" transform="translate(1) rotate(2 3 4)" width="2" filter="blur(2px)"/>'),
    svg('<rect fill="url( &quot;#a&quot; ) rgba(0,0,0,.5)" width="2"/>'),
    svg(`<g id="a"><path d=""/></g>${'<use href="#a"/>'.repeat(500)}`),
  ])('takes %s', (text) => {
    expect(drawn(text)).toEqual([]);
  });

  test.each([
    svg('<script>alert(1)</script>'),
    svg('<path onload="alert(1)" d=""/>'),
    svg('', ' onload="alert(1)"'),
    svg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>'),
    svg('<a href="https://evil.example/"><path d=""/></a>'),
    svg('<image href="https://evil.example/a.png"/>'),
    svg('<use href="https://evil.example/a.svg#x"/>'),
    svg('<use href="data:image/svg+xml,x"/>'),
    svg('<use xlink:href="other.svg#x"/>'),
    svg('<style>@import "https://evil.example/a.css";</style>'),
    svg('<rect style="fill:url(https://evil.example)"/>'),
    svg('<rect fill="url(https://evil.example/#a)"/>'),
    svg('<rect fill="url(&#x68;ttps://evil.example/#a)"/>'),
    svg('<rect fill="u&#x72;l(//evil.example/#a)"/>'),
    svg(`<rect mask="image-set('//evil.example/a' 1x)"/>`),
    svg(`<rect mask="-webkit-image-set('a.png' 1x)"/>`),
    svg(`<rect filter="src('//evil.example/a')"/>`),
    svg(`<rect fill="image-set('a.png' 1x)"/>`),
    svg(`<rect fill="image ('a.png')"/>`),
    svg(`<rect fill="SRC('a')"/>`),
    svg(`<rect fill="image&#x28;'a')"/>`),
    '<svg viewBox="0 0 9 9"><path d=""/></svg>',
    svg('<animate attributeName="href" to="javascript:alert(1)"/>'),
    svg('<set attributeName="href" to="javascript:alert(1)"/>'),
    `<!DOCTYPE svg [<!ENTITY a "x">]>${svg('&a;')}`,
    svg('&a;'),
    svg(bomb((below) => `<use href="#${below}"/>`.repeat(10))),
    svg(bomb((below) => `<rect fill="url(#${below})"/>`.repeat(10), 'pattern')),
    svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'),
    svg('<![CDATA[<script>]]>'),
    svg('<?xml-stylesheet href="a.css"?>'),
    `<?xml-stylesheet href="a.css"?>${svg('')}`,
    svg('<rect width="1" width="2"/>'),
    svg('<g>'),
    svg('</g>'),
    svg('<g></G>'),
    svg('<rect width=1/>'),
    svg('<rect/ onload="x">'),
    `${svg('')}${svg('')}`,
    `${svg('')}x`,
    '<html xmlns="http://www.w3.org/1999/xhtml"/>',
    '<svg xmlns="http://www.w3.org/1999/xhtml"/>',
    '<x:svg xmlns:x="http://www.w3.org/2000/svg"/>',
    '',
    'x',
  ])('refuses %s', (text) => {
    expect(drawn(text).length).toBeGreaterThan(0);
  });

  it('says where', () => {
    expect(drawn(svg('\n<g>\n<script/></g>'))).toEqual(['svg-forbidden 3:1']);
  });
});
