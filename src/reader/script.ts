import { locales, type Locale } from '../domain/locales.ts';
import { factKeys, markKeys } from '../schemas/entries.ts';
import type { EntryIdentity } from './entry.ts';
import type { YamlData } from './front-matter.ts';
import { wordPlace } from './retired.ts';
import type { Place } from './source.ts';
import type { MdxElement, Node } from './tree.ts';

/** A word in other letters than its language has. */
export interface ScriptFlaw extends Place {
  readonly word: string;
}

/**
 * Names that keep their Latin letters in Cyrillic and Chinese texts (facts/language-guides.md, rule 2). In Arabic
 * letters they stand in brackets or in `<Lang>`, which keeps them apart from words that run the other way.
 */
const names = new Set(
  'Kela OmaKela Migri DVV Vero Wilma OmaKanta Kanta Suomi.fi Nollalinja Traficom Ajovarma InfoFinland'.split(
    ' ',
  ),
);
const letters = { Latn: 'Latin', Cyrl: 'Cyrillic', Arab: 'Arabic', Hans: 'Han' } as const;

/** A piece of words, and where it stands. `free`: letters of any script may stand in it. */
interface Piece {
  readonly words: string;
  readonly place: Place;
  readonly free: boolean;
}

/**
 * Finds words in letters that their language does not have.
 * @param source the whole file, line ends as `\n`
 * @param yaml its front matter
 * @param nodes its body
 * @param linesBefore how many lines of the file stand before the body
 */
export function scriptFlaws(
  source: string,
  yaml: YamlData,
  nodes: readonly Node[],
  linesBefore: number,
  { section, locale }: EntryIdentity,
): readonly ScriptFlaw[] {
  const paragraphs = [...matterPieces(yaml, section), ...bodyPieces(nodes, linesBefore)];
  return paragraphs.flatMap((pieces) => foreignWords(source, pieces, locale));
}

function matterPieces(yaml: YamlData, section: EntryIdentity['section']): readonly (readonly Piece[])[] {
  const facts = new Set([...factKeys(section), ...markKeys]);
  const walk = (value: unknown, path: readonly PropertyKey[]): readonly (readonly Piece[])[] => {
    if (typeof value === 'string') return [[{ words: value, place: yaml.place(path), free: false }]];
    if (!value || typeof value !== 'object') return [];
    return Object.entries(value).flatMap(([key, inner]) =>
      walk(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  };
  return Object.entries(yaml.value)
    .filter(([key]) => !facts.has(key))
    .flatMap(([key, value]) => walk(value, [key]));
}

/** Elements whose words are a paragraph of their own: a mark of direction reaches no further. */
const blocks = new Set('p h1 h2 h3 h4 h5 h6 li td th blockquote pre ul ol table'.split(' '));

function bodyPieces(nodes: readonly Node[], linesBefore: number): readonly (readonly Piece[])[] {
  const paragraphs: (readonly Piece[])[] = [];
  let now: Piece[] = [];
  const begin = (): void => {
    paragraphs.push(now);
    now = [];
  };
  let near: Place = { line: 1, column: 1 };
  const here = (): Place => ({ line: near.line + linesBefore, column: near.column });
  const walk = (node: Node, free: boolean): void => {
    near = node.position?.start ?? near;
    if (node.type === 'text') now.push({ words: node.value, place: here(), free });
    if (!('children' in node)) return;
    const isBlock =
      node.type === 'mdxJsxFlowElement' || (node.type === 'element' && blocks.has(node.tagName));
    if (isBlock) begin();
    if ('attributes' in node) paragraphs.push(...attributes(node, here()));
    const isFree = free || isElsewhere(node);
    for (const child of node.children as readonly Node[]) walk(child, isFree);
    if (isBlock) begin();
  };
  for (const node of nodes) walk(node, false);
  begin();
  return paragraphs;
}

const attributes = ({ attributes: said }: MdxElement, place: Place): readonly (readonly Piece[])[] =>
  said.flatMap(({ name = '', value }) =>
    typeof value === 'string' && /^(title|alt|caption|cite)$/.test(name)
      ? [[{ words: value, place, free: false }]]
      : [],
  );

/** Whether words in it may be of another language: it says so, or is no language at all. */
const isElsewhere = (node: Node): boolean =>
  node.type === 'element'
    ? node.tagName === 'code'
    : 'name' in node && (node.name === 'Lang' || node.name === 'Term');

function foreignWords(source: string, pieces: readonly Piece[], locale: Locale): readonly ScriptFlaw[] {
  const { script, dir } = locales[locale];
  const others = Object.entries(letters).flatMap(([code, name]) =>
    code === script ? [] : [`\\p{Script=${name}}`],
  );
  // A hyphen or an apostrophe parts a word from its ending (trust.md G16): Ы-kirjain, мама’s. A dot does not: кела.fi.
  const foreign = `[${others.join('')}][${others.join('')}\\p{M}\\p{Nd}]*`;
  const run = new RegExp(`${foreign}(?:[.’'-]+${foreign})*`, 'gu');
  const own = new RegExp(`\\p{Script=${letters[script]}}`, 'u');
  let depth = 0;
  return pieces.flatMap(({ words, place, free }) => {
    const flaws: ScriptFlaw[] = [];
    let from = 0;
    const plain = words.replace(/\u2068[^\u2069]*\u2069|\S+[@/]\S*/gu, (kept) => ' '.repeat(kept.length));
    for (const { 0: word, index } of plain.matchAll(run)) {
      depth = Math.max(0, depth + bracketsIn(plain.slice(from, index)));
      from = index;
      const end = index + word.length;
      const after = plain[end] === '.' ? plain[end + 1] : plain[end];
      const glued = own.test(plain[index - 1] ?? '') || own.test(after ?? '');
      if (free || depth > 0) continue;
      // A letter alone names a form or a class; a name may end a sentence.
      const isName =
        !glued &&
        dir === 'ltr' &&
        (names.has(word) || /^[A-Z]\p{Nd}*$|^[a-z]$|^[\w-]+\.(?:fi|info)$/u.test(word));
      // Texts in Latin letters may quote others; letters of two scripts in one word are a mistake, or a trick.
      if (script === 'Latn' ? glued : !isName)
        flaws.push({ word, ...wordPlace(source, place, new RegExp(RegExp.escape(word), 'u')) });
    }
    depth = Math.max(0, depth + bracketsIn(plain.slice(from)));
    return flaws;
  });
}

const bracketsIn = (words: string): number =>
  (words.match(/[(（]/g)?.length ?? 0) - (words.match(/[)）]/g)?.length ?? 0);
