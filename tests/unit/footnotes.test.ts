import { describe, expect, it } from 'vitest';
import { withIds } from '../../src/components/mdx/with-ids.ts';
import { readBody } from '../../src/reader/body.ts';
import { footnoteFlaws } from '../../src/reader/footnote-flaws.ts';
import { judged, readSound, told } from './support.ts';

const html = (body: string): string => readSound(body).parts.join('').replace(/\n+/g, '');

describe('footnotes', () => {
  it('lead to their note and back, without words of ours', () => {
    expect(html('a[^x] b[^y].\n\n[^y]: Toinen *selitys*.\n\n[^x]: Selitys.\n')).toBe(
      '<p>a<sup id="Ref-1"><a href="#Note-1">[1]</a></sup> b<sup id="Ref-2"><a href="#Note-2">[2]</a></sup>.</p>' +
        '<hr><p id="Note-1"><a href="#Ref-1">[1]</a> Selitys.</p>' +
        '<p id="Note-2"><a href="#Ref-2">[2]</a> Toinen <em>selitys</em>.</p>',
    );
  });

  it('may be referred to twice, and hold several paragraphs', () => {
    const text = html('a[^x] b[^x]\n\n[^x]: Eka.\n\n    Toka.\n\n    - c\n');
    expect(text).toContain('<sup id="Ref-1"><a href="#Note-1">[1]</a></sup> b<sup id="Ref-1-2">');
    expect(text).toMatch(
      /<p id="Note-1"><a href="#Ref-1">\[1\]<\/a> Eka\.<\/p><p>Toka\.\s*<\/p><ul><li>c<\/li><\/ul>$/,
    );
  });

  it('may be called like anything', () => {
    expect(html('a[^constructor]\n\n[^constructor]: b\n')).toContain('<p id="Note-1">');
  });

  it('are no headings, and their names stay apart on a page of two texts', () => {
    const { headings, parts } = readSound('## A\n\na[^x]\n\n[^x]: b\n');
    expect(headings.map(({ title }) => title)).toEqual(['A']);
    const prefixed = withIds(parts, 'Fi-').join('');
    expect(prefixed).toContain('<sup id="Fi-Ref-1"><a href="#Fi-Note-1">');
    expect(prefixed).toContain('<p id="Fi-Note-1"><a href="#Fi-Ref-1">');
  });
});

describe('footnotes that lose words', () => {
  const flaws = (body: string) => told(judged((findings) => readBody(body, 0, findings)).problems);

  it.each([
    ['explained twice', 'a[^1]\n\n[^1]: b\n\n[^1]: c\n', ['footnote-doubled 5:1']],
    ['explained twice in other letters', 'a[^X]\n\n[^x]: b\n[^X]: c\n', ['footnote-doubled 4:1']],
    ['not explained', 'Väite.[^9]\n', ['footnote-missing 1:7']],
    ['explained in code alone', 'a[^9]\n\n```\n[^9]: b\n```\n', ['footnote-missing 1:2']],
    ['not referred to', 'a\n\n[^1]: b\n', ['footnote-unused 3:1']],
  ])('are told: %s', (_, body, expected) => {
    expect(flaws(body)).toEqual(expected);
  });

  it.each([
    'a[^1]\n\n[^1]: b [^2]\n\n[^2]: c\n',
    'a \\[^9] b\n',
    'a `[^9]` b\n',
    'a `` ` [^9]`` b\n',
    '```\n[^1]: b\n[^1]: c\n```\n',
    '> a[^1]\n>\n> [^1]: b\n',
    'a[^Ä] b[^ä]\n\n[^ä]: c\n',
  ])('are not these: %j', (body) => {
    expect(flaws(body)).toEqual([]);
  });

  it('are looked for in little time', () => {
    const line = (count: number) =>
      Array.from({ length: count }, (_, n) => '`'.repeat((n % 150) + 1)).join('a');
    const start = performance.now();
    footnoteFlaws(`[^a]${line(250)}\n`.repeat(10), []);
    footnoteFlaws(`[^a]${'`a'.repeat(9_000)}\n`.repeat(10), []);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
