import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { sectionKeys } from '../../src/domain/sections.ts';
import { readEntry } from '../../src/reader/entry.ts';
import { factKeys } from '../../src/schemas/entries.ts';
import { png } from '../support/pictures.ts';
import { facts, fileOf, readText, sourceFile, told } from './support.ts';

const digest = 'text-0123456789ab';
const words = ['title: Nimi', 'summary: Tiivistelmä.'];
const stamp = `translation: { from: fi, digest: ${digest} }`;
const flaws = (...lines: readonly string[]) => told(readText(fileOf(lines)).problems);

describe('a source text', () => {
  test.each(sectionKeys)('of %s passes with the words and facts of its section', (section) => {
    const { entry, problems } = readText(sourceFile(section, '## Eka\n\nTeksti.\n'), section);
    expect(told(problems)).toEqual([]);
    expect(entry?.text).toMatchObject({
      section,
      id: 'juttu',
      locale: 'fi',
      file: 'f.mdx',
      title: 'Nimi',
      summary: 'Tiivistelmä.',
      review: 'machine',
    });
    expect(entry?.text.translation).toBeUndefined();
    expect(entry?.text.sections.map(({ title }) => title)).toEqual(['Eka']);
  });

  test.each(sectionKeys)('of %s may not lack any of them', (section) => {
    const lines = [...words, ...facts[section]];
    for (const [index, line] of lines.entries()) {
      const { problems } = readText(fileOf(lines.toSpliced(index, 1)), section);
      const [key] = line.split(':');
      expect(problems.map(({ rule, values }) => [rule, values['key']])).toEqual([['missing-key', key]]);
    }
  });

  test.each([
    ['an unknown key', 'layout: x', 'unknown-key 6:1'],
    ['a key that would take over the address', 'slug: ../x', 'unknown-key 6:1'],
    ['an id', 'id: x', 'unknown-key 6:1'],
    ['a misspelt key', 'Tags: [nuoret]', 'unknown-key 6:1'],
    ['a fact of another section', 'weight: rights', 'unknown-key 6:1'],
    ['a day that is not in the calendar', 'reviewedOn: 2026-02-30', 'bad-value 6:13'],
    ['a leap day of a common year', 'reviewedOn: 2026-02-29', 'bad-value 6:13'],
    ['a day in Finnish form', 'reviewedOn: 21.11.2026', 'bad-value 6:13'],
    ['a day with a time', 'reviewedOn: 2026-11-21T10:00:00Z', 'bad-value 6:13'],
    ['a review that does not exist', 'review: human', 'bad-value 6:9'],
    ['a tag that is not on the list', 'tags: [muu]', 'bad-value 6:8'],
    ['more than eight tags', `tags: [${Array(9).fill('nuoret').join(', ')}]`, 'bad-value 6:7'],
    ['a cover in another folder', 'cover: ../a.png', 'bad-value 6:8'],
    ['a cover that is not there', 'cover: ./a.png\ncoverAlt: A', 'picture-missing 6:8'],
    ['a source over http', 'sources: [{ title: A, url: "http://kela.fi" }]', 'bad-value 6:28'],
    ['a tag in a text', 'coverAlt: a </script> b', 'bad-value 6:11'],
    ['a control character written as an escape', 'coverAlt: "a\\x1b[2Jb"', 'bad-value 6:11'],
  ])('of the blog may not have %s', (_, line, expected) => {
    expect(flaws(...words, ...facts.blog, line)).toEqual([expected]);
  });

  test.each([
    ['an escaped line end', '"Hei\\nBcc: x@evil.example"'],
    ['lines that stay lines', '|\n  Hei\n  Bcc: x@evil.example'],
    ['an escaped tab', '"Hei\\tBcc"'],
    ['a folded block of two paragraphs', '>\n  Hei\n\n  Bcc'],
  ])('has a title of one line: not %s', (_, value) => {
    const lines = [...words.filter((line) => !line.startsWith('title')), ...facts.blog, `title: ${value}`];
    expect(flaws(...lines)).toEqual([expect.stringMatching(/^bad-value/)]);
  });

  it('may have a summary of several lines', () => {
    const lines = ['title: Nimi', 'summary: |', '  Hei', '  sinä', ...facts.blog];
    expect(flaws(...lines)).toEqual([]);
  });

  it('has a title in a folded block, whose last line end is YAML’s own', () => {
    const lines = ['title: >', '  Hei', '  sinä', words[1] ?? '', ...facts.blog];
    const { entry } = readText(fileOf(lines));
    expect(entry?.text.title).toBe('Hei sinä');
  });

  test.each([
    ['an author twice', 'authors: [toimitus, toimitus]', 'bad-value'],
    ['a tag twice', 'tags: [nuoret, nuoret]', 'bad-value'],
    ['words for a cover that is not there', 'coverAlt: Kuva', 'missing-key'],
  ])('of the blog may not have %s', (_, line, rule) => {
    const rest = facts.blog.filter((fact) => !fact.startsWith(line.split(':')[0] ?? ''));
    expect(flaws(...words, ...rest, line)).toEqual([expect.stringMatching(rule)]);
  });

  test.each(['', '\n', '{/* Kirjoita tähän. */}\n', '&nbsp;\n', '***\n'])(
    'has words below: not %j',
    (body) => {
      const { problems } = readText(sourceFile('blog', body));
      expect(told(problems)).toEqual(['body-empty 6:1']);
    },
  );

  test.each([
    ['title', 120],
    ['summary', 300],
  ])('has a %s of at most %i characters', (key, most) => {
    const lines = (length: number) => [
      ...words.filter((line) => !line.startsWith(key)),
      ...facts.blog,
      `${key}: ${'ä'.repeat(length)}`,
    ];
    expect(flaws(...lines(most))).toEqual([]);
    expect(flaws(...lines(most + 1))).toEqual([`bad-value 5:${key.length + 3}`]);
  });

  it('takes a leap day and words that look like tags to nobody', () => {
    const lines = [
      ...words,
      ...facts.blog,
      'review: checked',
      'reviewedOn: 2024-02-29',
      'reviewedBy: "5 < 10 & 3 <3 > 2"',
    ];
    expect(flaws(...lines)).toEqual([]);
  });
});

describe('a translation', () => {
  it('states words and where they come from', () => {
    const { entry, problems } = readText(fileOf([...words, stamp]));
    expect(told(problems)).toEqual([]);
    expect(entry?.text.translation).toEqual({ from: 'fi', digest, sections: [] });
  });

  test.each(sectionKeys)('of %s may state no fact', (section) => {
    const own = facts[section];
    const { problems } = readText(fileOf([...words, ...own, stamp]), section);
    const keys = own.map((line) => line.split(':')[0] ?? '').filter((key) => factKeys(section).includes(key));
    expect(keys).not.toHaveLength(0);
    expect(problems.map(({ rule, values }) => [rule, values['key']])).toEqual(
      keys.map((key) => ['fact-in-translation', key]),
    );
  });

  test.each([
    ['no digest', '{ from: fi }'],
    ['a digest without its prefix', '{ from: fi, digest: 0123456789ab }'],
    ['a short digest', '{ from: fi, digest: text-0123456789a }'],
    ['a long digest', '{ from: fi, digest: text-0123456789abc }'],
    ['capital digits', '{ from: fi, digest: text-0123456789AB }'],
    ['a language that does not exist', `{ from: xx, digest: ${digest} }`],
    ['no language', `{ digest: ${digest} }`],
    ['a digest of a part that is none', `{ from: fi, digest: ${digest}, sections: [x] }`],
    ['parts that are no list', `{ from: fi, digest: ${digest}, sections: x }`],
    ['an unknown key', `{ from: fi, digest: ${digest}, review: person }`],
    ['a word', 'fi'],
    ['nothing', ''],
  ])('may not have a block with %s', (_, block) => {
    const { entry, problems } = readText(fileOf([...words, `translation: ${block}`]));
    expect(entry).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.line).toBe(4);
  });
});

describe('pictures', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'entry-'));
    writeFileSync(join(folder, 'a.png'), png());
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are looked for beside the file, the cover too, each told where it is named', () => {
    const file = sourceFile('blog', '![x](./a.png)\n\n![y](./b.png)\n', ['cover: ./a.png', 'coverAlt: A']);
    const identity = { section: 'blog', id: 'juttu', locale: 'fi' } as const;
    const { problems } = readEntry(Buffer.from(file), identity, 'f.mdx', folder);
    expect(told(problems)).toEqual(['picture-missing 12:1']);
    const unnamed = file.replace('coverAlt: A\n', '').replace('./b', './a');
    expect(told(readEntry(Buffer.from(unnamed), identity, 'f.mdx', folder).problems)).toEqual([
      'missing-key 6:8',
    ]);
    const good = readEntry(Buffer.from(file.replace('./b', './a')), identity, 'f.mdx', folder);
    // The words of a picture are words of the text: its translations are behind when they change.
    const other = file.replace('./b', './a').replace('coverAlt: A', 'coverAlt: B');
    expect(readEntry(Buffer.from(other), identity, 'f.mdx', folder).entry?.text.digest).not.toBe(
      good.entry?.text.digest,
    );
    expect(good.entry?.pictures).toEqual(['./a.png']);
  });
});

describe('a claim of a check', () => {
  const claim = (...lines: readonly string[]) => flaws(...words, ...facts.blog, ...lines);

  // Trust.md T7: a text cannot be called checked by halves.
  test.each([
    [
      'of a text that nobody has checked',
      ['review: machine', 'reviewedBy: Tulkkikeskus'],
      ['review-contradicts 7:13'],
    ],
    ['on a day, of a text without a mark', ['reviewedOn: 2026-11-21'], ['review-contradicts 6:13']],
    ['of a kind that there is not', ['review: yes'], ['bad-value 6:9']],
    ['on no day', ['review: checked', 'reviewedOn: soon'], ['bad-value 7:13']],
    ['by nobody', ['review: checked', 'reviewedBy: ""'], ['bad-value 7:13']],
    ['by somebody on a day', ['review: checked', 'reviewedBy: A', 'reviewedOn: 2026-11-21'], []],
    ['by a person who wrote it', ['review: person'], []],
  ])('%s', (_, lines, expected) => {
    expect(claim(...lines)).toEqual(expected);
  });
});

describe('an editors’ page', () => {
  const page = 'import x from \'y\';\n\n{x}\n\n<Site field="name" />\n\n[a](methods/trt)\n';

  it('may hold code, which nobody runs here, and its links are remembered', () => {
    const { entry, problems } = readText(sourceFile('about', page), 'about');
    expect(told(problems)).toEqual([]);
    expect(entry?.links).toEqual([{ target: 'methods/trt', line: 13, column: 1 }]);
    expect(entry?.parts).toEqual([]);
  });

  it('may hold no link that is refused elsewhere', () => {
    const { problems } = readText(sourceFile('about', page.replace('methods/trt', 'javascript:x')), 'about');
    expect(told(problems)).toEqual(['link-scheme 13:1']);
  });

  it('is the only kind of page that may hold code', () => {
    for (const section of sectionKeys.filter((key) => key !== 'about'))
      expect(readText(sourceFile(section, page), section).entry).toBeUndefined();
  });
});
