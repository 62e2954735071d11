import { afterAll, expect, it } from 'vitest';
import { digests, differing } from './support/digests.ts';
import { commentSaying } from '../unit/comment-support.ts';
import { sourceFile } from '../unit/support.ts';
import { ProjectCopy } from '../support/project.ts';

const warm = new ProjectCopy();
const cold = new ProjectCopy();
const small = new ProjectCopy();
afterAll(() => {
  warm.remove();
  cold.remove();
  small.remove();
});

const day = { SOURCE_DATE_EPOCH: String(Date.UTC(2031, 0, 31, 11) / 1000) };

async function built(project: ProjectCopy): Promise<ReadonlyMap<string, string>> {
  const { code, output, dir } = await project.build(day);
  expect(code, output).toBe(0);
  return digests(dir);
}

let last: ReadonlyMap<string, string> = new Map();

/** Makes the same change in both forks, and builds one with what its last build left and one from nothing. */
async function expectSame(what: string, change: (project: ProjectCopy) => void): Promise<void> {
  for (const project of [warm, cold]) change(project);
  const again = await built(warm);
  expect(differing(last, again), `${what} shows`).not.toEqual([]);
  last = again;
  cold.delete('node_modules/.astro', 'node_modules/.cache');
  expect(differing(again, await built(cold)), what).toEqual([]);
}

it('a build after a change gives what a build from nothing gives', { timeout: 900_000 }, async () => {
  last = await built(warm);
  const source = 'content/everyday/kela/index.fi.mdx';
  await expectSame('one sentence, and the subject and day of a post, which others name', (project) => {
    project.edit(source, (text) => text.replace('## Mitä teet?', 'Uusi lause.\n\n## Mitä teet?'));
    project.edit('content/blog/varhainen-tuki-kannattaa/index.fi.mdx', (text) =>
      text.replace('tags: [varhainen-tuki', 'tags: [tulkkaus, verkostot').replace('2026-11-21', '2025-11-21'),
    );
  });
  await expectSame('names, words, reviews, records and a text less', (project) => {
    project.edit('content/methods/kotokahvila/index.fi.mdx', (text) =>
      text.replace('title: "', 'title: "Uusi '),
    );
    project.edit('content/everyday/hatanumero/index.ar.mdx', (text) =>
      text.replace('review: machine', 'review: checked'),
    );
    project.edit('content/authors/toimitus.yaml', (text) => text.replace('Toimitus', 'Uusi toimitus'));
    project.edit('locales/sv.json', (text) => text.replace(/("trust.report": ")/, '$1Ny: '));
    project.delete('content/everyday/kela/index.so.mdx');
  });
});

it('a new comment makes its own post again, and shows there', { timeout: 120_000 }, async () => {
  const build = async (): Promise<ReadonlyMap<string, string>> => {
    const { code, output, dir } = await small.build({ ...day, CONTENT_DIR: 'small' });
    expect(code, output).toBe(0);
    return digests(dir);
  };
  const post = sourceFile('blog', 'Hei.\n');
  small.write({ 'small/authors/toimitus.yaml': 'name: Toimitus\n', 'small/blog/a/index.fi.mdx': post });
  small.write({ 'small/blog/b/index.fi.mdx': post });
  const before = await build();
  small.write({ 'small/blog/a/comments/2031-01-30-1.json': JSON.stringify(commentSaying()) });
  const pages = differing(before, await build()).filter((file) => file.includes('.html'));
  const own = ['fi/blogi', 'sv/blogg', 'en/blog'].map(
    (folder) => expect.stringContaining(`${folder}/a/index.html`) as string,
  );
  expect(pages).toEqual(expect.arrayContaining(own));
  expect(pages).toHaveLength(own.length);
});
