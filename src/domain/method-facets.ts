import { grades, seatsOf } from './evidence.ts';
import type { Facets, Field } from './method-choice.ts';

/** The facts of a method by which one chooses it. */
export interface Choosable {
  readonly situations: readonly string[];
  readonly phases: readonly string[];
  readonly professions: readonly string[];
  readonly commitment: string;
  readonly format: readonly string[];
  readonly settings: readonly string[];
  readonly evidence: { readonly strength: string };
  readonly materialLanguages: readonly string[];
}

/** The values of each field, in the order in which they are offered; languages come from the methods. */
export type Lists = Readonly<Record<Exclude<Field, 'evidence' | 'language'>, readonly string[]>>;

/** What evidence one may ask for: at least as strong as a grade, or law. The weakest grade asks for nothing. */
const askable = grades.slice(0, -1);

const other = (values: readonly string[]): readonly string[] => values.filter((value) => value !== 'any');

/**
 * The values by which a method is found. `any` stands for every value of its list; a range of evidence counts as
 * its weaker end, and whoever asks for weaker evidence finds the stronger too.
 * @param lists the values that one may choose
 */
export function facetsOf(method: Choosable, lists: Lists): Facets {
  const all = (field: keyof Lists, values: readonly string[]): readonly string[] =>
    values.includes('any') ? other(lists[field]) : values;
  const { strength } = method.evidence;
  const evidence = strength === 'law' ? ['law'] : askable.slice(askable.length - seatsOf(strength));
  return {
    situation: method.situations,
    profession: all('profession', method.professions),
    time: [method.commitment],
    phase: all('phase', method.phases),
    format: method.format,
    setting: all('setting', method.settings),
    evidence,
    language: method.materialLanguages,
  };
}

/**
 * The values to offer in each field: those that some method has.
 * @param lists their order; languages are offered in the order of the alphabet
 */
export function offered(
  methods: readonly Facets[],
  lists: Lists,
): Readonly<Record<Field, readonly string[]>> {
  const used = (field: Field): ReadonlySet<string> => new Set(methods.flatMap((facets) => facets[field]));
  const listed = (field: keyof Lists): readonly string[] =>
    lists[field].filter((value) => used(field).has(value));
  return {
    situation: listed('situation'),
    profession: listed('profession'),
    time: listed('time'),
    phase: listed('phase'),
    format: listed('format'),
    setting: listed('setting'),
    evidence: [...askable, 'law'].filter((value) => used('evidence').has(value)),
    language: [...used('language')].sort(),
  };
}

/**
 * Style rules that filter where no script runs: by a situation whose link was followed (`#For-…`), and by what is
 * chosen in the lists; and those that show the chosen columns of the comparison. Browsers without `:has()` show
 * every method.
 * @param values what is offered
 * @param ids of the methods
 */
export function choiceRules(
  values: Readonly<Record<Field, readonly string[]>>,
  ids: readonly string[],
): string {
  const page = 'main:not([data-choosing])';
  const rules = Object.entries(values).flatMap(([field, list]) =>
    list.map((value) => {
      const chosen =
        field === 'situation' ? `#For-${value}:target` : `[name=${field}] [value="${value}"]:checked`;
      return `${page}:has(${chosen}) [data-method]:not([data-${field}~="${value}"]){display:none}`;
    }),
  );
  const current = values.situation.map(
    (value) => `${page}:has(#For-${value}:target) [href="#For-${value}"]{font-weight:700}`,
  );
  const columns = ids.map(
    (id) =>
      `${page}:has([data-m]:checked):not(:has([value="${id}"]:checked)) [data-column="${id}"]{display:none}`,
  );
  return [...rules, ...current, ...columns].join('\n') + '\n';
}
