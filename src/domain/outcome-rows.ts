import { sampleStatus, type Figure, type InLanguages, type SampleStatus } from './outcomes.ts';

/** Texts of a figure that open data gives in each language. */
const texts = ['label', 'period', 'population', 'limits', 'source'] as const;
const languages = ['fi', 'sv', 'en'] as const satisfies readonly (keyof InLanguages)[];
type TextField = `${(typeof texts)[number]}_${(typeof languages)[number]}`;

/** A figure as one row of open data: the same fields in JSON and in CSV. */
export type OutcomeRow = {
  readonly id: string;
  readonly method: string;
  readonly value: number;
  /** How the source gives the value: exactly, about, at least, more than. */
  readonly exactness: string;
  readonly unit: string;
  readonly kind: string;
  readonly n: number | null;
  readonly n_status: SampleStatus;
  /** Address of the page that shows it, in Finnish. */
  readonly page: string;
} & Readonly<Record<TextField, string>>;

/**
 * A figure as a row of open data.
 * @param page the whole address of the page that shows it
 */
export function outcomeRow(figure: Figure, page: string): OutcomeRow {
  const { id, method, value, exactness = 'exact', unit, kind, n } = figure;
  const words = texts.flatMap((name) =>
    languages.map((locale) => [`${name}_${locale}`, figure[name][locale]] as const),
  );
  return {
    id,
    method,
    value,
    exactness,
    unit,
    kind,
    n: typeof n === 'number' ? n : null,
    n_status: sampleStatus(figure),
    ...(Object.fromEntries(words) as Record<TextField, string>),
    page,
  };
}

/** What is explained to those who use the data; a text is one thing in three fields, one for each language. */
export const outcomeColumns = [
  'id',
  'method',
  'value',
  'exactness',
  'unit',
  'kind',
  'n',
  'n_status',
  ...texts,
  'page',
] as const;
export type OutcomeColumn = (typeof outcomeColumns)[number];

/** @returns the names of a column's fields: one, or one for each language */
export function fieldsOf(column: OutcomeColumn): readonly string[] {
  const isText = (texts as readonly string[]).includes(column);
  return isText ? languages.map((locale) => `${column}_${locale}`) : [column];
}
