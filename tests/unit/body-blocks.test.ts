import { describe, expect, it, test } from 'vitest';
import { readBody } from '../../src/reader/body.ts';
import { judged, readSound, told } from './support.ts';

describe('tables', () => {
  const table = '| a | b | c |\n| - | :-: | -: |\n| 1 | 2 | [3](methods) |\n';

  it('are parts whose header cells have a scope and whose sides are classes', () => {
    const { parts } = readSound(table);
    expect(JSON.stringify(parts)).not.toContain('style');
    expect(parts).toMatchObject([{ name: 'table', props: {} }]);
    const [part] = parts;
    const children = typeof part === 'object' ? part.children : [];
    const text = children.map((child) => (typeof child === 'string' ? child : `(${child.name})`)).join('');
    expect(text.match(/<(table|tr|t[hd]( [^>]*)?)>/g)).toEqual([
      '<table>',
      '<tr>',
      '<th scope="col">',
      '<th scope="col" class="ta-c">',
      '<th scope="col" class="ta-e">',
      '<tr>',
      '<td>',
      '<td class="ta-c">',
      '<td class="ta-e">',
    ]);
    expect(text).toContain('<td class="ta-e">(a)</td>');
  });

  it('are named by the heading above them', () => {
    const { parts } = readSound(`## Aika ja työ\n\nTeksti.\n\n${table}`);
    expect(parts.at(-1)).toMatchObject({ name: 'table', props: { label: 'aika-ja-työ' } });
  });

  it('are landmarks once for each heading', () => {
    const { parts } = readSound(`## Aika\n\n${table}\nTeksti.\n\n${table}`);
    const tables = parts.filter((part) => typeof part === 'object' && part.name === 'table');
    expect(tables.map((part) => typeof part === 'object' && part.props)).toEqual([
      { label: 'aika' },
      { label: 'aika', role: 'group' },
    ]);
  });
});

describe('figures', () => {
  it('are named by their id, and the reader remembers where', () => {
    const { parts, names } = readSound('Alku.\n\n<Outcome id="py-koulutetut" />\n');
    expect(parts.at(-1)).toEqual({ name: 'Outcome', props: { id: 'py-koulutetut' }, children: [] });
    expect(names).toEqual([{ kind: 'outcome', id: 'py-koulutetut', line: 3, column: 1 }]);
  });

  it('hold no words and stand in no sentence', () => {
    const flaws = (body: string) => told(judged((findings) => readBody(body, 0, findings)).problems);
    expect(flaws('<Outcome id="x">a</Outcome>')).toContain('not-empty 1:1');
    expect(flaws('a <Outcome id="x" /> b')).toEqual(['block-in-line 1:3']);
    expect(flaws('<Outcome />')).toEqual(['prop-missing 1:1']);
  });
});

describe('pictures', () => {
  it('on their own become figures, and are remembered', () => {
    const { parts, pictures } = readSound('Alku.\n\n![Mitä näkyy](./kuva.png "Kuvateksti")\n');
    expect(parts).toEqual([
      '<p>Alku.</p>\n',
      {
        name: 'Figure',
        props: { src: './kuva.png', alt: 'Mitä näkyy', caption: 'Kuvateksti' },
        children: [],
      },
    ]);
    expect(pictures).toEqual([{ src: './kuva.png', place: { line: 3, column: 1 } }]);
  });

  it('of the component Figure are remembered too', () => {
    const { parts, pictures } = readSound('<Figure src="./a-1.webp" alt="x" />');
    expect(parts).toEqual([{ name: 'Figure', props: { src: './a-1.webp', alt: 'x' }, children: [] }]);
    expect(pictures.map(({ src }) => src)).toEqual(['./a-1.webp']);
  });

  test.each(['- ![a](./a.png)', '> ![a](./a.png)', '| x |\n| - |\n| ![a](./a.png) |'])(
    'may stand where blocks may: %j',
    (body) => {
      expect(readSound(body).pictures).toHaveLength(1);
    },
  );
});

describe('components', () => {
  it('keep literal props and the Markdown inside', () => {
    const title = 'Huomaa: 5 &lt; 10 & ”näin”';
    const { parts } = readSound(
      `<Callout type="info" title="${title}">\n\n**a** [b](methods)\n\n- c\n\n</Callout>`,
    );
    expect(parts).toEqual([
      {
        name: 'Callout',
        props: { type: 'info', title: 'Huomaa: 5 < 10 & ”näin”' },
        children: [
          '<p><strong>a</strong> ',
          { name: 'a', props: { target: 'methods' }, children: ['b'] },
          '</p><ul>\n<li>c</li>\n</ul>',
        ],
      },
    ]);
  });

  it('stand inside words where they are words', () => {
    expect(readSound('Sano <Lang code="en">hello</Lang>!').parts).toEqual([
      '<p>Sano ',
      { name: 'Lang', props: { code: 'en' }, children: ['hello'] },
      '!</p>',
    ]);
  });

  it('Steps become a numbered list with each item in one box', () => {
    const { parts } = readSound(
      '<Steps>\n\n1. **Soita.** Heti.\n2. Odota <Lang code="en">x</Lang>\n\n</Steps>',
    );
    expect(parts).toEqual([
      '<ol class="steps"><li><div><strong>Soita.</strong> Heti.</div></li><li><div>Odota ',
      { name: 'Lang', props: { code: 'en' }, children: ['x'] },
      '</div></li></ol>',
    ]);
  });
});
