/**
 * A text as data: runs of plain HTML, and named parts that a component renders. Nothing in it is evaluated.
 */
export type Part = string | NamedPart;

export interface NamedPart {
  readonly name: string;
  readonly props: Readonly<Record<string, string>>;
  readonly children: readonly Part[];
}

/** A heading of a text, for its list of contents. */
export interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly title: string;
}

/** A record that a text names by its id, for instance in `<Outcome id="…" />`, and where it says so. */
export interface RecordName {
  readonly kind: 'outcome' | 'term' | 'law' | 'price';
  readonly id: string;
  readonly line: number;
  readonly column: number;
}

/** Where a text leads inside the site, language-free, and where it says so. */
export interface InnerLink {
  readonly target: string;
  /** Whether the text says it as `../id/` or `/fi/…`: what that leads to depends on where the text stands. */
  readonly relative?: true;
  readonly line: number;
  readonly column: number;
}
