import { describe, expect, it } from 'vitest';
import { withIds } from '../../src/components/mdx/with-ids.ts';
import { readSound } from './support.ts';

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
