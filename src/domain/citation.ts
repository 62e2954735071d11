/** What a reference to a page says of it. */
export interface Cited {
  /** Letters, digits and hyphens. */
  readonly key: string;
  readonly author: string;
  readonly title: string;
  /** The site. */
  readonly container: string;
  readonly year: string;
  readonly url: string;
  /** BCP 47 tag of the text's language. */
  readonly language: string;
  readonly note: string;
}

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Words as BibTeX takes them: the characters that mean something to TeX are written out. */
export const bibtexText = (text: string): string =>
  text.replace(/[\\{}$&#%_^~]/g, (character) => special[character] ?? character).replace(/\s+/g, ' ');

/** An address inside a field: only what would end the field is encoded, `\url` takes the rest as it is. */
const bibtexAddress = (url: string): string =>
  url.replace(/[\\{}\s]/g, (character) => encodeURIComponent(character));

/**
 * A reference as BibTeX.
 * @returns the lines of the entry; names and titles stand in double braces, so that nothing in them is taken apart
 *   or set in small letters
 */
export function bibtex(cited: Cited): readonly string[] {
  const { key, author, title, container, year, url, language, note } = cited;
  return [
    `@misc{${key},`,
    `  author = {{${bibtexText(author)}}},`,
    `  title = {{${bibtexText(title)}}},`,
    `  howpublished = {${bibtexText(container)}},`,
    `  year = {${bibtexText(year)}},`,
    `  url = {${bibtexAddress(url)}},`,
    `  language = {${bibtexText(language)}},`,
    `  note = {${bibtexText(note)}}`,
    '}',
  ];
}

/** A reference as plain text. */
export const reference = ({ author, title, container, year, url, note }: Cited): string =>
  `${author} (${year}). ${title}. ${container}. ${note} ${url}`;
