import { locales, type Locale } from '../domain/locales.ts';
import { isSureMonth } from '../domain/months.ts';
import type { Unit } from './facts.ts';

/** A piece of a translation that says something else than the source, or is not the same piece. */
export interface Difference {
  readonly rule: string;
  /** The piece of the translation, and that of the source: the last before the end where one has no more. */
  readonly own: Unit;
  readonly source: Unit;
  readonly lacking: readonly string[];
  readonly added: readonly string[];
}

/**
 * Compares the pieces of a translation with those of its source.
 * @returns what differs: in the front matter, in the headings and lists, and in the facts of pieces that are the same
 */
export function differences(
  own: readonly Unit[],
  locale: Locale,
  source: readonly Unit[],
  sourceLocale: Locale,
): readonly Difference[] {
  const isMatter = ({ kind }: Unit): boolean => kind.startsWith('=');
  const compare = (mine: Unit, theirs: Unit): readonly Difference[] =>
    factDifferences(mine, locale, theirs, sourceLocale);
  const ownSections = sectionsOf(own.filter((unit) => !isMatter(unit)));
  const sourceSections = sectionsOf(source.filter((unit) => !isMatter(unit)));
  const matter = inMatter(own.filter(isMatter), source.filter(isMatter)).flatMap((pair) => compare(...pair));
  // Where a section is missing, every fact of those after it would be told.
  if (ownSections.length !== sourceSections.length)
    return [...matter, headingDifference(ownSections, sourceSections)];
  return [
    ...matter,
    ...ownSections.flatMap((mine, index) => {
      const theirs = sourceSections[index] ?? [];
      const at = firstDifference(mine, theirs, ({ kind }) => kind);
      if (at === -1) return mine.flatMap((unit, i) => compare(unit, theirs[i] ?? unit));
      return [shapeDifference(mine, theirs, at), ...compare(whole(mine), whole(theirs))];
    }),
  ];
}

/** A text cut before its second-level headings. */
function sectionsOf(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const sections: Unit[][] = [[]];
  for (const unit of units) {
    if (unit.kind === 'h2') sections.push([]);
    sections.at(-1)?.push(unit);
  }
  return sections;
}

/** A section as one piece: where its lists differ, which facts belong together is not known. */
function whole(units: readonly Unit[]): Unit {
  const [first] = units;
  const facts = units.flatMap((unit) => unit.facts).sort();
  return { kind: '', words: '', place: { line: 1, column: 1 }, ...first, facts };
}

/** The values of two front matters, by their keys; one without numbers is no unit. */
function inMatter(own: readonly Unit[], source: readonly Unit[]): readonly (readonly [Unit, Unit])[] {
  const nothing = ({ kind, place }: Unit): Unit => ({ kind, facts: [], words: '', place });
  const of = (list: readonly Unit[], kind: string): Unit | undefined =>
    list.find((unit) => unit.kind === kind);
  const lost = source.filter(({ kind }) => !of(own, kind));
  return [
    ...own.map((unit): readonly [Unit, Unit] => [unit, of(source, unit.kind) ?? nothing(unit)]),
    // Told at the top of the translation: the value has no number, so its place is not known.
    ...lost.map((unit): readonly [Unit, Unit] => [{ ...nothing(unit), place: { line: 1, column: 1 } }, unit]),
  ];
}

function firstDifference<T>(own: readonly T[], source: readonly T[], by: (item: T) => string): number {
  const longer = own.length > source.length ? own : source;
  return longer.findIndex((_, index) => {
    const [mine, theirs] = [own[index], source[index]];
    return !mine || !theirs || by(mine) !== by(theirs);
  });
}

function headingDifference(
  own: readonly (readonly Unit[])[],
  source: readonly (readonly Unit[])[],
): Difference {
  const at = firstDifference(own, source, (units) => units.map(({ kind }) => kind).join(' '));
  const count = (sections: readonly unknown[]): string => String(sections.length - 1);
  const mine = own[at]?.[0] ?? own.at(-1)?.[0];
  const theirs = source[at]?.[0] ?? source.at(-1)?.[0];
  if (!mine || !theirs) throw new Error('A text has at least its beginning.');
  return {
    rule: 'translation-headings',
    own: mine,
    source: theirs,
    lacking: [count(source)],
    added: [count(own)],
  };
}

function shapeDifference(own: readonly Unit[], source: readonly Unit[], at: number): Difference {
  const mine = own[at] ?? own.at(-1);
  const theirs = source[at] ?? source.at(-1);
  if (!mine || !theirs) throw new Error('A section has at least its heading.');
  const list = /^([uo]l)(\d+)$/;
  const [, ownTag, ownCount = ''] = list.exec(own[at]?.kind ?? '') ?? [];
  const [, sourceTag, sourceCount = ''] = list.exec(source[at]?.kind ?? '') ?? [];
  const isList = ownTag !== undefined && ownTag === sourceTag;
  return {
    rule: isList ? 'translation-list' : 'translation-structure',
    own: isList ? { ...mine, words: itemsOf(own, at) } : mine,
    source: isList ? { ...theirs, words: itemsOf(source, at) } : theirs,
    lacking: [isList ? sourceCount : markOf(source[at]?.kind)],
    added: [isList ? ownCount : markOf(own[at]?.kind)],
  };
}

/** The words of a list, whose own piece has none. */
function itemsOf(units: readonly Unit[], list: number): string {
  const end = units.findIndex(({ kind }, index) => index > list && /^\/[uo]l$/.test(kind));
  return units
    .slice(list + 1, end === -1 ? undefined : end)
    .map(({ words }) => words)
    .join(' · ');
}

/** A piece as an author writes it. */
function markOf(kind: string | undefined): string {
  if (kind === undefined || kind.startsWith('/')) return '–';
  const level = /^h(\d)$/.exec(kind)?.[1];
  if (level) return '#'.repeat(Number(level));
  if (/^[A-Z]/.test(kind)) return `<${kind}>`;
  const [name = ''] = /^[a-z]+/.exec(kind) ?? [];
  const known: Readonly<Record<string, string>> = { ul: '-', ol: '1.', blockquote: '>', pre: '```', li: '-' };
  return known[name] ?? '|';
}

function factDifferences(
  own: Unit,
  locale: Locale,
  source: Unit,
  sourceLocale: Locale,
): readonly Difference[] {
  const lacking = without(source.facts, own.facts);
  const added = without(own.facts, source.facts);
  const [lackingMonths, addedMonths] = [lacking.filter(isMonth), added.filter(isMonth)];
  // What is a number in one language, «1.5.», may be a name in another, «1 May».
  const lackingNumbers = lacking.filter(
    (fact) => isNumber(fact) && !takeOut(addedMonths, `M${Number(fact)}`),
  );
  const addedNumbers = added.filter((fact) => isNumber(fact) && !takeOut(lackingMonths, `M${Number(fact)}`));
  // A month that seems to be missing may stand there as a word with another meaning, unless another month does.
  const sure = (list: readonly string[], where: Locale): readonly string[] =>
    list.filter((month) => isSureMonth(Number(month.slice(1)), where));
  const bothMonths = lackingMonths.length > 0 && addedMonths.length > 0;
  const price = (fact: string): boolean => /^(Price|Outcome):/.test(fact);
  const link = (fact: string): boolean => !isNumber(fact) && !isMonth(fact) && !price(fact);
  const told = (rule: string, lost: readonly string[], extra: readonly string[]): readonly Difference[] =>
    lost.length + extra.length > 0 ? [{ rule, own, source, lacking: lost, added: extra }] : [];
  return [
    ...told('translation-numbers', lackingNumbers, addedNumbers),
    ...told(
      'translation-months',
      (bothMonths ? lackingMonths : sure(lackingMonths, locale)).map((month) =>
        monthName(month, sourceLocale),
      ),
      (bothMonths ? addedMonths : sure(addedMonths, sourceLocale)).map((month) => monthName(month, locale)),
    ),
    ...told(
      'translation-prices',
      lacking.filter(price).map(asComponent),
      added.filter(price).map(asComponent),
    ),
    ...told('translation-links', lacking.filter(link), added.filter(link)),
  ];
}

/** Whether a fact is a number. */
export const isNumber = (fact: string): boolean => /^\p{Nd}+$/u.test(fact);
const isMonth = (fact: string): boolean => /^M\d+$/.test(fact);
const asComponent = (fact: string): string => fact.replace(/^(\w+):(.*)$/, '<$1 id="$2" />');
const monthName = (month: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locales[locale].tag, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2026, Number(month.slice(1)) - 1, 5),
  );

/** What one list has and the other has not, counting how often. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return list.filter((item) => !takeOut(left, item));
}

/** Takes an item out of a list. @returns whether it was there */
function takeOut(list: string[], item: string): boolean {
  const at = list.indexOf(item);
  if (at !== -1) list.splice(at, 1);
  return at !== -1;
}
