/**
 * How somebody chooses a method: by fields with one value each. The build and the reader's browser decide by the
 * same functions; the address holds the choice as `?situation=trauma&profession=teacher`.
 */
export const fields = [
  'situation',
  'profession',
  'time',
  'phase',
  'format',
  'setting',
  'evidence',
  'language',
] as const;
export type Field = (typeof fields)[number];

/** What somebody has chosen; a field that is left out may have any value. */
export type Choice = Readonly<Partial<Record<Field, string | undefined>>>;

/** The values that a method has in each field. */
export type Facets = Readonly<Record<Field, readonly string[]>>;

/** Whether a method has every value that was chosen. */
export const matches = (facets: Facets, choice: Choice): boolean =>
  fields.every((field) => {
    const value = choice[field];
    return value === undefined || facets[field].includes(value);
  });

/**
 * The choice that an address holds.
 * @param params the address's query
 * @param offers whether a field has such a value; others are passed over, as an old link may name them
 */
export function choiceIn(params: URLSearchParams, offers: (field: Field, value: string) => boolean): Choice {
  const chosen = fields.flatMap((field) => {
    const value = params.get(field);
    return value !== null && offers(field, value) ? [[field, value]] : [];
  });
  return Object.fromEntries(chosen) as Choice;
}

/** @returns the query of a choice, in the order of the fields, without `?`; empty where nothing is chosen */
export const queryOf = (choice: Choice): string =>
  new URLSearchParams(
    fields.flatMap((field) => {
      const value = choice[field];
      return value === undefined ? [] : [[field, value]];
    }),
  ).toString();

/**
 * Which one field to give up where nothing matches a choice.
 * @returns the field whose removal leaves the most methods, and how many; undefined if no single one helps
 */
export function loosening(
  methods: readonly Facets[],
  choice: Choice,
): { readonly field: Field; readonly count: number } | undefined {
  let best: { field: Field; count: number } | undefined;
  for (const field of fields) {
    if (choice[field] === undefined) continue;
    const rest: Choice = { ...choice, [field]: undefined };
    const count = methods.filter((facets) => matches(facets, rest)).length;
    if (count > (best?.count ?? 0)) best = { field, count };
  }
  return best;
}
