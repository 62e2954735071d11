import { isScalar } from 'yaml';
import {
  isMain,
  scriptsOf,
  startsOnPulls,
  textOf,
  usesOf,
  valuesOf,
  writes,
  type Path,
  type Workflow,
} from './read.ts';

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

/** What a rule found: where, and what to say. */
type Found = readonly [path: Path, text: string];

/** The rules of trust.md, section 2, by name: each says where a workflow breaks it. */
export const rules: Readonly<Record<string, (workflow: Workflow) => readonly Found[]>> = {
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
        return [[path, `${action} is not on the list in src/tools/workflows/rules.ts`]];
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
