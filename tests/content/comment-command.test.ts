import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { filledMail } from '../unit/comment-support.ts';
import { sourceFile } from '../unit/support.ts';
import { folderOf, run, type Ending } from './commands.ts';

const day = '2026-11-22';
const env = { SOURCE_DATE_EPOCH: String(Date.parse(`${day}T12:00:00Z`) / 1000) };
const post = (...lines: readonly string[]): string =>
  sourceFile('blog', 'Hei.\n', lines).replace(/published: .*/, 'published: 2026-11-20');

let content: string;
let mails: string;
beforeEach(() => {
  mails = folderOf({});
  content = folderOf({
    'blog/juttu/index.fi.mdx': post(),
    'blog/kiinni/index.fi.mdx': post('comments: closed'),
    'blog/vanha/index.fi.mdx': post().replace('2026-11-20', '2025-11-20'),
    'authors/toimitus.yaml': 'name: Toimitus\n',
  });
});
afterEach(() => {
  for (const folder of [content, mails]) rmSync(folder, { recursive: true });
});

/** Runs the command on a mail in a file. */
function add(mail: string, ...args: readonly string[]): Ending {
  const file = join(mails, 'mail.eml');
  writeFileSync(file, mail);
  return run('comment-add', content, [file, '--by', 'AB', ...args], env);
}
const folder = (id: string): string => join(content, 'blog', id, 'comments');
const files = (id: string): readonly string[] => (existsSync(folder(id)) ? readdirSync(folder(id)).sort() : []);
const said = (id: string, name: string): object => JSON.parse(readFileSync(join(folder(id), name), 'utf8')) as object;
const check = (): Ending => run('check-content', content, [], env);

describe('npm run comment:add', () => {
  it('makes a file that passes the check, says what it took out and what to do next', () => {
    const text = 'Kiitos! Soita 040 123 4567.\n\n-- \nAino Virta\naino@example.org';
    const { code, out, err } = add(filledMail({ text }));
    expect([code, err]).toEqual([0, '']);
    expect(files('juttu')).toEqual([`${day}-1.json`]);
    expect(said('juttu', `${day}-1.json`)).toEqual({
      name: 'Aino',
      lang: 'fi',
      text: 'Kiitos! Soita […].',
      consent: '2026-11-22',
      accepted: { by: 'AB', on: day },
    });
    expect(out).toContain('telephone numbers: 1');
    expect(out).toContain('lines of a signature: 3');
    expect(out).toContain(`/fi/blogi/juttu/#C${day}-1`);
    expect(out).toMatch(/1\. .*\n2\. .*\n3\. .*\n4\. .*\n5\. /);
    expect(check()).toMatchObject({ code: 0, out: 'Errors: 0\n' });
  });

  it('numbers the comments of a day, and notes which one is answered', () => {
    add(filledMail());
    expect(add(filledMail({ language: 'ar', text: 'شكرا' }), '--reply-to', `${day}-1`).code).toBe(0);
    expect(files('juttu')).toEqual([`${day}-1.json`, `${day}-2.json`]);
    expect(said('juttu', `${day}-2.json`)).toMatchObject({ lang: 'ar', replyTo: `${day}-1` });
    expect(check().code).toBe(0);
  });

  it('takes the day on which the mail was sent, and none that is still to come', () => {
    const sent = (date: string): string =>
      `From: a@example.org\nDate: ${date}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${filledMail()}`;
    add(sent('Sat, 21 Nov 2026 10:00:00 +0200'));
    add(sent('Sat, 21 Nov 2036 10:00:00 +0200'));
    expect(files('juttu')).toEqual(['2026-11-21-1.json', `${day}-1.json`]);
  });

  test.each<readonly [string, Parameters<typeof filledMail>[0], readonly string[], RegExp]>([
    ['without permission', { answer: '' }, [], /not answered yes/],
    ['on a post that is not there', { post: 'jutu' }, [], /no post "jutu".*juttu/],
    ['where the editors have closed', { post: 'kiinni' }, [], /have closed/],
    ['after 180 days', { post: 'vanha' }, [], /until 2026-05-19/],
    ['before the post', {}, ['--date', '2026-11-19'], /comment-early/],
    ['in answer to what is not there', {}, ['--reply-to', `${day}-7`], /comment-reply/],
    ['of nothing', { text: '\n-- \nAino' }, [], /Nothing of the comment/],
    ['of too many words', { text: 'sana '.repeat(500) }, [], /at most 2000/],
    ['by somebody whose name is an address', { name: 'aino.virta@example.org' }, [], /nickname/],
    ['by somebody whose name is a number', { name: '<040 123 4567>' }, [], /nickname/],
    ['in a language that nobody knows', { language: 'xx' }, [], /--language fi/],
  ])('writes nothing %s', (_, filling, args, reason) => {
    const { code, err, out } = add(filledMail(filling), ...args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(reason);
    for (const id of ['juttu', 'kiinni', 'vanha', 'jutu']) expect(files(id)).toEqual([]);
  });

  it('takes a comment that came in time', () => {
    expect(add(filledMail({ post: 'vanha' }), '--date', '2026-05-19').code).toBe(0);
  });

  test.each([[[]], [['--by', 'aino']], [['--by', 'AB', '--date', '2026-11-23']], [['--by', 'AB', '--date', 'eilen']], [['--by', 'AB', 'a', 'b']], [['--bye']]])(
    'asks for what it needs: %j',
    (args) => {
      const { code, out } = run('comment-add', content, args, env);
      expect([code, out]).toEqual([2, '']);
    },
  );

  it('reads what is piped in, in Finnish too, and shows no character that turns letters', () => {
    const { code, out } = run('comment-add', content, ['--by', 'AB', '--lang', 'fi'], env, filledMail({ name: '\u202EA' }));
    expect(code).toBe(0);
    expect(out).toContain('Seuraavaksi:');
    expect(out).not.toContain('\u202E');
  });

  it('ends where nothing is piped in, and does not wait for ever for what never comes', async () => {
    expect(run('comment-add', content, ['--by', 'AB'], env)).toMatchObject({ code: 2 });
    const child = spawn(process.execPath, ['src/tools/comment-add.ts', '--by', 'AB'], {
      env: { PATH: process.env['PATH'], CONTENT_DIR: content, ...env },
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(2);
  });
});

describe('npm run comment:remove', () => {
  const remove = (...args: readonly string[]): Ending => run('comment-remove', content, args, env);

  it('leaves a tombstone without any of the words, and says how they leave the history', () => {
    add(filledMail({ text: 'Salaisuus.' }));
    const { code, out } = remove(`juttu/${day}-1`, '--reason', 'asked', '--by', 'CD');
    expect(code).toBe(0);
    expect(out).toContain('git filter-repo');
    expect(said('juttu', `${day}-1.json`)).toEqual({ removed: { reason: 'asked', by: 'CD', on: day } });
    expect(check().code).toBe(0);
    // The next comment does not take its number.
    add(filledMail());
    expect(files('juttu')).toEqual([`${day}-1.json`, `${day}-2.json`]);
  });

  test.each([
    [[], 2],
    [[`juttu/${day}-1`, '--by', 'CD'], 2],
    [[`juttu/${day}-1`, '--reason', 'asked'], 2],
    [[`../juttu/${day}-1`, '--reason', 'asked', '--by', 'CD'], 2],
    [[`juttu/${day}-9`, '--reason', 'asked', '--by', 'CD'], 1],
  ])('changes nothing: %j', (args, wanted) => {
    add(filledMail());
    const before = said('juttu', `${day}-1.json`);
    const { code, out } = remove(...args);
    expect([code, out]).toEqual([wanted, '']);
    expect(said('juttu', `${day}-1.json`)).toEqual(before);
  });
});
