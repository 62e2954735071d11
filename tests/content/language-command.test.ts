import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stamped } from '../../src/reader/stamp.ts';
import { readFolder } from '../../src/reader/folder.ts';
import { fileOf, sourceFile } from '../unit/support.ts';
import { folderOf, run } from './commands.ts';

const headings = ['Mitä teet?', 'Kuka auttaa?', 'Mitä sanot?', 'Jos on vaara', 'Tavallisia väärinkäsityksiä', 'Virallista tietoa'];
/** An everyday page with every part it needs and enough words. */
const body = headings.map((heading) => `## ${heading}\n\n${'Soita heti ja odota vastausta.\n\n'.repeat(6)}`).join('');
const long = `${'Yksi kaksi kolme neljä viisi '.repeat(4).trim()}.`;
const waiver = (rule: string): string => `{/* selko-ok: ${rule} – lain oma sanamuoto – AB */}\n\n`;

const good = folderOf({ 'everyday/kela/index.fi.mdx': sourceFile('everyday', body) });
const bad = folderOf({
  'everyday/kela/index.fi.mdx': sourceFile('everyday', `${long}\n\n${body}`),
  'everyday/verot/index.fi.mdx': sourceFile('everyday', `${waiver('clauses')}${body}`),
  'blog/juttu/index.fi.mdx': sourceFile('blog', `${long} ${'sana '.repeat(17)}.\n`),
});
const waived = folderOf({
  'everyday/kela/index.fi.mdx': sourceFile('everyday', `${waiver('sentence-too-long')}${long}\n\n${body}`),
});
const unsound = folderOf({ 'everyday/kela/index.fi.mdx': sourceFile('everyday', '<script>x</script>\n') });
afterAll(() => [good, bad, waived, unsound].forEach((folder) => rmSync(folder, { recursive: true })));

/** Without Voikko, whatever is installed here. */
const check = (folder: string, ...args: readonly string[]) =>
  run('check-language', folder, args, { PYTHONPATH: join(folder, 'nowhere'), PYTHONNOUSERSITE: '1' });

describe('npm run check:language', () => {
  it('ends with 0 where nothing is wrong, and never calls a text easy', () => {
    const { code, out } = check(good);
    expect(code).toBe(0);
    expect(out).toContain('Errors: 0');
    expect(out).not.toMatch(/easy|%|passed/i);
    expect(check(good, '--lang', 'fi').out).not.toMatch(/helppo|selkokiel/i);
  });

  it('ends with 1 and names file, line, column, rule, value and limit of each error', () => {
    const { code, out } = check(bad);
    expect(code).toBe(1);
    expect(out).toMatch(/everyday\/kela\/index\.fi\.mdx:\d+:1 error sentence-too-long .*20 words, at most 18/);
    expect(out).toMatch(/everyday\/verot\/index\.fi\.mdx:\d+:1 error waiver-unused/);
    expect(out).toContain('Errors: 2');
    // A post has hints only, which are counted.
    expect(out).not.toMatch(/blog\/juttu.* error /);
    expect(out).toMatch(/Hints: \d+ \(/);
  });

  it('tells the hardest sentence first', () => {
    const [first = '', second = ''] = check(bad).out.split('\n');
    expect(first).toBe('The hardest sentences:');
    expect(second).toMatch(/^ {2}\S*kela\/index\.fi\.mdx:\d+ 20 words \(aim 12\): Yksi/);
  });

  it('tells hints with --hints, and of the files that it is given', () => {
    expect(check(bad, '--hints').out).toMatch(/blog\/juttu\/index\.fi\.mdx:\d+:1 hint sentence-too-long/);
    const { code, out } = check(bad, join(bad, 'blog/juttu/index.fi.mdx'));
    expect(code).toBe(0);
    expect(out).toContain('hint sentence-too-long');
    expect(out).not.toContain('kela');
  });

  it('speaks Finnish unless it is told otherwise', () => {
    const { out } = run('check-language', bad, [], { LANG: 'C' });
    expect(out).toContain('Virheitä: 2');
    expect(out).toContain('Jaa virke: yksi asia yhteen virkkeeseen.');
  });

  it('lists what was waived', () => {
    const { code, out } = check(waived);
    expect(code).toBe(0);
    expect(out).toMatch(/Waiver: \S*kela\/index\.fi\.mdx:\d+ sentence-too-long – lain oma sanamuoto – AB/);
  });

  it('says the same as JSON', () => {
    const told = JSON.parse(check(bad, '--json').out) as {
      readonly findings: readonly { readonly rule: string; readonly value?: number; readonly message: string }[];
      readonly worst: readonly unknown[];
      readonly waivers: readonly unknown[];
    };
    expect(told.findings[0]).toMatchObject({ rule: 'sentence-too-long', value: 20, limit: 18, severity: 'error' });
    expect(told.findings[0]?.message).toContain('20 words');
    expect(told.worst).toHaveLength(2);
    expect(told.waivers).toEqual([]);
  });

  it('says which rules did not run, or runs them', () => {
    const { out } = check(good);
    if (out.includes('Not run')) expect(out).toMatch(/Not run, .*: passive, participle, construction, word-long/);
    else expect(JSON.parse(check(good, '--json').out)).toMatchObject({ notRun: [] });
  });

  it('judges only texts that the guard lets pass', () => {
    const { code, err } = check(unsound);
    expect(code).toBe(1);
    expect(err).toContain('no-html');
  });

  it('ends with 2 where it is called wrongly', () => {
    expect(check(good, '--percent').code).toBe(2);
    const { code, err } = check(good, join(good, 'everyday/muu/index.fi.mdx'));
    expect(code).toBe(2);
    expect(err).toContain('everyday/muu/index.fi.mdx');
  });

  it('judges 300 pages in less than 20 seconds', () => {
    const files = Array.from({ length: 300 }, (_, n) => [`everyday/sivu-${n}/index.fi.mdx`, sourceFile('everyday', body)]);
    const many = folderOf(Object.fromEntries(files) as Record<string, string>);
    const from = performance.now();
    const { code } = check(many);
    const seconds = (performance.now() - from) / 1000;
    rmSync(many, { recursive: true });
    expect(code).toBe(0);
    expect(seconds).toBeLessThan(20);
  });
});

describe('a translation', () => {
  it('is judged beside its source while it follows it', () => {
    const source = sourceFile('everyday', `${body}Soita. Odota.\n`);
    const english = fileOf(['title: Name', 'summary: Text.', 'review: machine'], `${body}Call and wait.\n`);
    const folder = folderOf({ 'everyday/kela/index.fi.mdx': source });
    const [entry] = readFolder(folder, folder).entries;
    if (!entry) throw new Error('The source is not sound.');
    const both = (text: string) =>
      folderOf({ 'everyday/kela/index.fi.mdx': source, 'everyday/kela/index.en.mdx': text });
    const current = both(stamped(english, entry.text, '2026-11-21'));
    const stale = both(stamped(english, { ...entry.text, digest: 'text-000000000000' }, '2026-11-21'));
    expect(check(current, '--hints').out).toMatch(/index\.en\.mdx:\d+:1 hint pair-sentences/);
    expect(check(stale, '--hints').out).not.toContain('pair-sentences');
    [folder, current, stale].forEach((one) => rmSync(one, { recursive: true }));
  });
});
