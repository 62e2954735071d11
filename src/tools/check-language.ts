import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { buildEnvironment } from '../config/environment.ts';
import { entryKey } from '../domain/text.ts';
import { stateOf } from '../domain/translations.ts';
import type { Finding } from '../language/finding.ts';
import { judgeLanguage, type JudgedText } from '../language/judge.ts';
import { languageMessages } from '../language/messages.ts';
import { readFolder } from '../reader/folder.ts';
import { asLine, asSafeJson, inWords, stopOnErrors, visible } from '../reader/report.ts';
import { readArguments } from './arguments.ts';
import { readWithVoikko } from './language/voikko.ts';

/**
 * `npm run check:language [-- --hints] [--json] [FILE…]`: what makes texts hard to read, as `file:line:column
 * error|hint rule message — remedy`; the three hardest sentences first. Everyday pages can have errors, other texts
 * get hints. Without files, judges every text and counts the hints. Ends with 1 if there is an error.
 */
const usage = 'npm run check:language [-- [--hints] [--json] [--lang fi|en] [FILE…]]';
const { values, words, language } = readArguments(
  { hints: { type: 'boolean' }, json: { type: 'boolean' } },
  usage,
);
const root = process.cwd();
const { contentDir } = buildEnvironment(process.env, root);
const say = (fi: string, en: string): void => console.log(language === 'fi' ? fi : en);

const { findings, waivers, worst, notRun } = judgeLanguage(wanted(), readWithVoikko);
const errors = findings.filter(({ severity }) => severity === 'error');
const hints = findings.filter(({ severity }) => severity === 'hint');
if (values['json']) {
  const told = findings.map((finding) => {
    const [message, remedy] = inWords(finding, language, languageMessages);
    return { ...finding, waivers: undefined, message, remedy };
  });
  console.log(asSafeJson({ findings: told, waivers, worst, notRun }));
} else print();
process.exitCode = errors.length > 0 ? 1 : 0;

function print(): void {
  if (worst.length > 0) say('Vaikeimmat virkkeet:', 'The hardest sentences:');
  for (const { file, line, words: count, limit, text } of worst)
    say(
      `  ${visible(file)}:${line} ${count} sanaa (tavoite ${limit}): ${visible(text)}`,
      `  ${visible(file)}:${line} ${count} words (aim ${limit}): ${visible(text)}`,
    );
  const all = values['hints'] || words.length > 0;
  for (const finding of all ? findings : errors) console.log(asLine(finding, language, languageMessages));
  for (const { file, line, rule, reason, initials } of waivers)
    say(
      `Poikkeus: ${visible(file)}:${line} ${rule} – ${visible(reason)} – ${initials}`,
      `Waiver: ${visible(file)}:${line} ${rule} – ${visible(reason)} – ${initials}`,
    );
  if (!all && hints.length > 0) {
    say(
      `Vihjeitä: ${hints.length} (${countsOf(hints)}). Näytä ne: npm run check:language -- --hints`,
      `Hints: ${hints.length} (${countsOf(hints)}). Show them: npm run check:language -- --hints`,
    );
  }
  if (notRun.length > 0) {
    say(
      `Ei ajettu, koska Voikko puuttuu (Debian: python3-libvoikko voikko-fi): ${notRun.join(', ')}`,
      `Not run, as Voikko is missing (Debian: python3-libvoikko voikko-fi): ${notRun.join(', ')}`,
    );
  }
  say(`Virheitä: ${errors.length}`, `Errors: ${errors.length}`);
}

function countsOf(list: readonly Finding[]): string {
  return [...Map.groupBy(list, ({ rule }) => rule)].map(([rule, own]) => `${rule} ${own.length}`).join(', ');
}

/** The texts that are asked for, each translation beside its source where it is made from it as it is now. */
function wanted(): readonly JudgedText[] {
  const { entries, problems } = readFolder(contentDir, root);
  const asked = new Set(words.map(pathOf));
  try {
    const mine = asked.size > 0 ? problems.filter(({ file }) => asked.has(file)) : problems;
    stopOnErrors(mine, language);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  const texts = entries.map(({ text }) => text);
  const sources = new Map(texts.filter((text) => !text.translation).map((text) => [entryKey(text), text]));
  for (const file of asked)
    if (!texts.some((text) => text.file === file)) {
      console.error(
        language === 'fi'
          ? `${visible(file)} ei ole sivuston teksti. ${usage}`
          : `${visible(file)} is no text of the site. ${usage}`,
      );
      process.exit(2);
    }
  const fileOf = (file: string): string => readFileSync(resolve(root, file), 'utf8').replaceAll('\r\n', '\n');
  return texts
    .filter((text) => asked.size === 0 || asked.has(text.file))
    .map((text) => {
      const source = sources.get(entryKey(text));
      const follows = source && text.translation && stateOf(text, source) === 'current';
      return {
        text,
        file: fileOf(text.file),
        source: follows ? { text: source, file: fileOf(source.file) } : undefined,
      };
    });
}

/** A path as messages show it; npm runs scripts in the project's folder, INIT_CWD is where the author stood. */
function pathOf(file: string): string {
  const from = resolve(process.env['INIT_CWD'] ?? root, file);
  return relative(root, existsSync(from) ? from : resolve(root, file)).replaceAll('\\', '/');
}
