import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { commentMail, mailLocales } from '../../src/comments/mail.ts';
import {
  commenting,
  consentVersion,
  deceivingLetters,
  lastCommentDay,
  paragraphsOf,
} from '../../src/domain/comments.ts';
import { privateData } from '../../src/domain/private-data.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { translator } from '../../src/i18n/translate.ts';
import { commentProblems, readComments, type Comments } from '../../src/reader/comments.ts';
import { asLine } from '../../src/reader/report.ts';
import { commentSaying } from './comment-support.ts';
import { withContent } from './glossary-support.ts';
import { textOf, told } from './support.ts';

const post = textOf({ section: 'blog', id: 'juttu', published: '2026-11-20' });
const at = (name: string): string => `blog/juttu/comments/${name}.json`;
const json = (said: object): string => JSON.stringify(said, null, 2);

/** Reads a folder of comments; JSON where an object is given. */
const read = (files: Readonly<Record<string, string | object>>): Comments =>
  withContent(
    Object.fromEntries(
      Object.entries(files).map(([path, said]) => [path, typeof said === 'string' ? said : json(said)]),
    ),
    (root) => readComments(root, root),
  );
const flaws = (said: string | object): readonly Problem[] => read({ [at('2026-11-22-1')]: said }).problems;

describe('the days on which a post takes comments', () => {
  test.each([
    [undefined, '2026-11-21', 'open'],
    [undefined, '2027-05-20', 'open'],
    [undefined, '2027-05-21', 'over'],
    ['closed', '2026-11-21', 'closed'],
    ['closed', '2028-01-01', 'closed'],
    ['off', '2026-11-21', 'off'],
  ] as const)('%s on %s: %s', (setting, day, state) => {
    expect(commenting(setting, '2026-11-21', day)).toBe(state);
  });

  test.each([
    ['2026-11-21', '2027-05-20'],
    ['2024-01-01', '2024-06-29'],
    ['2023-09-03', '2024-03-01'],
  ])('end 180 days after %s, on %s', (published, last) => {
    expect(lastCommentDay(published)).toBe(last);
  });
});

describe('the file of a comment', () => {
  it('says who wrote what in which language, by which permission, and who accepted it', () => {
    const { byPost, problems } = read({ [at('2026-11-22-1')]: commentSaying() });
    expect(problems).toEqual([]);
    expect(byPost.get('juttu')).toMatchObject([
      { id: '2026-11-22-1', date: '2026-11-22', post: 'juttu', said: { name: 'Aino', lang: 'fi' } },
    ]);
  });

  it('is one of many, in the order in which they came', () => {
    const names = ['2026-11-22-10', '2026-11-22-2', '2026-12-01-1', '2026-11-22-1'];
    const { byPost } = read(Object.fromEntries(names.map((name) => [at(name), commentSaying()])));
    expect(byPost.get('juttu')?.map(({ id }) => id)).toEqual([
      '2026-11-22-1',
      '2026-11-22-2',
      '2026-11-22-10',
      '2026-12-01-1',
    ]);
  });

  it('has none of a comment’s words when it was removed', () => {
    const removed = { reason: 'asked', by: 'AB', on: '2026-12-01' };
    expect(flaws({ removed })).toEqual([]);
    expect(told(flaws({ removed, text: 'Hei.' }))).toEqual(['unknown-key 7:3']);
  });

  test.each([
    [commentSaying({ text: 'x'.repeat(2001) }), ['bad-value 4:11']],
    [commentSaying({ name: '' }), ['bad-value 2:11']],
    [commentSaying({ name: 'A\nB' }), ['bad-value 2:11']],
    [commentSaying({ lang: 'xx' }), ['bad-value 3:11']],
    [commentSaying({ text: 'https://a.fi http://b.fi' }), ['bad-value 4:11']],
    [commentSaying({ text: 'a\u202Eb' }), ['bidi-override 4:13']],
    [commentSaying({ text: `e${'\u0301'.repeat(6)}` }), ['bad-value 4:11']],
    [commentSaying({ consent: '2020-01-01' }), ['bad-value 5:14']],
    [commentSaying({ consent: undefined }), ['missing-key 1:1']],
    [commentSaying({ email: 'a@example.org' }), ['unknown-key 10:3']],
    [commentSaying({ accepted: { by: 'Aino', on: '2026-11-22' } }), ['bad-value 7:11']],
    [commentSaying({ text: 'Soita 040 123 4567.' }), ['comment-private 4:11']],
    [json(commentSaying()).replace('"lang"', '"name": "B",\n  "lang"'), ['doubled-key 3:3']],
    ['{ "name": "A", }', ['comment-json 1:16']],
    ['name: A', ['comment-json 1:1']],
    ['[]', ['front-matter-missing 1:1']],
    ['{"text": "\u0007"}', ['strange-character 1:11']],
    ['x'.repeat(300_000), ['too-large 1:1']],
    [json(commentSaying()).replace('Kiitos', '\\u0007Kiitos'), ['bad-value 4:11']],
    [json(commentSaying()).replace('Kiitos', '\\u202EKiitos'), ['bad-value 4:11']],
  ])('may not be %j', (said, problems) => {
    expect(told(flaws(said))).toEqual(problems);
  });

  test.each([
    'eka',
    '2026-02-30-1',
    '2026-11-22',
    '2026-11-22-0',
    '2026-11-22-01',
    '2026-11-22-1.JSON',
    '../x',
  ])('may not be called %s', (name) => {
    const { problems } = read({
      [`blog/juttu/comments/${name.replace('../', 'sub/')}.json`]: commentSaying(),
    });
    expect(told(problems)).toEqual(['comment-name 1:1']);
  });

  it('is a file, not a way to one elsewhere', () => {
    withContent({ 'secret.json': json(commentSaying()) }, (root) => {
      mkdirSync(join(root, 'blog/juttu/comments'), { recursive: true });
      symlinkSync(join(root, 'secret.json'), join(root, at('2026-11-22-1')));
      expect(told(readComments(root, root).problems)).toEqual(['comment-name 1:1']);
      mkdirSync(join(root, 'blog/toinen'));
      mkdirSync(join(root, 'away'));
      writeFileSync(join(root, 'away/2026-11-22-1.json'), json(commentSaying()));
      symlinkSync(join(root, 'away'), join(root, 'blog/toinen/comments'));
      expect(readComments(root, root).byPost.get('toinen')).toBeUndefined();
    });
  });

  it('tells of a flaw in Finnish and English, and lets no value rewrite the terminal', () => {
    const [problem] = flaws(commentSaying({ name: '\u202Ea@example.org' }));
    if (!problem) throw new Error('no flaw');
    expect(asLine(problem, 'fi')).toMatch(
      /^blog\/juttu\/comments\/2026-11-22-1\.json:2:12 error bidi-override .+ — .+/,
    );
    expect(asLine(problem, 'en')).not.toMatch(/[\u202E{]/);
  });
});

describe('a comment beside its post', () => {
  const beside = (files: Readonly<Record<string, object>>): readonly string[] =>
    commentProblems(read(files), [post]).map(({ rule, file }) => `${rule} ${file}`);

  it('stands on a post, not before it, and answers what came before', () => {
    expect(
      beside({
        [at('2026-11-20-1')]: commentSaying(),
        [at('2026-11-21-1')]: commentSaying({ replyTo: '2026-11-20-1' }),
      }),
    ).toEqual([]);
  });

  test.each([
    ['blog/muu/comments/2026-11-22-1.json', {}, 'comment-alone'],
    [at('2026-11-19-1'), {}, 'comment-early'],
    [at('2026-11-22-1'), { replyTo: '2026-11-22-1' }, 'comment-reply'],
    [at('2026-11-22-1'), { replyTo: '2026-11-23-1' }, 'comment-reply'],
  ])('%s %j: %s', (file, said, rule) => {
    expect(beside({ [file]: commentSaying(said) })).toEqual([`${rule} ${file}`]);
  });
});

describe('what nobody needs to know', () => {
  test.each([
    ['Kirjoita aino.virta@example.org!', ['aino.virta@example.org']],
    ['aino(at)example.org tai aino [at] example.fi', ['aino(at)example.org', 'aino [at] example.fi']],
    ['Soita 040 123 4567 tai +358 (0)40-123 4567.', ['040 123 4567', '+358 (0)40-123 4567']],
    ['اتصل ٠٤٠١٢٣٤٥٦٧', ['٠٤٠١٢٣٤٥٦٧']],
    ['Soita 040.123.4567 tai 040/1234567 tai 044–123 4567.', ['040.123.4567', '040/1234567', '044–123 4567']],
    ['358401234567, +46 70 123 45 67', ['358401234567', '+46 70 123 45 67']],
    ['358 (0)40 123 4567 ja 00358 40 1234567', ['358 (0)40 123 4567', '00358 40 1234567']],
    ['Numero (09) 310 5000 (040 123 4567).', ['(09) 310 5000', '040 123 4567']],
    ['131052308T 131052‐308T 131052 - 308T', ['131052308T', '131052‐308T', '131052 - 308T']],
    ['131052-308t, 131052–308T', ['131052-308t', '131052–308T']],
    ['Tunnukseni on 131052-308T ja lapsen 010112A123B.', ['131052-308T', '010112A123B']],
  ])('%s', (text, found) => {
    expect(privateData(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });

  test.each([
    'Vuosina 2019–2024 mukana oli 1 250 perhettä.',
    '00100 Helsinki, 22.11.2026 klo 08.00–16.00, 2026-11-22',
    'Maksuton neuvonta 0800 171 171, hätänumero 112.',
    'Laki 681/2023, 10.1167/iovs.11-8284, 0,0000001',
    'Hätänumero 112, 116 117, 116117, 080 005 005, +358 800 171 171',
    'Pvm 01.02.2026, 01/02/2026, 05.06.–07.08.2026, 01/2026–06/2026, 02.2026–05.2026, 2026-01-02',
    'Klo 08.00–16.00. Ja 09.00-15.30, 08.30. Vuodet 2019–2024',
    'Summa 1 250 000 €, 358 000 000 euroa, 131052 308 kpl, 100000 - 2000 ja 1234567890',
    'Y-tunnus 0123456-7, postinumerot 00100–00990, ISBN 978-0-12-345678-6',
    'Kerroin @-merkistä, en osoitetta: a @ b',
  ])('leaves alone: %s', (text) => {
    expect(privateData(text)).toEqual([]);
  });
});

test.each([
  ['سلام\u200Cها', false],
  ['👨‍👩‍👧 ✌️', false],
  ['Żółć, Việt Nam, ქართული', false],
  ['a\u200Bb', true],
  ['\u2066a\u2069', true],
  ['\u{E0041}', true],
])('letters that deceive: %j %s', (text, found) => {
  expect(deceivingLetters.test(text)).toBe(found);
});

test('paragraphs are parted by empty lines', () => {
  expect(paragraphsOf('a \nb\n \n\nc\n\n')).toEqual(['a\nb', 'c']);
});

describe('the mail that a page begins', () => {
  test.each(mailLocales)('%s names the post, and gives no permission by itself', (locale) => {
    const { href, subject, body } = commentMail('juttu', locale);
    expect(href).toMatch(/^mailto:[^?\s]+\?subject=[!-~]+&body=[!-~]+$/);
    expect(subject).toContain('juttu');
    const sent = new URLSearchParams(href.split('?')[1]);
    expect([sent.get('subject'), sent.get('body')?.replaceAll('\r\n', '\n')]).toEqual([subject, body]);
    expect(body).toContain(consentVersion);
    expect(body).toMatch(/\?[^\n]*:\n[^\n]+:\n$/);
  });

  it('has words of permission that change only with their version', () => {
    const words = mailLocales.map((locale) => translator(locale)('blog.comment.consent')).join('\n');
    const digest = createHash('sha256').update(words).digest('hex').slice(0, 12);
    expect({ [consentVersion]: digest }).toEqual({ '2026-11-22': '327224d54446' });
  });
});
