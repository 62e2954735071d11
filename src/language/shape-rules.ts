import type { Finding } from './finding.ts';
import { factors, sentenceLimits, shape } from './limits.ts';
import type { MeasuredText } from './measured.ts';
import { sectionHeadings } from './topic.ts';
import type { Unit } from './units.ts';

/** What is found in the shape of a text: its paragraphs, lists, headings and length. */
export function shapeFindings(text: MeasuredText): readonly Finding[] {
  return [
    ...paragraphs(text),
    ...headings(text),
    ...lists(text),
    ...longSections(text),
    ...(text.profile === 'plain' ? [...wholePage(text), ...missingSections(text)] : []),
  ];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function paragraphs({ units, sentences, tell }: MeasuredText): readonly Finding[] {
  const limit = shape.sentencesInParagraph;
  return units.flatMap((unit) => {
    if (unit.kind !== 'paragraph' && unit.kind !== 'item' && unit.kind !== 'step') return [];
    const value = sentences.filter((sentence) => sentence.unit === unit).length;
    return value > limit ? [tell('paragraph-long', unit, 0, { value, limit, words: unit.words })] : [];
  });
}

function headings({ units, sentences, text, tell }: MeasuredText): readonly Finding[] {
  const limit = Math.round(shape.wordsInHeading * factors[text.locale]);
  return units.flatMap((unit) => {
    if (unit.kind !== 'heading') return [];
    const value = sum(sentences.filter((sentence) => sentence.unit === unit).map(({ words }) => words));
    return value > limit ? [tell('heading-long', unit, 0, { value, limit, words: unit.words })] : [];
  });
}

/** Lists that are too long to be kept in mind, and steps that only their words number. */
function lists({ units, tell }: MeasuredText): readonly Finding[] {
  const items = units.filter(({ list }) => list !== undefined);
  return [...Map.groupBy(items, ({ list }) => list).values()].flatMap((list): readonly Finding[] => {
    const [first] = list;
    if (!first) return [];
    const limit = shape.itemsInList;
    const numbered =
      first.kind === 'item' && list.length > 1 && list.every(({ words }) => /^\p{Nd}+[.)] /u.test(words));
    return [
      ...(list.length > limit
        ? [tell('list-long', first, 0, { value: list.length, limit, words: first.words })]
        : []),
      ...(numbered ? [tell('steps-unnumbered', first, 0, { words: first.words })] : []),
    ];
  });
}

/** Much text below one heading: a reader looks for the next one. */
function longSections({ units, sentences, text, tell }: MeasuredText): readonly Finding[] {
  const limit = Math.round(shape.wordsUnderHeading * factors[text.locale]);
  const parts: { head: Unit; words: number }[] = [];
  for (const unit of units) {
    const last = parts.at(-1);
    if (unit.kind === 'heading') parts.push({ head: unit, words: 0 });
    else if (last && unit.kind !== 'cell')
      last.words += sum(sentences.filter((sentence) => sentence.unit === unit).map(({ words }) => words));
  }
  return parts.flatMap(({ head, words }) =>
    words > limit ? [tell('section-long', head, 0, { value: words, limit, words: head.words })] : [],
  );
}

function wholePage({ units, sentences, text, tell }: MeasuredText): readonly Finding[] {
  const [first] = units;
  const body = sentences.filter(({ unit }) => !['title', 'summary'].includes(unit.kind));
  if (!first || body.length === 0) return [];
  const factor = factors[text.locale];
  const value = sum(body.map(({ words }) => words));
  const least = Math.round(shape.pageLeast * factor);
  const most = Math.round(shape.pageMost * factor);
  const prose = body.filter(({ unit }) => unit.kind !== 'heading');
  const mean = sum(prose.map(({ words }) => words)) / Math.max(prose.length, 1);
  const limit = sentenceLimits.plain[text.locale].mean;
  return [
    ...(value < least || value > most
      ? [
          tell('page-words', first, 0, {
            value,
            limit: value < least ? least : most,
            words: first.words,
            more: { least: String(least), most: String(most) },
          }),
        ]
      : []),
    ...(prose.length >= shape.sentencesForMean && mean > limit
      ? [tell('sentences-long', first, 0, { value: mean, limit, words: first.words })]
      : []),
  ];
}

/** The parts that each everyday page has, told in the source: a translation has those of its source. */
function missingSections({ units, isSource, text, tell }: MeasuredText): readonly Finding[] {
  const [first] = units;
  const wanted = isSource ? sectionHeadings[text.locale] : undefined;
  if (!first || !wanted) return [];
  const there = new Set(units.filter(({ kind }) => kind === 'heading').map(({ words }) => words.trim()));
  return wanted
    .filter((heading) => !there.has(heading))
    .map((heading) => tell('section-missing', first, 0, { words: first.words, more: { heading } }));
}
