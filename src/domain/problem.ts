/**
 * A flaw in what somebody wrote, as a value: the command line, the build and the tests print the same list.
 */
export interface Problem {
  /** Path of the file from the project's folder; empty where no file is at fault. */
  readonly file: string;
  /** 1-based; 1 where the flaw has no place of its own. */
  readonly line: number;
  readonly column: number;
  readonly severity: 'error' | 'warning';
  /** Name of the rule, in kebab case: what a tool or a translator of messages looks up. */
  readonly rule: string;
  /** What the message names: the key, the value, the address at fault. */
  readonly values: Readonly<Record<string, string>>;
}

/** Thrown where flaws must stop the work; carries them all. */
export class ProblemsError extends Error {
  override readonly name = 'ProblemsError';
  readonly problems: readonly Problem[];

  /**
   * @param problems the flaws, at least one
   * @param text the flaws as people read them, one a line
   */
  constructor(problems: readonly Problem[], text: string) {
    super(text);
    this.problems = problems;
    // The place of a flaw is in the author's file; where our code noticed it says nothing to anybody.
    this.stack = text;
  }
}
