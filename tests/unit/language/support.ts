import type { Locale } from '../../../src/domain/locales.ts';
import type { Section } from '../../../src/domain/sections.ts';
import { judgeLanguage, type Judgement, type Reader } from '../../../src/language/judge.ts';
import { fileOf, textOf, translationOf } from '../support.ts';

interface Asked {
  readonly body: string;
  readonly locale?: Locale;
  readonly section?: Section;
  /** The body of the Finnish source of a translation. */
  readonly source?: string;
  readonly read?: Reader;
}

const nobody: Reader = () => undefined;

/** Judges one text; a translation beside its source. */
export function judged({
  body,
  locale = 'fi',
  section = 'everyday',
  source,
  read = nobody,
}: Asked): Judgement {
  const finnish = textOf({ section, id: 'x' });
  const text =
    source === undefined
      ? { ...finnish, locale, file: `content/${section}/x/index.${locale}.mdx` }
      : translationOf(finnish, locale);
  const file = (words: string): string => fileOf(['title: Nimi', 'summary: Lyhyesti.'], words);
  return judgeLanguage(
    [
      {
        text,
        file: file(body),
        source: source === undefined ? undefined : { text: finnish, file: file(source) },
      },
    ],
    read,
  );
}

/** The lines above the body that `judged` makes. */
export const linesAbove = 5;

/** Findings as `rule line:column value`, without those that every short page has. */
export const toldOf = ({ findings }: Judgement): readonly string[] =>
  findings
    .filter(({ rule }) => rule !== 'page-words' && rule !== 'section-missing')
    .map(
      ({ rule, line, column, value }) =>
        `${rule} ${line - linesAbove}:${column}${value === undefined ? '' : ` ${value}`}`,
    );
