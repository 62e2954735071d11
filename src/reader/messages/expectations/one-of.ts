/** What a field expects, by the name that the schemas give as their error, in both languages of messages. */
export type Expectations = Readonly<Record<string, { readonly fi: string; readonly en: string }>>;

/** One word of a closed list. */
export const oneOf = (list: readonly string[]): Expectations[string] => {
  const [last = '', ...before] = list.toReversed();
  const rest = before.toReversed().join(', ');
  return { fi: `${rest} tai ${last}`, en: `${rest} or ${last}` };
};
