import { describe, expect, it, test } from 'vitest';
import { crossCheck } from '../../src/reader/cross-check.ts';
import { readBody } from '../../src/reader/body.ts';
import { judged, readSound, textOf, told } from './support.ts';

const flaws = (body: string): readonly string[] =>
  told(judged((findings) => readBody(body, 0, findings)).problems);

describe('<Term id>', () => {
  it('holds the words of the text, and the reader remembers what it names and where', () => {
    const { parts, names, links } = readSound(
      'Tee <Term id="kotoutumissuunnitelma">**oma** suunnitelma</Term>.\n',
    );
    expect(parts).toEqual([
      '<p>Tee ',
      {
        name: 'Term',
        props: { id: 'kotoutumissuunnitelma' },
        children: ['<strong>oma</strong> suunnitelma'],
      },
      '.</p>',
    ]);
    expect(names).toEqual([{ kind: 'term', id: 'kotoutumissuunnitelma', line: 1, column: 5 }]);
    expect(links).toEqual([]);
  });

  test.each([
    'Eka <Term id="kela">Kela</Term> ja <Term id="wilma">Wilma</Term>.',
    '- <Term id="kela">Kela</Term>',
    '| a |\n| - |\n| <Term id="kela">Kela</Term> |',
    '> <Term id="kela">Kela</Term>',
    '**<Term id="kela">Kela</Term>**',
    '<Lang code="sv"><Term id="kela">FPA</Term></Lang> a',
    '<Callout type="info">\n\nKysy <Term id="kela">Kelasta</Term>.\n\n</Callout>',
  ])('stands anywhere in a text: %s', (body) => {
    expect(flaws(`${body}\n`)).toEqual([]);
  });

  test.each([
    ['<Term>Kela</Term> a', 'prop-missing 1:1'],
    ['<Term id="">Kela</Term> a', 'prop-value 1:1'],
    ['<Term id="Kela">Kela</Term> a', 'prop-value 1:1'],
    ['<Term id={x}>Kela</Term> a', 'prop-not-text 1:1'],
    ['<Term id="kela" id="wilma">Kela</Term> a', 'prop-doubled 1:1'],
    ['<Term id="kela" title="x">Kela</Term> a', 'unknown-prop 1:1'],
    ['a <Term id="kela"></Term>', 'term-without-words 1:3'],
    ['a <Term id="kela" />', 'term-without-words 1:3'],
    ['a <Term id="kela"> </Term> b', 'term-without-words 1:3'],
    ['[a <Term id="kela">Kela</Term>](everyday)', 'term-place 1:4'],
    ['## a <Term id="kela">Kela</Term>', 'term-place 1:6'],
    ['a <Term id="kela">b <Term id="wilma">c</Term></Term>', 'term-place 1:21'],
    ['a <Term id="kela">[b](everyday)</Term>', 'term-place 1:19'],
  ])('is refused as %s', (body, expected) => {
    expect(flaws(`${body}\n`)).toEqual([expected]);
  });

  it('must name a term of the glossary', () => {
    const names = [
      { kind: 'term', id: 'kela', line: 3, column: 5 },
      { kind: 'term', id: 'perhekesku', line: 7, column: 9 },
    ] as const;
    const text = { text: textOf(), data: {}, headings: [], links: [], names };
    expect(crossCheck([text], { term: new Set(['kela', 'perhekeskus']) })).toEqual([
      {
        file: text.text.file,
        line: 7,
        column: 9,
        severity: 'error',
        rule: 'unknown-term',
        values: { id: 'perhekesku', near: 'perhekeskus' },
      },
    ]);
  });
});
