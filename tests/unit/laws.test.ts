import { describe, expect, it, test } from 'vitest';
import { lawFile, lawsOf } from './glossary-support.ts';
import { told } from './support.ts';

const flaws = (overrides: Parameters<typeof lawFile>[0]): readonly string[] =>
  told(lawsOf({ '1-2020': lawFile(overrides) }).problems);

describe('a record of an act', () => {
  it('needs a number, a Finnish name, an address and a day', () => {
    for (const key of ['number', 'name', 'url', 'checkedOn'])
      expect(flaws({ [key]: undefined })).toEqual(['missing-key 1:1']);
    expect(flaws({})).toEqual([]);
  });

  test.each([
    ['an unknown key', { title: 'x' }, 'unknown-key 5:1'],
    ['a number of another form', { number: '"2020-1"' }, 'bad-value 1:9'],
    ['the number of another act', { number: '"2/2020"' }, 'law-name 1:9'],
    ['a name in Swedish alone', { name: '{ sv: Lag }' }, 'missing-key 2:7'],
    ['an address over http', { url: 'http://www.finlex.fi/' }, 'bad-value 3:6'],
    ['a day that is not in the calendar', { inForceFrom: '2025-02-30' }, 'bad-value 5:14'],
    ['a follower of what is in force', { replacedBy: "['1-2020']" }, 'bad-value 5:13'],
    ['mentions of what is in force', { mentions: '[laki]' }, 'bad-value 5:11'],
    [
      'a follower that is not in the register',
      { inForceUntil: '2024-12-31', replacedBy: "['1-2020', '2-2020']" },
      'unknown-law 6:24',
    ],
    ['a follower that is no id', { inForceUntil: '2024-12-31', replacedBy: '["2/2020"]' }, 'bad-value 6:14'],
  ])('may not have %s', (_, overrides, expected) => {
    expect(flaws(overrides)).toEqual([expected]);
  });

  it('says which name its file should have, and which act is near', () => {
    const until = { inForceUntil: '2024-12-31', replacedBy: "['681-2024']" };
    const { problems } = lawsOf({
      '1-2020': lawFile({ number: '"12/2020"', ...until }),
      '681-2023': lawFile({ number: '"681/2023"' }),
    });
    expect(problems.map(({ rule, values }) => [rule, values])).toEqual([
      ['law-name', { number: '12/2020', name: '12-2020.yaml' }],
      ['unknown-law', { id: '681-2024', near: '681-2023' }],
    ]);
  });
});

it('is empty where there is no folder', () => {
  expect(lawsOf({})).toEqual({ records: [], problems: [] });
});
