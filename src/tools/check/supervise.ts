import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** How long a worker may be silent, and how much memory it may take. */
export interface Limits {
  readonly silentMs: number;
  readonly heapMiB: number;
  /** Of the whole process, native code included; watched where the system tells (Linux). */
  readonly residentMiB: number;
}

/** How a worker ended: what it wrote, and where it stopped short, why and at which announcement. */
export type Outcome =
  | { readonly ended: 'done'; readonly out: string; readonly last: string }
  | { readonly ended: 'crash' | 'time' | 'memory'; readonly last: string; readonly err: string };

const lookEveryMs = 100;
const pageBytes = 4096;

/**
 * Runs a script in a process of its own, within limits: what it reads could bring it down, hang it or eat the
 * memory (trust.md G28).
 * @param script path of the script; it announces what it begins as a line on file descriptor 3, and writes its result
 *   to standard output
 */
export function supervise(script: string, args: readonly string[], limits: Limits): Promise<Outcome> {
  return new Promise((done) => {
    const child = spawn(
      process.execPath,
      [`--max-old-space-size=${limits.heapMiB}`, '--disable-warning=ExperimentalWarning', script, ...args],
      { stdio: ['ignore', 'pipe', 'pipe', 'pipe'] },
    );
    const streams = child.stdio as readonly (NodeJS.ReadableStream | null)[];
    const texts = ['', '', '', ''];
    let silent = 0;
    let looked = performance.now();
    for (const channel of [1, 2, 3]) {
      streams[channel]?.setEncoding('utf8').on('data', (chunk: string) => {
        silent = 0;
        texts[channel] += chunk;
      });
    }
    let stopped: 'time' | 'memory' | undefined;
    const watch = setInterval(() => {
      if (stopped) return;
      const now = performance.now();
      // A machine that slept, or stopped us both, has not kept the worker busy.
      silent += Math.min(now - looked, lookEveryMs * 10);
      looked = now;
      if (silent > limits.silentMs) stopped = 'time';
      else if (residentMiB(child.pid) > limits.residentMiB) stopped = 'memory';
      if (stopped) child.kill('SIGKILL');
    }, lookEveryMs);
    const stop = (): boolean => child.kill('SIGKILL');
    process.once('exit', stop);
    child.once('close', (code) => {
      clearInterval(watch);
      process.off('exit', stop);
      const [, out = '', err = '', announced = ''] = texts;
      const last = announced.trimEnd().split('\n').at(-1) ?? '';
      if (code === 0 && !stopped) done({ ended: 'done', out, last });
      else done({ ended: stopped ?? (err.includes('heap out of memory') ? 'memory' : 'crash'), last, err });
    });
  });
}

function residentMiB(pid: number | undefined): number {
  const file = `/proc/${pid}/statm`;
  if (!existsSync(file)) return 0;
  try {
    return (Number(readFileSync(file, 'utf8').split(' ')[1]) * pageBytes) / 2 ** 20;
  } catch {
    // It has just ended.
    return 0;
  }
}
