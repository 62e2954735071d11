/**
 * What authors read when something is wrong: per rule what it is and what to do, in Finnish and English.
 * `{name}` stands for a value of the problem.
 */
export interface Message {
  readonly fi: readonly [what: string, remedy: string];
  readonly en: readonly [what: string, remedy: string];
}
