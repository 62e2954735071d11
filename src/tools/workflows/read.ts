import type { Document } from 'yaml';

export type Path = readonly (string | number)[];
export type Values = Readonly<Record<string, unknown>>;

export interface Step {
  readonly path: Path;
  readonly values: Values;
  /** `owner/name` of its action, without the version; empty if it has none. */
  readonly action: string;
  readonly inputs: Values;
}

export interface Job {
  readonly path: Path;
  readonly values: Values;
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly values: Values;
  readonly triggers: ReadonlySet<string>;
  readonly jobs: readonly Job[];
  readonly steps: readonly Step[];
  readonly text: string;
  readonly document: Document;
}

export const valuesOf = (value: unknown): Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {};
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
export const isMain = (condition: unknown): boolean =>
  /^github\.ref == 'refs\/heads\/main'( &&|$)/.test(textOf(condition));
export const startsOnPulls = ({ triggers }: Workflow): boolean => triggers.has('pull_request');

/**
 * Reads a workflow of GitHub Actions as far as the rules need it.
 * @param document its YAML
 * @param text the whole file
 */
export function readWorkflow(document: Document, text: string): Workflow {
  const values = valuesOf(document.toJS());
  const on = values['on'];
  const triggers =
    typeof on === 'string' || Array.isArray(on) ? listOf(on).map(String) : Object.keys(valuesOf(on));
  const jobs = Object.entries(valuesOf(values['jobs'])).map(([name, job]): Job => {
    const path = ['jobs', name];
    const steps = valuesOf(job)['steps'];
    return {
      path,
      values: valuesOf(job),
      steps: (Array.isArray(steps) ? steps : []).map((step: unknown, index): Step => {
        const inner = valuesOf(step);
        const action = typeof inner['uses'] === 'string' ? (inner['uses'].split('@')[0] ?? '') : '';
        return { path: [...path, 'steps', index], values: inner, action, inputs: valuesOf(inner['with']) };
      }),
    };
  });
  return {
    values,
    triggers: new Set(triggers),
    jobs,
    steps: jobs.flatMap(({ steps }) => steps),
    text,
    document,
  };
}

export const scriptsOf = (workflow: Workflow): readonly (readonly [Path, string])[] =>
  workflow.steps.flatMap(({ path, values, inputs }) => [
    ...(values['run'] === undefined ? [] : [[[...path, 'run'], textOf(values['run'])] as const]),
    ...(inputs['script'] === undefined
      ? []
      : [[[...path, 'with', 'script'], textOf(inputs['script'])] as const]),
  ]);

export const usesOf = (workflow: Workflow): readonly (readonly [Path, string])[] =>
  [...workflow.jobs, ...workflow.steps].flatMap(({ path, values }) =>
    values['uses'] === undefined ? [] : [[[...path, 'uses'], textOf(values['uses'])] as const],
  );

export const writes = (permissions: unknown): boolean =>
  permissions === 'write-all' || Object.values(valuesOf(permissions)).includes('write');
