import { describe, expect, it } from 'vitest';
import { lowered } from '../../src/components/mdx/lowered.ts';
import { linesOf, shortTitle } from '../../src/components/methods/short.ts';
import { readSound } from './support.ts';

describe('a text as a chapter', () => {
  const { parts } = readSound(
    '## Eka\n\n[alas](#toka) ja [muualle](methods/trt#toka)\n\n### Toka\n\n| a |\n| - |\n| b |\n\n' +
      '<Callout type="tip">\n\n### Kolmas\n\n</Callout>\n',
  );
  const html = JSON.stringify(lowered(parts, 'trt', 'Method-trt'));

  it('has its headings one level lower, with ids of its own', () => {
    expect(html).toContain('<h3 id=\\"trt--eka\\">Eka</h3>');
    expect(html).toContain('<h4 id=\\"trt--toka\\">Toka</h4>');
    expect(html).toContain('<h4 id=\\"trt--kolmas\\">Kolmas</h4>');
    expect(html).not.toContain('<h2');
  });

  it('leads inside itself and names its tables by the same ids', () => {
    expect(html).toContain('<a href=\\"#trt--toka\\">alas</a>');
    expect(html).toContain('"target":"methods/trt#toka"');
    expect(html).toContain('"label":"Method-trt trt--toka"');
  });
});

describe('the name of a method', () => {
  it('is what stands before the colon', () => {
    expect(shortTitle('TRT: ryhmä lapsille: ja nuorille')).toBe('TRT');
    expect(shortTitle('Kotokahvila')).toBe('Kotokahvila');
  });

  it('is broken between words', () => {
    expect(linesOf('Perheiden kotoutumisen tuen verkosto', 22)).toEqual([
      'Perheiden kotoutumisen',
      'tuen verkosto',
    ]);
    expect(linesOf('Kokemusasiantuntijatoiminta', 22)).toEqual(['Kokemusasiantuntijatoiminta']);
    expect(linesOf('', 22)).toEqual(['']);
  });
});
