import { join } from 'node:path';
import { localeCodes, locales, type Locale } from '../domain/locales.ts';
import type { Problem } from '../domain/problem.ts';
import { digestOf, type Text } from '../domain/text.ts';
import { formIn, term, type Term } from '../schemas/glossary.ts';
import type { JudgedEntry } from './entry.ts';
import { nearest } from './nearest.ts';
import { readRecordFolder, type FoundRecord } from './record-folder.ts';

/** The glossary of a folder of content. */
export interface Glossary {
  readonly records: readonly FoundRecord<Term>[];
  /** The terms as texts of the section `glossary`, one for each language that has the term. */
  readonly entries: readonly JudgedEntry[];
  readonly problems: readonly Problem[];
}

/**
 * Reads and judges `content/glossary`: each record, and that the terms it names exist.
 * @param contentDir absolute path of the folder of content
 * @param root absolute path that messages' paths start from
 */
export function readGlossary(contentDir: string, root: string): Glossary {
  const { records, problems } = readRecordFolder(join(contentDir, 'glossary'), term, root);
  // A term whose own record has flaws exists: only that is told.
  const broken = problems.map(({ file }) => /([^/]*)\.yaml$/.exec(file)?.[1] ?? '');
  const ids = new Set([...records.map(({ id }) => id), ...broken]);
  return {
    records,
    entries: records.flatMap((found) => entriesOf(found, records)),
    problems: [...problems, ...records.flatMap((found) => missingTerms(found, ids))],
  };
}

function missingTerms(
  { file, record, yaml }: FoundRecord<Term>,
  ids: ReadonlySet<string>,
): readonly Problem[] {
  const named = [
    ...record.see.map((id, index) => ({ id, path: ['see', index] })),
    ...(record.instead === undefined ? [] : [{ id: record.instead, path: ['instead'] }]),
  ];
  return named
    .filter(({ id }) => !ids.has(id))
    .map(({ id, path }) => ({
      file,
      ...yaml.place(path),
      severity: 'error',
      rule: 'unknown-term',
      values: { id, near: nearest(id, ids) },
    }));
}

/**
 * A record as texts: the Finnish one is the source and holds the record; each other language that has the term
 * owns its words. All of a record is written at once, so no translation is older than its source.
 */
function entriesOf(
  { id, file, record }: FoundRecord<Term>,
  all: readonly FoundRecord<Term>[],
): readonly JudgedEntry[] {
  const source = record.terms.fi;
  const digest = digestOf(source.term, source.definition);
  return localeCodes.flatMap((locale): JudgedEntry[] => {
    const form = formIn(record, locale);
    if (!form) return [];
    const text: Text = {
      section: 'glossary',
      id,
      locale,
      file,
      title: titleOf(record, locale, all),
      summary: form.definition ?? beside(form.term, source.term, locale),
      digest: locale === 'fi' ? digest : digestOf(form.term, form.definition ?? ''),
      sections: [],
      translation: locale === 'fi' ? undefined : { from: 'fi', digest, sections: [] },
      review: form.review,
      reviewedBy: form.reviewedBy,
      reviewedOn: form.reviewedOn,
      checkedOn: locale === 'fi' ? record.checkedOn : undefined,
    };
    const data = locale === 'fi' ? { ...record } : {};
    return [{ text, data, headings: [], links: [], names: [], pictures: [], facts: '', script: [] }];
  });
}

/** The term; where another one has the same form in the language, with the Finnish term beside it. */
function titleOf(record: Term, locale: Locale, all: readonly FoundRecord<Term>[]): string {
  const own = formIn(record, locale)?.term ?? '';
  const isShared = all.some((other) => other.record !== record && formIn(other.record, locale)?.term === own);
  return isShared ? beside(own, record.terms.fi.term, locale) : own;
}

/** `term (Finnish term)` as plain text, isolated where the language is written from right to left. */
function beside(own: string, finnish: string, locale: Locale): string {
  return locales[locale].dir === 'rtl' ? `${own} (\u2068${finnish}\u2069)` : `${own} (${finnish})`;
}
