import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The tools are started many times here: Node keeps what it compiled. */
const compileCache = join(tmpdir(), 'perhe-mielessa-compiled');

/** How a command ended, and what it said. */
export interface Ending {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a tool of src/tools in a process of its own, on a folder of content; `input` is piped in. */
export function run(
  tool: string,
  contentDir: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  input = '',
): Ending {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/tools/${tool}.ts`, ...args], {
    encoding: 'utf8',
    input,
    env: { PATH: process.env['PATH'], NODE_COMPILE_CACHE: compileCache, LANG: 'en_US.UTF-8', CONTENT_DIR: contentDir, ...env },
    timeout: 20_000,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Makes a folder of files; paths are from the folder. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
