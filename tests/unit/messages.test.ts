import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { localeCodes } from '../../src/domain/locales.ts';
import type { RecordName } from '../../src/domain/part.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { reservedIds, sectionKeys } from '../../src/domain/sections.ts';
import { buildSite } from '../../src/domain/site.ts';
import { commentProblems, readComments } from '../../src/reader/comments.ts';
import { crossCheck, type CheckedText } from '../../src/reader/cross-check.ts';
import { identify } from '../../src/reader/entry.ts';
import { figureProblems, readFigures } from '../../src/reader/figures.ts';
import { fileProblems } from '../../src/reader/folder-files.ts';
import { readFolder } from '../../src/reader/folder.ts';
import { termHints } from '../../src/reader/hints.ts';
import { messages } from '../../src/reader/messages/index.ts';
import { methodProblems } from '../../src/reader/methods.ts';
import { movedProblems, readMoved } from '../../src/reader/moved.ts';
import { readRecordFile } from '../../src/reader/records.ts';
import { asLine, inWords } from '../../src/reader/report.ts';
import { endedLaws, retiredFrom, retiredInText } from '../../src/reader/retired.ts';
import { author } from '../../src/schemas/records.ts';
import { checkFile } from '../../src/tools/check/files.ts';
import { notChecked } from '../../src/tools/check/not-checked.ts';
import { reviewFlaws } from '../../src/tools/pull-request/review.ts';
import { png } from '../support/pictures.ts';
import { commentSaying } from './comment-support.ts';
import { kitFlaws, theme, themeFlaws } from './cafe-support.ts';
import { stated } from './figures-support.ts';
import { glossaryOf, lawFile, lawsOf, termFile, withContent } from './glossary-support.ts';
import { offeringFlaws, tableFlaws, tableText } from './offering-support.ts';
import { facts, fileOf, judged, readText, sourceFile, textOf, translationOf } from './support.ts';
import { sourceFlaws, translationFlaws } from './translation-support.ts';

const rules = Object.keys(messages) as readonly (keyof typeof messages)[];
const languages = ['fi', 'en'] as const;

const body = (text: string): readonly Problem[] => readText(sourceFile('blog', text)).problems;
const matter = (...lines: readonly string[]): readonly Problem[] => readText(fileOf(lines)).problems;
const path = (name: string): readonly Problem[] => judged((findings) => identify(name, findings)).problems;
const source = textOf({ id: 'kela' });
const stamp = { from: 'en', digest: source.digest, sections: [] } as const;
const cross = (data: object, ...targets: readonly string[]): readonly Problem[] =>
  crossCheck([
    {
      text: source,
      data: { ...data },
      headings: [],
      links: targets.map((target) => ({ target, line: 1, column: 1 })),
      names: [],
    },
  ]);

/** What is wrong with a method and its translation. */
function methods(data: CheckedText['data'], translated: CheckedText['data']): readonly Problem[] {
  const method = textOf({ section: 'methods', id: 'kela' });
  const rest = { headings: [], links: [], names: [] };
  return methodProblems([
    { text: method, data, ...rest },
    { text: translationOf(method, 'sv'), data: translated, ...rest },
  ]);
}

/** What is wrong with a text that names a figure, where the site has the figures of a list. */
const naming = (
  id: string,
  known: readonly string[] = [],
  kind: RecordName['kind'] = 'outcome',
): readonly Problem[] =>
  crossCheck(
    [
      {
        text: source,
        data: {},
        headings: [],
        links: [],
        names: [{ kind, id, line: 1, column: 1 }],
      },
    ],
    { outcome: new Set(known) },
  );

/** What is wrong with two files that hold the same figure, and have no page. */
function figureFlaws(): readonly Problem[] {
  const content = mkdtempSync(join(tmpdir(), 'perhe-messages-'));
  const figures = JSON.stringify({ figures: [stated()] });
  for (const page of ['a', 'b']) {
    mkdirSync(join(content, 'results', page), { recursive: true });
    writeFileSync(join(content, 'results', page, 'figures.yaml'), figures);
  }
  const found = readFigures(content, content);
  rmSync(content, { recursive: true });
  return [...found.problems, ...figureProblems(found, [])];
}

/** What is wrong with a table of old addresses on a site of one post. */
const movedFlaws = (rows: string): readonly Problem[] =>
  withContent({ 'moved.yaml': rows }, (folder) =>
    movedProblems(readMoved(folder, folder), new Set(['blog/juttu'])),
  );

/** What is wrong with a comment on the post `kela` of 2026-11-20. */
const commentFlaws = (name: string, said: object | string): readonly Problem[] =>
  withContent(
    { [`blog/${name}`]: typeof said === 'string' ? said : JSON.stringify(commentSaying(said)) },
    (root) => {
      const comments = readComments(root, root);
      const post = textOf({ section: 'blog', id: 'kela', published: '2026-11-20' });
      return [...comments.problems, ...commentProblems(comments, [post])];
    },
  );

const glossaryFlaws = (keys: Parameters<typeof termFile>[0]): readonly Problem[] =>
  glossaryOf({ sana: termFile(keys) }).problems;
const lawFlaws = (keys: Parameters<typeof lawFile>[0]): readonly Problem[] =>
  lawsOf({ '1-2020': lawFile(keys) }).problems;

/** An act that has ended and two old names, one of them without a new one. */
const { records: ended } = lawsOf({ '1-2020': lawFile({ inForceUntil: '2024-12-31' }) });
const { records: old } = glossaryOf({
  uusi: termFile(),
  toimisto: termFile({ status: 'dated', instead: 'uusi', mentions: '[toimisto]' }),
  virasto: termFile({ status: 'dated', mentions: '[virasto]' }),
});
const inTime = (text: string): readonly Problem[] =>
  retiredInText(
    sourceFile('blog', text),
    { section: 'blog', id: 'x', locale: 'fi' },
    'f.mdx',
    retiredFrom(ended, old, '2026-11-21'),
  );

/** What a hint tells of a text that uses a term. */
function unexplained(): readonly Problem[] {
  const file = 'index.fi.mdx';
  const text = sourceFile('blog', 'Uusi sana.');
  const { entry } = readText(text);
  return withContent({ [file]: text }, (root) =>
    entry ? termHints([{ ...entry, text: { ...entry.text, file } }], old, root) : [],
  );
}

/** What is wrong with a text that names a recording with these bytes. */
const recorded = (bytes: string | undefined): readonly Problem[] =>
  withContent(
    {
      'everyday/kela/index.fi.mdx': sourceFile('everyday', 'a', ['audio: ./a.mp3', 'audioBy: b']),
      ...(bytes !== undefined && { 'everyday/kela/a.mp3': bytes }),
    },
    (root) => readFolder(root, root).problems,
  );

/** What is wrong with a translation, by the bodies of the source and of itself. */
const translated = (source: string, body: string): readonly Problem[] => translationFlaws({ source, body });

/** Rules that tell what may be right: they stop nothing. */
const warnings: readonly string[] = [
  'theme-language',
  'theme-without-block',
  'slide-too-long',
  'notes-too-long',
  'retired-name',
  'retired-name-alone',
  'footnote-unused',
  'term-unexplained',
  'link-http',
  'link-elsewhere',
];

/** What is wrong with a folder of content that holds one file. */
const placed = (name: string, content: string | Buffer): readonly Problem[] =>
  withContent({ [name]: content }, (root) => fileProblems(root, root));

/** What is wrong with a link between files. */
const linked = (): readonly Problem[] =>
  withContent({ 'a.yaml': '' }, (root) => {
    symlinkSync('a.yaml', join(root, 'b.yaml'));
    return fileProblems(root, root);
  });

/** What is wrong with a text outside the site that names a neighbour. */
const loose = (name = 'x.mdx'): readonly Problem[] =>
  withContent({ 'x.mdx': sourceFile('blog', '[a](../b/)'), 'c/authors/toimitus.yaml': 'name: A' }, (root) =>
    checkFile(join(root, name), {
      section: 'blog',
      contentDir: join(root, 'c'),
      root,
      hints: false,
    }),
  );

/** Something that breaks each rule, read by the code that raises it. */
const specimens: Readonly<Record<keyof typeof messages, () => readonly Problem[]>> = {
  'no-content-folder': () => readFolder('/nowhere/content', '/nowhere').problems,
  'no-content': () => readFolder(join(process.cwd(), 'locales'), process.cwd()).problems,
  'file-missing': () => loose('y.mdx'),
  'file-folder': () => loose('c'),
  'path-shape': () => path('blog/juttu/kuva.mdx'),
  'unknown-section': () => path('muu/juttu/index.fi.mdx'),
  'bad-id': () => path('blog/Juttu/index.fi.mdx'),
  'unknown-language': () => path('blog/juttu/index.xx.mdx'),
  'section-language': () => path('blog/juttu/index.ar.mdx'),
  'too-large': () => readText('x'.repeat(300_000)).problems,
  'not-utf8': () => readText(Uint8Array.of(0xff)).problems,
  'strange-character': () => readText('\u0007').problems,
  'too-deep': () => readText('['.repeat(200)).problems,
  'file-type': () => placed('x.md', ''),
  'file-name': () => placed('Juttu.yaml', ''),
  'folder-name': () => placed('Juttu/x.yaml', ''),
  'symbolic-link': linked,
  'picture-large': () => placed('x.png', Buffer.alloc(3 * 1024 * 1024)),
  'picture-pixels': () => placed('x.png', png(6000, 6000)),
  'picture-format': () => placed('x.png', '<html>'),
  'picture-tells': () => placed('x.png', png(1, 1, { eXIf: 'x' })),
  'svg-namespace': () => placed('x.svg', '<svg/>'),
  'svg-forbidden': () => placed('x.svg', '<svg><script/></svg>'),
  'bidi-override': () => body('a \u202e b'),
  'bidi-isolate': () => body('a \u2068 b'),
  'invisible-character': () => body('a\u200bb'),
  'styled-letters': () => body('\u{1D40A}\u{1D41E}'),
  'mixed-scripts': () => body('K\u0435la'),
  'link-deceives': () => body('[a.fi](https://b.fi)'),
  'link-http': () => body('[a](http://b.fi)'),
  'link-elsewhere': () => loose(),
  'code-language': () => body('```x/y\na\n```'),
  'code-meta': () => body(`\`\`\`js ${'x'.repeat(50)}\na\n\`\`\``),
  'too-many': () => body('## a\n\n'.repeat(400)),
  'footnote-place': () => body('## a[^b]\n\n[^b]: c'),
  'footnote-doubled': () => body('a[^b]\n\n[^b]: c\n\n[^b]: d'),
  'footnote-missing': () => body('a[^b]'),
  'footnote-unused': () => body('a\n\n[^b]: c'),
  'not-machine': () => reviewFlaws('x.mdx', Buffer.from(fileOf(['review: person']))),
  'not-checked': () => [notChecked('x.mdx', 'crash', 'fi')],
  'front-matter-missing': () => readText('Teksti.').problems,
  'front-matter-fence': () => matter('title: A', '...'),
  'front-matter-size': () => matter(`title: ${'x '.repeat(5_000)}`),
  'yaml-syntax': () => matter("title: 'A' B"),
  'yaml-tab': () => matter('title: A', '\tB: 1'),
  'yaml-sign': () => matter('title: %A'),
  'yaml-colon': () => matter('title: A: B'),
  'yaml-open': () => matter('title: [A'),
  'yaml-key': () => matter('title A', 'b: 1'),
  'yaml-plain': () => matter('title: &a A'),
  'yaml-depth': () => matter('a: {b: {c: {d: {e: {f: 1}}}}}'),
  'doubled-key': () => matter('title: A', 'title: B'),
  'unknown-key': () => matter('titel: A'),
  'missing-key': () => matter('title: A'),
  'bad-value': () => matter('title: 1'),
  'fact-in-translation': () => matter(...facts.blog, `translation: { from: fi, digest: ${source.digest} }`),
  'review-contradicts': () => matter('title: A', 'summary: B', ...facts.blog, 'reviewedBy: C'),
  'source-missing': () => buildSite([translationOf(source, 'sv')], ['fi']).problems,
  'two-sources': () => buildSite([source, textOf({ id: 'kela', locale: 'sv' })], ['fi']).problems,
  'translation-from': () =>
    buildSite([source, translationOf(source, 'sv', { translation: stamp })], ['fi']).problems,
  'translation-headings': () => translated('## a\n', 'b\n'),
  'translation-list': () => translated('- a\n- b\n', '- c\n'),
  'translation-structure': () => translated('- a\n', 'b\n'),
  'translation-numbers': () => translated('a 112\n', 'b\n'),
  'translation-months': () => translated('tammikuu\n', 'February\n'),
  'translation-prices': () => translated('<Price id="a" /> c\n', 'b\n'),
  'translation-links': () => translated('[a](tel:112)\n', 'b\n'),
  'foreign-script': () => translated('a\n', 'aб\n'),
  'foreign-script-alone': () => sourceFlaws('قهوةhetki\n'),
  'direction-override': () => translated('a\n', 'b \u202Ec\u202C\n'),
  'direction-mark': () => translated('a\n', 'b \u2067\n'),
  'record-missing': () => readRecordFile('/nowhere/x.yaml', author).problems,
  'unknown-related': () => cross({ related: ['muu'] }),
  'list-length': () => methods({ notWhen: ['a'] }, { notWhen: [] }),
  'item-parts': () => methods({ steps: [{ what: 'a', time: 'b' }] }, { steps: [{ what: 'a' }] }),
  'order-circle': () => methods({ after: ['kela'] }, {}),
  'moved-section': () => movedFlaws('a/b: blog/juttu'),
  'moved-still-there': () => movedFlaws('blog/juttu: blog/muu'),
  'moved-chain': () => movedFlaws('blog/a: blog/b\nblog/b: blog/juttu'),
  'moved-nowhere': () => movedFlaws('blog/a: blog/b'),
  'comment-name': () => commentFlaws('kela/comments/eka.json', {}),
  'comment-json': () => commentFlaws('kela/comments/2026-11-22-1.json', 'name: A'),
  'comment-private': () => commentFlaws('kela/comments/2026-11-22-1.json', { name: 'a@example.org' }),
  'comment-alone': () => commentFlaws('muu/comments/2026-11-22-1.json', {}),
  'comment-early': () => commentFlaws('kela/comments/2026-11-19-1.json', {}),
  'comment-reply': () => commentFlaws('kela/comments/2026-11-22-1.json', { replyTo: '2026-11-22-2' }),
  'theme-without-slides': () => themeFlaws('## A\n\nTeksti.\n'),
  'theme-without-questions': () => themeFlaws('## A\n\nTeksti.\n'),
  'theme-without-handout': () => themeFlaws(theme({ handout: '' })),
  'theme-without-block': () => kitFlaws({}),
  'theme-place': () => themeFlaws(theme({ before: '<Notes>\n\na\n\n</Notes>' })),
  'theme-component': () => themeFlaws(theme(), 'blog'),
  'theme-language': () => themeFlaws(theme()),
  'slide-without-notes': () => themeFlaws(theme({ notes: '' })),
  'slide-empty': () => themeFlaws(theme({ shown: '' })),
  'slide-too-long': () => themeFlaws(theme({ shown: 'a '.repeat(300) })),
  'notes-too-long': () => themeFlaws(theme({ notes: `<Notes>\n\n${'a '.repeat(600)}\n\n</Notes>` })),
  'plan-over-time': () => kitFlaws({ minutes: 5 }),
  'kit-twice': () => kitFlaws({ blocks: ['id: alku, kind: talk'] }),
  'block-kind-missing': () => kitFlaws({ closing: 'talk' }),
  'block-without-theme': () => kitFlaws({ blocks: ['id: muu, kind: theme'] }),
  'unknown-block': () => kitFlaws({ block: 'muu' }),
  'unknown-theme': () => kitFlaws({}),
  'no-esm': () => body('import x'),
  'no-expression': () => body('{x}'),
  'no-html': () => body('<div>a</div>'),
  'unknown-component': () => body('<Foo />'),
  'unknown-prop': () => body('<Quote x="1">a</Quote>'),
  'prop-not-text': () => body('<Quote cite={x}>a</Quote>'),
  'prop-doubled': () => body('<Quote cite="a" cite="b">c</Quote>'),
  'prop-value': () => body('<Quote cite="">a</Quote>'),
  'prop-missing': () => body('<Callout>a</Callout>'),
  'block-in-line': () => body('a <Quote>b</Quote>'),
  'steps-list': () => body('<Steps />'),
  'not-empty': () => body('<Outcome id="x">a</Outcome>'),
  'unknown-outcome': () => naming('x'),
  'unknown-price': () => naming('x', [], 'price'),
  'outcome-section': () => naming('x', ['x']),
  'unknown-term': () => glossaryFlaws({ see: '[muu]' }),
  'record-name': () => glossaryOf({ Sana: termFile() }).problems,
  'records-section': () => path('glossary/sana/index.fi.mdx'),
  'unknown-law': () => lawFlaws({ inForceUntil: '2024-12-31', replacedBy: "['9-2020']" }),
  'law-name': () => lawFlaws({ number: '"2/2020"' }),
  'law-ended': () =>
    endedLaws([{ kind: 'law', id: '1-2020', line: 1, column: 1 }], 'f.mdx', ended, '2026-11-21'),
  'repealed-act': () => inTime('Laki 1/2020.'),
  'retired-name': () => inTime('Kysy toimistosta.'),
  'retired-name-alone': () => inTime('Kysy virastosta.'),
  'term-unexplained': unexplained,
  'term-place': () => body('[<Term id="a">b</Term>](methods)'),
  'term-without-words': () => body('a <Term id="a"></Term>'),
  'doubled-figure': figureFlaws,
  'figures-without-page': figureFlaws,
  'unknown-code': () => offeringFlaws({ activity: { forms: ['x'] } }),
  'unknown-area': () => offeringFlaws({ activity: { areas: ['x'] } }),
  'merged-area': () => offeringFlaws({ activity: { areas: ['nastola'] } }),
  'unknown-organisation': () => offeringFlaws({ activity: { organisation: 'muu' } }),
  'doubled-organisation': () => offeringFlaws({ twin: { name: 'JÄRJESTÖ' } }),
  'future-check': () => offeringFlaws({ activity: { checkedOn: '2999-01-01' } }),
  'private-contact': () => offeringFlaws({ activity: { text: { fi: 'Soita 040 123 4567.' } } }),
  'reserved-offering-id': () => offeringFlaws({ activity: {}, id: 'etsi' }),
  'csv-syntax': () => tableFlaws('"a'),
  'csv-empty': () => tableFlaws(''),
  'csv-cells': () => tableFlaws(`${tableText({})},"liikaa"`),
  'csv-column': () => tableFlaws('muu'),
  'csv-lacks-column': () => tableFlaws('id'),
  'csv-formula': () => tableFlaws(tableText({ name_fi: '=1+1' })),
  'csv-value': () => tableFlaws(tableText({ status: 'x' })),
  'csv-doubled': () => tableFlaws(tableText({}, {})),
  'body-empty': () => readText(sourceFile('blog', '')).problems,
  'no-h1': () => body('# a'),
  'heading-skips': () => body('### a'),
  'heading-length': () => body('##'),
  'link-form': () => body('[a](b)'),
  'link-scheme': () => body('[a](b:c)'),
  'link-without-text': () => body('[](methods)'),
  'dead-link': () => cross({}, 'everyday/muu'),
  'dead-anchor': () => cross({}, 'everyday/kela#muu'),
  'bad-picture': () => body('![a](b)'),
  'picture-in-line': () => body('a ![b](./b.png)'),
  'picture-missing': () => body('![b](./b.png)'),
  'recording-missing': () => recorded(undefined),
  'recording-size': () => recorded(`ID3${' '.repeat(3_000_000)}`),
  'recording-kind': () => recorded('RIFF'),
  'alt-missing': () => body('![](./b.png)'),
  'html-comment': () => body('<!-- a -->'),
  'less-than': () => body('a <3'),
  brace: () => body('a {b'),
  'mdx-syntax': () => body('a <-b'),
  'link-in-brackets': () => body('<https://kela.fi>'),
  'tag-open': () => body('<Quote>a'),
  'tag-crossed': () => body('<Quote>\n\n</Term>'),
  'tag-unopened': () => body('</Quote>'),
  'tag-unfinished': () => body('<Quote cite=a>'),
};

describe('the catalogue of messages', () => {
  test.each(rules)('%s says what is wrong and what to do, in Finnish and English', (rule) => {
    const { fi, en } = messages[rule];
    for (const words of [...fi, ...en]) expect(words).toMatch(/^[<\p{Lu}{ia].*[.…}:]$/su);
    expect(fi[0]).not.toBe(en[0]);
    expect(fi[1]).not.toBe(en[1]);
  });

  test.each(rules)('%s fills in the same values in both languages', (rule) => {
    const slots = (words: readonly string[]) => words.flatMap((text) => text.match(/\{\w+\}/g) ?? []).sort();
    expect(slots(messages[rule].fi)).toEqual(slots(messages[rule].en));
  });

  test.each(rules)('%s is raised with every value that its message names', (rule) => {
    const problem = specimens[rule]().find((one) => one.rule === rule);
    if (!problem) throw new Error(`Nothing raises ${rule}.`);
    for (const language of languages) {
      for (const words of inWords(problem, language)) expect(words).not.toMatch(/\{\w+\}|undefined/);
      expect(asLine(problem, language)).toContain(` ${problem.severity} ${rule} `);
    }
    expect(problem.severity).toBe(warnings.includes(rule) ? 'warning' : 'error');
    expect([problem.line >= 1, problem.column >= 1]).toEqual([true, true]);
  });

  it('knows every rule that the sources raise', () => {
    const files = ['domain', 'reader', 'tools', 'loaders']
      .flatMap((room) => readdirSync(join('src', room), { recursive: true, withFileTypes: true }))
      .filter((file) => file.isFile() && file.name.endsWith('.ts') && !file.parentPath.endsWith('messages'))
      .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'));
    const raised = files.flatMap((code) => [
      ...[...code.matchAll(/(?:\berror|#error|refused)\(\s*'([a-z0-9-]+)'/g)].map(([, rule]) => rule),
      ...[...code.matchAll(/problem\(\s*\w+,\s*'([a-z0-9-]+)'/g)].map(([, rule]) => rule),
      ...[...code.matchAll(/\brule(?::| =) [^,;]*?'([a-z0-9-]+)'(?: : '([a-z0-9-]+)')?/g)].flatMap((m) =>
        m.slice(1),
      ),
    ]);
    const found = new Set(raised.filter((rule) => rule !== undefined));
    // So that the patterns above cannot quietly stop matching.
    expect(found.size).toBeGreaterThan(35);
    expect([...found].filter((rule) => !Object.hasOwn(messages, rule))).toEqual([]);
  });

  it('lists the sections, languages and reserved words as the tables have them', () => {
    for (const language of languages) {
      const words = (rule: keyof typeof messages): string => {
        const problem = specimens[rule]()[0];
        return problem ? inWords(problem, language)[1] : '';
      };
      for (const section of sectionKeys) expect(words('unknown-section')).toContain(section);
      for (const locale of localeCodes)
        expect(words('unknown-language')).toMatch(new RegExp(`\\b${locale}\\b`));
      for (const id of reservedIds) expect(words('bad-id')).toMatch(new RegExp(`\\b${id}\\b`));
    }
  });
});
