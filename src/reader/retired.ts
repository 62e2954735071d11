import { localeCodes } from '../domain/locales.ts';
import { namedAsPresent, retiredList, type Retired, type RetiredList } from '../domain/mentions.ts';
import type { RecordName } from '../domain/part.ts';
import type { Problem } from '../domain/problem.ts';
import { formIn, type Term } from '../schemas/glossary.ts';
import type { Law } from '../schemas/laws.ts';
import { blocksOf } from './blocks.ts';
import type { EntryIdentity } from './entry.ts';
import type { FoundRecord } from './record-folder.ts';
import { placeOf, type Place } from './source.ts';

type Found<T> = readonly Pick<FoundRecord<T>, 'id' | 'record'>[];

/**
 * What texts may not name as if it were still there.
 * @param laws the register of acts
 * @param terms the glossary
 * @param day ISO date: an act whose last day is later is still in force
 */
export function retiredFrom(laws: Found<Law>, terms: Found<Term>, day: string): RetiredList {
  const lawOf = new Map(laws.map(({ id, record }) => [id, record]));
  const termOf = new Map(terms.map(({ id, record }) => [id, record]));
  const acts = laws
    .filter(({ record }) => hasEnded(record, day))
    .map(({ id, record }): Retired => {
      const next = record.replacedBy.flatMap((other) => lawOf.get(other) ?? []);
      return {
        kind: 'act',
        id,
        name: record.number,
        present: next.map(nameWithNumber).join(', '),
        mentions: [record.number, ...record.mentions],
        followers: next.flatMap(({ number, short }) =>
          [number, short?.fi ?? [], short?.sv ?? [], short?.en ?? []].flat(),
        ),
      };
    });
  const names = terms
    .filter(({ record }) => record.status === 'dated')
    .map(({ id, record }): Retired => {
      const follower = ({ instead }: Term): readonly Term[] =>
        instead === undefined ? [] : [termOf.get(instead) ?? []].flat();
      const [next] = follower(record);
      // The follower of a related old name will do: the present office for the old services.
      const related = record.see.flatMap((other) => [termOf.get(other) ?? []].flat()).flatMap(follower);
      return {
        kind: 'name',
        id,
        name: record.terms.fi.term,
        present: next?.terms.fi.term ?? '',
        mentions: record.mentions,
        followers: next ? [next, ...related].flatMap(everyForm) : [],
      };
    });
  return retiredList([...acts, ...names]);
}

/** Whether an act's last day in force has passed. */
export const hasEnded = ({ inForceUntil }: Law, day: string): boolean =>
  inForceUntil !== undefined && inForceUntil < day;

const nameWithNumber = ({ short, name, number }: Law): string => `${short?.fi ?? name.fi} ${number}`;

const everyForm = (record: Term): readonly string[] => [
  ...localeCodes.flatMap((locale) => formIn(record, locale)?.term ?? []),
  ...record.also,
];

/**
 * Finds where a text names what is no more without saying so: an act as an error, a name as a warning.
 * @param source the file, sound, line ends as `\n`
 * @param identity who the file is
 * @param file its path, as messages show it
 */
export function retiredInText(
  source: string,
  identity: EntryIdentity,
  file: string,
  list: RetiredList,
): readonly Problem[] {
  // Most texts name nothing of the kind, and are not parsed again.
  if (!list.occursIn(source)) return [];
  return blocksOf(source, identity).flatMap(({ words, place, heading }) =>
    namedAsPresent(words, heading, identity.locale, list).map(({ retired, mention }) =>
      problemOf(retired, file, wordPlace(source, place, mention)),
    ),
  );
}

/**
 * The same for the definitions and notes of the glossary; an old name may stand in its own record.
 * @param terms the glossary
 * @param laws the register of acts
 * @param day ISO date of today
 */
export function retiredInTerms(
  terms: readonly FoundRecord<Term>[],
  laws: Found<Law>,
  day: string,
): readonly Problem[] {
  const list = retiredFrom(laws, terms, day);
  return terms.flatMap(({ id, file, record, yaml }) =>
    localeCodes.flatMap((locale) => {
      const note = locale === 'fi' || locale === 'sv' || locale === 'en' ? record.note?.[locale] : undefined;
      const said = [
        { words: formIn(record, locale)?.definition, path: ['terms', locale, 'definition'] },
        { words: note, path: ['note', locale] },
      ];
      return said.flatMap(({ words = '', path }) =>
        namedAsPresent(words, '', locale, list)
          .filter(({ retired }) => retired.kind === 'act' || retired.id !== id)
          .map(({ retired }) => problemOf(retired, file, yaml.place(path))),
      );
    }),
  );
}

/**
 * Finds the acts past their end among those that a text says it rests on.
 * @param names what the text names
 * @param file its path, as messages show it
 * @param day ISO date of today
 */
export function endedLaws(
  names: readonly RecordName[],
  file: string,
  laws: Found<Law>,
  day: string,
): readonly Problem[] {
  const lawOf = new Map(laws.map(({ id, record }) => [id, record]));
  return names.flatMap(({ kind, id, line, column }): Problem[] => {
    const act = kind === 'law' ? lawOf.get(id) : undefined;
    if (!act || !hasEnded(act, day)) return [];
    const values = { id, until: act.inForceUntil ?? '', present: act.replacedBy.join(', ') || '–' };
    return [{ file, line, column, severity: 'error', rule: 'law-ended', values }];
  });
}

function problemOf(retired: Retired, file: string, place: Place): Problem {
  const { name, present } = retired;
  if (retired.kind === 'act')
    return {
      file,
      ...place,
      severity: 'error',
      rule: 'repealed-act',
      values: { name, present: present || '–' },
    };
  return present
    ? { file, ...place, severity: 'warning', rule: 'retired-name', values: { name, present } }
    : { file, ...place, severity: 'warning', rule: 'retired-name-alone', values: { name } };
}

/**
 * Where words stand in a file.
 * @param from where their block begins
 * @returns that place where they are not found as they are, for instance with a mark between their letters
 */
export function wordPlace(source: string, from: Place, mention: RegExp): Place {
  const lines = source.split('\n');
  const before = lines.slice(0, from.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
  const start = before + from.column - 1;
  const at = source.slice(start).search(mention);
  return at < 0 ? from : placeOf(source, start + at);
}
