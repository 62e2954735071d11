import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, test } from 'vitest';
import { fileOf, sourceFile } from '../unit/support.ts';
import { folderOf, run } from './commands.ts';

const translated = (words: string, stamp = 'translation: { from: fi, digest: text-000000000000 }'): string =>
  fileOf(['title: Namn', 'summary: S.', stamp, 'review: checked'], words);

let folder = '';
const make = (files: Readonly<Record<string, string>>): void => {
  folder = folderOf(files);
};
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const l10n = (...args: readonly string[]) => run('l10n', folder, args);
const text = (path: string): string => readFileSync(join(folder, path), 'utf8');

const both = {
  'everyday/kela/index.fi.mdx': sourceFile('everyday', '## Eka\n\na\n\n## Toka\n\nb\n'),
  'everyday/kela/index.sv.mdx': translated('## Första\n\na\n\n## Andra\n\nb\n'),
  'everyday/verot/index.fi.mdx': sourceFile('everyday'),
  'methods/trt/index.fi.mdx': sourceFile('methods'),
};

describe('npm run l10n -- status', () => {
  it('counts per language what is there, stale, missing and unchecked', () => {
    make(both);
    const { code, out } = l10n('status');
    expect(code).toBe(0);
    const row = (name: string) => out.split('\n').find((line) => line.includes(name))?.match(/\d+/g)?.slice(1).map(Number);
    // texts, source, current, stale, missing, checked, machine
    expect(row("'fi suomi'")).toEqual([3, 3, 0, 0, 0, 0, 3]);
    expect(row("'sv svenska'")).toEqual([3, 0, 0, 1, 2, 1, 0]);
    expect(row("'ar ")).toEqual([2, 0, 0, 0, 2, 0, 0]);
  });

  it('names stale translations with the parts that changed', () => {
    make(both);
    expect(l10n('status').out).toMatch(/everyday\/kela\/index\.sv\.mdx: stale: Eka · Toka\n/);
  });

  it('is at peace after a stamp, and names only the part that changes then', () => {
    make(both);
    expect(l10n('stamp', 'everyday/kela').code).toBe(0);
    expect(l10n('status').out).not.toContain('stale:');
    const source = sourceFile('everyday', '## Eka\n\na\n\n## Toka\n\nb muuttui\n');
    const stamped = text('everyday/kela/index.sv.mdx');
    rmSync(folder, { recursive: true });
    make({ 'everyday/kela/index.fi.mdx': source, 'everyday/kela/index.sv.mdx': stamped });
    expect(l10n('status').out).toMatch(/index\.sv\.mdx: stale: Toka\n/);
    const difference = l10n('diff', 'everyday/kela', 'sv');
    expect(difference.out).toContain('## Toka\n');
    expect(difference.out).not.toContain('## Eka');
  });
});

describe('npm run l10n -- stamp', () => {
  it('changes the stamp of the translation and nothing else', () => {
    make(both);
    const before = text('everyday/kela/index.sv.mdx');
    expect(l10n('stamp', 'everyday/kela', 'sv').code).toBe(0);
    const after = text('everyday/kela/index.sv.mdx');
    const block = /translation:\n {2}from: fi\n {2}digest: text-[0-9a-f]{12}\n {2}sections: \[text-[0-9a-f]{12}, text-[0-9a-f]{12}\]\n {2}date: \d{4}-\d\d-\d\d\n/;
    expect(after).toMatch(block);
    expect(after.replace(block, '')).toBe(before.replace(/translation: .*\n/, ''));
    for (const path of ['everyday/kela/index.fi.mdx', 'everyday/verot/index.fi.mdx'] as const)
      expect(text(path)).toBe(both[path]);
  });

  it('stamps the named languages only', () => {
    make({ ...both, 'everyday/kela/index.en.mdx': translated('## A\n\na\n\n## B\n\nb\n') });
    const { out } = l10n('stamp', 'everyday/kela', 'en');
    expect(out).toContain('index.en.mdx');
    expect(text('everyday/kela/index.sv.mdx')).toBe(both['everyday/kela/index.sv.mdx']);
  });

  it('stamps everything with --all', () => {
    make(both);
    expect(l10n('stamp', '--all').code).toBe(0);
    expect(text('everyday/kela/index.sv.mdx')).not.toContain('text-000000000000');
  });

  it('gives a new translation its block, and leaves the source alone', () => {
    // As the message of two-sources says: the translation has no block yet, and its language sorts before fi.
    const copy = sourceFile('everyday', 'Words.\n');
    make({ ...both, 'everyday/verot/index.en.mdx': copy });
    expect(l10n('stamp', 'everyday/verot', 'en').code).toBe(0);
    expect(text('everyday/verot/index.fi.mdx')).toBe(both['everyday/verot/index.fi.mdx']);
    expect(text('everyday/verot/index.en.mdx')).toContain('translation:\n  from: fi\n');
  });

  it('stamps a new translation that states only words and has no block yet, whatever others lack', () => {
    const fresh = fileOf(['title: Namn', 'summary: S.'], 'Words.\n');
    make({ ...both, 'everyday/verot/index.en.mdx': fresh, 'everyday/muu/index.fi.mdx': 'broken' });
    expect(l10n('stamp', 'everyday/verot', 'en').code).toBe(0);
    expect(text('everyday/verot/index.en.mdx')).toContain('translation:\n  from: fi\n');
  });

  it('stamps one of several new translations of an entry', () => {
    const fresh = fileOf(['title: Namn', 'summary: S.'], 'Words.\n');
    make({ ...both, 'everyday/verot/index.en.mdx': fresh, 'everyday/verot/index.sv.mdx': fresh });
    expect(l10n('stamp', 'everyday/verot', 'en').code).toBe(0);
    expect(text('everyday/verot/index.en.mdx')).toContain('translation:\n  from: fi\n');
    expect(text('everyday/verot/index.sv.mdx')).toBe(fresh);
  });

  it('names the file of a language that is not there, and ends with 1', () => {
    make(both);
    const { code, out } = l10n('stamp', 'everyday/verot', 'et');
    expect(code).toBe(1);
    expect(out).toContain('everyday/verot/index.et.mdx');
  });

  it('never turns a source into a translation', () => {
    make({ ...both, 'everyday/verot/index.en.mdx': sourceFile('everyday', 'Words.\n') });
    l10n('stamp', '--all');
    expect(text('everyday/verot/index.fi.mdx')).toBe(both['everyday/verot/index.fi.mdx']);
  });

  it('ends with 1 and names an entry that is not there', () => {
    make(both);
    const { code, out } = l10n('stamp', 'everyday/muu');
    expect(code).toBe(1);
    expect(out).toContain('everyday/muu');
  });
});

describe('npm run l10n -- diff', () => {
  it('says that a translation is up to date', () => {
    make(both);
    l10n('stamp', 'everyday/kela');
    expect(l10n('diff', 'everyday/kela', 'sv')).toMatchObject({ code: 0, out: 'The translation is up to date.\n' });
  });

  const git = (...args: readonly string[]): void => {
    const name = ['-c', 'user.name=Test', '-c', 'user.email=test@site.example', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...name, ...args], { cwd: folder, stdio: 'ignore' });
  };
  const changed = sourceFile('everyday', '## Eka\n\na\n\n## Toka\n\nb muuttui\n');
  const commitBoth = (): void => {
    make(both);
    l10n('stamp', 'everyday/kela', 'sv');
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'First');
    writeFileSync(join(folder, 'everyday/kela/index.fi.mdx'), changed);
  };

  it('shows the changed words of the source from the history of git', () => {
    commitBoth();
    const { code, out } = l10n('diff', 'everyday/kela', 'sv');
    expect(code).toBe(0);
    expect(out).toContain('## Toka\n');
    expect(out).toContain('b {+muuttui+}');
  });

  it('says that a stamp is of no version there ever was, and ends with 1', () => {
    commitBoth();
    const path = join(folder, 'everyday/kela/index.sv.mdx');
    writeFileSync(path, text('everyday/kela/index.sv.mdx').replace(/text-[0-9a-f]{12}/, 'text-aaaaaaaaaaaa'));
    const { code, out } = l10n('diff', 'everyday/kela', 'sv');
    expect(code).toBe(1);
    expect(out).toMatch(/index\.sv\.mdx: the translation's stamp text-aaaaaaaaaaaa is of no committed version/);
    expect(out).toContain('npm run l10n -- stamp everyday/kela sv');
  });

  it('names the remedy where the clone is shallow', () => {
    commitBoth();
    git('commit', '--quiet', '--all', '--message', 'Second');
    const origin = folder;
    const clone = `${folder}-clone`;
    git('clone', '--quiet', '--depth', '1', `file://${origin}`, clone);
    folder = clone;
    const { code, out } = l10n('diff', 'everyday/kela', 'sv');
    rmSync(origin, { recursive: true });
    expect(code).toBe(1);
    expect(out).toContain('git fetch --unshallow');
  });

  it('names the remedy where there is no git at all: a zip', () => {
    make({ ...both, 'everyday/kela/index.fi.mdx': changed });
    const { code, out } = l10n('diff', 'everyday/kela', 'sv');
    expect(code).toBe(1);
    expect(out).toContain('no git history here');
  });
});

describe('npm run l10n', () => {
  test.each([
    ['an unknown command', ['stampp']],
    ['an unknown option', ['status', '--fast']],
    ['nothing to stamp', ['stamp']],
    ['a source', ['diff', 'everyday/kela', 'fi']],
  ])('ends with 2 and says how it is called, given %s', (_, args) => {
    make(both);
    const { code, err } = l10n(...args);
    expect(code).toBe(2);
    expect(err).toContain('npm run l10n -- status');
  });

  it('touches nothing where a text has a flaw, and tells it', () => {
    make({ ...both, 'everyday/verot/index.fi.mdx': sourceFile('everyday', '{x}\n') });
    const { code, err } = l10n('stamp', '--all');
    expect(code).toBe(1);
    expect(err).toMatch(/verot\/index\.fi\.mdx:\d+:1 error no-expression /);
    expect(text('everyday/kela/index.sv.mdx')).toBe(both['everyday/kela/index.sv.mdx']);
  });

  it('names the folder where CONTENT_DIR is wrong, and ends with 1', () => {
    make(both);
    const { code, err } = run('l10n', join(folder, 'nowhere'), ['status']);
    expect(code).toBe(1);
    expect(err).toContain(join(folder, 'nowhere'));
  });
});
