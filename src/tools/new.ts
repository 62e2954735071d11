import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { buildEnvironment } from '../config/environment.ts';
import { sourceLocale, type Locale } from '../domain/locales.ts';
import { sections, segmentIn } from '../domain/sections.ts';
import { today } from '../domain/today.ts';
import { asLine } from '../reader/report.ts';
import { readArguments } from './arguments.ts';
import { collect, type Ask } from './new/answers.ts';
import { makeEntry } from './new/entry.ts';
import { isKind, isRecordKind, isSetKind, kinds, kindTable, setKinds, type AnyKind } from './new/kinds.ts';
import { makeOrganisation, organisationQuestions } from './new/organisation.ts';
import { questionsFor, type Answers, type Question } from './new/questions.ts';
import { makeRecord, recordQuestions } from './new/records.ts';

/**
 * `npm run new -- [kind] [--title … --id …]`: begins a post, a method, an everyday topic, a theme of the café, a
 * meeting, a term, or an organisation. Asks at a terminal; elsewhere it lists what is missing and ends with 2. Writes files that pass the
 * check of content, and says what to do next.
 */
const flagNames = [
  ...['title', 'id', 'language', 'summary', 'author', 'author-name', 'weight'],
  ...['start', 'of', 'text', 'definition', 'group'],
  // of an organisation
  ...['url', 'about', 'source', 'mark', 'activity', 'form', 'level', 'area'],
] as const;
const allKinds = Object.keys(kindTable) as readonly AnyKind[];
const usage = `npm run new -- [${allKinds.join('|')}] [${flagNames.map((name) => `--${name} …`).join('] [')}] [--lang fi|en]`;
const { values, words, language } = readArguments(
  Object.fromEntries(flagNames.map((name) => [name, { type: 'string' as const }])),
  usage,
);
const say = (fi: string, en: string): string => (language === 'fi' ? fi : en);

const root = process.cwd();
const { contentDir, basePath } = buildEnvironment(process.env, root);
const terminal =
  process.stdin.isTTY && process.stdout.isTTY
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined;
// Ctrl+C and Ctrl+D: nothing has been written yet.
terminal?.once('close', () =>
  stop(say('\nKeskeytetty; mitään ei kirjoitettu.', '\nStopped; nothing was written.'), 130),
);
const ask: Ask | undefined = terminal && ((question) => terminal.question(question));

const kind = await kindOf();
const flags: Answers = Object.fromEntries(
  Object.entries(values).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
);
const questions = isSetKind(kind)
  ? organisationQuestions(contentDir, root)
  : isRecordKind(kind)
    ? recordQuestions(kind, contentDir)
    : questionsFor(kind, contentDir);
refuseStrangeFlags();
const { answers, missing, flaws } = await collect(questions, flags, language, ask);
if (!answers) stop([...flaws, ...missingLines(missing)].join('\n'), 2);
terminal?.removeAllListeners('close');
terminal?.close();

const order = { answers, language, day: today(), contentDir, root };
const { files, problems } = isSetKind(kind)
  ? makeOrganisation(order)
  : isRecordKind(kind)
    ? makeRecord({ kind, ...order })
    : makeEntry({ kind, ...order });
if (problems.length > 0) stop(problems.map((problem) => asLine(problem, language)).join('\n'), 1);
console.log(nextSteps().join('\n'));

function stop(text: string, code: number): never {
  console.error(text);
  process.exit(code);
}

async function kindOf(): Promise<AnyKind> {
  const [word, ...rest] = words;
  if (rest.length > 0) stop(usage, 2);
  const list = allKinds.map((name) => `  ${name.padEnd(12)} ${kindTable[name].name[language]}`).join('\n');
  if (word !== undefined && isKind(word)) return word;
  if (word !== undefined)
    stop(`${say(`Lajia ”${word}” ei ole. Lajit:`, `There is no kind "${word}". Kinds:`)}\n${list}`, 2);
  if (!ask) stop(`${say('Sano, mitä tehdään:', 'Say what to make:')}\n${list}\n${usage}`, 2);
  for (;;) {
    const answer = (await ask(`${list}\n${say('Mikä näistä', 'Which one')}? `)).trim();
    if (isKind(answer)) return answer;
  }
}

function refuseStrangeFlags(): void {
  const known = new Set(questions.map(({ name }) => name));
  const strange = flagNames.filter((name) => flags[name] !== undefined && !known.has(name));
  if (strange.length === 0) return;
  const list = strange.map((name) => `--${name}`).join(', ');
  stop(say(`${kind} ei käytä näitä: ${list}.`, `${kind} does not take ${list}.`), 2);
}

function missingLines(list: readonly Question[]): readonly string[] {
  if (list.length === 0) return [];
  const rows = list.map(({ name, ask: asked }) => `  --${name} "…"  ${asked[language]}`);
  return [say('Puuttuu:', 'Missing:'), ...rows, usage];
}

/** Where the new text is shown; a meeting on the page of its network, in its list of meetings. */
function addressOf(): string {
  const locale = (answers?.['language'] ?? sourceLocale) as Locale;
  const id = answers?.['id'];
  const [section, page] = isSetKind(kind)
    ? ([setKinds[kind].section, `${id}-toiminta`] as const)
    : kind === 'meeting'
      ? (['network', answers?.['of']?.slice('network/'.length)] as const)
      : ([isRecordKind(kind) ? 'glossary' : kinds[kind].section, id] as const);
  return `/${locale}/${segmentIn(sections[section].segment, locale)}/${page}/`;
}

/** Whether a word in the new files is still to be replaced: answers may have filled them all. */
function hasPlaceholder(): boolean {
  return files.some((file) => /\b(?:KORVAA|REPLACE)\b/.test(readFileSync(join(root, file), 'utf8')));
}

/** What is left to do by hand, in its order. */
function stepsOf(address: string): readonly string[] {
  return [
    hasPlaceholder()
      ? say(
          `Avaa ${files[0]} ja kirjoita. Korvaa jokainen kohta, jossa lukee KORVAA; ohjeet ovat tiedostossa.`,
          `Open ${files[0]} and write. Replace every place that says REPLACE; the file tells how.`,
        )
      : say(
          `Avaa ${files[0]} ja lue se läpi; ohjeet ovat tiedostossa.`,
          `Open ${files[0]} and read it through; the file tells how.`,
        ),
    // Without a block nobody can choose the theme for a plan.
    ...(kind === 'theme'
      ? [
          say(
            `Lisää tiedostoon content/cafe/kit.yaml kohtaan blocks osa, jossa on kind: theme ja theme: ${answers?.['id']}.`,
            `Add a block with kind: theme and theme: ${answers?.['id']} under blocks in content/cafe/kit.yaml.`,
          ),
        ]
      : []),
    say(
      `Katso sivua samalla: npm run dev, sitten http://localhost:4321${address}`,
      `Look at the page meanwhile: npm run dev, then http://localhost:4321${address}`,
    ),
    say('Tarkista: npm run check:content', 'Check it: npm run check:content'),
    say('Ehdota muutosta: CONTRIBUTING.md kertoo, miten.', 'Propose the change: CONTRIBUTING.md tells how.'),
  ];
}

function nextSteps(): readonly string[] {
  const address = basePath + addressOf().slice(1);
  return [
    ...files.map((file) => say(`Tehty: ${file}`, `Made: ${file}`)),
    '',
    say('Seuraavaksi:', 'Next:'),
    ...stepsOf(address).map((step, at) => `${at + 1}. ${step}`),
  ];
}
