/** What the search field of the header needs to know, in one language (`data/search/<tag>.json`). */
export interface HeaderWords {
  /** Address of the folder that holds the index of each language. */
  readonly bundle: string;
  readonly locale: string;
  readonly label: string;
  readonly button: string;
  readonly close: string;
  readonly suggestions: string;
  readonly sections: Readonly<Record<string, string>>;
}
