import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { png } from '../support/pictures.ts';
import { lawFile, termFile } from '../unit/glossary-support.ts';
import { fileOf, sourceFile } from '../unit/support.ts';
import { folderOf, run } from './commands.ts';

const author = 'name: { fi: Toimitus }\n';
const good = folderOf({
  'blog/juttu/index.fi.mdx': sourceFile('blog', 'Lue [Kelasta](everyday/kela).\n'),
  'everyday/kela/index.fi.mdx': sourceFile('everyday'),
  'authors/toimitus.yaml': author,
});
const bad = folderOf({
  'blog/juttu/index.fi.mdx': sourceFile('blog', 'Hei {process.env.HOME}\n\n<script>x</script>\n'),
  'blog/toinen/index.xx.mdx': sourceFile('blog'),
  'authors/toimitus.yaml': `${author}phone: "040"\n`,
});
const unfit = folderOf({
  'blog/juttu/index.fi.mdx': sourceFile('blog', 'Lue [verot](everyday/verot).\n'),
  'blog/juttu/index.sv.mdx': sourceFile('blog'),
});
const loose = folderOf({
  'hyva.mdx': sourceFile('blog', 'Lue [Kelasta](everyday/kela).\n'),
  'arjen-aihe.mdx': sourceFile('everyday'),
  'Arjen aihe.mdx': sourceFile('everyday'),
  '-juttu.mdx': sourceFile('blog'),
  'ju\u202ettu.mdx': sourceFile('blog'),
  'naapuri.mdx': sourceFile('blog', '[x](../muu/) [y](/fi/arki/kela/#ei) [z](http://vanha.example/)\n'),
  'uusi.mdx': sourceFile('blog').replace('toimitus', 'uusi-tekija'),
  'kuvat.mdx': sourceFile('blog', '![a](./on.png)\n\n![b](./ei.png)\n\n![c](./kertoo.png)\n'),
  'on.png': png(),
  'kertoo.png': png(1, 1, { eXIf: 'x' }),
  'teksti.md': 'a',
  'piirros.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
  'linkki.mdx': sourceFile('blog', '\n[x](everyday/muu)\n'),
  'vaara.mdx': fileOf(['title: A'], 'export const x = 1;\n'),
});
const dated = folderOf({
  'blog/juttu/index.fi.mdx': sourceFile('blog', 'Laki 1/2010 velvoittaa.\n\nKysy <Term id="uusi">sieltä</Term>.\n'),
  'blog/toinen/index.fi.mdx': sourceFile('blog', 'Toimisto auttaa. Se on uusi sana.\n'),
  'authors/toimitus.yaml': author,
  'laws/1-2010.yaml': lawFile({ number: '"1/2010"', inForceUntil: '2024-12-31' }),
  'glossary/uusi.yaml': termFile({ terms: '{ fi: { term: uusi sana, definition: A. } }' }),
  'glossary/vanha.yaml': termFile({ status: 'dated', mentions: '[toimisto]' }),
});
afterAll(() => [good, bad, unfit, loose, dated].forEach((folder) => rmSync(folder, { recursive: true })));

const check = (folder: string, ...args: readonly string[]) => run('check-content', folder, args);
const loosely = (name: string): string => join(loose, name);

describe('npm run check:content', () => {
  it('ends with 0 where nothing is wrong', () => {
    expect(check(good)).toEqual({ code: 0, out: 'Errors: 0\n', err: '' });
  });

  it('ends with 1 and a line per flaw: file:line:col severity rule message — remedy', () => {
    const { code, out, err } = check(bad);
    expect([code, err]).toEqual([1, '']);
    const lines = out.trimEnd().split('\n');
    expect(lines.at(-1)).toBe('Errors: 4');
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^\S+:\d+:\d+ error [a-z0-9-]+ .+ — .+$/);
    expect(out).toMatch(/blog\/juttu\/index\.fi\.mdx:8:5 error no-expression /);
    expect(out).toMatch(/blog\/juttu\/index\.fi\.mdx:10:1 error no-html /);
    expect(out).toMatch(/blog\/toinen\/index\.xx\.mdx:1:1 error unknown-language /);
    expect(out).toMatch(/authors\/toimitus\.yaml:2:1 error unknown-key /);
  });

  it('finds what is wrong between files', () => {
    const { code, out } = check(unfit);
    expect(code).toBe(1);
    for (const rule of ['dead-link', 'two-sources', 'record-missing']) expect(out).toContain(` error ${rule} `);
  });

  it('finds what texts tell of the past as if it were present: an act as an error, a name as a warning', () => {
    const { code, out } = check(dated);
    expect(code).toBe(1);
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/blog\/juttu\/index\.fi\.mdx:8:6 error repealed-act .*1\/2010/);
    expect(lines[1]).toMatch(/blog\/toinen\/index\.fi\.mdx:8:1 warning retired-name-alone /);
    expect(lines[2]).toBe('Errors: 1');
  });

  it('tells with --hints which legal terms texts leave unexplained', () => {
    const hints = check(dated, '--hints').out.split('\n').filter((line) => line.includes('term-unexplained'));
    expect(hints).toHaveLength(1);
    expect(hints[0]).toMatch(/blog\/toinen\/index\.fi\.mdx:8:24 warning /);
  });

  it('says with --json the same to tools', () => {
    const { code, out } = check(bad, '--json', '--lang', 'fi');
    expect(code).toBe(1);
    const rows = JSON.parse(out) as Record<string, unknown>[];
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatchObject({
      file: expect.stringMatching(/blog\/juttu\/index\.fi\.mdx$/),
      line: 8,
      column: 5,
      severity: 'error',
      rule: 'no-expression',
      values: { code: 'process.env.HOME' },
      message: expect.stringContaining('Aaltosulut'),
      remedy: expect.stringContaining('Kirjoita'),
    });
    expect(JSON.parse(check(good, '--json').out)).toEqual([]);
  });

  it('speaks Finnish unless the environment or --lang says English', () => {
    const finnish = run('check-content', good, [], { LANG: 'C.UTF-8' });
    expect(finnish.out).toBe('Virheitä: 0\n');
    expect(check(good, '--lang', 'fi').out).toBe('Virheitä: 0\n');
  });

  it('names the folder where CONTENT_DIR is wrong, and ends with 1', () => {
    const { code, out } = check(join(good, 'nowhere'));
    expect(code).toBe(1);
    expect(out).toContain(`error no-content-folder There is no content folder ${join(good, 'nowhere')}.`);
    const empty = check(join(good, 'authors'));
    expect(empty.code).toBe(1);
    expect(empty.out).toContain(join(good, 'authors'));
  });

  test.each([
    ['an unknown option', ['--fix']],
    ['an unknown section', ['--section', 'blogi', 'x.mdx']],
    ['a name of every object', ['--section', 'constructor', 'x.mdx']],
  ])('ends with 2 and says how it is called, given %s', (_, args) => {
    const { code, err } = check(good, ...args);
    expect(code).toBe(2);
    expect(err).toContain('npm run check:content');
  });
});

describe('npm run check:content with files', () => {
  it('checks them as posts in Finnish, with links into the site', () => {
    expect(check(good, loosely('hyva.mdx'))).toMatchObject({ code: 0, out: 'Errors: 0\n' });
    const { code, out } = check(good, loosely('linkki.mdx'));
    expect(code).toBe(1);
    expect(out).toMatch(/linkki\.mdx:9:1 error dead-link /);
  });

  it('checks them as if they stood in another section', () => {
    expect(check(good, '--section', 'everyday', loosely('arjen-aihe.mdx')).code).toBe(0);
    const { code, out } = check(good, '--section', 'blog', loosely('arjen-aihe.mdx'));
    expect(code).toBe(1);
    expect(out).toContain('error unknown-key The key "weight" is not known.');
  });

  it('tells the flaws of all of them, and names one that is not there', () => {
    const { code, out } = check(good, loosely('vaara.mdx'), loosely('hyva.mdx'), loosely('puuttuu.mdx'));
    expect(code).toBe(1);
    expect(out).toMatch(/vaara\.mdx:5:1 error no-esm /);
    expect(out).toContain(loosely('puuttuu.mdx'));
    expect(out).not.toContain('hyva.mdx');
  });

  it('judges the name that the file has', () => {
    for (const name of ['Arjen aihe.mdx', '-juttu.mdx', 'ju\u202ettu.mdx']) {
      const { code, out } = check(good, '--section', 'everyday', '--', loosely(name));
      expect([code, out], name).toEqual([1, expect.stringContaining(' error file-name ')]);
      expect(out).not.toContain('\u202e');
    }
  });

  it('takes a relative link as far as it can be judged, and warns', () => {
    const { code, out } = check(good, loosely('naapuri.mdx'));
    expect(out).toMatch(/naapuri\.mdx:8:1 warning link-elsewhere /);
    expect(out).toMatch(/naapuri\.mdx:8:\d+ warning link-http /);
    expect(out).toMatch(/naapuri\.mdx:8:\d+ error dead-anchor /);
    expect(code).toBe(1);
  });

  test.each([
    ['a path where there is no file', 'ei-ole.mdx', 'file-missing'],
    ['a folder', '', 'file-folder'],
  ])('says what %s is', (_, name, rule) => {
    const { code, out } = check(good, loosely(name));
    expect(code).toBe(1);
    expect(out).toContain(`:1:1 error ${rule} `);
    expect(out).not.toContain('record-missing');
  });

  it('looks authors up, in the site and beside the file', () => {
    const { code, out } = check(good, loosely('uusi.mdx'));
    expect(code).toBe(1);
    expect(out).toMatch(/uusi\.mdx:5:\d+ error record-missing .*uusi-tekija/);
    mkdirSync(loosely('authors'));
    writeFileSync(loosely('authors/uusi-tekija.yaml'), author);
    expect(check(good, loosely('uusi.mdx')).code).toBe(0);
    expect(check(good, loosely('authors/uusi-tekija.yaml')).code).toBe(0);
  });

  it('takes pictures beside the file if they are there and pass', () => {
    const { out } = check(good, loosely('kuvat.mdx'));
    expect(out.match(/ error \S+/g)).toEqual([' error picture-missing', ' error picture-tells']);
    expect(out).toMatch(/kertoo\.png:1:1 error picture-tells/);
  });

  it('judges pictures, and refuses files of other kinds', () => {
    expect(check(good, loosely('on.png')).code).toBe(0);
    expect(check(good, loosely('piirros.svg')).out).toContain(' error svg-forbidden ');
    expect(check(good, loosely('teksti.md')).out).toContain(' error file-type ');
  });

  it('shows the line at fault with --frames', () => {
    const { out } = check(bad, '--frames');
    expect(out).toContain('\n  8 | Hei {process.env.HOME}\n    |     ^\n');
  });

  it('speaks to GitHub with --annotations, and no value ends a command', () => {
    const { code, out } = check(good, '--annotations', '--section', 'everyday', '--', loosely('ju\u202ettu.mdx'));
    expect(code).toBe(1);
    expect(out).toMatch(/^::error file=[^\n]*juU\+202Ettu\.mdx,line=1,col=1,title=file-name::/);
  });

  it('says nothing of the rest of the site', () => {
    expect(check(unfit, loosely('arjen-aihe.mdx'), '--section', 'everyday')).toMatchObject({ code: 0 });
  });
});
