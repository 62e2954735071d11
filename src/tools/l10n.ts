import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildEnvironment } from '../config/environment.ts';
import { localeCodes, locales, type Locale } from '../domain/locales.ts';
import { localesOf } from '../domain/sections.ts';
import { changedSections, entryKey, type Text } from '../domain/text.ts';
import { readFolder } from '../reader/folder.ts';
import { readEntry } from '../reader/entry.ts';
import { stopOnErrors } from '../reader/report.ts';
import { stamped } from '../reader/stamp.ts';
import { readArguments } from './arguments.ts';

/**
 * `npm run l10n -- status | stamp | diff`: what is missing, stale and unreviewed per language; stamp a
 * translation as made from the source as it is now; show what changed in the source since.
 */
const usage = `npm run l10n -- status
npm run l10n -- stamp SECTION/ID [LANGUAGE…]     (or: stamp --all)
npm run l10n -- diff SECTION/ID LANGUAGE`;
const { values, words, language } = readArguments({ all: { type: 'boolean' } }, usage);
const say = (fi: string, en: string): void => console.log(language === 'fi' ? fi : en);

const root = process.cwd();
const { contentDir } = buildEnvironment(process.env, root);
const { entries, problems } = readFolder(contentDir, root);
try {
  stopOnErrors(problems, language);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const texts = entries.map((entry) => entry.text);
const groups = Map.groupBy(texts, entryKey);

const [command, target, ...codes] = words;
if (command === 'status') status();
else if (command === 'stamp') stamp();
else if (command === 'diff') diff();
else fail();

function fail(): never {
  console.error(usage);
  process.exit(2);
}

function sourceOf(versions: readonly Text[]): Text | undefined {
  return versions.find((text) => !text.translation);
}

function status(): void {
  const rows = localeCodes.map((locale) => {
    const row = { language: locale, texts: 0, source: 0, current: 0, stale: 0, missing: 0, machine: 0 };
    for (const versions of groups.values()) {
      const source = sourceOf(versions);
      if (!source || !localesOf(source.section, localeCodes).includes(locale)) continue;
      const text = versions.find((version) => version.locale === locale);
      row.texts++;
      if (!text) row.missing++;
      else if (!text.translation) row.source++;
      else if (text.translation.digest === source.digest) row.current++;
      else row.stale++;
      if (text?.review === 'machine') row.machine++;
    }
    return row;
  });
  console.table(
    rows.map(({ language: code, ...row }) => ({ language: `${code} ${locales[code].endonym}`, ...row })),
  );
  for (const versions of groups.values()) {
    const source = sourceOf(versions);
    for (const text of versions) {
      if (!source || !text.translation || text.translation.digest === source.digest) continue;
      const parts = changedSections(text.translation, source).map((index) => source.sections[index]?.title);
      console.log(`${text.file}: stale${parts.length > 0 ? `: ${parts.join(' · ')}` : ''}`);
    }
  }
}

function stamp(): void {
  const chosen = values['all'] ? [...groups.keys()] : target ? [target] : fail();
  for (const key of chosen) {
    const versions = groups.get(key) ?? [];
    // A new translation has no block yet; that it is named here tells it from the source.
    const sources = versions.filter((text) => !text.translation && !codes.includes(text.locale));
    const [source] = sources;
    if (!source || sources.length > 1) {
      say(
        `Tekstiä ${key} ei ole, tai sillä ei ole yhtä lähdettä: nimeä käännöksen kieli.`,
        `There is no text ${key}, or it has not one source: name the language of the translation.`,
      );
      process.exitCode = 1;
      continue;
    }
    for (const text of versions) {
      if (text === source || (codes.length > 0 && !codes.includes(text.locale))) continue;
      const path = join(root, text.file);
      writeFileSync(path, stamped(readFileSync(path, 'utf8'), source));
      console.log(`${text.file} ← ${source.digest}`);
    }
  }
}

function diff(): void {
  const versions = groups.get(target ?? '');
  const source = versions && sourceOf(versions);
  const text = versions?.find((version) => version.locale === codes[0]);
  if (!source || !text?.translation) fail();
  if (text.translation.digest === source.digest) {
    say('Käännös on ajan tasalla.', 'The translation is up to date.');
    return;
  }
  for (const index of changedSections(text.translation, source))
    console.log(`## ${source.sections[index]?.title}`);
  const commit = commitOf(source, text.translation.digest);
  if (commit) {
    spawnSync('git', ['--no-pager', 'diff', '--word-diff', commit, '--', source.file], { stdio: 'inherit' });
    return;
  }
  const shallow = git('rev-parse', '--is-shallow-repository') === 'true';
  say(
    `Lähteen vanhaa versiota ei löydy git-historiasta${shallow ? ': klooni on matala, aja git fetch --unshallow' : ''}.`,
    `The old version of the source is not in the git history${shallow ? ': the clone is shallow, run git fetch --unshallow' : ''}.`,
  );
}

function git(...args: readonly string[]): string {
  const { stdout, status } = spawnSync('git', args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  return status === 0 ? stdout.trimEnd() : '';
}

/** The newest commit in which the source had the digest that a translation remembers. */
function commitOf(source: Text, digest: string): string | undefined {
  const identity: { section: Text['section']; id: string; locale: Locale } = source;
  return git('log', '--format=%H', '--', source.file)
    .split('\n')
    .filter(Boolean)
    .find((commit) => {
      const bytes = Buffer.from(`${git('show', `${commit}:${source.file}`)}\n`);
      return (
        readEntry(bytes, identity, source.file, join(root, source.file, '..')).entry?.text.digest === digest
      );
    });
}
