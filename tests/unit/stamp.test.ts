import { describe, expect, it, test } from 'vitest';
import { digestOf } from '../../src/domain/text.ts';
import { stampDate, stamped, stampIn } from '../../src/reader/stamp.ts';
import { fileOf, readText, told } from './support.ts';

const [whole, eka, toka] = [digestOf('whole'), digestOf('eka'), digestOf('toka')];
const day = '2026-11-22';
const source = {
  locale: 'fi',
  digest: whole,
  sections: [
    { title: 'Eka', digest: eka },
    { title: 'Toka', digest: toka },
  ],
} as const;
const block = `translation:\n  from: fi\n  digest: ${whole}\n  sections: [${eka}, ${toka}]\n  date: ${day}\n`;

describe('stamped', () => {
  const head = '---\ntitle: "A"   # nimi\nsummary:   B\n';
  const tail = 'review: person\n---\n\nTeksti.  \n\n---\ntranslation:\n  from: xx\n';

  test.each([
    ['a block', 'translation:\n  from: sv\n  digest: text-000000000000\n  sections: []\n'],
    ['a block on one line', 'translation: { from: sv, digest: text-000000000000 }\n'],
    ['a block with a list below', 'translation:\n  from: sv\n  sections:\n    - text-000000000000\n'],
    ['a block with blank lines', 'translation:\n  from: sv\n\n\n  digest: text-000000000000\n'],
    [
      'a block with a comment at the margin',
      'translation:\n  from: sv\n# muista\n  digest: text-000000000000\n',
    ],
    ['a block indented with more spaces', 'translation:\n      from: sv\n      digest: text-000000000000\n'],
    ['an empty block', 'translation:\n'],
  ])('replaces %s, and keeps everything else byte for byte', (_, old) => {
    expect(stamped(head + old + tail, source, day)).toBe(head + block + tail);
  });

  it('adds a block at the end of the front matter where there is none', () => {
    expect(stamped(head + tail, source, day)).toBe(
      `${head}review: person\n${block}---\n\nTeksti.  \n\n---\ntranslation:\n  from: xx\n`,
    );
  });

  it('keeps blank lines and comments that follow the block', () => {
    const after = '\n# muistiinpano\nreview: person\n---\n';
    expect(stamped(`${head}translation:\n  from: sv\n${after}`, source, day)).toBe(head + block + after);
  });

  it('changes nothing the second time', () => {
    for (const file of [head + tail, head + block + tail, `${head}translation: x\n${tail}`]) {
      const once = stamped(file, source, day);
      expect(stamped(once, source, day)).toBe(once);
    }
  });

  it('keeps Windows line ends', () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    expect(stamped(windows(`${head}translation: x\n${tail}`), source, day)).toBe(
      windows(head + block + tail),
    );
  });

  it('keeps every line’s own end in a file that mixes them', () => {
    expect(stamped('---\r\na: 1\nb: 2\r\n---\nTeksti.\r\n', source, day)).toBe(
      `---\r\na: 1\nb: 2\r\n${block.replaceAll('\n', '\r\n')}---\nTeksti.\r\n`,
    );
  });

  it('keeps a file without a line end at its end', () => {
    expect(stamped('---\na: 1\n---\nTeksti.', source, day)).toBe(`---\na: 1\n${block}---\nTeksti.`);
  });

  it('writes an empty list for a source without headings', () => {
    expect(stamped('---\na: 1\n---\n', { ...source, sections: [] }, day)).toContain('  sections: []\n');
  });

  it('does not take another key for the block', () => {
    const file = '---\ntranslations: x\n  # translation:\n---\n';
    expect(stamped(file, source, day)).toBe(`---\ntranslations: x\n  # translation:\n${block}---\n`);
  });

  test.each(['', 'Teksti.', '---\na: 1\n', ' ---\na: 1\n---\n'])(
    'refuses %j, which has no front matter',
    (file) => {
      expect(() => stamped(file, source, day)).toThrow('front matter');
    },
  );

  it('writes what the reader of texts reads', () => {
    const file = stamped(fileOf(['title: A', 'summary: B', 'translation:', '  from: sv']), source, day);
    const { entry, problems } = readText(file);
    expect(told(problems)).toEqual([]);
    expect(entry?.text.translation).toEqual({ from: 'fi', digest: whole, sections: [eka, toka], date: day });
  });
});

describe('stampDate', () => {
  const stamp = { from: 'fi', digest: whole, sections: [eka, toka] } as const;

  it.each([
    ['keeps the date while the source is the same', { ...stamp, date: '2025-01-02' }, '2025-01-02'],
    ['takes today where the source has changed', { ...stamp, digest: eka, date: '2025-01-02' }, day],
    ['takes today where no date was written', stamp, day],
    ['takes today for the first stamp', undefined, day],
  ] as const)('%s', (_, old, expected) => {
    expect(stampDate(old, source, day)).toBe(expected);
  });
});

describe('stampIn', () => {
  it('reads what stamped writes, with both kinds of line ends', () => {
    const file = stamped(fileOf(['title: A', 'summary: B']), source, day);
    expect(stampIn(file)).toEqual({ digest: whole, date: day });
    expect(stampIn(file.replaceAll('\n', '\r\n'))).toEqual({ digest: whole, date: day });
  });

  it('reads a block on one line, and one without a date', () => {
    expect(stampIn(`---\ntranslation: { from: fi, digest: ${whole} }\n---\n`)).toEqual({ digest: whole });
  });

  it.each(['', '---\ntitle: A\n---\n', 'translation:\n  digest: x\n'])('finds none in %j', (file) => {
    expect(stampIn(file)).toBeUndefined();
  });
});
