import { expect } from 'vitest';
import { locales, type Locale } from '../../src/domain/locales.ts';
import type { Problem } from '../../src/domain/problem.ts';
import type { JudgedEntry } from '../../src/reader/entry.ts';
import { readFolder } from '../../src/reader/folder.ts';
import { translationProblems } from '../../src/reader/same-facts.ts';
import { besideSource, scriptProblems } from '../../src/reader/script-problems.ts';
import { stamped } from '../../src/reader/stamp.ts';
import { withContent } from './glossary-support.ts';
import { fileOf, sourceFile } from './support.ts';

interface Pair {
  /** The body of the Finnish text. */
  readonly source: string;
  /** The body of its translation. */
  readonly body: string;
  readonly locale?: Locale;
  /** The translation's summary; that of the source says «Teksti 24 h.» */
  readonly summary?: string;
  /** Whether the source has changed since the translation was made. */
  readonly stale?: boolean;
}

/** A word in the letters of each script. */
const names = { Latn: 'Name', Cyrl: 'Назва', Arab: 'اسم', Hans: '名称' } as const;

const fileIn = (locale: Locale): string => `content/everyday/x/index.${locale}.mdx`;

/** How many lines stand above the body of the translation: its front matter, and an empty one. */
export const linesAbove = 11;

/** What the guard tells of a translation without other flaws, beside its source. */
export function translationFlaws({
  source,
  body,
  locale = 'en',
  summary = `${names[locales[locale].script]} 24.`,
  stale = false,
}: Pair): readonly Problem[] {
  const original = { [fileIn('fi')]: sourceFile('everyday', source).replace('Tiivistelmä.', 'Teksti 24 h.') };
  const [first] = withContent(original, sound);
  if (!first) throw new Error('There is no source.');
  const madeFrom = stale ? { ...first.text, digest: 'text-000000000000' as const } : first.text;
  const own = fileOf(
    [`title: ${names[locales[locale].script]}`, `summary: ${summary}`, 'review: machine'],
    body,
  );
  const both = { ...original, [fileIn(locale)]: stamped(own, madeFrom, '2026-11-21') };
  return withContent(both, (root) => {
    const { entries, problems } = readFolder(`${root}/content`, root);
    if (problems.length > 0) return besideSource(problems, `${root}/content`, root);
    return [...translationProblems(entries, root), ...scriptProblems(entries, root)];
  });
}

/** What the guard tells of the letters of a text that is no translation. */
export function sourceFlaws(body: string): readonly Problem[] {
  return withContent({ [fileIn('fi')]: sourceFile('everyday', body) }, (root) =>
    scriptProblems(sound(root), root),
  );
}

/** The texts of a folder in which each is without a flaw. */
function sound(root: string): readonly JudgedEntry[] {
  const { entries, problems } = readFolder(`${root}/content`, root);
  expect(problems).toEqual([]);
  return entries;
}
