import { describe, expect, it, test } from 'vitest';
import { judged, toldOf } from './support.ts';

const long = 'Yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksi kaksi kolme.';
const waiver = '{/* selko-ok: sentence-long – lain oma sanamuoto – AB */}';

describe('a waiver', () => {
  test.each([
    ['before a paragraph', `${waiver}\n\n${long}\n`],
    ['in a paragraph', `${waiver} ${long}\n`],
    ['before a list', `${waiver}\n\n- kohta\n- ${long}\n`],
    ['before a component', `${waiver}\n\n<Callout type="tip">\n\n${long}\n\n</Callout>\n`],
    ['with hyphens', `${waiver.replaceAll('–', '-')}\n\n${long}\n`],
  ])('takes out what it names %s, and is listed', (_, body) => {
    const { waivers, ...rest } = judged({ body });
    expect(toldOf({ waivers, ...rest })).toEqual([]);
    expect(waivers).toMatchObject([{ rule: 'sentence-long', reason: 'lain oma sanamuoto', initials: 'AB' }]);
  });

  it('holds for the next block only', () => {
    expect(toldOf(judged({ body: `${waiver}\n\n${long}\n\n${long}\n` }))).toEqual(['sentence-long 5:1 13']);
  });

  it('holds for its rule only', () => {
    const other = waiver.replace('sentence-long', 'clauses');
    expect(toldOf(judged({ body: `${other}\n\n${long}\n` }))).toEqual([
      'waiver-unused 1:1',
      'sentence-long 3:1 13',
    ]);
  });

  test.each([
    ['that nothing needs', waiver, 'waiver-unused'],
    ['of no rule', waiver.replace('sentence-long', 'muu'), 'waiver-rule'],
    ['of a rule about waivers', waiver.replace('sentence-long', 'waiver-unused'), 'waiver-unused'],
    ['without a reason', waiver.replace('lain oma sanamuoto', 'lyhyt'), 'waiver-form'],
    ['without initials', '{/* selko-ok: sentence-long – lain oma sanamuoto */}', 'waiver-form'],
  ])('%s is an error', (_, comment, rule) => {
    const { findings, waivers } = judged({ body: `${comment}\n\nLyhyt.\n` });
    const errors = findings.filter((finding) => finding.rule.startsWith('waiver-'));
    expect(errors).toMatchObject([{ rule, severity: 'error', line: 6, column: 1 }]);
    expect(waivers).toEqual([]);
  });

  it('of a rule that did not run is neither used nor wrong', () => {
    const body = '{/* selko-ok: passive – lain oma sanamuoto – AB */}\n\nMaksetaan.\n';
    expect(toldOf(judged({ body }))).toEqual([]);
    expect(toldOf(judged({ body, read: () => new Map() }))).toEqual(['waiver-unused 1:1']);
  });

  it('is not any other comment', () => {
    expect(toldOf(judged({ body: '{/* Muista tarkistaa. */}\n\nLyhyt.\n' }))).toEqual([]);
  });
});
