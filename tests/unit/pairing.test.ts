import { describe, expect, it, test } from 'vitest';
import { withIds } from '../../src/components/mdx/with-ids.ts';
import { cutAtHeadings, pairedSections, type WholeText } from '../../src/domain/pairing.ts';
import type { Part } from '../../src/domain/part.ts';
import { digestOf, type Digest, type SectionDigest } from '../../src/domain/text.ts';
import { chance, readSound, seeds } from './support.ts';

/** Parts with runs of HTML that touch each other made one, as the reader gives them. */
function joined(parts: readonly Part[]): readonly Part[] {
  const list: Part[] = [];
  for (const part of parts) {
    const last = list.at(-1);
    if (typeof part === 'string' && typeof last === 'string') list[list.length - 1] = last + part;
    else list.push(part);
  }
  return list;
}

const wordsOf = (parts: readonly Part[]): string =>
  parts
    .map((part) => (typeof part === 'string' ? part.replace(/<[^>]*>/g, ' ') : wordsOf(part.children)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

const piecesOf = (body: string): readonly string[] => cutAtHeadings(readSound(body).parts).map(wordsOf);

describe('cutting a text at its headings', () => {
  test.each([
    ['nothing', '', ['']],
    ['no heading', 'Alku.\n', ['Alku.']],
    ['a heading first', '## Yksi\n\nTeksti.\n', ['', 'Yksi Teksti.']],
    ['an opening', 'Alku.\n\n## Yksi\n\na\n\n## Kaksi\n\nb\n', ['Alku.', 'Yksi a', 'Kaksi b']],
    ['lower headings', '## Yksi\n\n### Alla\n\na\n\n## Kaksi\n', ['', 'Yksi Alla a', 'Kaksi']],
    [
      'words of a component in the heading',
      '## <Lang code="sv">Ett</Lang> ja yksi\n\na\n\n## Kaksi\n',
      ['', 'Ett ja yksi a', 'Kaksi'],
    ],
    [
      'headings inside other things',
      '## Yksi\n\n> ## Lainattu\n>\n> a\n\n- ## Kohta\n\n<Quote>\n\n## Toinen\n\n</Quote>\n\n## Kaksi\n',
      ['', 'Yksi Lainattu a Kohta Toinen', 'Kaksi'],
    ],
    ['rules and breaks', '## Yksi\n\na  \nb\n\n---\n\n## Kaksi\n', ['', 'Yksi a b', 'Kaksi']],
    ['signs in addresses', '## Yksi\n\n[a](https://a.fi/?b=%3E)\n\n## Kaksi\n', ['', 'Yksi a', 'Kaksi']],
    ['what looks like a heading', '## Yksi\n\n`<h2>`\n\n```\n## ei\n```\n', ['', 'Yksi &#x3C;h2> ## ei']],
  ])('with %s', (_, body, expected) => {
    expect(piecesOf(body)).toEqual(expected);
  });

  it('loses nothing, keeps the order, and begins each piece with its heading (generated texts)', () => {
    for (const seed of seeds(60)) {
      const body = anyBody(seed);
      const { parts } = readSound(body);
      const pieces = cutAtHeadings(parts);
      expect(joined(pieces.flat()), `seed ${seed}`).toEqual(parts);
      // Headings of boxes and quotations are not the text's own.
      const own = body
        .split('\n\n')
        .filter((block, n, all) => /^## /.test(block) && !/^<Callout/.test(all[n - 1] ?? ''));
      expect(pieces, `seed ${seed}`).toHaveLength(1 + own.length);
      for (const piece of pieces.slice(1)) expect(String(piece[0])).toMatch(/^<h2 id="/);
    }
  });
});

/** A body of random blocks, some with headings inside. */
function anyBody(seed: number): string {
  const random = chance(seed);
  const blocks = [
    () => `## Otsikko ${random.below(9)}`,
    () => `## <Lang code="sv">Rubrik</Lang> ${random.below(9)}`,
    () => 'Teksti [112](tel:112) ja **vahva**.  \nToinen rivi.',
    () => '- yksi\n- kaksi\n\n  ### kohdassa',
    () => '<Steps>\n\n1. a\n2. b\n\n</Steps>',
    () => '> lainaus\n>\n> ## lainattu otsikko',
    () => '<Callout type="tip">\n\n## laatikossa\n\n</Callout>',
    () => '| a | b |\n| - | - |\n| 1 | 2 |',
    () => '---',
  ];
  // A heading comes first, so that no lower one skips a level.
  const rest = Array.from({ length: random.below(14) }, () => random.pick(blocks)());
  return `${['## Alku', ...rest].join('\n\n')}\n`;
}

describe('pairing two languages', () => {
  const digests = (...names: readonly string[]): readonly Digest[] => names.map((name) => digestOf(name));
  const sectionsOf = (...names: readonly string[]): readonly SectionDigest[] =>
    names.map((title) => ({ title, digest: digestOf(title) }));
  const source = (...names: readonly string[]) => ({
    digest: digestOf(...names),
    sections: sectionsOf(...names),
  });
  const textOf = (count: number, translation?: WholeText['text']['translation']): WholeText => ({
    text: { translation },
    parts: readSound(Array.from({ length: count }, (_, n) => `## ${n + 1}\n\nosa\n`).join('\n')).parts,
  });
  /** A translation of a source that had these sections. */
  const from = (...names: readonly string[]) => ({
    from: 'fi' as const,
    digest: digestOf(...names),
    sections: digests(...names),
  });

  it('puts sections of one number side by side, after the openings', () => {
    const pairs = pairedSections(textOf(2, from('a', 'b')), textOf(2), source('a', 'b'));
    expect(pairs?.map(({ own, beside }) => [wordsOf(own), wordsOf(beside)])).toEqual([
      ['', ''],
      ['1 osa', '1 osa'],
      ['2 osa', '2 osa'],
    ]);
  });

  test.each([
    ['the source has a new section', 2, from('a', 'b'), 3, ['a', 'b', 'c']],
    ['the source has lost one', 3, from('a', 'b', 'c'), 2, ['a', 'c']],
    ['the translation has one too few', 1, from('a', 'b'), 2, ['a', 'b']],
    ['one was taken out and another added', 3, from('a', 'b', 'c'), 3, ['a', 'c', 'd']],
    ['sections changed places', 3, from('a', 'b', 'c'), 3, ['b', 'a', 'c']],
    ['nobody knows what it was made from', 2, { ...from('a', 'x'), sections: [] }, 2, ['a', 'b']],
  ])('does not, where %s', (_, own, stamp, beside, names) => {
    expect(pairedSections(textOf(own, stamp), textOf(beside), source(...names))).toBeUndefined();
  });

  it('does, where a section changed in its place: the notice names it', () => {
    expect(pairedSections(textOf(2, from('a', 'b')), textOf(2), source('a', 'c'))).toHaveLength(3);
  });

  it('asks both texts, where the source is a third one', () => {
    const third = source('a', 'b');
    expect(pairedSections(textOf(2, from('a', 'b')), textOf(2, from('a', 'b')), third)).toHaveLength(3);
    expect(pairedSections(textOf(2, from('a', 'b')), textOf(2, from('b', 'a')), third)).toBeUndefined();
  });

  it('is never wrong about what stands beside what (generated changes)', () => {
    for (const seed of seeds(200)) {
      const random = chance(seed);
      const before = ['a', 'b', 'c', 'd'].slice(0, 1 + random.below(4));
      const after = random.some([...before, 'x', 'y']).toSorted(() => random.below(3) - 1);
      const own = textOf(before.length, from(...before));
      const pairs = pairedSections(own, textOf(after.length), source(...after));
      if (!pairs) continue;
      // What both had stands beside itself.
      for (const name of before.filter((one) => after.includes(one)))
        expect(after.indexOf(name), `seed ${seed}`).toBe(before.indexOf(name));
      expect(pairs.length - 1).toBe(before.length);
      expect(before.length).toBe(after.length);
    }
  });
});

describe('ids of the second text on a page', () => {
  const { parts } = readSound(
    '## Eka\n\n[alas](#toka), [muualle](methods/trt#toka)\n\n### Toka\n\n| a |\n| - |\n| b |\n\n' +
      '<Callout type="tip">\n\n### Kolmas\n\n[ylös](#eka)\n\n</Callout>\n',
  );
  const html = JSON.stringify(withIds(parts, 'Fi-'));

  it('begin with the prefix, and so do links to them and names of tables', () => {
    for (const id of ['eka', 'toka', 'kolmas']) expect(html).toContain(`id=\\"Fi-${id}\\"`);
    expect(html).toContain('<a href=\\"#Fi-toka\\">');
    expect(html).toContain('<a href=\\"#Fi-eka\\">');
    expect(html).toContain('"label":"Fi-toka"');
    expect(html).toContain('"target":"methods/trt#toka"');
  });

  it('are the only thing that changes', () => {
    expect(html.replaceAll('Fi-', '')).toBe(JSON.stringify(parts));
    expect(withIds(parts, '')).toEqual(parts);
  });
});
