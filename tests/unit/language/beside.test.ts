import { describe, expect, it, test } from 'vitest';
import { besideFindings } from '../../../src/language/beside.ts';
import { measured } from '../../../src/language/measured.ts';
import { localeCodes } from '../../../src/domain/locales.ts';
import { fileOf, textOf, translationOf } from '../support.ts';
import { translationFlaws } from '../translation-support.ts';

const source = `## Mitä teet?

Soita heti numeroon [112](tel:112). Puhelu on maksuton.

Kerro ensin kielesi. Sano sitten osoitteesi ja kunta. Pysy linjalla, kunnes saat luvan lopettaa puhelun.

1. **Soita.** Odota 5 minuuttia.
2. **Kerro.** Vastaa kysymyksiin.

## Kuka auttaa?

- Poliisi auttaa, jos olet vaarassa.
- Lääkäri auttaa, jos olet sairas.
- [Nollalinja](https://nollalinja.fi/) auttaa perheitä. Puhelu on maksuton.

Hinta on <Price id="maksu" />. Maksu alkoi 5.3.2026.
`;
const english = `## What to do

Call [112](tel:112) at once. The call is free.

First say your language. Then say your address and municipality. Stay on the line until you may end the call.

1. **Call.** Wait for 5 minutes.
2. **Tell.** Answer the questions.

## Who helps?

- The police help if you are in danger.
- A doctor helps if you are ill.
- [Nollalinja](https://nollalinja.fi/) helps families. The call is free.

The price is <Price id="maksu" />. The fee began on 5 March 2026.
`;

/** Rules of the guard and of this check that tell something of a translation beside its source. */
function told(body: string): readonly string[] {
  const finnish = textOf({ section: 'everyday', id: 'x' });
  const file = (words: string): string => fileOf(['title: Nimi', 'summary: Lyhyesti.'], words);
  const own = measured(translationOf(finnish, 'en'), file(body));
  return [
    ...translationFlaws({ source, body }).map(({ rule }) => rule),
    ...besideFindings(own, measured(finnish, file(source))).map(({ rule }) => rule),
  ];
}

describe('a translation beside its source', () => {
  it('has nothing to be told where it says the same', () => {
    expect(told(english)).toEqual([]);
  });

  // Trust.md P10: twelve faults, and none where there is none.
  test.each([
    ['a lost sentence', ' The call is free.\n\nFirst', '\n\nFirst', 'pair-sentences'],
    [
      'a lost sentence in an item',
      ' helps families. The call is free.',
      ' helps families.',
      'pair-sentences',
    ],
    ['two sentences joined', '.** Wait', '** and wait', 'pair-sentences'],
    ['a lost paragraph', /First say.*\n\n/, '', 'pair-sentences'],
    [
      'sentences that the source has not',
      'if you are ill.',
      'if you are ill. Ask. Book. Go.',
      'pair-sentences',
    ],
    ['half a section lost', / Then say.*the call\./, '', 'pair-sentences'],
    [
      'a section grown to double',
      /Stay on.*/,
      `Stay on the line ${'and wait there '.repeat(12)}.`,
      'pair-words',
    ],
    ['a wrong digit', 'for 5 min', 'for 6 min', 'translation-numbers'],
    ['a wrong month', '5 March', '5 May', 'translation-months'],
    ['a lost link', '[Nollalinja](https://nollalinja.fi/)', 'Nollalinja', 'translation-links'],
    ['items joined', 'danger.\n- A doctor', 'danger. A doctor', 'translation-list'],
    ['a lost heading', '## Who helps?\n\n', '', 'translation-headings'],
    ['a price written as words', '<Price id="maksu" />', 'some euros', 'translation-prices'],
    ['a list written as a paragraph', '- The police', 'The police', 'translation-list'],
  ] as const)('is seen to have %s', (_, from, to, rule) => {
    const faulty = english.replace(from, to);
    expect(faulty).not.toBe(english);
    expect(told(faulty)).toContain(rule);
  });

  test.each([
    [
      'a long sentence made two',
      'Stay on the line until you may end the call.',
      'Stay on the line. Wait until you may end the call.',
    ],
    ['longer words', 'at once', 'immediately, without waiting'],
    ['a paragraph cut in two', ' Then say', '\n\nThen say'],
  ])('is not blamed for %s', (_, from, to) => {
    expect(told(english.replace(from, to))).toEqual([]);
  });

  it.each(localeCodes)('has nothing to be told where it has the words of the source: %s', (locale) => {
    const finnish = textOf({ section: 'everyday', id: 'x' });
    const file = fileOf(['title: Nimi', 'summary: Lyhyesti.'], source);
    const own = measured({ ...translationOf(finnish, 'en'), locale }, file);
    const rest = besideFindings(own, measured(finnish, file)).filter(({ rule }) => rule === 'pair-sentences');
    expect(rest).toEqual([]);
  });
});
