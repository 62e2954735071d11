import type { Heading, InnerLink, RecordName } from '../domain/part.ts';
import { judgeWords, type NoteFlaw } from './body-checks.ts';
import type { LinkBase } from './links.ts';
import type { Findings, Place } from './source.ts';
import type { Node } from './tree.ts';

/** What the reading of one body remembers, and how it tells flaws. */
export abstract class BodyState {
  readonly headings: Heading[] = [];
  readonly links: InnerLink[] = [];
  readonly names: RecordName[] = [];
  readonly pictures: { src: string; place: Place }[] = [];
  nodes: readonly Node[] = [];
  protected readonly anchors: InnerLink[] = [];
  /** How many elements around the present place hold words only, no blocks. */
  protected lines = 0;
  /** How many elements around the present place have no room for a term. */
  protected closed = 0;
  /** The term around the present place, if any: a link in it would be a link in a button. */
  protected termAround = '';
  /** Where the last node with a place stands: some that Markdown makes have none of their own. */
  protected near: Place = { line: 1, column: 1 };
  protected readonly linesBefore: number;
  protected readonly findings: Findings;
  protected readonly base: LinkBase | undefined;

  constructor(linesBefore: number, findings: Findings, base: LinkBase | undefined) {
    this.linesBefore = linesBefore;
    this.findings = findings;
    this.base = base;
  }

  protected place(node: Node): Place {
    const { line, column } = node.position?.start ?? this.near;
    return { line: line + this.linesBefore, column };
  }

  protected error(rule: string, node: Node, values: Record<string, string> = {}): void {
    this.findings.error(rule, this.place(node), values);
  }

  protected words(node: Node, children: readonly Node[]): void {
    const known = new Set(this.findings.problems.map(({ rule }) => rule));
    judgeWords(children, known, this.note(node));
  }

  protected note(node: Node): NoteFlaw {
    return (rule, values) => this.error(rule, node, values);
  }
}
