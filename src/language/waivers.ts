import { rules, type Finding } from './finding.ts';
import type { MeasuredText } from './measured.ts';

/** What an author has waived, and why. */
export interface Waiver {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly reason: string;
  readonly initials: string;
}

/** `selko-ok: rule – reason – initials`; a reason has at least ten characters. */
const form = /^selko-ok:\s*([a-z-]+)\s+[–-]\s+(.{10,}?)\s+[–-]\s+(\p{L}{1,5})$/su;

/** What is left of the findings, and what was waived. */
export interface Waived {
  readonly findings: readonly Finding[];
  readonly waivers: readonly Waiver[];
}

/**
 * Takes out what an author has waived.
 * @param text whose waivers hold
 * @param findings of that text
 * @param ran whether a rule ran: the waiver of one that did not may be used another time
 * @returns the rest, and with it each waiver that is wrong or that nothing needs, as an error
 */
export function withoutWaived(
  text: MeasuredText,
  findings: readonly Finding[],
  ran: (rule: string) => boolean,
): Waived {
  const { file } = text.text;
  const used = new Set<number>();
  const read = text.waivers.map(({ text: comment, place }) => {
    const [, rule = '', reason = '', initials = ''] = form.exec(comment) ?? [];
    return { place, comment, rule, reason: reason.replace(/\s+/g, ' '), initials };
  });
  const left = findings.filter((finding) => {
    const number = finding.waivers.find((one) => read[one]?.rule === finding.rule);
    if (number !== undefined) used.add(number);
    return number === undefined;
  });
  const wrong = read.flatMap(({ place, comment, rule }, number): Finding[] => {
    const told = (name: keyof typeof rules, values: Record<string, string>): Finding[] => [
      { file, ...place, severity: 'error', rule: name, values, waivers: [] },
    ];
    if (rule === '') return told('waiver-form', { comment });
    if (!Object.hasOwn(rules, rule)) return told('waiver-rule', { waived: rule, known: waivable.join(', ') });
    return used.has(number) || !ran(rule) ? [] : told('waiver-unused', { waived: rule });
  });
  return {
    findings: [...left, ...wrong],
    waivers: read.flatMap(({ place, rule, reason, initials }, number) =>
      used.has(number) ? [{ file, line: place.line, rule, reason, initials }] : [],
    ),
  };
}

/** Rules about the waivers themselves have none. */
const waivable = Object.keys(rules).filter((rule) => !rule.startsWith('waiver-'));
