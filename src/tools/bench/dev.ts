import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { astro, environmentWith } from '../project-copy.ts';
import { addWord, editedText } from './edit.ts';
import type { BenchSite } from './site.ts';

/** What an author waits for in `npm run dev`, in ms. */
export interface DevTimes {
  /** From the command to the first page. */
  readonly startMs: number;
  /** From a saved file to the page that shows it, once for each edit. */
  readonly editMs: readonly number[];
}

const edits = 5;
const longestWaitMs = 60_000;

/**
 * Starts the dev server on a corpus, edits a text again and again and looks at its page until the new word is there.
 * @throws with what the server said, if a page does not come
 */
export async function devTimes({ copy, contentDir }: BenchSite): Promise<DevTimes> {
  const port = await freePort();
  const args = astro('dev', '--ignore-lock', '--host', '127.0.0.1', '--port', String(port));
  const start = performance.now();
  const server = spawn(process.execPath, args, {
    cwd: copy.dir,
    env: environmentWith({}),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (said += chunk));
  try {
    const { file, path } = editedText(contentDir);
    const address = `http://127.0.0.1:${port}${path}`;
    await until(
      () => shows(address, '<h1'),
      () => said,
    );
    const startMs = performance.now() - start;
    const editMs: number[] = [];
    for (let edit = 0; edit < edits; edit++) {
      const word = `uusisana${edit}`;
      const saved = performance.now();
      addWord(file, word);
      await until(
        () => shows(address, word),
        () => said,
      );
      editMs.push(performance.now() - saved);
      // The watcher gathers changes that follow at once; an author's next edit comes later.
      await pause(500);
    }
    return { startMs, editMs };
  } finally {
    await stop(server);
  }
}

async function shows(address: string, word: string): Promise<boolean> {
  try {
    const answer = await fetch(address);
    const text = await answer.text();
    return answer.ok && text.includes(word);
  } catch {
    // Not listening yet.
    return false;
  }
}

async function until(isSo: () => Promise<boolean>, said: () => string): Promise<void> {
  const start = performance.now();
  while (!(await isSo())) {
    if (performance.now() - start > longestWaitMs) throw new Error(`The page does not come:\n${said()}`);
    await pause(20);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

function stop(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve();
    server.once('close', () => resolve());
    server.kill();
  });
}
