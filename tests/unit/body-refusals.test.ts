import { describe, expect, it, test } from 'vitest';
import { readBody } from '../../src/reader/body.ts';
import { asLine } from '../../src/reader/report.ts';
import { judged, readText, sourceFile, told } from './support.ts';

const flaws = (body: string) => judged((findings) => readBody(body, 0, findings)).problems;

/** What is refused, by which rule, and where in a body whose first line is line 1. */
const refused: readonly (readonly [what: string, body: string, ...told: readonly string[]])[] = [
  ['an import', 'a\n\nimport x from "y"', 'no-esm 3:1'],
  ['an export', 'export const x = 1', 'no-esm 1:1'],
  ['a paragraph line that begins so', 'Mitä\nexport on?', 'no-esm 2:1'],
  ['an import after a fence', '```\n```js\n```\nimport x', 'no-esm 4:1'],
  ['an import after what only looks like a fence', '``` a`b\n\nimport x from "y"', 'no-esm 3:1'],
  ['an expression', 'ä {x} b', 'no-expression 1:3'],
  ['an expression after an emoji, counted as editors count', '😀 {x}', 'no-expression 1:4'],
  ['an expression on lines of its own', 'a\n\n{\n  x\n}\n', 'no-expression 3:1'],
  ['an expression in a list', '- a\n  - b {x}', 'no-expression 2:7'],
  ['an expression in a cell', '| a |\n| - |\n| {x} |', 'no-expression 3:3'],
  ['an expression in a link', '[a {x}](methods)', 'no-expression 1:4'],
  ['an expression in a heading', '## a {x}', 'no-expression 1:6'],
  ['an empty expression', 'a {} b', 'no-expression 1:3'],
  ['code between comments', '{/* a */ x /* b */}', 'no-expression 1:1'],
  ['code after a comment', '{/* a */ x}', 'no-expression 1:1'],
  ['an element', 'a\n\n<div>b</div>', 'no-html 3:1'],
  ['an element in a line', 'a <b>c</b> d', 'no-html 1:3'],
  ['a script', '<script>alert(1)</script>', 'no-html 1:1'],
  ['a name with a colon', '<svg:a />', 'no-html 1:1'],
  ['a component that is not there', '<Foo />', 'unknown-component 1:1'],
  ['a fragment', '<>a</>', 'unknown-component 1:1'],
  ['a member', '<Callout.x />', 'unknown-component 1:1'],
  ['a name of every object', '<Constructor />\n\n<constructor />', 'unknown-component 1:1', 'no-html 3:1'],
  ['a prop that is not there', '<Quote x="1">a</Quote>', 'unknown-prop 1:1'],
  [
    'a prop of every object',
    '<Quote constructor="1" __proto__="2">a</Quote>',
    'unknown-prop 1:1',
    'unknown-prop 1:1',
  ],
  ['a handler', '<Quote onclick="x">a</Quote>', 'unknown-prop 1:1'],
  ['a directive', '<Quote client:load>a</Quote>', 'unknown-prop 1:1'],
  ['a prop that is code', '<Callout type={x}>a</Callout>', 'prop-not-text 1:1'],
  ['a spread', '<Callout {...x} type="tip">a</Callout>', 'prop-not-text 1:1'],
  ['a prop twice', '<Callout type="tip" type="tip">a</Callout>', 'prop-doubled 1:1'],
  ['a prop’s wrong value', '<Callout type="bad">a</Callout>', 'prop-value 1:1'],
  ['a prop without a value', '<Callout type>a</Callout>', 'prop-value 1:1'],
  ['a missing prop', 'a <Lang>b</Lang>', 'prop-missing 1:3'],
  ['a block inside a line', 'a <Callout type="tip">b</Callout>', 'block-in-line 1:3'],
  ['steps without a list', '<Steps>\n\na\n\n</Steps>', 'steps-list 1:1'],
  ['steps with bullets', '<Steps>\n\n- a\n\n</Steps>', 'steps-list 1:1'],
  ['steps with two lists', '<Steps>\n\n1. a\n\n- b\n\n</Steps>', 'steps-list 1:1'],
  ['empty steps', '<Steps />', 'steps-list 1:1'],
  ['a flaw inside steps', '<Steps>\n\n1. a\n2. b {x}\n\n</Steps>', 'no-expression 4:6'],
  ['a first-level heading', 'a\n\n# b', 'no-h1 3:1'],
  ['a first-level heading underlined', 'b\n=', 'no-h1 1:1'],
  ['a skipped level', '## a\n\n#### b', 'heading-skips 3:1'],
  ['a skipped level at the start', '### a', 'heading-skips 1:1'],
  ['an empty heading', '##', 'heading-length 1:1'],
  ['a long heading', `## ${'x'.repeat(151)}`, 'heading-length 1:1'],
  ['a link of a kind that is not allowed', '[a](javascript:alert(1))', 'link-scheme 1:1'],
  ['such a link by reference', 'a [b][c]\n\n[c]: data:text/html,x', 'link-scheme 1:3'],
  ['an address for such a link that nothing names', 'a\n\n> [c]: <javascript:x> "d"', 'link-scheme 3:1'],
  ['such a link with coded signs', '[a](java&#115;cript:x)', 'link-scheme 1:1'],
  ['a link of no form', 'a\n[b](c)', 'link-form 2:1'],
  ['a link to another host than its words show', '[kela.fi](https://evil.example)', 'link-deceives 1:1'],
  ['a footnote in a heading', '## a[^b]\n\n[^b]: c', 'footnote-place 1:5'],
  ['code in an unknown language', '```../../etc/passwd\na\n```', 'code-language 1:1'],
  ['much behind a language', `\`\`\`js ${'x'.repeat(41)}\na\n\`\`\``, 'code-meta 1:1'],
  ['too many headings', '## a\n\n'.repeat(301), 'too-many 601:1'],
  ['an isolate that a heading leaves open', '## \u2068a\nb\u2069', 'bidi-isolate 1:1'],
  ['a coded override', 'a &#x202e; b', 'bidi-override 1:1'],
  ['numbers of characters that are no text', 'a&#0;b', 'strange-character 1:1'],
  ['a coded bell', 'a&#7;b', 'strange-character 1:1'],
  ['such a word over emphasis', '*K*\u0435\u0442', 'mixed-scripts 1:1'],
  ['such a word by a coded letter', 'K&#x435;la', 'mixed-scripts 1:1'],
  ['such a space in a prop', '<Quote cite="Ke&#8203;la">a</Quote>', 'invisible-character 1:1'],
  ['a link without words', '[](methods)', 'link-without-text 1:1'],
  ['a link with a space for words', '[ ](methods)', 'link-without-text 1:1'],
  ['a picture from elsewhere', '![a](https://example.org/a.png)', 'bad-picture 1:1'],
  ['a picture of another folder', '![a](../a.png)', 'bad-picture 1:1'],
  ['a picture of a hidden parent', '![a](./%2e%2e/a.png)', 'bad-picture 1:1'],
  ['a module for a picture', '![a](./payload.mjs)', 'bad-picture 1:1'],
  ['a picture without words', '![](./a.png)', 'alt-missing 1:1'],
  ['a picture inside a line', 'a ![b](./b.png) c', 'picture-in-line 1:3'],
  ['a picture inside a link', '[![b](./b.png)](methods)', 'picture-in-line 1:2'],
  ['a picture inside a heading', '## a ![b](./b.png)', 'picture-in-line 1:6'],
  ['an HTML comment', 'a\n\n<!-- b -->', 'html-comment 3:1'],
  ['a sign that begins a tag', 'ä <3 b', 'less-than 1:3'],
  ['a brace that does not end', 'ä {b', 'brace 1:3'],
  ['a tag that does not end', '<Quote>\n\na', 'tag-open 1:1'],
  ['a tag that ends in another paragraph', 'a <Lang code="fi">b\n\nc</Lang>', 'tag-open 1:3'],
  ['an end without a beginning', 'a\n\n</Quote>', 'tag-unopened 3:1'],
  ['an end of another tag', '<Callout type="tip">\n\na\n\n</Quote>', 'tag-crossed 5:1'],
  ['an end of HTML', 'a\n\n</b>', 'no-html 3:1'],
  ['a value without quotation marks', '<Callout type=tip>\n\na\n\n</Callout>', 'tag-unfinished 1:1'],
  ['a quotation mark that does not end', '<Callout type="tip>\n\na\n\n</Callout>', 'tag-unfinished 1:1'],
  ['a link in angle brackets', '<https://kela.fi>', 'link-in-brackets 1:1'],
  ['a mail address in angle brackets', 'a <a@kela.fi>', 'link-in-brackets 1:3'],
  ['a host in angle brackets', 'a <kela.fi>', 'link-in-brackets 1:3'],
  ['a sign before a sign', 'a <-b', 'mdx-syntax 1:3'],
];

describe('readBody refuses', () => {
  test.each(refused)('%s', (_, body, ...expected) => {
    expect(told(flaws(body))).toEqual(expected);
  });

  test.each(refused)('%s, with lines counted in the whole file', (_, body, ...expected) => {
    const file = sourceFile('blog', body);
    const before = file.split('\n').length - body.split('\n').length;
    const moved = expected.map((one) =>
      one.replace(/ (\d+):/, (_whole, line: string) => ` ${Number(line) + before}:`),
    );
    const { entry, problems } = readText(file);
    const own = problems.filter(({ rule }) => rule !== 'picture-missing');
    expect(told(own)).toEqual(moved);
    expect(entry).toBeUndefined();
  });
});

describe('readBody', () => {
  it('tells every flaw of a text at once', () => {
    const body = '# a\n\n[b](x) {c}\n\n<div>d</div>\n\n![](./e.png)\n';
    expect(told(flaws(body))).toEqual([
      'no-h1 1:1',
      'link-form 3:1',
      'no-expression 3:8',
      'no-html 5:1',
      'alt-missing 7:1',
    ]);
  });

  it('takes twenty-four levels inside each other and no more', () => {
    const nested = (levels: number) => `a\n\n${'> '.repeat(levels)}b`;
    expect(flaws(nested(22))).toEqual([]);
    const problems = flaws(nested(28));
    expect(new Set(problems.map(({ rule, line }) => `${rule} ${line}`))).toEqual(new Set(['too-deep 3']));
  });

  it('leaves nothing of what it refuses', () => {
    const body = 'a {x} <b>y</b> [z](javascript:w)\n\n<script>v</script>\n';
    const { result } = judged((findings) => readBody(body, 0, findings));
    expect(JSON.stringify(result.parts)).not.toMatch(/[vwxyz]|script/);
  });

  test.each([
    ['<https://kela.fi>', '[kela.fi](https://kela.fi)'],
    ['<a@kela.fi>', '[a@kela.fi](mailto:a@kela.fi)'],
    ['<mailto:a@kela.fi>', '[a@kela.fi](mailto:a@kela.fi)'],
    ['<kela.fi>', '[kela.fi](https://kela.fi)'],
    ['<Callout type="tip">\n\na', '</Callout>'],
    ['<Callout type="tip">\n\na\n\n</Quote>', '</Callout>'],
    ['</Callout>', '</Callout>'],
    ['<Callout type=tip>', '"'],
  ])('tells how to mend %j in both languages, in no words of the parser', (body, remedy) => {
    const { problems } = judged((findings) => readBody(body, 10, findings));
    for (const language of ['fi', 'en'] as const) {
      const line = problems.map((problem) => asLine(problem, language)).join('\n');
      expect(line).toContain(remedy);
      expect(line).not.toMatch(/JSX|MDX|Expected|Unexpected|\(1:1\)/);
    }
  });

  it('counts lines in the file, not in the body', () => {
    const { problems } = judged((findings) => readBody('<Quote>\n\na\n\n</Term>', 10, findings));
    expect(problems[0]?.values).toEqual({ end: 'Term', tag: 'Quote', line: '11' });
  });

  it('shows long code cut short', () => {
    const [problem] = flaws(`{${'x'.repeat(500)}}`);
    expect(problem?.values['code']).toHaveLength(60);
  });
});
