import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildEnvironment } from '../config/environment.ts';
import { localeCodes, locales } from '../domain/locales.ts';
import type { Problem } from '../domain/problem.ts';
import { changedSections, entryKey, type Text } from '../domain/text.ts';
import { today } from '../domain/today.ts';
import { countByLanguage, stateOf, translationState } from '../domain/translations.ts';
import { readFolder, readTextFile, textFiles } from '../reader/folder.ts';
import { stopOnErrors } from '../reader/report.ts';
import { stampDate, stamped, stampIn } from '../reader/stamp.ts';
import { readArguments } from './arguments.ts';
import { showDifference, whyNoHistory } from './history.ts';

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
const [command, target, ...codes] = words;
if (command === 'status') status();
else if (command === 'stamp') stamp();
else if (command === 'diff') diff();
else fail();

function fail(): never {
  console.error(usage);
  process.exit(2);
}

/** Every text of the folder, by entry. Ends with 1 where one has a flaw. */
function wholeFolder(): readonly Text[] {
  const { entries, problems } = readFolder(contentDir, root);
  tell(problems);
  return entries.map((entry) => entry.text);
}

function tell(problems: readonly Problem[]): void {
  try {
    stopOnErrors(problems, language);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

function sourceOf(versions: readonly Text[]): Text | undefined {
  return versions.find((text) => !text.translation);
}

function status(): void {
  const state = translationState(wholeFolder(), localeCodes);
  console.table(
    countByLanguage(state, localeCodes).map(({ locale, checked, unchecked, ...counts }) => ({
      language: `${locale} ${locales[locale].endonym}`,
      texts: counts.source + counts.current + counts.stale + counts.missing,
      ...counts,
      checked,
      machine: unchecked,
    })),
  );
  for (const { source, versions } of state) {
    for (const { text } of versions.filter((version) => version.state === 'stale')) {
      if (!text?.translation) continue;
      const parts = changedSections(text.translation, source).map((index) => source.sections[index]?.title);
      console.log(`${text.file}: stale${parts.length > 0 ? `: ${parts.join(' · ')}` : ''}`);
    }
  }
}

function stamp(): void {
  if (values['all']) {
    for (const versions of Map.groupBy(wholeFolder(), entryKey).values()) stampEntry(versions, []);
  } else if (target) stampEntry(versionsOf(target), codes);
  else fail();
}

/**
 * An entry's texts but the named translations. A translation cannot be right before it has its block, so flaws
 * are told only where no sound source is among them.
 */
function versionsOf(key: string): readonly Text[] {
  const named = new Set(codes.map((code) => `${key}/index.${code}.mdx`));
  const paths = textFiles(contentDir).filter((path) => path.startsWith(`${key}/`) && !named.has(path));
  const results = paths.map((path) => readTextFile(contentDir, path, root));
  const texts = results.flatMap((result) => result.entry?.text ?? []);
  if (codes.length === 0 || !sourceOf(texts)) tell(results.flatMap((result) => result.problems));
  return texts;
}

/** @param named the languages to stamp; none for every translation there is */
function stampEntry(versions: readonly Text[], named: readonly string[]): void {
  const sources = versions.filter((text) => !text.translation);
  const [source] = sources;
  if (!source || sources.length > 1) {
    const key = versions[0] ? entryKey(versions[0]) : target;
    say(
      `Tekstiä ${key} ei ole, tai sillä ei ole yhtä lähdettä: nimeä käännöksen kieli.`,
      `There is no text ${key}, or it has not one source: name the language of the translation.`,
    );
    process.exitCode = 1;
    return;
  }
  const chosen = named.length > 0 ? named : versions.flatMap((text) => (text === source ? [] : text.locale));
  for (const code of chosen) {
    const path = join(contentDir, source.section, source.id, `index.${code}.mdx`);
    const file = relative(root, path);
    if (!existsSync(path)) {
      say(`Tiedostoa ${file} ei ole.`, `There is no file ${file}.`);
      process.exitCode = 1;
      continue;
    }
    const words = readFileSync(path, 'utf8');
    writeFileSync(path, stamped(words, source, stampDate(stampIn(words), source, today())));
    console.log(`${file} ← ${source.digest}`);
  }
}

function diff(): void {
  const versions = wholeFolder().filter((version) => entryKey(version) === target);
  const source = sourceOf(versions);
  const text = versions.find((version) => version.locale === codes[0]);
  if (!source || !text?.translation) fail();
  if (stateOf(text, source) === 'current') {
    say('Käännös on ajan tasalla.', 'The translation is up to date.');
    return;
  }
  for (const index of changedSections(text.translation, source))
    console.log(`## ${source.sections[index]?.title}`);
  if (!showDifference(source, text.translation.digest, root)) {
    console.log(whyNoHistory(text, source, root)[language]);
    process.exitCode = 1;
  }
}
