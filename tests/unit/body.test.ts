import { describe, expect, it, test } from 'vitest';
import { readBody } from '../../src/reader/body.ts';
import { judged, readSound, told } from './support.ts';

const html = (body: string): string =>
  readSound(body)
    .parts.map((part) => part as string)
    .join('');

describe('Markdown becomes plain HTML', () => {
  test.each([
    ['a paragraph', 'Hei *sinä* **siellä**.', '<p>Hei <em>sinä</em> <strong>siellä</strong>.</p>'],
    ['signs of HTML', 'a &lt;b&gt; & "c" \\{d}', '<p>a &#x3C;b> &#x26; "c" {d}</p>'],
    ['code', '`<b>{x}</b>`', '<p><code>&#x3C;b>{x}&#x3C;/b></code></p>'],
    ['a fence', '```js\nimport x\n```', '<pre><code class="language-js">import x\n</code></pre>'],
    [
      'a fence inside a fence',
      '````\n```js\nimport x\n```\n````',
      '<pre><code>```js\nimport x\n```\n</code></pre>',
    ],
    ['a line of code fences', '```\n```js\nimport x\n```', '<pre><code>```js\nimport x\n</code></pre>'],
    ['breaks', 'a  \nb\\\nc', '<p>a<br>\nb<br>\nc</p>'],
    ['a list', '- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['a list from three', '3. a', '<ol start="3">\n<li>a</li>\n</ol>'],
    ['a quotation', '> a', '<blockquote>\n<p>a</p>\n</blockquote>'],
    ['a rule', '***', '<hr>'],
    ['deleted words', '~~a~~', '<p><del>a</del></p>'],
    ['a comment, which is nothing', 'a {/* b <c> */} d', '<p>a  d</p>'],
    [
      'dangerous words as words',
      'javascript: onclick= \\<script>',
      '<p>javascript: onclick= &#x3C;script></p>',
    ],
    ['dollars and tildes that are no maths', '5 $ ja 6 $', '<p>5 $ ja 6 $</p>'],
  ])('%s', (_, body, expected) => {
    expect(html(body)).toBe(expected);
  });
});

describe('headings', () => {
  it('have ids of their words, numbered where they come again', () => {
    const body = '## Mikä?\n\n### Äiti & isä\n\n## Mikä?\n\n## ما هي\n\n## constructor\n\n## __proto__\n';
    expect(readSound(body).headings).toEqual([
      { depth: 2, id: 'mikä', title: 'Mikä?' },
      { depth: 3, id: 'äiti-isä', title: 'Äiti & isä' },
      { depth: 2, id: 'mikä-2', title: 'Mikä?' },
      { depth: 2, id: 'ما-هي', title: 'ما هي' },
      { depth: 2, id: 'constructor', title: 'constructor' },
      { depth: 2, id: 'proto', title: 'proto' },
    ]);
    expect(html(body)).toContain('<h3 id="äiti-isä">Äiti &#x26; isä</h3>');
  });

  it('take the words of what stands in them', () => {
    const { headings } = readSound('## *Kela* ja [muut](methods) `x` <Lang code="en">today</Lang>\n');
    expect(headings).toEqual([{ depth: 2, id: 'kela-ja-muut-x-today', title: 'Kela ja muut x today' }]);
  });

  it('may go up any number of levels, and down one', () => {
    expect(readSound('## a\n\n### b\n\n#### c\n\n## d\n').headings.map(({ depth }) => depth)).toEqual([
      2, 3, 4, 2,
    ]);
  });
});

describe('links', () => {
  it('inside the site become parts with a language-free target, and are remembered with their place', () => {
    const { parts, links } = readSound('Alku.\n\nLue [tämä *nyt*](methods/trt#luku) ja [se](everyday).');
    expect(parts).toEqual([
      '<p>Alku.</p>\n<p>Lue ',
      { name: 'a', props: { target: 'methods/trt#luku' }, children: ['tämä <em>nyt</em>'] },
      ' ja ',
      { name: 'a', props: { target: 'everyday' }, children: ['se'] },
      '.</p>',
    ]);
    expect(links).toEqual([
      { target: 'methods/trt#luku', line: 3, column: 5 },
      { target: 'everyday', line: 3, column: 39 },
    ]);
  });

  test.each([
    [
      'out',
      '[Kela](https://www.kela.fi)',
      '<a href="https://www.kela.fi" rel="noopener noreferrer">Kela</a>',
    ],
    ['to a telephone', '[112](tel:112)', '<a href="tel:112">112</a>'],
    [
      'without brackets',
      'https://kela.fi',
      '<a href="https://kela.fi" rel="noopener noreferrer">https://kela.fi</a>',
    ],
    ['by reference', '[a][b]\n\n[b]: tel:112', '<a href="tel:112">a</a>'],
  ])('%s', (_, body, expected) => {
    expect(html(body)).toBe(`<p>${expected}</p>`);
  });

  it('leads to a heading of the page', () => {
    expect(html('[alas](#luku)\n\n## Luku')).toContain('<a href="#luku">alas</a>');
  });

  it('refuses a heading that the page does not have', () => {
    const { problems } = judged((findings) => readBody('Hei [alas](#luku).\n\n## Muu', 0, findings));
    expect(told(problems)).toEqual(['dead-anchor 1:5']);
  });

  it('lead to headings in any letters', () => {
    const links = '[a](#mitä-tehtiin) [b](#ما-هي)';
    expect(
      judged((findings) => readBody(`${links}\n\n## Mitä tehtiin\n\n## ما هي؟\n`, 0, findings)).problems,
    ).toEqual([]);
  });

  it('are told with the heading that may be meant, in readable letters', () => {
    const { problems } = judged((findings) =>
      readBody('[a](#mitä-tehtiin)\n\n## Mita tehtiin\n', 0, findings),
    );
    expect(problems[0]?.values).toEqual({ target: '#mitä-tehtiin', near: 'mita-tehtiin' });
    expect(told(problems)).toEqual(['dead-anchor 1:1']);
  });

  it('drop the title that Markdown allows: it reaches no phone', () => {
    expect(html('[a](tel:112 "b")')).not.toContain('title');
  });
});
