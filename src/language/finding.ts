import type { Problem } from '../domain/problem.ts';

/** Something that makes a text harder to read: an error stops `npm test`, a hint is for its author to weigh. */
export interface Finding extends Omit<Problem, 'severity'> {
  readonly severity: 'error' | 'hint';
  /** What was measured, and the most (or least) there should be; undefined where nothing is counted. */
  readonly value?: number | undefined;
  readonly limit?: number | undefined;
  /** The waivers that stand before the place, by their number in the file. */
  readonly waivers: readonly number[];
}

/** How a rule is told. */
export interface Rule {
  readonly severity: Finding['severity'];
  /**
   * ISO date since when the rule is there. A rule that guesses begins as a hint for 60 days; those of the first day
   * were measured before it (trust.md P5).
   */
  readonly since: string;
  /** Whether a person may see it otherwise: such a rule is an error only where it was measured. */
  readonly judged: boolean;
  /** What it needs beside the text. */
  readonly needs?: 'voikko';
}

const hint = { severity: 'hint', since: '2026-11-22', judged: true } as const;
const certain = { severity: 'error', since: '2026-11-22', judged: false } as const;

/**
 * Every rule. A guess is an error only with a precision of at least 0.95 on the labelled sentences in
 * tests/unit/language/labelled, a hint from 0.75 on, and else not a rule (trust.md P5).
 */
export const rules = {
  'sentence-too-long': { ...hint, severity: 'error' },
  'sentence-long': hint,
  'sentences-long': hint,
  clauses: hint,
  'paragraph-long': hint,
  'section-long': hint,
  'page-words': hint,
  'list-long': hint,
  'heading-long': hint,
  'steps-unnumbered': hint,
  'numbers-many': hint,
  'number-roman': hint,
  'date-slashes': hint,
  'time-colon': hint,
  capitals: hint,
  brackets: hint,
  abbreviation: hint,
  passive: { ...hint, needs: 'voikko' },
  participle: { ...hint, needs: 'voikko' },
  construction: { ...hint, needs: 'voikko' },
  'word-long': { ...hint, needs: 'voikko' },
  'pair-sentences': hint,
  'pair-words': hint,
  'section-missing': certain,
  'waiver-form': certain,
  'waiver-rule': certain,
  'waiver-unused': certain,
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;
