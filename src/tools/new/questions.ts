import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { isLocale, localeCodes, sourceLocale } from '../../domain/locales.ts';
import { localesOf } from '../../domain/sections.ts';
import { expectation } from '../../reader/messages/expectations.ts';
import type { MessageLanguage } from '../../reader/report.ts';
import { commonWords, slug, weight, words } from '../../schemas/common.ts';
import { idFlaw, idFromTitle } from './id.ts';
import { kinds, type InBoth, type Kind } from './kinds.ts';

export type Answers = Readonly<Record<string, string>>;

/** One thing that must be known before a file can be written. */
export interface Question {
  /** Name of the flag that answers it, and of the answer. */
  readonly name: string;
  readonly ask: InBoth;
  /** What an empty answer means; undefined or empty where an answer is needed. */
  readonly otherwise: (known: Answers) => string | undefined;
  /** Whether it is asked at all, after what is known. */
  readonly when: (known: Answers) => boolean;
  /** A sentence if the answer is of no use. */
  readonly flaw: (answer: string, language: MessageLanguage) => string | undefined;
}

/** The answer that leaves a placeholder in the file. */
export const later = '-';

export const always = (): boolean => true;
export const nothing = (): undefined => undefined;

/** Judges an answer by the schema of the field that it will stand in. */
export function judgedBy(schema: z.ZodType): Question['flaw'] {
  return (answer, language) => {
    const message = schema.safeParse(answer).error?.issues[0]?.message;
    if (message === undefined) return undefined;
    return unfit(answer, expectation(message, language), language);
  };
}

/** Says that an answer will not do, and what would. */
export const unfit = (answer: string, expected: string, language: MessageLanguage): string =>
  language === 'fi'
    ? `”${answer}” ei kelpaa. Kirjoita ${expected}.`
    : `"${answer}" is not valid. Write ${expected}.`;

/**
 * Whether somebody is known as an author.
 * @param id of `authors/<id>.yaml` in the folder of content
 */
export function isAuthor(id: string, contentDir: string): boolean {
  return existsSync(join(contentDir, 'authors', `${id}.yaml`));
}

/**
 * What has to be known for an entry of a kind, in the order in which it is asked.
 * @param contentDir absolute path of the folder of content
 */
export function questionsFor(kind: Kind, contentDir: string): readonly Question[] {
  const { section } = kinds[kind];
  const codes = localesOf(section, localeCodes);
  const title: Question = {
    name: 'title',
    ask: { fi: 'Otsikko, enintään 120 merkkiä', en: 'Title, at most 120 characters' },
    otherwise: nothing,
    when: always,
    flaw: judgedBy(commonWords.title),
  };
  const id: Question = {
    name: 'id',
    ask: {
      fi: 'Tunnus, joka näkyy osoitteessa: a–z, 0–9 ja väliviiva',
      en: 'Id, as it stands in the address: a–z, 0–9 and hyphens',
    },
    otherwise: (known) => idFromTitle(known['title'] ?? ''),
    when: (known) => known['title'] !== undefined,
    flaw: (answer, language) => idFlaw(answer, section, contentDir, language),
  };
  const language: Question = {
    name: 'language',
    ask: {
      fi: `Kieli, jolla teksti kirjoitetaan: ${codes.join(', ')}`,
      en: `Language the text is written in: ${codes.join(', ')}`,
    },
    otherwise: () => sourceLocale,
    when: always,
    flaw: (answer, spoken) => {
      if (isLocale(answer) && codes.includes(answer)) return undefined;
      const list = codes.join(', ');
      return spoken === 'fi' ? `Kielen koodi on jokin näistä: ${list}.` : `The language is one of ${list}.`;
    },
  };
  const summary: Question = {
    name: 'summary',
    ask: {
      fi: 'Tiivistelmä, enintään 300 merkkiä (- = kirjoitan sen myöhemmin)',
      en: 'Summary, at most 300 characters (- = I write it later)',
    },
    otherwise: () => later,
    when: always,
    flaw: judgedBy(commonWords.summary),
  };
  return [title, id, language, summary, ...ownQuestions(kind, contentDir)];
}

function ownQuestions(kind: Kind, contentDir: string): readonly Question[] {
  if (kind === 'topic') {
    return [
      {
        name: 'weight',
        ask: {
          fi: 'Mitä virhe maksaisi lukijalle: rights (oikeus), health (terveys), deadline (määräaika) vai everyday (ei mitään näistä)',
          en: 'What a mistake would cost the reader: rights, health, deadline, or everyday (none of these)',
        },
        otherwise: nothing,
        when: always,
        flaw: judgedBy(weight),
      },
    ];
  }
  if (kind !== 'post') return [];
  return [
    {
      name: 'author',
      ask: {
        fi: 'Kirjoittajan tunnus, esimerkiksi oma-jarjesto',
        en: 'Id of the author, for instance our-organisation',
      },
      otherwise: () => (isAuthor('toimitus', contentDir) ? 'toimitus' : undefined),
      when: always,
      flaw: judgedBy(slug),
    },
    {
      name: 'author-name',
      ask: {
        fi: 'Uusi kirjoittaja. Nimi, joka näkyy kirjoituksessa',
        en: 'A new author. The name that the post shows',
      },
      otherwise: nothing,
      when: (known) => !isAuthor(known['author'] ?? '', contentDir),
      flaw: judgedBy(words(120)),
    },
  ];
}
