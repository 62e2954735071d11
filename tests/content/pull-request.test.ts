import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fileOf, sourceFile } from '../unit/support.ts';
import { run } from './commands.ts';

const work = mkdtempSync(join(tmpdir(), 'pull-request-'));
afterAll(() => rmSync(work, { recursive: true }));

const base = {
  'content/authors/toimitus.yaml': 'name: { fi: Toimitus }\n',
  'content/blog/vanha/index.fi.mdx': sourceFile('blog'),
};
const post = 'content/blog/uusi/index.fi.mdx';
let count = 0;

/** A checkout of a merge of these files into the base, judged. */
function judge(files: Readonly<Record<string, string | { readonly to: string }>>) {
  const number = ++count;
  const repository = join(work, `change-${number}`);
  const git = (...args: readonly string[]) =>
    execFileSync(
      'git',
      ['-C', repository, '-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...args],
      { stdio: 'pipe' },
    );
  const commit = (some: typeof files): void => {
    for (const [path, content] of Object.entries(some)) {
      const file = join(repository, path);
      mkdirSync(dirname(file), { recursive: true });
      if (typeof content === 'string') writeFileSync(file, content);
      else symlinkSync(content.to, file);
    }
    git('add', '--all', '--force');
    git('commit', '--quiet', '--message', 'a');
  };
  mkdirSync(repository);
  git('init', '--quiet');
  commit(base);
  commit(files);
  const [content, summary] = [join(work, `content-${number}`), join(work, `summary-${number}.md`)];
  const ending = run('pull-request', join(work, 'change-1', 'content'), ['--change', repository, '--content', content, '--summary', summary]);
  return { ...ending, content, summary: readFileSync(summary, 'utf8') };
}

describe('a pull request', () => {
  // First, as its folder is the content that the others come beside.
  it('of nothing is for a maintainer', () => {
    expect(judge({ README: 'a' }).code).toBe(3);
  });

  it('with a good post passes, and the post stands beside ours', () => {
    const { code, summary, content, err } = judge({ [post]: sourceFile('blog', 'Lue [vanha](blog/vanha).\n') });
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(summary).toContain('no errors');
    expect(existsSync(join(content, 'blog/uusi/index.fi.mdx'))).toBe(true);
    expect(existsSync(join(content, 'blog/vanha/index.fi.mdx'))).toBe(true);
  });

  it('with a flawed post is told where and what, and GitHub too', () => {
    const { code, summary, out } = judge({ [post]: sourceFile('blog', 'Hei {process.env.HOME}\n') });
    expect(code).toBe(1);
    expect(summary).toContain('`blog/uusi/index.fi.mdx:8:5`');
    expect(out).toMatch(/^::error file=content\/blog\/uusi\/index\.fi\.mdx,line=8,col=5,title=no-expression::/m);
  });

  it('that says a person has checked it does not pass', () => {
    const { code, out } = judge({ [post]: sourceFile('blog', 'a\n', ['review: checked']) });
    expect(code).toBe(1);
    expect(out).toContain('title=not-machine');
  });

  it('with a repaired judge is judged by ours, and by a maintainer', () => {
    const { code, summary } = judge({ [post]: fileOf(['title: A'], '<script/>'), 'src/reader/check.ts': 'export {};' });
    expect(code).toBe(3);
    expect(summary).toContain('`src/reader/check.ts`');
  });

  it('with a link to our files is never read', () => {
    const { code, summary, content } = judge({ [post]: { to: '/etc/passwd' } });
    expect(code).toBe(3);
    expect(summary).toContain(post);
    expect(existsSync(content)).toBe(false);
  });

  it('is refused where it is called without its folders', () => {
    expect(run('pull-request', work, []).code).toBe(2);
  });
});
