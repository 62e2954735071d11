import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asWorkflowLine, npmrcFlaws, workflowFlaws } from '../../src/tools/workflows.ts';
import { root } from '../support/pages.ts';

const folder = join(root, '.github/workflows');
const files = existsSync(folder) ? readdirSync(folder) : [];
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

const sha = '0123456789abcdef0123456789abcdef01234567';
/** What a pull request may start. */
const checks = `
on: [push, pull_request]
permissions: {}
concurrency:
  group: a
  cancel-in-progress: true
jobs:
  test:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@${sha} # v1.2.3
        with:
          persist-credentials: false
      - uses: actions/setup-node@${sha} # v1.2.3
        with:
          package-manager-cache: false
      - uses: actions/cache/restore@${sha} # v1.2.3
        with: { path: a, key: b }
      - run: .ci/run
      - uses: actions/cache/save@${sha} # v1.2.3
        if: github.ref == 'refs/heads/main'
        with: { path: a, key: b }
      - uses: actions/upload-artifact@${sha} # v1.2.3
        with:
          retention-days: 7
`;
/** What publishes. */
const publish = `
on:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  build:
    runs-on: ubuntu-24.04
    timeout-minutes: 20
    steps:
      - run: npm ci && npm run build
        env:
          SITE_URL: \${{ steps.pages.outputs.origin }}
  publish:
    needs: build
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      pages: write
      id-token: write
    environment: github-pages
    steps:
      - uses: actions/deploy-pages@${sha} # v1.2.3
`;
/** What goes on, with our rights, after a pull request's run. */
const after = `
on:
  workflow_run:
    workflows: [CI]
permissions: {}
jobs:
  note:
    if: github.event.workflow_run.event == 'pull_request' && github.event.workflow_run.conclusion == 'success'
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@${sha} # v1.2.3
        with:
          persist-credentials: false
      - run: .ci/note
        env:
          HEAD: \${{ github.event.workflow_run.head_sha }}
`;

const rulesIn = (text: string): readonly string[] => [
  ...new Set(workflowFlaws('w.yml', text).map(({ rule }) => rule)),
];

describe('the workflows of the project', () => {
  it.each(files)('%s keeps to the rules', (name) => {
    expect(workflowFlaws(name, read(name)).map(asWorkflowLine)).toEqual([]);
  });

  it('check what anybody checks, and nothing else', () => {
    expect([...read('ci.yml').matchAll(/^ +(?:- )?run: (.*)$/gm)].map(([, script]) => script)).toEqual([
      '.ci/run',
    ]);
    expect(readFileSync(join(root, '.ci/run'), 'utf8')).toMatch(/^npm test$/m);
  });

  it('judge content by the code of the branch it goes to (W15), without our environment (W18)', () => {
    const text = read('content.yml');
    const steps = text.split(/^ {6}- /m);
    expect(steps.filter((step) => step.includes('path: base\n'))).toEqual([
      expect.stringContaining('ref: ${{ github.event.pull_request.base.sha }}'),
    ]);
    for (const [, script] of text.matchAll(/^ +(?:- )?run: (.*)$/gm)) expect(script).toMatch(/^base\/\.ci\//);
    const script = readFileSync(join(root, '.ci/content'), 'utf8');
    // What comes after the installation runs in an empty environment.
    const [, after = ''] = script.split('node src/tools/setup.mjs\n');
    expect(after.match(/^.*\b(?:node|astro) .*$/gm)).toEqual([
      expect.stringMatching(/^"\$\{own\[@\]\}" node src\/tools\/pull-request\.ts /),
      expect.stringMatching(/^"\$\{own\[@\]\}" "CONTENT_DIR=\$content" astro build$/),
    ]);
    expect(after).toContain('own=(env -i ');
    expect(after).toContain('unshare --net');
  });

  it('install by settings that keep to the rules', () => {
    expect(npmrcFlaws('.npmrc', readFileSync(join(root, '.npmrc'), 'utf8'))).toEqual([]);
  });
});

describe('workflowFlaws', () => {
  it.each([
    ['checks', checks],
    ['publishing', publish],
    ['what follows a run', after],
  ])('finds nothing in %s that keep to the rules', (_, text) => {
    expect(workflowFlaws('w.yml', text)).toEqual([]);
  });

  it.each<[rule: string, what: string, text: string, from: string | RegExp, to: string]>([
    ['W1', 'our rights for a stranger', checks, '[push, pull_request]', '[push, pull_request_target]'],
    ['W1', 'our rights for a stranger’s checkout', after, 'with:', 'with:\n          ref: main'],
    ['W2', 'no permissions', checks, 'permissions: {}', ''],
    ['W2', 'all permissions', checks, 'permissions: {}', 'permissions: read-all'],
    ['W2', 'permission to write for all jobs', publish, 'contents: read', 'contents: write'],
    [
      'W2',
      'two jobs that write',
      publish,
      '    steps:\n      - run',
      '    permissions: { contents: write }\n    environment: x\n    steps:\n      - run',
    ],
    [
      'W2',
      'a job that may write all',
      publish,
      /permissions:\n {6}pages: write\n {6}id-token: write/,
      'permissions: write-all',
    ],
    ['W3', 'a title in a script', checks, '.ci/run', 'echo ${{ github.event.pull_request.title }}'],
    [
      'W3',
      'a branch’s name in a script of many lines',
      checks,
      '.ci/run',
      '|\n          x\n          echo ${{ github.head_ref }}',
    ],
    ['W3', 'an output in a script', publish, 'npm ci', 'npm ci ${{ steps.a.outputs.b }}'],
    ['W3', 'a title in a script of an action', checks, 'path: a,', 'script: "${{ inputs.a }}",'],
    ['W4', 'a secret', checks, 'run: .ci/run', 'run: .ci/run\n        env: { A: "${{ secrets.A }}" }'],
    [
      'W4',
      'all secrets',
      checks,
      'run: .ci/run',
      'run: .ci/run\n        env: { A: "${{ toJSON(secrets) }}" }',
    ],
    ['W4', 'publishing', checks, 'timeout-minutes: 10', 'timeout-minutes: 10\n    environment: production'],
    ['W4', 'publishing that nobody guards', publish, '    environment: github-pages\n', ''],
    ['W5', 'a tag', checks, `checkout@${sha}`, 'checkout@v1'],
    ['W5', 'a short commit', checks, `checkout@${sha}`, 'checkout@0123456'],
    ['W5', 'a commit of no version', checks, ' # v1.2.3', ''],
    ['W5', 'a commit of a moving version', checks, ' # v1.2.3', ' # v1'],
    ['W5', 'an action that nobody looked at', checks, 'actions/upload-artifact', 'someone/upload'],
    ['W5', 'an image', checks, `actions/upload-artifact@${sha}`, 'docker://alpine'],
    [
      'W5',
      'a workflow of others',
      publish,
      '    needs: build\n',
      `    uses: a/b/.github/workflows/c.yml@${sha}\n`,
    ],
    [
      'W6',
      'a checkout that leaves its key',
      checks,
      'persist-credentials: false',
      'persist-credentials: true',
    ],
    ['W6', 'a checkout that says nothing', checks, /\n +with:\n +persist-credentials: false/, ''],
    ['W7', 'any run before', after, / {4}if: .*\n/, ''],
    ['W7', 'a failed run before', after, " && github.event.workflow_run.conclusion == 'success'", ''],
    ['W7', 'some commit', after, 'head_sha', 'id'],
    ['W8', 'a cache that a pull request fills', checks, 'cache/restore', 'cache'],
    ['W8', 'a cache that any branch fills', checks, "if: github.ref == 'refs/heads/main'", 'if: always()'],
    [
      'W8',
      'a cache of setup-node',
      checks,
      'package-manager-cache: false',
      'package-manager-cache: false\n          cache: npm',
    ],
    ['W8', 'a cache that setup-node chooses', checks, /\n +with:\n +package-manager-cache: false/, ''],
    ['W8', 'a cache in a release', checks, '[push, pull_request]', '[release]'],
    ['W9', 'an installation without lockfile', publish, 'npm ci', 'npm install'],
    ['W9', 'the short name of that', publish, 'npm ci', 'npm i left-pad'],
    ['W9', 'a package fetched to be run', publish, 'npm ci', 'npx left-pad'],
    ['W10', 'a download that is run', checks, '.ci/run', 'curl -s https://a.example | bash'],
    ['W10', 'another', checks, '.ci/run', 'wget -qO- https://a.example | sudo sh -s'],
    ['W10', 'a third', checks, '.ci/run', 'bash <(curl https://a.example)'],
    ['W10', 'a fourth', checks, '.ci/run', 'sh -c "$(curl https://a.example)"'],
    ['W10', 'our own machine', checks, 'runs-on: ubuntu-24.04', 'runs-on: [self-hosted, linux]'],
    ['W11', 'a job without an end', checks, '    timeout-minutes: 10\n', ''],
    ['W11', 'a long job', checks, 'timeout-minutes: 10', 'timeout-minutes: 60'],
    ['W12', 'runs that pile up', checks, 'cancel-in-progress: true', 'cancel-in-progress: false'],
    ['W12', 'no word of them', checks, /concurrency:\n.*\n.*\n/, ''],
    ['W13', 'an artifact kept for long', checks, 'retention-days: 7', 'retention-days: 90'],
    ['W13', 'an artifact kept as long as GitHub likes', checks, 'retention-days: 7', 'name: site'],
  ])('%s: sees %s', (rule, _, text, from, to) => {
    const broken = text.replace(from, () => to);
    expect(broken).not.toBe(text);
    expect(rulesIn(broken)).toContain(rule);
  });

  it('names the line', () => {
    expect(workflowFlaws('w.yml', checks.replace('persist-credentials: false', 'fetch-depth: 1'))).toEqual([
      { file: 'w.yml', line: 12, rule: 'W6', text: 'write persist-credentials: false' },
    ]);
    expect(workflowFlaws('w.yml', 'on: push\njobs: [\n')).toMatchObject([{ line: 3, rule: 'W0' }]);
  });

  it.each(['', 'null', '[]', 'jobs: { a: null }', 'jobs: { a: { steps: [null, 1] } }', 'jobs: 1'])(
    'judges %j without failing itself',
    (text) => {
      expect(rulesIn(text)).toContain('W2');
    },
  );
});

describe('npmrcFlaws', () => {
  it.each([
    ['', 2],
    ['ignore-scripts=true', 1],
    ['save-exact = true\nignore-scripts = true', 0],
    ['save-exact=true\nignore-scripts=true\nignore-scripts=false', 1],
  ])('of %j: %i', (text, count) => {
    expect(npmrcFlaws('.npmrc', text)).toHaveLength(count);
  });
});
