import { isScalar, LineCounter, parseDocument, type Document } from 'yaml';

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

/** The actions that workflows may use; each is one more party that runs code here (W5). */
const allowedActions = new Set([
  'actions/checkout',
  'actions/setup-node',
  'actions/upload-artifact',
  'actions/cache/restore',
  'actions/cache/save',
  'actions/configure-pages',
  'actions/upload-pages-artifact',
  'actions/deploy-pages',
]);
const longestJob = 20;
const longestKept = 7;

type Path = readonly (string | number)[];
type Values = Readonly<Record<string, unknown>>;

interface Step {
  readonly path: Path;
  readonly values: Values;
  /** `owner/name` of its action, without the version; empty if it has none. */
  readonly action: string;
  readonly inputs: Values;
}

interface Job {
  readonly path: Path;
  readonly values: Values;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly values: Values;
  readonly triggers: ReadonlySet<string>;
  readonly jobs: readonly Job[];
  readonly steps: readonly Step[];
  readonly text: string;
  readonly document: Document;
}

/** What a rule found: where, and what to say. */
type Found = readonly [path: Path, text: string];

const valuesOf = (value: unknown): Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
const isMain = (condition: unknown): boolean =>
  /^github\.ref == 'refs\/heads\/main'( &&|$)/.test(textOf(condition));
const startsOnPulls = ({ triggers }: Workflow): boolean => triggers.has('pull_request');

function read(document: Document, text: string): Workflow {
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

const scriptsOf = (workflow: Workflow): readonly (readonly [Path, string])[] =>
  workflow.steps.flatMap(({ path, values, inputs }) => [
    ...(values['run'] === undefined ? [] : [[[...path, 'run'], textOf(values['run'])] as const]),
    ...(inputs['script'] === undefined
      ? []
      : [[[...path, 'with', 'script'], textOf(inputs['script'])] as const]),
  ]);

const usesOf = (workflow: Workflow): readonly (readonly [Path, string])[] =>
  [...workflow.jobs, ...workflow.steps].flatMap(({ path, values }) =>
    values['uses'] === undefined ? [] : [[[...path, 'uses'], textOf(values['uses'])] as const],
  );

const writes = (permissions: unknown): boolean =>
  permissions === 'write-all' || Object.values(valuesOf(permissions)).includes('write');

const rules: Readonly<Record<string, (workflow: Workflow) => readonly Found[]>> = {
  W1: (workflow) => [
    ...(workflow.triggers.has('pull_request_target')
      ? [[['on'], 'pull_request_target runs a stranger’s change with our rights; use pull_request'] as const]
      : []),
    ...(workflow.triggers.has('workflow_run')
      ? workflow.steps
          .filter(
            ({ action, inputs }) =>
              action === 'actions/checkout' &&
              Object.keys(inputs).some((key) =>
                ['ref', 'repository', 'allow-unsafe-pr-checkout'].includes(key),
              ),
          )
          .map(({ path }) => [path, 'a workflow_run has our rights: check out our own branch alone'] as const)
      : []),
  ],

  W2: ({ values, jobs }) => {
    const top = values['permissions'];
    const granted = Object.entries(valuesOf(top));
    const isNarrow =
      typeof top === 'object' &&
      top !== null &&
      granted.every(([what, how]) => what === 'contents' && how === 'read');
    const writing = jobs.filter((job) => writes(job.values['permissions']));
    return [
      ...(isNarrow ? [] : [[['permissions'], 'write permissions: {} or contents: read at the top'] as const]),
      ...writing.slice(1).map(({ path }) => [[...path, 'permissions'], 'only one job may write'] as const),
      ...jobs
        .filter(({ values: job }) => typeof job['permissions'] === 'string')
        .map(({ path }) => [[...path, 'permissions'], 'name each permission that the job needs'] as const),
    ];
  },

  W3: (workflow) =>
    scriptsOf(workflow)
      .filter(([, script]) => script.includes('${{'))
      .map(([path]) => [path, 'an expression in a script runs what it holds; hand it over by env:'] as const),

  W4: (workflow) => {
    const secret = /\bsecrets\b(?!\.GITHUB_TOKEN\b)/.exec(workflow.text.replace(/(^|\s)#.*$/gm, ''));
    return startsOnPulls(workflow)
      ? [
          ...(secret ? [[['jobs'], 'a pull request’s workflow gets no secret'] as const] : []),
          ...workflow.jobs
            .filter(({ values }) => values['environment'] !== undefined || writes(values['permissions']))
            .map(({ path }) => [path, 'publish in a workflow that no pull request starts'] as const),
        ]
      : workflow.jobs
          .filter(({ values }) => writes(values['permissions']) && values['environment'] === undefined)
          .map(({ path }) => [path, 'a job that publishes needs a protected environment'] as const);
  },

  W5: (workflow) =>
    usesOf(workflow).flatMap(([path, uses]): Found[] => {
      if (uses.startsWith('./')) return [];
      const [action = '', version = ''] = uses.split('@');
      const node = workflow.document.getIn(path, true);
      const comment = isScalar(node) ? (node.comment ?? '') : '';
      if (!allowedActions.has(action))
        return [[path, `${action} is not on the list in src/tools/workflows.ts`]];
      if (!/^[0-9a-f]{40}$/.test(version)) return [[path, `pin ${action} to the 40 digits of a commit`]];
      return /^ v\d+\.\d+\.\d+$/.test(comment) ? [] : [[path, 'say which version that is: # v1.2.3']];
    }),

  W6: ({ steps }) =>
    steps
      .filter(
        ({ action, inputs }) => action === 'actions/checkout' && inputs['persist-credentials'] !== false,
      )
      .map(({ path }) => [path, 'write persist-credentials: false'] as const),

  // What is done with the artifact is for a person to judge.
  W7: ({ triggers, jobs, text }) =>
    triggers.has('workflow_run')
      ? jobs
          .filter(({ values }) => {
            const condition = textOf(values['if']);
            return !(
              condition.includes("github.event.workflow_run.event == 'pull_request'") &&
              condition.includes("github.event.workflow_run.conclusion == 'success'") &&
              text.includes('github.event.workflow_run.head_sha')
            );
          })
          .map(({ path }) => [path, 'look at event, conclusion and head_sha of the run before'] as const)
      : [],

  W8: (workflow) => {
    const isRelease = workflow.triggers.has('release');
    return workflow.steps.flatMap(({ path, values, action, inputs }): Found[] => {
      if (isRelease && action.startsWith('actions/cache')) return [[path, 'a release uses no cache']];
      if (action === 'actions/setup-node' && inputs['package-manager-cache'] !== false)
        return [[path, 'write package-manager-cache: false']];
      if (action === 'actions/setup-node' && inputs['cache'] !== undefined)
        return [[path, 'setup-node would also save what a pull request left; use actions/cache/restore']];
      if (action === 'actions/cache' || (action === 'actions/cache/save' && !isMain(values['if'])))
        return [[path, "restore only; save if: github.ref == 'refs/heads/main'"]];
      return [];
    });
  },

  W9: (workflow) =>
    scriptsOf(workflow)
      .filter(([, script]) =>
        /\b(npx|yarn|pnpm|bunx?)\b|\bnpm +(-\S+ +)*(install|i|add|update|up|exec|x)\b/.test(script),
      )
      .map(
        ([path]) => [path, 'install what the lockfile says: npm ci, or a command of package.json'] as const,
      ),

  W10: (workflow) => [
    ...scriptsOf(workflow)
      .filter(([, script]) =>
        /\b(curl|wget)\b[^\n]*\|\s*(sudo\s+)?\w*sh\b|sh\s+<\(\s*(curl|wget)\b|sh\s+-c\s+["']?\$\(\s*(curl|wget)\b/.test(
          script,
        ),
      )
      .map(([path]) => [path, 'do not run what a download happens to hold'] as const),
    ...workflow.jobs
      .filter(({ values }) => textOf(values['runs-on']).includes('self-hosted'))
      .map(
        ({ path }) => [[...path, 'runs-on'], 'a stranger’s change must not run on our own machine'] as const,
      ),
  ],

  W11: ({ jobs }) =>
    jobs
      .filter(({ values }) => {
        const minutes = values['timeout-minutes'];
        return values['uses'] === undefined && !(typeof minutes === 'number' && minutes <= longestJob);
      })
      .map(({ path }) => [path, `write timeout-minutes, at most ${longestJob}`] as const),

  W12: (workflow) => {
    const cancel = valuesOf(workflow.values['concurrency'])['cancel-in-progress'];
    const cancels = cancel === true || textOf(cancel) === "${{ github.event_name == 'pull_request' }}";
    return startsOnPulls(workflow) && !cancels
      ? [[['concurrency'], 'a new push to a pull request must cancel the run before: cancel-in-progress']]
      : [];
  },

  W13: (workflow) =>
    startsOnPulls(workflow)
      ? workflow.steps
          .filter(({ action, inputs }) => {
            const days = inputs['retention-days'];
            return (
              action === 'actions/upload-artifact' &&
              !(typeof days === 'number' && days >= 1 && days <= longestKept)
            );
          })
          .map(({ path }) => [path, `write retention-days, at most ${longestKept}`] as const)
      : [],
};

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
  const workflow = read(document, text);
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
