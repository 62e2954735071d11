import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../src/reader/check.ts';
import { readFolder } from '../../src/reader/folder.ts';
import { collect } from '../../src/tools/new/answers.ts';
import { makeEntry } from '../../src/tools/new/entry.ts';
import { idFlaw, idFromTitle } from '../../src/tools/new/id.ts';
import { kindNames, kinds, recordKindNames, recordKinds } from '../../src/tools/new/kinds.ts';
import { questionsFor } from '../../src/tools/new/questions.ts';
import { makeRecord, recordQuestions } from '../../src/tools/new/records.ts';
import { sourceFile } from './support.ts';

let contentDir = '';
beforeEach(() => {
  contentDir = mkdtempSync(join(tmpdir(), 'perhe-new-'));
});
afterEach(() => {
  rmSync(contentDir, { recursive: true, force: true });
});

const answers = {
  title: 'Äiti: "oma" öljy',
  id: 'aiti',
  language: 'fi',
  summary: '-',
  author: 'oma-jarjesto',
  'author-name': 'Oma järjestö',
  weight: 'rights',
};
const common = { day: '2026-11-21', root: process.cwd() };

describe('makeEntry', () => {
  it.each(kindNames.flatMap((kind) => (['fi', 'en'] as const).map((language) => [kind, language] as const)))(
    'writes a %s (%s) that passes the check',
    (kind, language) => {
      const made = makeEntry({ kind, answers, language, contentDir, ...common });
      expect(made.problems).toEqual([]);
      // A theme needs the kit of the café beside it, and wants its other languages.
      const wanted = kind === 'theme' ? ['record-missing', 'theme-language', 'theme-language'] : [];
      expect(
        checkContent(contentDir, contentDir)
          .map(({ rule }) => rule)
          .sort(),
      ).toEqual(wanted);
      const { entries } = readFolder(contentDir, contentDir);
      expect(entries.map(({ text }) => [text.section, text.id, text.title])).toEqual([
        [kinds[kind].section, 'aiti', answers.title],
      ]);
    },
  );

  it('makes the record of a new author beside a post', () => {
    makeEntry({ kind: 'post', answers, language: 'fi', contentDir, ...common });
    expect(readFileSync(join(contentDir, 'authors/oma-jarjesto.yaml'), 'utf8')).toBe(
      'name: "Oma järjestö"\n',
    );
  });

  it('writes nothing over a file', () => {
    const order = { kind: 'theme', answers, language: 'fi', contentDir, ...common } as const;
    makeEntry(order);
    expect(() => makeEntry(order)).toThrow('EEXIST');
  });
});

describe('makeRecord', () => {
  const network = 'network/verkosto';
  const said = {
    title: 'Äiti: "oma" öljy',
    id: 'aiti',
    start: '2026-12-01T07:00:00Z',
    of: network,
    text: '-',
    definition: '-',
    group: 'law',
  };
  beforeEach(() => {
    mkdirSync(join(contentDir, network), { recursive: true });
    writeFileSync(join(contentDir, network, 'index.fi.mdx'), sourceFile('network'));
  });

  it.each(
    recordKindNames.flatMap((kind) => (['fi', 'en'] as const).map((language) => [kind, language] as const)),
  )('writes a %s (%s) that passes the check', (kind, language) => {
    const made = makeRecord({ kind, answers: said, language, contentDir, ...common });
    expect(made.problems).toEqual([]);
    expect(made.files).toHaveLength(1);
    expect(checkContent(contentDir, contentDir)).toEqual([]);
    const file = join(contentDir, recordKinds[kind].folder, 'aiti.yaml');
    expect(parse(readFileSync(file, 'utf8'))).toMatchObject({ checkedOn: common.day });
    expect(() => makeRecord({ kind, answers: said, language, contentDir, ...common })).toThrow('EEXIST');
  });

  it('asks for what it needs, offers the only network, and refuses one that is not there', async () => {
    const meeting = recordQuestions('meeting', contentDir);
    const { answers: got } = await collect(meeting, { title: 'Syksy', start: '2026-12-01' }, 'fi', undefined);
    expect(got).toEqual({ title: 'Syksy', id: 'syksy', start: '2026-12-01', of: network, text: '-' });
    const { flaws } = await collect(meeting, { start: '1.12.2026', of: 'network/muu' }, 'en', undefined);
    expect(flaws).toHaveLength(2);
    const { missing } = await collect(
      recordQuestions('term', contentDir),
      { title: 'Sana' },
      'fi',
      undefined,
    );
    expect(missing.map(({ name }) => name)).toEqual(['group']);
  });

  it('refuses a name that is taken', async () => {
    makeRecord({ kind: 'term', answers: said, language: 'fi', contentDir, ...common });
    const { flaws } = await collect(
      recordQuestions('term', contentDir),
      { title: 'A', id: 'aiti' },
      'en',
      undefined,
    );
    expect(flaws).toEqual([expect.stringContaining('glossary/aiti exists already')]);
  });
});

describe('ids', () => {
  it.each([
    ['Mitä äiti öisin Åbossa tekee?', 'mita-aiti-oisin-abossa-tekee'],
    ['  112 – hätä!  ', '112-hata'],
    ['日本', ''],
  ])('of «%s»', (title, id) => {
    expect(idFromTitle(title)).toBe(id);
  });

  it('are cut at a word', () => {
    const id = idFromTitle('sana '.repeat(40));
    expect(id.length).toBeLessThanOrEqual(60);
    expect(id).toMatch(/^sana(-sana)*$/);
  });

  it('are refused with wrong letters, reserved or taken', () => {
    makeEntry({ kind: 'theme', answers, language: 'fi', contentDir, ...common });
    for (const id of ['Iso', 'ääni', 'a--b', '../x', 'diat', 'fi', 'aiti'])
      expect(idFlaw(id, 'cafe', contentDir, 'fi'), id).toBeTypeOf('string');
    expect(idFlaw('aiti', 'blog', contentDir, 'fi')).toBeUndefined();
  });
});

describe('collect', () => {
  it('takes everything from flags', async () => {
    const { answers: got } = await collect(questionsFor('post', contentDir), answers, 'fi', undefined);
    expect(got).toMatchObject({ title: answers.title, id: 'aiti', author: 'oma-jarjesto' });
  });

  it('names what is missing where nobody can be asked', async () => {
    const { missing } = await collect(questionsFor('topic', contentDir), { title: 'Vesi' }, 'fi', undefined);
    expect(missing.map(({ name }) => name)).toEqual(['weight']);
  });

  it('asks again until an answer will do, and takes the offered one for an empty line', async () => {
    const typed = ['', 'Vesi', 'Iso Vesi', '', '', '', 'raskas', 'health'];
    const asked: string[] = [];
    const ask = (question: string) => Promise.resolve((asked.push(question), typed.shift() ?? ''));
    const { answers: got } = await collect(questionsFor('topic', contentDir), {}, 'en', ask);
    expect(got).toEqual({ title: 'Vesi', id: 'vesi', language: 'fi', summary: '-', weight: 'health' });
    expect(asked).toHaveLength(8);
  });

  it('stops at a flag that will not do', async () => {
    const { flaws } = await collect(questionsFor('method', contentDir), { language: 'ar' }, 'en', undefined);
    expect(flaws).toEqual(['--language: The language is one of fi, sv, en.']);
  });
});

describe('npm run new, without a terminal', () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['src/tools/new.ts', ...args], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: contentDir, SOURCE_DATE_EPOCH: '1700000000' },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 20_000,
    });

  it('lists the missing flags and ends with 2', () => {
    const { status, stderr } = run('topic', '--lang', 'en');
    expect(status).toBe(2);
    expect(stderr).toContain('--title');
    expect(stderr).toContain('--weight');
  });

  it('writes a record and says where it will be seen', () => {
    const { status, stdout } = run('term', '--title', 'Uusi sana', '--group', 'law', '--lang', 'en');
    expect(status).toBe(0);
    expect(stdout).toContain('/fi/sanasto/uusi-sana/');
    expect(stdout).not.toContain('kit.yaml');
    expect(stdout).toContain('Replace every place that says REPLACE');
    expect(run('meeting', '--title', 'A', '--group', 'law').status).toBe(2);
  });

  it('asks to replace nothing where the answers filled the file', () => {
    const answers = ['--title', 'Valmis sana', '--group', 'law', '--definition', 'Sana on sana.'];
    const { status, stdout } = run('term', ...answers, '--lang', 'en');
    expect(status).toBe(0);
    expect(stdout).not.toContain('REPLACE');
    expect(readFileSync(join(contentDir, 'glossary/valmis-sana.yaml'), 'utf8')).not.toContain('REPLACE');
  });

  it('writes a file with the day of the build', () => {
    const { status, stdout } = run('theme', '--title', 'Työkalut', '--lang', 'fi');
    expect(status).toBe(0);
    expect(stdout).toContain('/fi/kotokahvila/tyokalut/');
    // Without a block nobody can choose it.
    expect(stdout).toMatch(/2\. .*kit\.yaml.*theme: tyokalut/);
    expect(readFileSync(join(contentDir, 'cafe/tyokalut/index.fi.mdx'), 'utf8')).toContain(
      'checkedOn: 2023-11-14',
    );
  });
});
