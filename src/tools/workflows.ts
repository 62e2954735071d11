import { LineCounter, parseDocument } from 'yaml';
import { readWorkflow, type Path } from './workflows/read.ts';
import { rules } from './workflows/rules.ts';

/** A place in a workflow that breaks a rule of trust.md, section 2. */
export interface WorkflowFlaw {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** `W1` … `W13`. */
  readonly rule: string;
  /** What is wrong, and what to write instead. */
  readonly text: string;
}

/**
 * Where a workflow of GitHub Actions breaks the rules W1–W13 of trust.md: what a stranger’s pull request could
 * take, change or keep.
 * @param file its path, as messages show it
 * @param text the whole file
 */
export function workflowFlaws(file: string, text: string): readonly WorkflowFlaw[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { version: '1.2', lineCounter: counter, prettyErrors: false });
  const [error] = document.errors;
  if (error) return [{ file, line: counter.linePos(error.pos[0]).line, rule: 'W0', text: error.message }];
  const lineOf = (path: Path): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      const start = (node as { readonly range?: readonly number[] | null } | undefined)?.range?.[0];
      if (start !== undefined) return counter.linePos(start).line;
    }
    return 1;
  };
  const workflow = readWorkflow(document, text);
  return Object.entries(rules).flatMap(([rule, find]) =>
    find(workflow).map(([path, what]) => ({ file, line: lineOf(path), rule, text: what })),
  );
}

/**
 * Where the settings of npm break W9: no script of a package runs at installation, versions are exact.
 * @param file path of the `.npmrc`, as messages show it
 * @param text the whole file
 */
export function npmrcFlaws(file: string, text: string): readonly WorkflowFlaw[] {
  const lines = text.split('\n').map((line) => line.replace(/\s/g, ''));
  return ['ignore-scripts=true', 'save-exact=true']
    .filter((setting) => lines.findLast((line) => line.startsWith(setting.split('=')[0] ?? '')) !== setting)
    .map((setting) => ({ file, line: 1, rule: 'W9', text: `write ${setting}` }));
}

/** @returns the flaw as one line: `file:line: rule what` */
export const asWorkflowLine = ({ file, line, rule, text }: WorkflowFlaw): string =>
  `${file}:${line}: ${rule} ${text}`;
