import { describe, expect, it, test } from 'vitest';
import { flawsOf, stated, words } from './figures-support.ts';

const one = (overrides: Readonly<Record<string, unknown>>): readonly string[] =>
  flawsOf({ figures: [stated(overrides)] });

describe('a figure', () => {
  it('passes with all that is needed to read it', () => {
    expect(one({})).toEqual([]);
  });

  test.each([
    ['a share of a known n', { unit: 'percent', value: 2.4, n: 7697 }],
    ['a share of an unknown n', { unit: 'percent', value: 57, n: 'unknown' }],
    ['a share of an n that is assumed', { unit: 'percent', value: 80, nAssumed: true }],
    ['a fall', { unit: 'percent-change', value: -50, exactness: 'about', n: 'unknown' }],
    ['a rise to more than twice', { unit: 'percent-change', value: 150, n: 20 }],
    ['a year without n', { unit: 'year', value: 2020, n: undefined }],
    ['a count that is missing in the source', { missing: true }],
    ['a sensitive figure', { sensitive: true }],
  ])('may be %s', (_, overrides) => {
    expect(one(overrides)).toEqual([]);
  });

  test.each([
    ['a share without n', { unit: 'percent', value: 57, n: undefined }, 'figures.0.n: n-or-unknown'],
    ['a fall without n', { unit: 'percent-change', value: -5, n: undefined }, 'figures.0.n: n-or-unknown'],
    ['an n of null', { n: null }, 'figures.0.n: n-or-unknown'],
    ['an n of nought', { n: 0 }, 'figures.0.n: n-or-unknown'],
    ['an n in words', { n: 'noin 70' }, 'figures.0.n: n-or-unknown'],
    ['half a child', { value: 37.5 }, 'figures.0.value: a-whole-number-of-things'],
    ['a share over the whole', { unit: 'percent', value: 101 }, 'figures.0.value: a-share'],
    ['a share below nought', { unit: 'percent', value: -50 }, 'figures.0.value: a-share'],
    ['a fall of more than all', { unit: 'percent-change', value: -101 }, 'figures.0.value: a-change'],
    ['a value in words', { value: '37' }, 'figures.0.value: a-signed-number'],
    ['no number', { value: Number.NaN }, 'figures.0.value: a-signed-number'],
    ['an unknown unit', { unit: 'promille' }, 'figures.0.unit: a-unit'],
    ['an unknown kind', { kind: 'effect' }, 'figures.0.kind: a-figure-kind'],
    ['an unknown exactness', { exactness: 'circa' }, 'figures.0.exactness: an-exactness'],
    [
      'an assumed n that is unknown',
      { n: 'unknown', nAssumed: true },
      'figures.0.nAssumed: n-that-is-assumed',
    ],
    ['an n that is not assumed', { nAssumed: false }, 'figures.0.nAssumed: true-or-nothing'],
    ['an id with capitals', { id: 'Lapset' }, 'figures.0.id: an-id'],
    ['no method', { method: undefined }, 'figures.0.method: an-id'],
    ['no limits', { limits: undefined }, 'figures.0.limits: in-three-languages'],
    ['no source', { source: undefined }, 'figures.0.source: in-three-languages'],
    ['limits in one language', { limits: { fi: 'Pieni.' } }, 'figures.0.limits.sv: a-text'],
    ['a label in tags', { label: words('<b>Lapset</b>') }, 'figures.0.label.fi: no-tags'],
  ])('may not be %s', (_, overrides, flaw) => {
    expect(one(overrides)).toContain(flaw);
  });

  it('takes what it lacks from what figures share', () => {
    const bare = stated({ period: undefined, population: undefined, limits: undefined, source: undefined });
    const shared = {
      period: words('2024'),
      population: words('Kaikki'),
      limits: words('Pieni.'),
      source: words('Juliste'),
    };
    expect(flawsOf({ shared, figures: [bare] })).toEqual([]);
    expect(flawsOf({ shared: { ...shared, source: undefined }, figures: [bare] })).toEqual([
      'figures.0.source: in-three-languages',
    ]);
  });

  it('has no key that nobody reads', () => {
    expect(figuresKeys({ note: 'x' })).toEqual(['note']);
    expect(flawsOf({ figures: [] })).toEqual(['figures: a-list']);
  });
});

describe('a chart', () => {
  const all = stated({ id: 'kaikki', value: 12, n: 12 });
  const parts = [5, 4, 2, 1].map((value, index) => stated({ id: `osa-${index + 1}`, value, n: 12 }));
  const share = stated({ id: 'osuus', unit: 'percent', value: 80 });
  const fall = stated({ id: 'lasku', unit: 'percent-change', value: -50, n: 'unknown' });
  const year = stated({ id: 'vuosi', unit: 'year', value: 2020 });
  const chart = (more: object): readonly string[] =>
    flawsOf({
      figures: [all, ...parts, share, fall, year],
      charts: [{ title: words('Otsikko'), note: words('Huomaa.'), ...more }],
    });
  const ids = ['osa-1', 'osa-2', 'osa-3', 'osa-4'];

  test.each([
    { kind: 'parts', figures: ids, whole: 'kaikki' },
    { kind: 'share', figures: ['osuus'] },
    { kind: 'change', figures: ['lasku'] },
    { kind: 'count', figures: ['kaikki', 'osa-1'] },
  ])('may be of kind $kind', (more) => {
    expect(chart(more)).toEqual([]);
  });

  test.each([
    [
      'parts that do not make up the whole: 11 of 12',
      { kind: 'parts', figures: ids.slice(0, 3), whole: 'kaikki' },
      'charts.0.whole: parts-of-a-whole',
    ],
    ['parts of nothing', { kind: 'parts', figures: ids }, 'charts.0.whole: parts-of-a-whole'],
    [
      'parts of what is not there',
      { kind: 'parts', figures: ids, whole: 'muu' },
      'charts.0.whole: parts-of-a-whole',
    ],
    [
      'a whole without parts',
      { kind: 'count', figures: ids, whole: 'kaikki' },
      'charts.0.whole: parts-of-a-whole',
    ],
    [
      'a figure of another file',
      { kind: 'share', figures: ['muu'] },
      'charts.0.figures.0: a-figure-of-the-file',
    ],
    [
      'a figure twice',
      { kind: 'share', figures: ['osuus', 'osuus'] },
      'charts.0.figures.1: a-figure-of-the-file',
    ],
    ['shares among falls', { kind: 'change', figures: ['osuus'] }, 'charts.0.figures.0: a-figure-that-fits'],
    ['falls among shares', { kind: 'share', figures: ['lasku'] }, 'charts.0.figures.0: a-figure-that-fits'],
    [
      'years beside each other',
      { kind: 'count', figures: ['vuosi'] },
      'charts.0.figures.0: a-figure-that-fits',
    ],
    [
      'different things on one scale',
      { kind: 'count', figures: ['kaikki', 'osuus'] },
      'charts.0.figures.1: a-figure-that-fits',
    ],
    ['of an unknown kind', { kind: 'pie', figures: ['osuus'] }, 'charts.0.kind: a-chart-kind'],
    ['empty', { kind: 'share', figures: [] }, 'charts.0.figures: a-list'],
    [
      'without words on how to read it',
      { kind: 'share', figures: ['osuus'], note: undefined },
      'charts.0.note: in-three-languages',
    ],
  ])('may not be %s', (_, more, flaw) => {
    expect(chart(more)).toEqual([flaw]);
  });
});

function figuresKeys(more: object): readonly string[] {
  const flaws = flawsOf({ figures: [stated({ ...more })] });
  return flaws.length === 1 ? Object.keys(more) : flaws;
}
