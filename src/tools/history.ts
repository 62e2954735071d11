import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import type { Text } from '../domain/text.ts';
import { readEntry } from '../reader/entry.ts';

/**
 * Shows, word by word, what changed in a source since a translation was made.
 * @param source the source text as it is now
 * @param digest of the source text that the translation was made from
 * @param root absolute path that the source's path starts from
 * @returns whether the old text was found in git's history
 */
export function showDifference(source: Text, digest: string, root: string): boolean {
  const commit = commitOf(source, digest, root);
  if (!commit) return false;
  const folder = dirname(join(root, source.file));
  const args = ['--no-pager', 'diff', '--word-diff', commit, '--', join(root, source.file)];
  spawnSync('git', args, { stdio: 'inherit', cwd: folder });
  return true;
}

/**
 * Why the old text of a source was not found, and what to do about it.
 * @param text the translation
 * @param source its source
 */
export function whyNoHistory(
  text: Text,
  source: Text,
  root: string,
): { readonly fi: string; readonly en: string } {
  const folder = dirname(join(root, source.file));
  const shallow = git(folder, 'rev-parse', '--is-shallow-repository');
  if (shallow === undefined)
    return {
      fi: 'Täällä ei ole git-historiaa (esimerkiksi zip-paketti), joten vanhaa tekstiä ei voi näyttää. Kloonaa projekti gitillä, tai vertaa koko käännös lähteeseen.',
      en: 'There is no git history here (a zip, for instance), so the old text cannot be shown. Clone the project with git, or compare the whole translation with its source.',
    };
  if (shallow === 'true')
    return {
      fi: 'Klooni on matala: vanha teksti voi olla historiassa, jota täällä ei ole. Hae se: git fetch --unshallow',
      en: 'The clone is shallow: the old text may be in history that is not here. Fetch it: git fetch --unshallow',
    };
  return {
    fi: `${text.file}: käännöksen leima ${text.translation?.digest} ei ole minkään tallennetun version leima tiedostosta ${source.file}. Vertaa koko käännös lähteeseen ja leimaa se: npm run l10n -- stamp ${source.section}/${source.id} ${text.locale}`,
    en: `${text.file}: the translation's stamp ${text.translation?.digest} is of no committed version of ${source.file}. Compare the whole translation with its source and stamp it: npm run l10n -- stamp ${source.section}/${source.id} ${text.locale}`,
  };
}

/** What git says, without the last line break; undefined where it fails or is not there. */
function git(folder: string, ...args: readonly string[]): string | undefined {
  const { stdout, status } = spawnSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 });
  return status === 0 ? stdout.trimEnd() : undefined;
}

/** The newest commit in which the source had the digest that a translation remembers. */
function commitOf(source: Text, digest: string, root: string): string | undefined {
  const folder = dirname(join(root, source.file));
  const name = join(root, source.file);
  const commits = git(folder, 'log', '--format=%H', '--', name)?.split('\n').filter(Boolean) ?? [];
  return commits.find((commit) => {
    const old = git(folder, 'show', `${commit}:./index.${source.locale}.mdx`);
    if (old === undefined) return false;
    return readEntry(Buffer.from(`${old}\n`), source, source.file, folder).entry?.text.digest === digest;
  });
}
