import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const sources = ['src', 'locales', 'public', 'content', 'astro.config.ts', 'package.json', 'tsconfig.json'];
/** All that a command gets of this process's environment: a test runner sets BASE_URL and more, which Astro reads. */
const inherited = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SystemRoot'];

/**
 * A copy of the project in a temporary folder, as a publisher's fork is: built with other settings and other
 * content, with caches of its own, so that the project's `dist/` is never touched.
 */
export class ProjectCopy {
  /** Absolute path of the copy. */
  readonly dir = mkdtempSync(join(tmpdir(), 'perhe-mielessa-'));

  /** @param root absolute path of the project's folder, packages installed */
  constructor(root: string) {
    for (const name of sources) cpSync(join(root, name), join(this.dir, name), { recursive: true });
    const packages = join(this.dir, 'node_modules');
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
      mkdirSync(dirname(join(this.dir, path)), { recursive: true });
      writeFileSync(join(this.dir, path), content);
    }
  }

  /** Changes a file. @param path from the copy's folder */
  edit(path: string, change: (text: string) => string): void {
    const file = join(this.dir, path);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  }

  /** Takes away files or folders. @param paths from the copy's folder */
  delete(...paths: readonly string[]): void {
    for (const path of paths) rmSync(join(this.dir, path), { recursive: true, force: true });
  }

  /** Takes the copy away, and all that was built in it. */
  remove(): void {
    rmSync(this.dir, { recursive: true });
  }
}

/** The arguments with which Node runs a command of Astro in a copy. */
export const astro = (...command: readonly string[]): readonly string[] => [
  join('node_modules', 'astro', 'bin', 'astro.mjs'),
  ...command,
];

/**
 * The environment of a command in a copy: these settings and no others.
 * @param settings for instance CONTENT_DIR
 */
export function environmentWith(settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const own = inherited.map((name) => [name, process.env[name]]);
  return {
    ...Object.fromEntries(own.filter(([, value]) => value !== undefined)),
    ASTRO_TELEMETRY_DISABLED: '1',
    LANG: 'en_GB.UTF-8',
    ...settings,
  };
}
