/**
 * `npm run check:workflows`: whether the workflows of GitHub Actions and the settings of npm keep to the rules
 * for changes by strangers (trust.md W1–W13). A line for each flaw; ends with 1 if there is one.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asWorkflowLine, npmrcFlaws, workflowFlaws } from './workflows.ts';

const folder = '.github/workflows';
const files = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => /\.ya?ml$/.test(name))
      .sort()
  : [];
const npmrc = '.npmrc';
const flaws = [
  ...files.flatMap((name) => {
    const file = join(folder, name);
    return workflowFlaws(file, readFileSync(file, 'utf8'));
  }),
  ...npmrcFlaws(npmrc, existsSync(npmrc) ? readFileSync(npmrc, 'utf8') : ''),
];
for (const flaw of flaws) console.log(asWorkflowLine(flaw));
console.log(`Workflows: ${files.length}, flaws: ${flaws.length}`);
if (flaws.length > 0) process.exitCode = 1;
