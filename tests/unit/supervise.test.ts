import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { supervise, type Limits } from '../../src/tools/check/supervise.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'supervise-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const limits: Limits = { silentMs: 20_000, heapMiB: 64, residentMiB: 512 };

/** Runs a worker of these lines. */
function work(code: string, own: Partial<Limits> = {}) {
  const script = join(folder, `${Math.random()}.mjs`);
  writeFileSync(
    script,
    `import { writeSync } from 'node:fs';\nconst say = (s) => writeSync(3, s + '\\n');\n${code}`,
  );
  return supervise(script, ['argument'], { ...limits, ...own });
}

describe('supervise', () => {
  it('gives what a worker writes, and what it began last', async () => {
    const big = 'process.stdout.write("x".repeat(300000));';
    expect(await work(`say('a'); say('b'); ${big}`)).toEqual({
      ended: 'done',
      out: 'x'.repeat(300_000),
      last: 'b',
    });
    expect(await work('process.stdout.write(process.argv[2]);')).toMatchObject({ out: 'argument', last: '' });
  });

  it.each([
    'process.abort();',
    'process.exit(3);',
    'throw new Error("x");',
    'process.kill(process.pid, "SIGSEGV");',
  ])('sees that it fell: %s', async (code) => {
    expect(await work(`say('a'); ${code}`)).toMatchObject({ ended: 'crash', last: 'a' });
  });

  it('stops one that says nothing for too long', async () => {
    expect(await work(`say('a'); for (;;);`, { silentMs: 1_500 })).toMatchObject({
      ended: 'time',
      last: 'a',
    });
  });

  it('stops one that takes too much memory, in JavaScript or outside', async () => {
    const heap = 'const all = []; for (;;) all.push(new Array(10000).fill({}).map(() => ({})));';
    expect(await work(`say('a'); ${heap}`)).toMatchObject({ ended: 'memory', last: 'a' });
    const outside = 'const all = []; setInterval(() => all.push(Buffer.alloc(32 * 2 ** 20, 1)), 5);';
    expect(await work(`say('a'); ${outside}`, { residentMiB: 300 })).toMatchObject({
      ended: 'memory',
      last: 'a',
    });
  });
});
