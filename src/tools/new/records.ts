import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../../domain/problem.ts';
import { parseYaml, validate } from '../../reader/front-matter.ts';
import type { MessageLanguage } from '../../reader/report.ts';
import { decode, Findings } from '../../reader/source.ts';
import { commonWords, slug, words } from '../../schemas/common.ts';
import { meeting } from '../../schemas/events.ts';
import { term } from '../../schemas/glossary.ts';
import { draftOf } from './draft.ts';
import { idFromTitle } from './id.ts';
import { recordKinds, type RecordKind } from './kinds.ts';
import { always, judgedBy, later, nothing, type Answers, type Question } from './questions.ts';

const schemas: Readonly<Record<RecordKind, z.ZodType>> = { meeting, term };

/** Where and how a record is made. */
export interface RecordOrder {
  readonly kind: RecordKind;
  readonly answers: Answers;
  /** Of the comments in the file. */
  readonly language: MessageLanguage;
  /** Today, as an ISO date. */
  readonly day: string;
  /** Absolute path of the folder of content. */
  readonly contentDir: string;
  /** Absolute path that shown paths start from. */
  readonly root: string;
}

/**
 * What has to be known for a record of a kind, in the order in which it is asked.
 * @param contentDir absolute path of the folder of content
 */
export function recordQuestions(kind: RecordKind, contentDir: string): readonly Question[] {
  return [...named(kind, contentDir), ...(kind === 'meeting' ? ofMeeting(contentDir) : ofTerm)];
}

function named(kind: RecordKind, contentDir: string): readonly Question[] {
  const { folder } = recordKinds[kind];
  return [
    {
      name: 'title',
      ask:
        kind === 'meeting'
          ? { fi: 'Tapaamisen nimi suomeksi', en: 'Name of the meeting, in Finnish' }
          : { fi: 'Termi suomeksi, perusmuodossa', en: 'The term in Finnish, in its basic form' },
      otherwise: nothing,
      when: always,
      flaw: judgedBy(commonWords.title),
    },
    {
      name: 'id',
      ask: { fi: 'Tunnus: a–z, 0–9 ja väliviiva', en: 'Id: a–z, 0–9 and hyphens' },
      otherwise: (known) => idFromTitle(known['title'] ?? ''),
      when: (known) => known['title'] !== undefined,
      flaw: (answer, language) =>
        judgedBy(slug)(answer, language) ??
        (existsSync(join(contentDir, folder, `${answer}.yaml`))
          ? language === 'fi'
            ? `Tietue ${folder}/${answer} on jo olemassa. Valitse toinen tunnus (--id).`
            : `The record ${folder}/${answer} exists already. Choose another id (--id).`
          : undefined),
    },
  ];
}

function ofMeeting(contentDir: string): readonly Question[] {
  const folder = join(contentDir, 'network');
  const networks = existsSync(folder) ? readdirSync(folder) : [];
  return [
    {
      name: 'start',
      ask: {
        fi: 'Päivä VVVV-KK-PP, tai hetki UTC-aikana (2026-12-01T07:00:00Z on talvella Suomessa klo 9)',
        en: 'Day as YYYY-MM-DD, or a moment in UTC (2026-12-01T07:00:00Z is 9 o’clock in Finland in winter)',
      },
      otherwise: nothing,
      when: always,
      flaw: judgedBy(meeting.shape.start),
    },
    {
      name: 'of',
      ask: { fi: 'Minkä verkoston: network/<tunnus>', en: 'Of which network: network/<id>' },
      otherwise: () => (networks.length === 1 ? `network/${networks[0]}` : undefined),
      when: always,
      flaw: (answer, language) =>
        judgedBy(meeting.shape.of)(answer, language) ??
        (networks.includes(answer.slice('network/'.length))
          ? undefined
          : language === 'fi'
            ? `Verkostoa ”${answer}” ei ole. Verkostot: ${networks.join(', ')}.`
            : `There is no network "${answer}". Networks: ${networks.join(', ')}.`),
    },
    {
      name: 'text',
      ask: {
        fi: 'Mitä tehdään, yksi tai kaksi virkettä (- = kirjoitan sen myöhemmin)',
        en: 'What is done, in one or two sentences (- = I write it later)',
      },
      otherwise: () => later,
      when: always,
      flaw: judgedBy(words(600)),
    },
  ];
}

const ofTerm: readonly Question[] = [
  {
    name: 'definition',
    ask: {
      fi: 'Selitys, yksi tai kaksi selkeää virkettä (- = kirjoitan sen myöhemmin)',
      en: 'Explanation in Finnish, one or two plain sentences (- = I write it later)',
    },
    otherwise: () => later,
    when: always,
    flaw: judgedBy(words(400)),
  },
  {
    name: 'group',
    ask: {
      fi: 'Ryhmä: law (laki ja palvelut), family (perhe), money (raha ja arki) tai approach (työtapa)',
      en: 'Group: law (and services), family, money (and everyday matters) or approach (way of working)',
    },
    otherwise: nothing,
    when: always,
    flaw: judgedBy(term.shape.group),
  },
];

/**
 * Writes the file of a new record; nothing if it would not pass the check of content.
 * @returns the written file as it is shown; or the flaws
 * @throws if a file of that name is there already
 */
export function makeRecord({ kind, answers, language, day, contentDir, root }: RecordOrder): {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
} {
  const { folder } = recordKinds[kind];
  const path = join(contentDir, folder, `${answers['id'] ?? ''}.yaml`);
  const shown = relative(root, path).split(sep).join('/');
  const draft = draftOf(kind, answers, language, day);
  const findings = new Findings(shown);
  const text = decode(Buffer.from(draft), findings);
  const yaml = text === undefined ? undefined : parseYaml(text, 1, findings);
  if (yaml) validate(yaml, schemas[kind], findings);
  if (findings.hasErrors) return { files: [], problems: findings.problems };
  mkdirSync(join(contentDir, folder), { recursive: true });
  writeFileSync(path, draft, { flag: 'wx' });
  return { files: [shown], problems: [] };
}
