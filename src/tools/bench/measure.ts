import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What a command cost, all the processes that it started included. */
export interface Cost {
  readonly wallMs: number;
  /** User and system time; undefined where the system does not tell (anything but Linux). */
  readonly cpuMs: number | undefined;
  /** Of these, what Pagefind's own process took. */
  readonly pagefindMs: number | undefined;
  /** The most memory that all its processes held at one time (sum of RSS); undefined as above. */
  readonly peakBytes: number | undefined;
}

/** One look at a process. */
interface Sample {
  readonly name: string;
  readonly parent: number;
  readonly cpuMs: number;
  readonly bytes: number;
}

const isLinux = existsSync('/proc/self/stat');
/** Linux counts time in ticks of 10 ms and memory in pages (proc(5); both are fixed on x86-64 and arm64). */
const tick = 10;
const page = 4096;
const pause = 50;

/**
 * Runs a command and measures it with everything that it starts.
 * @param args of Node
 * @throws with what the command said, if it fails
 */
export async function measured(
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<Cost> {
  const before = waitedFor();
  const start = performance.now();
  const child = spawn(process.execPath, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  const watch = isLinux && child.pid !== undefined ? new TreeWatch(child.pid) : undefined;
  const timer = setInterval(() => watch?.look(), pause);
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  const wallMs = performance.now() - start;
  clearInterval(timer);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${said}`);
  // What the command itself waited for is counted exactly; a process that outlives it is known from the looks.
  const cpuMs = watch && Math.max(waitedFor() - before, watch.cpuMs());
  return { wallMs, cpuMs, pagefindMs: watch?.cpuMs(/^pagefind/), peakBytes: watch?.peakBytes };
}

/** Looks at a process and its descendants again and again. */
class TreeWatch {
  peakBytes = 0;
  readonly #root: number;
  readonly #last = new Map<number, Sample>();

  constructor(root: number) {
    this.#root = root;
  }

  look(): void {
    let bytes = 0;
    for (const [pid, sample] of treeOf(this.#root)) {
      this.#last.set(pid, sample);
      bytes += sample.bytes;
    }
    this.peakBytes = Math.max(this.peakBytes, bytes);
  }

  /** Time of the processes whose name matches, as last seen. */
  cpuMs(name = /^/): number {
    return [...this.#last.values()]
      .filter((sample) => name.test(sample.name))
      .reduce((sum, sample) => sum + sample.cpuMs, 0);
  }
}

function treeOf(root: number): ReadonlyMap<number, Sample> {
  const all = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const sample = sampleOf(name);
        return sample ? [[Number(name), sample] as const] : [];
      }),
  );
  const children = Map.groupBy(all.keys(), (pid) => all.get(pid)?.parent ?? 0);
  const tree = new Set([root]);
  // A set is walked in the order in which it grows.
  for (const pid of tree) for (const child of children.get(pid) ?? []) tree.add(child);
  return new Map([...all].filter(([pid]) => tree.has(pid)));
}

/** @returns undefined if the process has just ended */
function sampleOf(pid: string): Sample | undefined {
  const stat = statOf(pid);
  if (!stat) return undefined;
  const { name, fields } = stat;
  const [parent = 0, user = 0, system = 0, pages = 0] = [fields[1], fields[11], fields[12], fields[21]];
  return { name, parent, cpuMs: (user + system) * tick, bytes: pages * page };
}

/** Time of ended processes that this one had started, theirs included, in ms. */
function waitedFor(): number {
  const fields = isLinux ? statOf('self')?.fields : undefined;
  return ((fields?.[13] ?? 0) + (fields?.[14] ?? 0)) * tick;
}

/** The fields of proc_pid_stat(5) after the name, from `state` on. */
function statOf(pid: string): { readonly name: string; readonly fields: readonly number[] } | undefined {
  let line: string;
  try {
    line = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  // The name stands in brackets and may hold any character.
  const end = line.lastIndexOf(')');
  const name = line.slice(line.indexOf('(') + 1, end);
  return {
    name,
    fields: line
      .slice(end + 2)
      .split(' ')
      .map(Number),
  };
}
