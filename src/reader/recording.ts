import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Findings, Place } from './source.ts';

/** A recording of a text, beside its file. */
export interface Recording {
  /** As the front matter names it: `./name.opus`. */
  readonly src: string;
  /** Bytes. */
  readonly size: number;
}

/** Ten minutes of speech fit well: Opus at 24 kbit/s takes 1.8 MB for them. */
const most = 3_000_000;

/** What files of a kind begin with. */
const kinds: Readonly<Record<string, (start: string) => boolean>> = {
  opus: (start) => start.startsWith('OggS') && start.includes('OpusHead'),
  mp3: (start) => /^(?:ID3|\u00FF[\u00E2-\u00FF])/.test(start),
  m4a: (start) => start.slice(4, 8) === 'ftyp',
};

/** @returns whether a file is a recording by its name: opus, mp3 or m4a */
export const isRecordingName = (name: string): boolean => Object.hasOwn(kinds, name.split('.').at(-1) ?? '');

/**
 * Looks at a recording: whether it is there, small enough for a telephone, and what its name says.
 * @param folder absolute path of the text's folder
 * @param src as the front matter names it, sound
 * @param place where it is named
 */
export function readRecording(
  folder: string,
  src: string,
  place: Place,
  findings: Findings,
): Recording | undefined {
  const file = join(folder, src);
  if (!existsSync(file)) {
    findings.error('recording-missing', place, { address: src });
    return undefined;
  }
  const { size } = statSync(file);
  if (size > most)
    findings.error('recording-size', place, { address: src, size: String(size), most: String(most) });
  const kind = src.split('.').at(-1) ?? '';
  if (!kinds[kind]?.(startOf(file))) findings.error('recording-kind', place, { address: src, kind });
  return { src, size };
}

/** Whether a recording is still what was looked at. */
export function recordingStands(folder: string, { src, size }: Recording): boolean {
  const file = join(folder, src);
  return existsSync(file) && statSync(file).size === size;
}

/** The first bytes of a file, each as a character. */
function startOf(file: string): string {
  const bytes = Buffer.alloc(64);
  const handle = openSync(file, 'r');
  try {
    return bytes.toString('latin1', 0, readSync(handle, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(handle);
  }
}
