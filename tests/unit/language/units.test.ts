import { describe, expect, it } from 'vitest';
import { placeIn, unitsOfText } from '../../../src/language/units.ts';
import { fileOf } from '../support.ts';

const identity = { section: 'everyday', id: 'kela', locale: 'en' } as const;
const body = `Kela (<Lang code="fi">Kansaneläkelaitos</Lang>) pays (<Lang code="fi">maksaa</Lang>, in euros). See [the form](https://www.kela.fi/x) or \`code\`.

## What to do

- **Apply** for <Term id="asumistuki">housing allowance</Term>
- Pay <Price id="maksu" />. Ask <Lang code="fi">OmaKela</Lang>.

<Steps>

1. Call. Say: <Lang code="fi">”Tarvitsen tulkin. Kieleni on arabia.”</Lang>

</Steps>

<Callout type="tip" title="Remember">

First line\\
second line

</Callout>

| Who | What |
| --- | ---- |
| you | pay  |

\`\`\`
not words
\`\`\`
`;
const file = fileOf(['title: Kela', 'summary: Kela pays.', 'weight: rights'], body);

describe('the units of a text', () => {
  const { units } = unitsOfText(file, identity);

  it('are its words, without code, addresses, names of components and words that explain in brackets', () => {
    expect(units.map(({ kind, section, words }) => `${section} ${kind}: ${words}`)).toEqual([
      '0 title: Kela',
      '0 summary: Kela pays.',
      '0 paragraph: Kela pays (in euros). See the form or .',
      '1 heading: What to do',
      '1 item: Apply for housing allowance',
      '1 item: Pay 0 €. Ask OmaKela.',
      '1 step: Call. Say: ',
      '1 heading: Remember',
      '1 paragraph: First line\n second line',
      '1 cell: Who',
      '1 cell: What',
      '1 cell: you',
      '1 cell: pay',
    ]);
  });

  it('know the list of an item', () => {
    expect(units.flatMap(({ list }) => list ?? [])).toEqual([1, 1, 2]);
  });

  it('know where their words stand', () => {
    const lines = file.split('\n');
    const standing = (at: number, word: string): string => {
      const unit = units[at];
      if (!unit) throw new Error('no unit');
      const { line, column } = placeIn(file, unit, unit.words.indexOf(word));
      return lines[line - 1]?.slice(column - 1) ?? '';
    };
    expect(standing(2, 'See')).toMatch(/^See \[/);
    expect(standing(2, 'the form')).toMatch(/^the form\]/);
    expect(standing(4, 'housing')).toMatch(/^housing/);
    expect(standing(5, 'Ask')).toMatch(/^Ask </);
    expect(standing(8, 'second')).toBe('second line');
  });

  it('are those of the front matter where the body is a program, and none where there is no front matter', () => {
    expect(unitsOfText(fileOf(['title: A', 'summary: B'], 'import x\n'), identity).units).toHaveLength(2);
    expect(unitsOfText('Text.', identity)).toEqual({ units: [], waivers: [] });
  });
});
