import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beginnings, stem } from '../domain/mentions.ts';
import type { Problem } from '../domain/problem.ts';
import { formIn, type Term } from '../schemas/glossary.ts';
import { blocksOf } from './blocks.ts';
import type { JudgedEntry } from './entry.ts';
import type { FoundRecord } from './record-folder.ts';
import { wordPlace } from './retired.ts';

/**
 * Hints to authors: where a text uses a term of the law that it nowhere explains, told at its first use. In other
 * languages than Finnish the Finnish term beside it is enough. Most texts may leave some unexplained, so these
 * are told only to those who ask.
 * @param entries sound texts
 * @param terms the glossary
 * @param root absolute path that the texts' paths start from
 */
export function termHints(
  entries: readonly JudgedEntry[],
  terms: readonly FoundRecord<Term>[],
  root: string,
): readonly Problem[] {
  const legal = terms.filter(({ record }) => record.group === 'law' && record.status === 'current');
  // The editors' own pages have no terms.
  return entries
    .filter(({ text }) => text.section !== 'about')
    .flatMap((entry) => hintsOf(entry, legal, readFileSync(join(root, entry.text.file), 'utf8')));
}

function hintsOf(
  { text, names }: JudgedEntry,
  terms: readonly FoundRecord<Term>[],
  file: string,
): readonly Problem[] {
  const source = file.replaceAll('\r\n', '\n');
  const blocks = blocksOf(source, text);
  const explained = new Set(names.flatMap(({ kind, id }) => (kind === 'term' ? [id] : [])));
  return terms.flatMap(({ id, record }): Problem[] => {
    const form = formIn(record, text.locale);
    if (!form || explained.has(id)) return [];
    const finnish = beginnings([stem(record.terms.fi.term)]);
    if (text.locale !== 'fi' && blocks.some(({ words }) => words.search(finnish) >= 0)) return [];
    // «integration» in «integration plan» is no use of the shorter term.
    const longer = terms
      .map((other) => formIn(other.record, text.locale)?.term ?? '')
      .filter((term) => term.length > form.term.length && term.includes(stem(form.term)));
    const without = (words: string): string =>
      longer.length > 0 ? words.replace(beginnings(longer.map(stem)), ' ') : words;
    const used = beginnings([stem(form.term)]);
    const first = blocks.find(({ words }) => without(words).search(used) >= 0);
    if (!first) return [];
    const place = wordPlace(source, first.place, used);
    return [
      {
        file: text.file,
        ...place,
        severity: 'warning',
        rule: 'term-unexplained',
        values: { id, term: form.term },
      },
    ];
  });
}
