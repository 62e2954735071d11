import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { changedSections, digestOf, fenceAfter, sectionDigests, type Digest } from '../../src/domain/text.ts';
import { chance, seeds } from './support.ts';

const words = 'perhe muuttaa Suomeen ja oppii kielen äidin å 112 عائلة родина 家庭 1,5 €'.split(' ');

describe('digestOf', () => {
  it('is text- and the first twelve digits of the SHA-256 of the words', () => {
    const hex = createHash('sha256').update('a b\nc').digest('hex');
    expect(digestOf('a b', 'c')).toBe(`text-${hex.slice(0, 12)}`);
  });

  test.each(seeds(50))('ignores spacing (seed %i)', (seed) => {
    const random = chance(seed);
    const some = Array.from({ length: 1 + random.below(8) }, () => random.pick(words));
    const gaps = [' ', '  ', '\n', '\r\n', '\t', '\u00a0', '\n\n  ', '\u2003'];
    const spread = random.pick(['', ...gaps]) + some.join(random.pick(gaps)) + random.pick(['', ...gaps]);
    expect(digestOf(spread)).toBe(digestOf(some.join(' ')));
    expect(digestOf(spread)).toMatch(/^text-[0-9a-f]{12}$/);
  });

  test.each(seeds(50))('changes with one word (seed %i)', (seed) => {
    const random = chance(seed);
    const some = Array.from({ length: 2 + random.below(8) }, () => random.pick(words));
    const at = random.below(some.length);
    const other = some.map((word, index) => (index === at ? `${word}x` : word));
    const less = some.filter((_, index) => index !== at);
    expect(digestOf(other.join(' '))).not.toBe(digestOf(some.join(' ')));
    expect(digestOf(less.join(' '))).not.toBe(digestOf(some.join(' ')));
  });

  it('sees composed and decomposed letters as the same', () => {
    for (const word of ['äiti', 'ö', 'Å', 'й', 'が']) {
      expect(digestOf(word.normalize('NFD'))).toBe(digestOf(word.normalize('NFC')));
    }
  });

  it('sees case, punctuation and joined words as words', () => {
    const digests = ['a b', 'A b', 'ab', 'a b.', 'a  b c'].map((text) => digestOf(text));
    expect(new Set(digests).size).toBe(digests.length);
  });

  it('keeps apart which text a word stands in', () => {
    expect(digestOf('a', 'b c')).not.toBe(digestOf('a b', 'c'));
    expect(digestOf('a', '')).not.toBe(digestOf('', 'a'));
    expect(digestOf('a\nb')).not.toBe(digestOf('a', 'b'));
  });
});

describe('sectionDigests', () => {
  const titles = (body: string): readonly string[] => sectionDigests(body).map(({ title }) => title);

  test.each([
    ['no headings', 'Alku.\n', []],
    ['two headings', 'Alku.\n\n## A\n\na\n\n## B\n\nb\n', ['A', 'B']],
    ['deeper headings belong to the part', '## A\n\n### B\n\n#### C\n', ['A']],
    ['a first-level heading cuts nothing', '# A\n\n## B\n', ['B']],
    ['trailing number signs are no words', '## A ##\n\n## B #\n\n## C#\n', ['A', 'B', 'C#']],
    ['spaces around are no words', '##   A b   \n', ['A b']],
    ['Windows line ends', '## A\r\n\r\na\r\n## B\r\n', ['A', 'B']],
    ['no space, no heading', '##A\n', []],
    ['inside a fence', '```\n## A\n```\n\n## B\n', ['B']],
    ['inside a longer fence', '````\n```\n## A\n````\n## B\n', ['B']],
    ['inside a tilde fence', '~~~\n```\n## A\n~~~\n## B\n', ['B']],
    ['a fence is not closed by one with a language', '```\n```js\n## A\n```\n## B\n', ['B']],
    ['code in a line is no fence', '``` a`b\n\n## A\n', ['A']],
    ['a fence that never ends', '```\n## A\n', []],
  ] as const)('%s', (_, body, expected) => {
    expect(titles(body)).toEqual(expected);
  });

  it('changes the digest of the part that changed, and of no other', () => {
    const before = sectionDigests('Alku.\n\n## A\n\n### Z\n\na\n\n## B\n\nb\n');
    const after = sectionDigests('Muu alku.\n\n## A\n\n### Z\n\na c\n\n## B\n\nb\n');
    expect(after.map((part, n) => part.digest === before[n]?.digest)).toEqual([false, true]);
  });

  it('counts the heading itself', () => {
    expect(sectionDigests('## A\n\na')[0]?.digest).not.toBe(sectionDigests('## B\n\na')[0]?.digest);
  });

  it('does not count line ends or blank lines', () => {
    expect(sectionDigests('## A\r\n\r\na\r\n')).toEqual(sectionDigests('## A\na'));
  });
});

describe('fenceAfter', () => {
  test.each([
    ['```', '', '```'],
    ['   ~~~~ js', '', '~~~~'],
    ['    ```', '', ''],
    ['``', '', ''],
    ['``` a`b', '', ''],
    ['~~~ a`b', '', '~~~'],
    ['text', '```', '```'],
    ['```', '```', ''],
    ['`````  ', '```', ''],
    ['```', '````', '````'],
    ['```js', '```', '```'],
    ['~~~', '```', '```'],
  ])('after "%s" with "%s" open, "%s" is open', (line, open, expected) => {
    expect(fenceAfter(line, open)).toBe(expected);
  });
});

describe('changedSections', () => {
  const digest = (n: number): Digest => digestOf(String(n));
  const source = (...parts: readonly number[]) => ({
    sections: parts.map((n) => ({ title: String(n), digest: digest(n) })),
  });
  const stamp = (...parts: readonly number[]) => ({
    from: 'fi' as const,
    digest: digest(0),
    sections: parts.map(digest),
  });

  test.each([
    ['nothing changed', [1, 2, 3], [1, 2, 3], []],
    ['one changed', [1, 2, 3], [1, 9, 3], [1]],
    ['one is new', [1, 2], [1, 5, 2], [1]],
    ['one was taken away', [1, 2, 3], [1, 3], []],
    ['they changed places', [1, 2, 3], [3, 1, 2], []],
    ['all are new', [], [1, 2], [0, 1]],
  ])('%s', (_, known, now, expected) => {
    expect(changedSections(stamp(...known), source(...now))).toEqual(expected);
  });
});
