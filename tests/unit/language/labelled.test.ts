import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { Locale } from '../../../src/domain/locales.ts';
import { rules, type RuleName } from '../../../src/language/finding.ts';
import type { Reading } from '../../../src/language/morphology.ts';
import { judged } from './support.ts';

/**
 * Sentences of this site and some like those of forms and letters, labelled by reading them, not by rule: L, too
 * long for an everyday page; P, a verb in the passive; T, a participle that a clause could say; -, none of them.
 */
const sentences = readFileSync(join(import.meta.dirname, 'labelled/sentences.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [locale = '', labels = '', text = ''] = line.split('\t');
    return { locale: locale as Locale, labels, text };
  });

/** What Voikko says of their words that matter, kept so that the rules can be measured without it. */
const readings = new Map(
  Object.entries(
    JSON.parse(readFileSync(join(import.meta.dirname, 'labelled/readings.json'), 'utf8')) as Record<
      string,
      readonly Reading[]
    >,
  ),
);

/** How well a rule finds what a label says. */
function measure(
  rule: RuleName,
  label: string,
  locales?: readonly Locale[],
): Record<'precision' | 'recall' | 'found', number> {
  let [right, wrong, missed] = [0, 0, 0];
  for (const { locale, labels, text } of sentences) {
    if (locales && !locales.includes(locale)) continue;
    const { findings } = judged({ locale, body: `${text}\n`, read: () => readings });
    const isFound = findings.some((finding) => finding.rule === rule);
    const isThere = labels.includes(label);
    if (isFound && isThere) right++;
    else if (isFound) wrong++;
    else if (isThere) missed++;
  }
  return { precision: right / (right + wrong), recall: right / (right + missed), found: right + wrong };
}

/** Which label a rule that guesses is measured by. */
const labelOf: Readonly<Partial<Record<RuleName, string>>> = {
  'sentence-too-long': 'L',
  'sentence-long': 'L',
  clauses: 'L',
  passive: 'P',
  participle: 'T',
};

describe('the labelled sentences (trust.md P5)', () => {
  it('are at least 200, of every language', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(200);
    expect(new Set(sentences.map(({ locale }) => locale)).size).toBe(12);
    for (const { labels } of sentences) expect(labels).toMatch(/^(-|[LPT]+)$/);
  });

  test.each(Object.entries(labelOf))('%s is as precise as its severity asks', (name, label) => {
    const rule = name as RuleName;
    const { precision, recall, found } = measure(rule, label, 'needs' in rules[rule] ? ['fi'] : undefined);
    console.log(`${rule}: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}, ${found} found`);
    expect(found).toBeGreaterThanOrEqual(5);
    expect(precision).toBeGreaterThanOrEqual(rules[rule].severity === 'error' ? 0.95 : 0.75);
  });

  it('measure every guess that is an error', () => {
    const guesses = Object.entries(rules).filter(([, rule]) => rule.judged && rule.severity === 'error');
    expect(guesses.map(([name]) => name).filter((name) => !Object.hasOwn(labelOf, name))).toEqual([]);
  });
});

describe('a new rule', () => {
  const first = '2026-11-22';
  /** From the first day of the check on, a guess is a hint for 60 days before it may be an error. */
  it('is a hint for 60 days', () => {
    for (const [name, { since, judged: guesses, severity }] of Object.entries(rules)) {
      expect(since, name).toMatch(/^\d{4}-\d\d-\d\d$/);
      if (since === first || !guesses || severity === 'hint') continue;
      const days = (Date.parse(changed) - Date.parse(since)) / 86_400_000;
      expect(days, name).toBeGreaterThanOrEqual(60);
    }
  });
  /** The day of the last change to this table of rules. */
  const changed = '2026-11-22';
});
