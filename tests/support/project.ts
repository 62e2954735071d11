import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './pages.ts';

/** What one run of `astro build` came to. */
export interface Outcome {
  readonly code: number;
  readonly output: string;
  /** Absolute path of what was built, which stays until the copy is removed. */
  readonly dir: string;
}

const sources = ['src', 'locales', 'public', 'content', 'astro.config.ts', 'package.json', 'tsconfig.json'];
/** All that a build gets of this process's environment: a test runner sets BASE_URL and more, which Astro reads. */
const inherited = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SystemRoot'];

/**
 * A copy of the project in a temporary folder, as a publisher's fork is: built with other settings and other
 * content, with a cache of its own, so that the project's `dist/` is never touched.
 */
export class ProjectCopy {
  readonly #dir = mkdtempSync(join(tmpdir(), 'perhe-mielessa-'));
  #builds = 0;

  constructor() {
    for (const name of sources) cpSync(join(root, name), join(this.#dir, name), { recursive: true });
    const packages = join(this.#dir, 'node_modules');
    mkdirSync(packages);
    // Link by link: caches lie in node_modules itself.
    for (const { name } of readdirSync(join(root, 'node_modules'), { withFileTypes: true })) {
      if (!name.startsWith('.'))
        symlinkSync(join(root, 'node_modules', name), join(packages, name), 'junction');
    }
  }

  /**
   * Writes files, folders included.
   * @param files contents by path from the copy's folder
   */
  write(files: Readonly<Record<string, string>>): void {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.#dir, path)), { recursive: true });
      writeFileSync(join(this.#dir, path), content);
    }
  }

  /** Builds with these settings and no others; one build at a time. */
  async build(settings: Readonly<Record<string, string>>): Promise<Outcome> {
    const own = inherited.map((name) => [name, process.env[name]]);
    const env = {
      ...Object.fromEntries(own.filter(([, value]) => value !== undefined)),
      ASTRO_TELEMETRY_DISABLED: '1',
      LANG: 'en_GB.UTF-8',
      ...settings,
    };
    const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
    const { code, output } = await new Promise<Omit<Outcome, 'dir'>>((resolve) => {
      execFile(
        process.execPath,
        [astro, 'build'],
        { cwd: this.#dir, env, timeout: 120_000 },
        (error, out, err) => resolve({ code: error ? Number(error.code ?? -1) : 0, output: `${out}${err}` }),
      );
    });
    const dir = join(this.#dir, `built-${++this.#builds}`);
    if (existsSync(join(this.#dir, 'dist'))) renameSync(join(this.#dir, 'dist'), dir);
    return { code, output, dir };
  }

  remove(): void {
    rmSync(this.#dir, { recursive: true });
  }
}
