import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entryKey } from '../../src/domain/text.ts';
import { unitsOf } from '../../src/reader/facts.ts';
import { readFolder } from '../../src/reader/folder.ts';
import { differences } from '../../src/reader/fact-differences.ts';
import { translationProblems } from '../../src/reader/same-facts.ts';
import { asLine } from '../../src/reader/report.ts';

const root = process.cwd();
const { entries } = readFolder(join(root, 'content'), root);
const sources = new Map(
  entries.filter(({ text }) => !text.translation).map(({ text }) => [entryKey(text), text]),
);
const translations = entries.flatMap(({ text }) => {
  const source = sources.get(entryKey(text));
  return source && text.translation ? [{ text, source }] : [];
});
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Faults that are made in the body of every translation where they can be. */
const faults: Readonly<Record<string, (body: string) => string>> = {
  'a wrong digit': (body) => body.replace(/(?<=\p{L}.*)\d/u, (digit) => String((Number(digit) + 1) % 10)),
  'a number too much': (body) => body.replace(/^\p{L}.*\.$/mu, '$& 4711.'),
  'a lost heading': (body) => body.replace(/^## .*\n(?![^]*^## )/m, ''),
  'a lost item': (body) => body.replace(/^- .*\n(?![^]*^- )/m, ''),
  'a lost step': (body) => body.replace(/^(1\. .*\n)2\. .*\n/m, '$1'),
  'another address': (body) => body.replace(/\]\(([^()#]+)\)/, '](https://example.org/)'),
  'a lost link': (body) => body.replace(/\[([^[\]]+)\]\([^()]+\)/, '$1'),
  'another price': (body) => body.replace(/<Price id="/, '$&x-'),
};

describe('every translation', () => {
  it('has the facts of its source', () => {
    expect(translations.length).toBeGreaterThan(300);
    expect(translationProblems(entries, root).map((problem) => asLine(problem, 'en'))).toEqual([]);
  });

  it.each(Object.entries(faults))('would be refused with %s', (_, fault) => {
    let made = 0;
    const unseen = translations.filter(({ text, source }) => {
      const file = read(text.file);
      const [, matter = '', body = ''] = /^(---\n[^]*?\n---\n)([^]*)$/.exec(file) ?? [];
      const faulty = fault(body);
      if (faulty === body) return false;
      made++;
      const own = unitsOf(matter + faulty, text);
      const other = unitsOf(read(source.file), source);
      return differences(own, text.locale, other, source.locale).length === 0;
    });
    expect(unseen.map(({ text }) => text.file)).toEqual([]);
    expect(made).toBeGreaterThan(5);
  });
});
