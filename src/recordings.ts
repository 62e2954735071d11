import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EntryPage } from './domain/page.ts';
import type { Recording } from './reader/recording.ts';
import { entryOf, site } from './site.ts';

/** A page that a person has read aloud. */
export interface RecordedPage {
  readonly page: EntryPage;
  readonly recording: Recording;
}

/** The recording of a page's text, if there is one. */
export const recordingOf = (page: EntryPage): Recording | undefined =>
  page.section === 'everyday' ? entryOf(page).data.audio : undefined;

/** The pages with a recording. */
export const recordedPages: readonly RecordedPage[] = site.pages
  .filter((page) => page.kind === 'entry')
  .flatMap((page) => {
    const recording = recordingOf(page);
    return recording ? [{ page, recording }] : [];
  });

/** The ending of the file's name, which tells its kind. */
export const kindOf = ({ src }: Recording): string => src.split('.').at(-1) ?? '';

/** Address of a recording from the site's root: below the page. */
export const recordingPath = (page: EntryPage, recording: Recording): string =>
  `${page.path}aani.${kindOf(recording)}`;

/** The recording itself. */
export const bytesOf = ({ page, recording }: RecordedPage): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(process.cwd(), dirname(page.text.file), recording.src)));
