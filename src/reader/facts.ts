import { monthsIn } from '../domain/months.ts';
import type { Locale } from '../domain/locales.ts';
import { factKeys, markKeys } from '../schemas/entries.ts';
import type { EntryIdentity } from './entry.ts';
import { cutFrontMatter, parseYaml, type YamlData } from './front-matter.ts';
import { judgeLink } from './links.ts';
import { codeLikeLine, parseMdx } from './parse.ts';
import { Findings, type Place } from './source.ts';
import type { MdxElement, Node } from './tree.ts';

/**
 * A piece of a text that each of its languages has: a value of the front matter, a heading with the paragraphs
 * below it, an item of a list, a cell of a table, a component.
 */
export interface Unit {
  /**
   * `=summary` in the front matter; in the body `h2`, `li`, a list with the number of its items such as `ul3`, a
   * component, and with a stroke before it what follows the end of one: `/ul`.
   */
  readonly kind: string;
  /** What must be the same in all languages: numbers, months (`M3`), addresses, `Price:id`. */
  readonly facts: readonly string[];
  readonly words: string;
  readonly place: Place;
}

/**
 * The words of a front matter that hold facts.
 * @param yaml the front matter
 * @param identity who the file is: its language, and what its section states once for all languages
 */
export function matterUnits(yaml: YamlData, { section, locale }: EntryIdentity): readonly Unit[] {
  const said = new Set([...factKeys(section), ...markKeys]);
  const walk = (value: unknown, path: readonly PropertyKey[]): readonly Unit[] => {
    if (typeof value === 'string') {
      const facts = factsIn(value, locale);
      const kind = `=${path.join('.')}`;
      return facts.length > 0 ? [{ kind, facts, words: value, place: yaml.place(path) }] : [];
    }
    if (Array.isArray(value)) return value.flatMap((item, index) => walk(item, [...path, index]));
    return value && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, inner]) => walk(inner, [...path, key]))
      : [];
  };
  return Object.entries(yaml.value)
    .filter(([key]) => !said.has(key))
    .flatMap(([key, value]) => walk(value, [key]))
    .sort((a, b) => (a.kind < b.kind ? -1 : 1));
}

/** Elements that begin a piece. */
const pieces = new Set('h2 h3 h4 h5 h6 ul ol li blockquote pre table tr th td'.split(' '));
/** Those after whose end the words around them go on. */
const boxes = new Set('ul ol blockquote pre table'.split(' '));
/** Those that stand inside a word or a sentence. */
const inLine = new Set('a em strong del code img'.split(' '));
/** Components that say something in words; the others are pieces. */
const wordComponents = new Set(['Lang', 'Term', 'Price', 'Steps']);

/**
 * The pieces of a body.
 * @param nodes what `parseMdx` gives
 * @param linesBefore how many lines of the file stand before the body
 * @param locale the language of the text
 */
export function bodyUnits(nodes: readonly Node[], linesBefore: number, locale: Locale): readonly Unit[] {
  let near: Place = { line: linesBefore + 1, column: 1 };
  let last = { kind: 'start', place: near, words: '', named: [] as string[] };
  /** Whether the present piece is what follows something: it begins where its first words do. */
  let follows = true;
  const open = [last];
  const begin = (kind: string): void => {
    last = { kind, place: near, words: '', named: [] };
    follows = kind.startsWith('/');
    open.push(last);
  };
  const walk = (node: Node): void => {
    const at = node.position?.start;
    if (at) near = { line: at.line + linesBefore, column: at.column };
    if (follows && (node.type !== 'text' || node.value.trim() !== '')) {
      last.place = near;
      follows = false;
    }
    if (node.type === 'text') last.words += node.value;
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') component(node);
    else if (node.type === 'element') {
      const { tagName } = node;
      const children = node.children as readonly Node[];
      if (pieces.has(tagName)) begin(tagName + countOf(tagName, children));
      else if (!inLine.has(tagName)) last.words += ' ';
      if (tagName === 'a') last.named.push(addressOf(String(node.properties['href'] ?? '')));
      children.forEach(walk);
      if (boxes.has(tagName)) begin(`/${tagName}`);
      else if (!inLine.has(tagName)) last.words += ' ';
    }
  };
  const component = (node: MdxElement): void => {
    const name = node.name ?? '';
    const said = new Map(
      node.attributes.map((one) => [one.name, typeof one.value === 'string' ? one.value : '']),
    );
    const isPiece = node.type === 'mdxJsxFlowElement' && !wordComponents.has(name);
    if (isPiece) begin(name);
    last.words += ['title', 'alt', 'caption', 'cite'].flatMap((key) => said.get(key) ?? []).join(' ');
    if (name === 'Price' || name === 'Outcome') last.named.push(`${name}:${said.get('id')}`);
    node.children.forEach(walk);
    if (isPiece) begin(`/${name}`);
  };
  nodes.forEach(walk);
  return open.map(({ kind, place, words, named }) => ({
    kind,
    facts: [...named, ...factsIn(words, locale)].sort(),
    words: words.replace(/\s+/gu, ' ').trim(),
    place,
  }));
}

/** How many items a list has. */
const countOf = (tag: string, children: readonly Node[]): string =>
  /^[uo]l$/.test(tag)
    ? String(children.filter((child) => child.type === 'element' && child.tagName === 'li').length)
    : '';

/** A place on a page is named by the words of a heading, which differ with the language. */
const addressOf = (address: string): string =>
  judgeLink(address).kind === 'outer' ? address : address.replace(/#.*/su, '#');

/** The numbers and months of words. A number may be written in groups of three: 1 000, 080 005 005. */
function factsIn(words: string, locale: Locale): readonly string[] {
  if (words.trim() === '') return [];
  const { months, rest } = monthsIn(words, locale);
  const numbers =
    rest.match(/(?<!\p{Nd})\p{Nd}{1,3}(?:[ \u00A0\u202F.,’']\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+/gu) ?? [];
  return [
    ...numbers.map((number) => number.replace(/\P{Nd}/gu, '')),
    ...months.map((month) => `M${month}`),
  ].sort();
}

/**
 * The pieces of a file.
 * @param source the whole file, sound, line ends as `\n`
 */
export function unitsOf(source: string, identity: EntryIdentity): readonly Unit[] {
  // The file has been judged: its flaws, if any, are told elsewhere.
  const findings = new Findings('');
  const cut = cutFrontMatter(source, findings);
  if (!cut) return [];
  const yaml = parseYaml(cut.yaml, 2, findings);
  // The editors' pages are programs and may say so.
  const isText = identity.section === 'about' || !codeLikeLine(cut.body);
  const nodes = isText ? parseMdx(cut.body, cut.bodyLine, findings) : [];
  return [...(yaml ? matterUnits(yaml, identity) : []), ...bodyUnits(nodes, cut.bodyLine, identity.locale)];
}

/** Units as a text that is short enough to be remembered: a line for each, its kind and its facts. */
export function summaryOf(units: readonly Unit[]): string {
  return units.map(({ kind, facts }) => [kind, ...facts].join(' ')).join('\n');
}

/** The units of a summary; their words and places are not remembered. */
export function unitsFrom(summary: string): readonly Unit[] {
  return summary.split('\n').map((line) => {
    const [kind = '', ...facts] = line.split(' ');
    return { kind, facts, words: '', place: { line: 1, column: 1 } };
  });
}
