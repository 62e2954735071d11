import { expect, it } from 'vitest';
import { measured } from '../../src/tools/bench/measure.ts';

/** Works until it has used so much time of a processor. */
const work = (ms: number): string => `while (process.cpuUsage().user < ${ms * 1000}) Math.random();`;
const here = { cwd: process.cwd(), env: process.env };

it.runIf(process.platform === 'linux')('counts the processes that a command starts', async () => {
  const child = `const held = Buffer.alloc(2e8, 1); ${work(100)} held.at(-1)`;
  const parent = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(child)}]); ${work(100)}`;
  const { cpuMs, peakBytes, pagefindMs, wallMs } = await measured(['-e', parent], here);
  expect(cpuMs).toBeGreaterThanOrEqual(200);
  expect(peakBytes).toBeGreaterThan(2e8);
  expect(pagefindMs).toBe(0);
  expect(wallMs).toBeGreaterThan(0);
});

it('tells what a command said that fails', async () => {
  await expect(measured(['-e', 'console.error("broken"); process.exit(3)'], here)).rejects.toThrow(
    /ended with 3:\nbroken/,
  );
});
