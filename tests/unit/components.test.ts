import { describe, expect, it, test } from 'vitest';
import { localeCodes } from '../../src/domain/locales.ts';
import { components } from '../../src/reader/components.ts';
import { expectation } from '../../src/reader/messages/expectations.ts';

const accepts = (name: string, prop: string, value: string): boolean | undefined =>
  components.get(name)?.props[prop]?.accepts(value);

describe('the components of authors', () => {
  it('are those of the contract’s list, Price and the parts of themes, each with its props', () => {
    const props = [...components].map(([name, facts]) => [
      name,
      Object.entries(facts.props).map(([prop, { required }]) => (required ? prop : `${prop}?`)),
    ]);
    expect(Object.fromEntries(props)).toEqual({
      Callout: ['type', 'title?'],
      Figure: ['src', 'alt', 'caption?'],
      Quote: ['cite?'],
      Lang: ['code'],
      Steps: [],
      Outcome: ['id'],
      Term: ['id'],
      // Not in the contract: prices and limits come from one data file.
      Price: ['id'],
      // Not in the contract: what a theme of the learning café consists of.
      Slide: ['title'],
      Notes: [],
      Questions: [],
      TableCard: ['title'],
      Handout: ['title'],
    });
  });

  it('are looked up in a Map, where no name of every object is found', () => {
    for (const name of ['constructor', '__proto__', 'toString']) expect(components.has(name)).toBe(false);
  });

  it('say what each prop expects in words of both languages', () => {
    for (const [name, { props }] of components)
      for (const [prop, { expected }] of Object.entries(props))
        for (const language of ['fi', 'en'] as const)
          expect(expectation(expected, language), `${name} ${prop}`).not.toBe(expected);
  });
});

describe('props', () => {
  test.each([
    ['Callout', 'type', ['info', 'tip', 'warning'], ['', 'Info', 'danger', 'constructor']],
    ['Callout', 'title', ['a', 'x'.repeat(120)], ['', ' ', 'x'.repeat(121)]],
    ['Figure', 'alt', ['a', 'x'.repeat(300)], ['', 'x'.repeat(301)]],
    ['Figure', 'caption', ['a'], ['', '\n', 'x'.repeat(301)]],
    ['Outcome', 'id', ['py-koulutetut', 'x', '1'], ['', 'Py', 'a b', '-a', 'a--b', '../a', 'ä', '__proto__']],
    ['Term', 'id', ['kela', 'te-toimisto', '1'], ['', 'Kela', 'a b', 'a--b', 'ä', '__proto__']],
    ['Quote', 'cite', ['Äiti, Tampere'], ['', 'x'.repeat(201)]],
    [
      'Lang',
      'code',
      [
        ...[...localeCodes, 'vi', 'som', 'rmf', 'zh-Hant', 'sr-Latn-RS', 'es-419'],
        ...['fi-FI', 'en-GB', 'pt-BR', 'zh-TW', 'sv-FI'],
      ],
      ['', 'suomi', 'FI', 'xx', 'xx-FI', 'fi-', 'fi-fi', 'fi_FI', 'fi-x-a', 'x"', '__proto__'],
    ],
    [
      'Figure',
      'src',
      ['./a.png', './a-1.jpg', './1.jpeg', './a.webp', './a.avif', './a.svg'],
      [
        'a.png',
        '/a.png',
        '../a.png',
        './A.png',
        './a b.png',
        './-a.png',
        './a/b.png',
        './a.gif',
        './a.png.mjs',
        './a.png?raw',
        './.png',
        'https://example.org/a.png',
        'data:image/png;base64,x',
        './a.png\n',
      ],
    ],
  ])('%s %s', (name, prop, good, bad) => {
    for (const value of good) expect(accepts(name, prop, value), value).toBe(true);
    for (const value of bad) expect(accepts(name, prop, value), value).toBe(false);
  });
});
