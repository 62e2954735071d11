import type { Problem } from '../../domain/problem.ts';
import { inWords, visible } from '../../reader/report.ts';
import type { Readability } from './hints.ts';
import type { Obstacle } from './lane.ts';

/** A text of the pull request that has no errors, and how it reads. */
export interface ReadText {
  readonly file: string;
  readonly reads: Readability;
}

const reasons: Readonly<Record<Obstacle['why'], string>> = {
  changes: 'muuttaa tai poistaa tiedostoa, joka on jo sivustolla · changes or deletes a file of the site',
  kind: 'on ohjelma, linkki tai toinen tietovarasto · is a program, a link or another repository',
  place: 'ei ole uusi kirjoitus, sen kuva tai uusi kirjoittaja · is no new post, picture or author',
  double: 'on sivustolla jo toisin kirjoitettuna · exists already in other letters',
};

/** Words of others as code, so that they can neither format the summary nor be taken for a command. */
function quoted(text: string): string {
  const plain = visible(text).replaceAll('`', 'ˋ').replaceAll('|', '¦').trim();
  return `\`${plain === '' ? ' ' : plain}\``;
}

/** What is said where a person must look, as the pull request is more than a new post. */
export function otherLane(list: readonly Obstacle[]): string {
  return lines(
    '## Ylläpitäjä katsoo tämän · A maintainer will look at this',
    '',
    'Ehdotuksessa on muutakin kuin uusi kirjoitus, joten yhden toimittajan luku ei riitä. Sinun ei tarvitse tehdä mitään.',
    'There is more here than a new post, so one editor’s reading is not enough. You need not do anything.',
    '',
    ...list.slice(0, 50).map(({ path, why }) => `- ${quoted(path)}: ${reasons[why]}`),
  );
}

/**
 * The summary that a writer reads below their pull request: what is wrong and where, or how the text reads.
 * @param problems every flaw of the changed files
 * @param texts the texts without errors
 */
export function contentLane(problems: readonly Problem[], texts: readonly ReadText[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return lines(
    errors.length > 0
      ? `## Korjattavaa: ${errors.length} · To mend: ${errors.length}`
      : '## Tarkistus ei löytänyt virheitä · The check found no errors',
    '',
    ...(errors.length > 0
      ? [
          'Avaa tiedosto samassa haarassa, korjaa ja tallenna. Tarkistus käy uudelleen itse.',
          'Open the file in the same branch, mend it and save. The check runs again by itself.',
          '',
        ]
      : ['Toimitus lukee tekstin. · The editors will read the text.', '']),
    ...(problems.length > 0 ? problemTable(problems) : []),
    ...texts.flatMap(readingOf),
  );
}

function problemTable(problems: readonly Problem[]): readonly string[] {
  const rows = problems.slice(0, 100).map((problem) => {
    const [fi, en] = (['fi', 'en'] as const).map((language) =>
      inWords(problem, language).map(cell).join(' '),
    );
    const sign = problem.severity === 'error' ? '❌' : '⚠️';
    const place = `${problem.file.replace(/^content\//, '')}:${problem.line}:${problem.column}`;
    return `| ${sign} ${quoted(place)} | ${fi} | ${en} |`;
  });
  return ['| paikka · place | mitä ja miten | what and how |', '| - | - | - |', ...rows, ''];
}

/** Text that cannot become markup. */
const cell = (text: string): string =>
  visible(text).replace(/[\\`*_[\]<>|#!&~@:]/g, (sign) => entities(sign));
const entities = (sign: string): string => `&#${sign.charCodeAt(0)};`;

function readingOf({ file, reads }: ReadText): readonly string[] {
  const minutes = Math.max(1, Math.round(reads.words / 200));
  return [
    `### ${quoted(file)}`,
    '',
    `Sanoja ${reads.words}, virkkeitä ${reads.sentences}, lukuaika noin ${minutes} min. · ${reads.words} words, ${reads.sentences} sentences, about ${minutes} min.`,
    '',
    ...(reads.longest.length > 0
      ? [
          'Pitkiä virkkeitä, jotka voisi jakaa · Long sentences that could be divided:',
          '',
          ...reads.longest.map(({ text, words }) => `- (${words}) ${quoted(shortened(text))}`),
          '',
        ]
      : []),
    ...(reads.links.length > 0
      ? [
          'Linkit muualle · Links out:',
          '',
          ...reads.links.slice(0, 50).map((link) => `- ${quoted(shortened(link))}`),
          '',
        ]
      : []),
  ];
}

const shortened = (text: string): string => (text.length > 200 ? `${text.slice(0, 199)}…` : text);
const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;
