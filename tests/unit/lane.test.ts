import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readBody } from '../../src/reader/body.ts';
import { readability } from '../../src/tools/pull-request/hints.ts';
import { obstacles, readChanges, type Change } from '../../src/tools/pull-request/lane.ts';
import { reviewFlaws } from '../../src/tools/pull-request/review.ts';
import { contentLane, otherLane } from '../../src/tools/pull-request/summary.ts';
import { fileOf, judged } from './support.ts';

const added = (path: string, more: Partial<Change> = {}): Change => ({
  path,
  status: 'A',
  mode: '100644',
  blob: 'f'.repeat(40),
  ...more,
});
const why = (changes: readonly Change[], existing: readonly string[] = []): readonly string[] =>
  obstacles(changes, existing).map((one) => `${one.why} ${one.path}`);
const post = added('content/blog/oma-aihe/index.fi.mdx');

describe('the lane of content', () => {
  test.each([
    ['a post', [post]],
    ['a post with pictures', [post, added('content/blog/oma-aihe/kuva-1.jpg')]],
    ['a translation', [added('content/blog/varhainen-tuki-kannattaa/index.sv.mdx')]],
    [
      'a post with a new author',
      [post, added('content/authors/oma-jarjesto.yaml'), added('content/authors/oma-jarjesto.png')],
    ],
  ])('takes %s', (_, changes) => {
    expect(why(changes, ['content/blog/varhainen-tuki-kannattaa/index.fi.mdx'])).toEqual([]);
  });

  test.each([
    ['a change of a post', added('content/blog/a/index.fi.mdx', { status: 'M' }), 'changes'],
    ['a deletion', added('content/blog/a/index.fi.mdx', { status: 'D', mode: '000000' }), 'changes'],
    [
      'another kind of file',
      added('content/blog/a/index.fi.mdx', { status: 'T', mode: '120000' }),
      'changes',
    ],
    ['a link', added('content/blog/a/index.fi.mdx', { mode: '120000' }), 'kind'],
    ['a repository', added('content/blog/a', { mode: '160000' }), 'kind'],
    ['a program', added('content/blog/a/index.fi.mdx', { mode: '100755' }), 'kind'],
    ['a text of another section', added('content/everyday/a/index.fi.mdx'), 'place'],
    ['a comment', added('content/blog/a/comments/2026-11-22-1.json'), 'place'],
    ['the editors’ page', added('content/about/a/index.fi.mdx'), 'place'],
    ['a workflow', added('.github/workflows/a.yml'), 'place'],
    ['code', added('src/a.ts'), 'place'],
    ['code in a post', added('content/blog/a/payload.mjs'), 'place'],
    ['a text of another kind', added('content/blog/a/index.fi.md'), 'place'],
    ['a hidden file', added('content/blog/a/.env'), 'place'],
    ['a folder in large letters', added('Content/blog/a/index.fi.mdx'), 'place'],
    ['a name in large letters', added('content/blog/A/index.fi.mdx'), 'place'],
    ['a way up', added('content/blog/../../src/index.fi.mdx'), 'place'],
    ['a backslash', added('content/blog/a\\index.fi.mdx'), 'place'],
    ['a name with a line feed', added('content/blog/a/index.fi.mdx\n'), 'place'],
    ['a picture of nobody', added('content/authors/toimitus.png'), 'place'],
  ])('does not take %s', (_, change, reason) => {
    expect(why([post, change])).toEqual([`${reason} ${change.path}`]);
  });

  it('takes one new author at a time', () => {
    expect(why([post, added('content/authors/a.yaml'), added('content/authors/b.yaml')])).toHaveLength(2);
  });

  it('sees a file that is there in other letters', () => {
    expect(why([post], ['content/Blog/Oma-Aihe/index.fi.mdx'])).toEqual([`double ${post.path}`]);
  });

  it('sees both halves of a renaming', () => {
    const gone = added('content/blog/vanha/index.fi.mdx', { status: 'D', mode: '000000' });
    expect(why([gone, post], [gone.path])).toEqual([`changes ${gone.path}`]);
  });
});

describe('readChanges', () => {
  const [zero, blob] = ['0'.repeat(40), 'a'.repeat(40)];

  it('reads what git tells, whatever the names', () => {
    const raw = `:000000 100644 ${zero} ${blob} A\0content/blog/a b\n/ä.mdx\0:100644 120000 ${blob} ${zero} T\0x\0`;
    expect(readChanges(raw)).toEqual([
      { path: 'content/blog/a b\n/ä.mdx', status: 'A', mode: '100644', blob },
      { path: 'x', status: 'T', mode: '120000', blob: zero },
    ]);
    expect(readChanges('')).toEqual([]);
  });

  it('throws at anything else', () => {
    expect(() => readChanges(':100644 a\0x\0')).toThrow('git diff');
  });
});

describe('reviewFlaws', () => {
  const flaws = (...lines: readonly string[]) =>
    reviewFlaws('a.mdx', Buffer.from(fileOf(lines))).map(({ rule, line }) => `${rule} ${line}`);

  it('leaves review to the editors', () => {
    expect(flaws('title: A')).toEqual([]);
    expect(flaws('title: A', 'review: machine')).toEqual([]);
    expect(flaws('review: checked')).toEqual(['not-machine 2']);
    expect(flaws('title: A', 'review: person', 'reviewedBy: Minä')).toEqual([
      'not-machine 3',
      'not-machine 4',
    ]);
  });
});

describe('the summary', () => {
  const parts = (text: string) => judged((findings) => readBody(text, 0, findings)).result.parts;
  const long = `${'Sana '.repeat(24)}loppu.`;

  it('tells how a text reads', () => {
    const reads = readability(
      parts(`## Otsikko\n\nLyhyt virke. ${long}\n\n- kohta [Kela](https://www.kela.fi/?a=1&b=2)\n`),
      'fi',
    );
    expect(reads).toMatchObject({ words: 30, sentences: 4, links: ['https://www.kela.fi/?a=1&b=2'] });
    expect(reads.longest.map(({ words }) => words)).toEqual([25]);
    expect(contentLane([], [{ file: 'content/blog/a/index.fi.mdx', reads }])).toContain('(25)');
  });

  it('is never markup or a command of those it tells of', () => {
    const evil = '`</td>[x](https://evil.example)\n::error::\u202e|<img src=x> @someone ##[x]';
    const problem = {
      file: evil,
      line: 1,
      column: 1,
      severity: 'error',
      rule: 'unknown-key',
      values: { key: evil },
    } as const;
    for (const text of [contentLane([problem], []), otherLane([{ path: evil, why: 'place' }])]) {
      const outside = text.replace(/`[^`\n]*`/g, '');
      expect(outside).not.toMatch(/<img|\]\(|\u202e|^::|@someone/m);
      expect(text.split('\n').some((line) => line.startsWith('::'))).toBe(false);
    }
  });

  it('says in both languages what to mend and where', () => {
    const problem = {
      file: 'content/blog/a/index.fi.mdx',
      line: 7,
      column: 3,
      severity: 'error',
      rule: 'no-h1',
      values: {},
    } as const;
    const text = contentLane([problem], []);
    expect(text).toContain('blog/a/index.fi.mdx:7:3');
    expect(text).toMatch(/Ykköstason otsikko.*first-level heading/);
  });
});

describe('.github/CODEOWNERS', () => {
  /** Lines as patterns of git, of which we use `*` within a name, and folders from the root. */
  const rules = readFileSync('.github/CODEOWNERS', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/))
    .map(([pattern = '', ...owners]) => ({
      owners: owners.map((owner) => owner.replace('@publisher/', '')),
      path: new RegExp(
        pattern === '*'
          ? ''
          : `^${pattern
              .slice(1)
              .split('*')
              .map((part) => RegExp.escape(part))
              .join('[^/]*')}${pattern.endsWith('/') ? '' : '$'}`,
      ),
    }));
  const ownersOf = (path: string) => rules.findLast((rule) => rule.path.test(path))?.owners;

  test.each([
    'content/blog/juttu/index.fi.mdx',
    ...['png', 'jpg', 'jpeg', 'webp', 'avif', 'svg'].map((kind) => `content/blog/juttu/kuva.${kind}`),
    'content/authors/joku.yaml',
    'content/authors/joku.png',
  ])('leaves %s, which the lane takes, to the editors', (path) => {
    const author = 'content/authors/joku.yaml';
    expect(why([...new Set([path, author])].map((one) => added(one)))).toEqual([]);
    expect(ownersOf(path)).toEqual(['editors']);
  });

  test.each([
    'content/blog/juttu/comments/2026-11-22-1.json',
    'content/blog/juttu/comments/index.fi.mdx',
    'content/blog/juttu/payload.mjs',
    'content/methods/trt/index.fi.mdx',
    'content/about/index/index.fi.mdx',
    'content/moved.yaml',
    'locales/fi.json',
    'src/reader/body.ts',
    '.github/CODEOWNERS',
    '.ci/content',
    'package.json',
    '.npmrc',
  ])('asks the maintainers for %s, which the lane does not take', (path) => {
    expect(why([added(path)])).not.toEqual([]);
    expect(ownersOf(path)).toEqual(['maintainers']);
  });
});
