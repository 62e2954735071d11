import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { localeCodes, locales } from '../../src/domain/locales.ts';
import { alphabetOf } from '../../src/domain/alphabet.ts';
import { readGlossary } from '../../src/reader/glossary.ts';
import { readLaws } from '../../src/reader/laws.ts';
import { asLine } from '../../src/reader/report.ts';
import { formIn, termGroups } from '../../src/schemas/glossary.ts';

const root = process.cwd();
const contentDir = join(root, 'content');
const { records, problems } = readGlossary(contentDir, root);
const laws = readLaws(contentDir, root);
const professional = localeCodes.filter((code) => locales[code].professional);

describe('the glossary', () => {
  it('has no flaw', () => {
    expect(problems.map((problem) => asLine(problem, 'en'))).toEqual([]);
  });

  it('has the terms of the brief in every group', () => {
    expect(records.length).toBeGreaterThanOrEqual(98);
    for (const group of termGroups)
      expect(records.filter(({ record }) => record.group === group).length, group).toBeGreaterThan(10);
  });

  test.each(records)('$id has a term and a definition in the languages of professionals', ({ record }) => {
    for (const locale of professional) expect(formIn(record, locale)?.definition, locale).toBeTruthy();
  });

  test.each(localeCodes)('has terms in %s, written in its letters', (locale) => {
    const terms = records.flatMap(({ record }) => formIn(record, locale)?.term ?? []);
    expect(terms.length).toBeGreaterThan(40);
    for (const term of terms) expect(term).toBe(term.normalize('NFC').trim());
    const letters = new Set(terms.map((term) => alphabetOf(locale).letterOf(term)));
    expect(letters.size).toBeGreaterThan(10);
    // In Arabic script the letters of another language look the same and are not found by search.
    const foreign = { ar: /[\u06a9\u06cc]/, ckb: /[\u0643\u064a]/, fa: /[\u0643\u064a]/ }[locale as 'ar'];
    if (foreign) expect(terms.filter((term) => foreign.test(term))).toEqual([]);
  });

  test.each(records.filter(({ record }) => record.status === 'dated'))(
    '$id, an old name, says by what texts would use it, and what it is called now where that is known',
    ({ record, id }) => {
      expect(record.mentions.length).toBeGreaterThan(0);
      const next = records.find((other) => other.id === record.instead);
      if (record.instead) expect(next?.record.status, `${id}: ${record.instead}`).toBe('current');
    },
  );
});

describe('the register of acts', () => {
  it('has no flaw', () => {
    expect(laws.problems.map((problem) => asLine(problem, 'en'))).toEqual([]);
  });

  it('knows what replaced the act that the methods were made under', () => {
    const of = (id: string) => laws.records.find((act) => act.id === id)?.record;
    expect(of('1386-2010')).toMatchObject({ inForceUntil: '2024-12-31', replacedBy: ['681-2023'] });
    expect(of('681-2023')).toMatchObject({ inForceFrom: '2025-01-01' });
    expect(of('681-2023')?.inForceUntil).toBeUndefined();
  });

  test.each(laws.records)('$id has its address at Finlex', ({ id, record }) => {
    const [number, year] = id.split('-');
    expect(record.url).toBe(`https://www.finlex.fi/fi/lainsaadanto/${year}/${number}`);
  });
});
