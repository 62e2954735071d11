import { realpathSync, statSync, type Stats } from 'node:fs';
import { join, sep } from 'node:path';

/** `stat` of something inside the folder, symbolic links followed; undefined when there is no such thing. */
export function statInside(dir: string, segments: readonly string[]): Stats | undefined {
  try {
    const root = realpathSync(dir);
    const target = realpathSync(join(root, ...segments));
    return target === root || target.startsWith(root + sep) ? statSync(target) : undefined;
  } catch {
    return undefined;
  }
}
