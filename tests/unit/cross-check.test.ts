import { describe, expect, it, test } from 'vitest';
import type { Text } from '../../src/domain/text.ts';
import { crossCheck, type CheckedText } from '../../src/reader/cross-check.ts';
import { textOf, told, translationOf } from './support.ts';

const checked = (
  text: Text,
  targets: readonly string[] = [],
  more: {
    readonly ids?: readonly string[];
    readonly data?: CheckedText['data'];
    readonly names?: CheckedText['names'];
  } = {},
): CheckedText => ({
  text,
  data: more.data ?? {},
  headings: (more.ids ?? []).map((id) => ({ depth: 2, id, title: id })),
  links: targets.map((target, n) => ({ target, line: 10 + n, column: 3 })),
  names: more.names ?? [],
});

const kela = textOf({ section: 'everyday', id: 'kela' });
const trt = textOf({ section: 'methods', id: 'trt' });
const about = textOf({ section: 'about', id: 'tietosuoja' });
const others = [
  checked(trt, [], { ids: ['alku', 'constructor'] }),
  checked(translationOf(trt, 'sv'), [], { ids: ['början'] }),
  checked(about),
];

describe('links between texts', () => {
  test.each([
    'methods/trt',
    'methods/trt#alku',
    'methods/trt#början',
    'methods/trt#constructor',
    'methods',
    'everyday',
    'everyday/kela',
    'search',
    'about/tietosuoja#mitä-tahansa',
    'methods/trt#b%C3%B6rjan',
  ])('"%s" leads somewhere', (target) => {
    expect(crossCheck([checked(kela, [target]), ...others])).toEqual([]);
  });

  test.each([
    ['methods/muu', 'dead-link'],
    ['blog', 'dead-link'],
    ['blog/trt', 'dead-link'],
    ['methods/trt#loppu', 'dead-anchor'],
    ['methods/trt#toString', 'dead-anchor'],
    ['everyday/kela#alku', 'dead-anchor'],
    ['methods/muu#alku', 'dead-link'],
  ])('"%s" is a %s, told where the link stands', (target, rule) => {
    const [problem, ...rest] = crossCheck([checked(kela, ['methods', target]), ...others]);
    expect(rest).toEqual([]);
    expect(problem).toEqual({
      file: kela.file,
      line: 11,
      column: 3,
      severity: 'error',
      rule,
      values: rule === 'dead-anchor' ? { target, near: '–' } : { target },
    });
  });

  it('are judged in translations as in sources', () => {
    const text = translationOf(kela, 'ar');
    expect(told(crossCheck([checked(kela), checked(text, ['methods/trt'])]))).toEqual(['dead-link 10:3']);
  });
});

describe('related entries', () => {
  it('must stand in the same section', () => {
    const related = { data: { related: ['trt', 'kela', 'muu'] } };
    const problems = crossCheck([checked(kela), checked(trt, [], related)]);
    expect(problems.map(({ rule, file, values }) => [rule, file, values])).toEqual([
      ['unknown-related', trt.file, { id: 'methods/kela', key: 'related.1' }],
      ['unknown-related', trt.file, { id: 'methods/muu', key: 'related.2' }],
    ]);
  });

  test.each(['before', 'after'])('%s a method exist too', (list) => {
    const problems = crossCheck([checked(trt, [], { data: { [list]: ['trt', 'muu'] } })]);
    expect(problems.map(({ rule, values }) => [rule, values])).toEqual([
      ['unknown-related', { id: 'methods/muu', key: `${list}.1` }],
    ]);
  });

  test.each([{}, { related: [] }, { related: undefined }])('may be none: %o', (data) => {
    expect(crossCheck([checked(trt, [], { data })])).toEqual([]);
  });
});

describe('records that texts name', () => {
  const names = [{ kind: 'outcome', id: 'py-koulutetut', line: 7, column: 1 }] as const;
  const records = { outcome: new Set(['py-koulutettu', 'nmp-lapset']) };

  it('exist, in every language of the text', () => {
    const known = { outcome: new Set(['py-koulutetut']) };
    const texts = [trt, translationOf(trt, 'sv')].map((text) => checked(text, [], { names }));
    expect(crossCheck(texts, known)).toEqual([]);
  });

  it('or are told where they stand, with the id that may be meant', () => {
    expect(crossCheck([checked(trt, [], { names })], records)).toEqual([
      {
        file: trt.file,
        line: 7,
        column: 1,
        severity: 'error',
        rule: 'unknown-outcome',
        values: { id: 'py-koulutetut', near: 'py-koulutettu' },
      },
    ]);
  });

  it('are none where nobody says what there is', () => {
    expect(told(crossCheck([checked(trt, [], { names })]))).toEqual(['unknown-outcome 7:1']);
  });

  it('are no figures in sections that are read in other languages too', () => {
    const known = { outcome: new Set(['py-koulutetut']) };
    for (const text of [kela, about]) {
      expect(told(crossCheck([checked(text, [], { names })], known))).toEqual(['outcome-section 7:1']);
    }
  });
});

it('finds nothing wrong with no texts', () => {
  expect(crossCheck([])).toEqual([]);
});
