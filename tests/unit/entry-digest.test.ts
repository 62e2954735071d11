import { describe, expect, it, test } from 'vitest';
import { facts, fileOf, readText, told } from './support.ts';

const words = ['title: Nimi', 'summary: Tiivistelmä.'];

describe('the digest of a text', () => {
  const digestOf = (file: string) => {
    const { entry, problems } = readText(file);
    expect(told(problems)).toEqual([]);
    return entry?.text.digest;
  };
  const base = fileOf([...words, ...facts.blog], 'Eka rivi\njatkuu.\n');
  const same: readonly (readonly [string, string])[] = [
    [
      'facts',
      fileOf([...words, 'published: 2020-01-01', 'authors: [muu]', 'tags: [nuoret]'], 'Eka rivi jatkuu.'),
    ],
    ['marks', fileOf([...words, ...facts.blog, 'review: person', 'reviewedBy: A'], 'Eka rivi jatkuu.')],
    ['the order of keys', fileOf([...facts.blog, ...words.toReversed()], 'Eka rivi jatkuu.')],
    ['comments', base.replace('Eka', '{/* selko-ok: clauses – lain sanat – AB */}\n\nEka')],
    ['line ends', base.replaceAll('\n', '\r\n')],
    ['how the title is written', base.replace('title: Nimi', 'title: "Nimi"')],
    ['how the summary is broken into lines', base.replace('summary: ', 'summary: |\n  ')],
  ];

  test.each(same)('does not count %s', (_, file) => {
    expect(digestOf(file)).toBe(digestOf(base));
  });

  it('does not count line breaks inside a word of the front matter', () => {
    const digests = ['|', '>', '|+'].map((mark) =>
      digestOf(base.replace(' Tiivistelmä.', ` ${mark}\n  a\n  b`)),
    );
    expect(new Set(digests).size).toBe(1);
  });

  test.each([
    ['the title', base.replace('Nimi', 'Nimet')],
    ['the summary', base.replace('Tiivistelmä', 'Tiivistelmät')],
    ['the body', base.replace('jatkuu', 'jatkui')],
  ])('counts %s', (_, file) => {
    expect(digestOf(file)).not.toBe(digestOf(base));
  });
});
