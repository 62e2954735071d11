import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { localeCodes } from '../../domain/locales.ts';
import type { PageRecord } from '../../page-records.ts';
import { astro, environmentWith, ProjectCopy } from '../project-copy.ts';
import { writeCorpus } from './corpus.ts';
import { measured, type Cost } from './measure.ts';
import { corpusLocales, type CorpusLocale } from './tongues.ts';

/** A copy of the project whose content is the corpus. */
export interface BenchSite {
  readonly copy: ProjectCopy;
  /** Absolute path of the folder of content. */
  readonly contentDir: string;
  build(): Promise<Cost>;
}

/** What a build has written. */
export interface Output {
  /** Pages that show an entry. */
  readonly entryPages: number;
  /** All HTML files: lists, home pages and error pages too. */
  readonly htmlFiles: number;
  readonly bytes: number;
}

/**
 * Makes the copy. It publishes the languages of the corpus only, so that figures do not change when another
 * language is added to the site.
 * @param root absolute path of the project
 * @param pages how many entry pages the corpus makes
 * @throws if a language of the corpus has no dictionary
 */
export function benchSite(root: string, pages: number): BenchSite {
  const dictionary = (locale: string): string => join('locales', `${locale}.json`);
  const lacking = corpusLocales.filter((locale) => !existsSync(join(root, dictionary(locale))));
  if (lacking.length > 0) {
    throw new Error(
      `Sanakirja puuttuu: ${lacking.map(dictionary).join(', ')}\n` +
        `A dictionary is missing: ${lacking.map(dictionary).join(', ')}`,
    );
  }
  const copy = new ProjectCopy(root);
  const contentDir = join(copy.dir, 'content');
  const others = localeCodes.filter((locale) => !corpusLocales.includes(locale as CorpusLocale));
  copy.delete('content', ...others.map(dictionary));
  writeCorpus(contentDir, pages, join(root, 'content'));
  return {
    copy,
    contentDir,
    build: () => measured(astro('build'), { cwd: copy.dir, env: environmentWith({}) }),
  };
}

/** @param dist absolute path of a build */
export function outputOf(dist: string): Output {
  const records = JSON.parse(readFileSync(join(dist, 'data', 'pages.json'), 'utf8')) as readonly PageRecord[];
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
  return {
    entryPages: records.filter((record) => record.kind === 'entry').length,
    htmlFiles: files.filter((file) => file.endsWith('.html')).length,
    bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
  };
}
