import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Reading, Readings } from '../../language/morphology.ts';

/** The system's own Python comes first: Debian's Voikko is seen by no other (trust.md 5.3). */
const pythons = ['/usr/bin/python3', 'python3'];

/**
 * Asks Voikko for the forms of Finnish words, where Debian's `python3-libvoikko` and `voikko-fi` are installed.
 * @returns undefined where they are not: the rules that need them do not run
 */
export function readWithVoikko(words: readonly string[]): Readings | undefined {
  for (const python of pythons) {
    const { status, stdout } = spawnSync(python, [join(import.meta.dirname, 'voikko.py')], {
      input: JSON.stringify(words),
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    });
    if (status === 0) return new Map(Object.entries(JSON.parse(stdout) as Record<string, Reading[]>));
  }
  return undefined;
}
