import { execFile } from 'node:child_process';
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { astro, environmentWith, ProjectCopy as Copy } from '../../src/tools/project-copy.ts';
import { root } from './pages.ts';

/** What one run of `astro build` came to. */
export interface Outcome {
  readonly code: number;
  readonly output: string;
  /** Absolute path of what was built, which stays until the copy is removed. */
  readonly dir: string;
}

/** A copy of this project that is built again and again; each build stays beside the others. */
export class ProjectCopy extends Copy {
  #builds = 0;

  constructor() {
    super(root);
  }

  /** Builds with these settings and no others; one build at a time. */
  async build(settings: Readonly<Record<string, string>>): Promise<Outcome> {
    const options = { cwd: this.dir, env: environmentWith(settings), timeout: 300_000 };
    const { code, output } = await new Promise<Omit<Outcome, 'dir'>>((resolve) => {
      execFile(process.execPath, astro('build'), options, (error, out, err) =>
        resolve({ code: error ? Number(error.code ?? -1) : 0, output: `${out}${err}` }),
      );
    });
    const dir = join(this.dir, `built-${++this.#builds}`);
    if (existsSync(join(this.dir, 'dist'))) renameSync(join(this.dir, 'dist'), dir);
    return { code, output, dir };
  }
}
