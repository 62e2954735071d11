import type { Text } from '../domain/text.ts';
import { besideFindings } from './beside.ts';
import { rules, type Finding, type RuleName } from './finding.ts';
import { measured, type Measured, type MeasuredText } from './measured.ts';
import { sentenceLimits } from './limits.ts';
import { askedWords, formFindings, type Readings } from './morphology.ts';
import { sentenceFindings } from './sentence-rules.ts';
import { shapeFindings } from './shape-rules.ts';
import { withoutWaived, type Waiver } from './waivers.ts';

/** A text to be judged: its file, and that of its source where it is a translation of it as it is now. */
export interface JudgedText {
  readonly text: Text;
  readonly file: string;
  readonly source?: { readonly text: Text; readonly file: string } | undefined;
}

/** Reads words; undefined where nobody is there who knows Finnish word forms. */
export type Reader = (words: readonly string[]) => Readings | undefined;

/** The hardest sentences first, each with the share of its limit that it reaches. */
export interface Worst {
  readonly file: string;
  readonly line: number;
  readonly words: number;
  readonly limit: number;
  readonly text: string;
}

export interface Judgement {
  readonly findings: readonly Finding[];
  readonly waivers: readonly Waiver[];
  readonly worst: readonly Worst[];
  /** Rules that did not run, because what they need is not there. */
  readonly notRun: readonly RuleName[];
}

const ruleNames = Object.keys(rules) as readonly RuleName[];
const needing = (need: string): readonly RuleName[] =>
  ruleNames.filter((rule) => 'needs' in rules[rule] && rules[rule].needs === need);

/**
 * Judges how plain the language of texts is. It says what makes a text hard; that a text is easy, nobody can count.
 * @param texts sound texts
 * @param read who reads Finnish word forms
 */
export function judgeLanguage(texts: readonly JudgedText[], read: Reader): Judgement {
  const all = texts.map(({ text, file, source }) => ({
    own: measured(text, file),
    source: source && measured(source.text, source.file),
  }));
  const asked = [...new Set(all.flatMap(({ own }) => askedWords(own)))];
  const readings = read(asked);
  const notRun = readings ? [] : needing('voikko');
  const judged = all.map(({ own, source }) => {
    const findings = [
      ...sentenceFindings(own),
      ...shapeFindings(own),
      ...(readings ? formFindings(own, readings) : []),
      ...(source ? besideFindings(own, source) : []),
    ];
    return withoutWaived(own, findings, (rule) => !notRun.some((name) => name === rule));
  });
  return {
    findings: judged.flatMap(({ findings }) => findings).toSorted(inOrder),
    waivers: judged.flatMap(({ waivers }) => waivers),
    worst: worstOf(all.map(({ own }) => own)),
    notRun,
  };
}

const inOrder = (a: Finding, b: Finding): number =>
  Number(b.severity === 'error') - Number(a.severity === 'error') ||
  a.file.localeCompare(b.file, 'en') ||
  a.line - b.line ||
  a.column - b.column;

/** The three sentences that are longest beside what their language allows, those above the hint only. */
function worstOf(texts: readonly MeasuredText[]): readonly Worst[] {
  const share = (text: MeasuredText, { words }: Measured): number =>
    words / sentenceLimits[text.profile][text.text.locale].error;
  return texts
    .flatMap((text) =>
      text.sentences
        .filter(({ words }) => words > sentenceLimits[text.profile][text.text.locale].hint)
        .map((sentence) => ({ text, sentence, share: share(text, sentence) })),
    )
    .toSorted((a, b) => b.share - a.share)
    .slice(0, 3)
    .map(({ text, sentence }) => {
      const { file, line } = text.tell('sentence-long', sentence.unit, sentence.start, { words: '' });
      const { hint } = sentenceLimits[text.profile][text.text.locale];
      return { file, line, words: sentence.words, limit: hint, text: sentence.text };
    });
}
