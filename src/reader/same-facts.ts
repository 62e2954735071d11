import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { entryKey, type Text } from '../domain/text.ts';
import { stateOf } from '../domain/translations.ts';
import type { JudgedEntry } from './entry.ts';
import { differences, isNumber } from './fact-differences.ts';
import { unitsFrom, unitsOf, type Unit } from './facts.ts';
import { wordPlace } from './retired.ts';
import { excerpt } from './tree.ts';

const factRules = ['translation-numbers', 'translation-months', 'translation-prices', 'translation-links'];

/**
 * Finds translations whose headings, lists, numbers, dates, telephone numbers, prices or links are not those of the
 * source (trust.md T8, P10): errors where the translation says that it is made from the source as it is, warnings
 * where the source has changed since.
 * @param entries sound texts, with what they remember of their facts
 * @param root absolute path that the texts' paths start from
 */
export function translationProblems(entries: readonly JudgedEntry[], root: string): readonly Problem[] {
  const sources = new Map(
    entries.filter(({ text }) => !text.translation).map((entry) => [entryKey(entry.text), entry]),
  );
  return entries.flatMap((entry) => {
    const source = sources.get(entryKey(entry.text));
    if (!source || source === entry || source.facts === entry.facts) return [];
    const found = differences(
      unitsFrom(entry.facts),
      entry.text.locale,
      unitsFrom(source.facts),
      source.text.locale,
    );
    // Only a file with a flaw is read once more, for its words and places.
    return found.length > 0 ? located(entry.text, source.text, root) : [];
  });
}

function located(text: Text, source: Text, root: string): readonly Problem[] {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');
  const file = read(text.file);
  const severity = stateOf(text, source) === 'stale' ? 'warning' : 'error';
  return differences(unitsOf(file, text), text.locale, unitsOf(read(source.file), source), source.locale).map(
    ({ rule, own, source: other, lacking, added }) => {
      // Of headings and lists it tells counts, which stand in no text.
      const [lost, extra] = factRules.includes(rule) ? [lacking, added] : [[], []];
      return {
        file: text.file,
        ...placeIn(file, own, extra),
        severity,
        rule,
        values: {
          lacking: lacking.join(', ') || '–',
          added: added.join(', ') || '–',
          words: excerptAround(own.words, extra),
          other: excerptAround(other.words, lost),
          source: `${source.file}:${other.place.line}`,
        },
      };
    },
  );
}

/** Where the first fact stands that has no business there, else where its piece begins. */
function placeIn(file: string, unit: Unit, added: readonly string[]): Unit['place'] {
  const [first] = added;
  return first === undefined || unit.kind.startsWith('=')
    ? unit.place
    : wordPlace(file, unit.place, asWritten(first));
}

/** A fact as it may stand in a text: the digits of a number in groups, anything else as it is. */
function asWritten(fact: string): RegExp {
  return isNumber(fact)
    ? new RegExp(`(?<!\\p{Nd})${[...fact].join('[ \\u00A0\\u202F.,’]?')}(?!\\p{Nd})`, 'u')
    : new RegExp(RegExp.escape(fact), 'u');
}

/** The words around the first of the facts that they hold, for a message. */
function excerptAround(words: string, facts: readonly string[]): string {
  const at = Math.max(0, ...facts.slice(0, 1).map((fact) => words.search(asWritten(fact))));
  const start = at < 50 ? 0 : at - 30;
  return (start > 0 ? '…' : '') + (excerpt(words.slice(start)) || '–');
}
