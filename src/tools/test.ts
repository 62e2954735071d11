import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browser.ts';

/**
 * `npm test`: every check in order, the quick ones first; stops at the first that fails. Each runs in a
 * process of its own, so that memory is given back and the step at fault is named.
 */
const steps: readonly (readonly [name: string, command: string, ...args: readonly string[]])[] = [
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['lint', 'eslint', '.'],
  ['styles', 'stylelint', 'src/**/*.css'],
  ['types', 'astro', 'check'],
  ['content', 'node', 'src/tools/check-content.ts'],
  ['plain language', 'node', 'src/tools/check-language.ts'],
  ['unit and content tests', 'vitest', 'run', 'tests/unit', 'tests/content'],
  ['build', 'astro', 'build'],
  ['built site', 'vitest', 'run', 'tests/built'],
  ['browser', 'playwright', 'test'],
];

const seconds = (from: number): string => `${((performance.now() - from) / 1000).toFixed(1)} s`;
const started = performance.now();
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CHROMIUM: ensureBrowser() };

for (const [name, command, ...args] of steps) {
  const from = performance.now();
  console.log(`\n— ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`\nFailed: ${name} (${command} ${args.join(' ')}), after ${seconds(started)}.`);
    process.exit(status ?? 1);
  }
  console.log(`— ${name}: ${seconds(from)}`);
}
console.log(`\nAll checks passed in ${seconds(started)}.`);
