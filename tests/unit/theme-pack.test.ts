import { describe, expect, it } from 'vitest';
import type { Part } from '../../src/domain/part.ts';
import { namedBy, packOf } from '../../src/domain/theme-pack.ts';
import { theme } from './cafe-support.ts';
import { readText, sourceFile } from './support.ts';

const words = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : words(part.children))).join('');

describe('the pack of a theme', () => {
  const { entry } = readText(
    sourceFile('cafe', `${theme({ shown: '- näytetään' })}\n## Muuta\n\nTeksti.\n`),
    'cafe',
  );
  const pack = packOf(entry?.parts ?? []);

  it('tells apart what is shown and what is said', () => {
    expect(pack.slides).toHaveLength(1);
    const [slide] = pack.slides;
    expect(slide?.title).toBe('Nimi');
    expect(words(slide?.shown ?? [])).toContain('näytetään');
    expect(words(slide?.shown ?? [])).not.toContain('<p>b</p>');
    expect(words(slide?.notes ?? [])).toContain('<p>b</p>');
  });

  it('has questions, cards and handouts, and no running text', () => {
    expect(words(pack.questions)).toContain('<li>c</li>');
    expect(pack.cards.map(({ title, parts }) => [title, words(parts).trim()])).toEqual([
      ['Kortti', '<p>d</p>'],
    ]);
    expect(pack.handouts.map(({ title, parts }) => [title, words(parts).trim()])).toEqual([
      ['Jaettava', '<p>e</p>'],
    ]);
    expect(JSON.stringify(pack)).not.toContain('Teksti');
  });

  it('of a text without parts is empty', () => {
    expect(packOf(['<p>a</p>'])).toEqual({ slides: [], questions: [], cards: [], handouts: [] });
  });
});

it('tables are named by the heading of their paper, and only the first is a landmark', () => {
  const table: Part = { name: 'table', props: { label: 'otsikko' }, children: [] };
  const box: Part = { name: 'Callout', props: { type: 'tip' }, children: ['<p>a</p>', table] };
  expect(namedBy([box, table], 'Card')).toEqual([
    { ...box, children: ['<p>a</p>', { ...table, props: { label: 'Card' } }] },
    { ...table, props: { label: 'Card', role: 'group' } },
  ]);
});
