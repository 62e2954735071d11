import { Parser } from 'htmlparser2';
import type { Locale } from '../../domain/locales.ts';
import { primary } from '../keys.ts';

/** A run of text of one language, decoded, as it stands between two tags. */
export interface TextRun {
  readonly text: string;
  readonly language: string;
  /** Where it stands: in the title, in the lead below it, or further down; there, in what many pages say. */
  readonly place: 'title' | 'lead' | 'text' | 'repeated';
}

/** What a page is searched by: its markup, with the runs of text that may be rewritten. */
export interface Article {
  /** Markup and runs in the order of the page. */
  readonly pieces: readonly (string | TextRun)[];
  /** The section that the page says it belongs to. */
  readonly section: string;
}

/** Elements that hold no words to be searched; examples of code, too. */
const hidden = new Set(['pre', 'script', 'style', 'svg', 'template', 'noscript']);
/** Elements that may hold a part of a word. What stands in a `span` is a line of its own as often as not. */
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q ruby s strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * Takes the elements that are searched (`data-pagefind-body`) out of a built page.
 * @param html the whole page
 * @param locale the language of the page; parts may have a `lang` of their own
 */
export function readArticle(html: string, locale: Locale): Article {
  const pieces: (string | TextRun)[] = [];
  const stack: { readonly language: string; readonly searched: boolean; readonly hidden: boolean }[] = [];
  const top = (): (typeof stack)[number] =>
    stack.at(-1) ?? { language: locale, searched: false, hidden: false };
  let section = '';
  /** Searched elements so far: the first is the head of the page. */
  let bodies = 0;
  let inTitle = false;
  let pending = '';
  const placeOf = (): TextRun['place'] => (bodies > 1 ? 'text' : inTitle ? 'title' : 'lead');
  const flush = (): void => {
    if (pending !== '') pieces.push({ text: pending, language: top().language, place: placeOf() });
    pending = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const before = top();
      const searched = before.searched || attributes['data-pagefind-body'] !== undefined;
      const isHidden = before.hidden || hidden.has(name);
      section ||= /section:(\w+)/.exec(attributes['data-pagefind-meta'] ?? '')?.[1] ?? '';
      flush();
      if (searched && !before.searched) bodies++;
      if (name === 'h1') inTitle = true;
      if (searched && !isHidden) pieces.push(apart(name), html.slice(parser.startIndex, parser.endIndex + 1));
      if (voids.has(name)) return;
      const language = attributes['lang'] ? primary(attributes['lang']) : before.language;
      stack.push({ language, searched, hidden: isHidden });
    },
    onclosetag(name) {
      if (voids.has(name)) return;
      flush();
      if (name === 'h1') inTitle = false;
      const { searched, hidden: isHidden } = top();
      if (searched && !isHidden) pieces.push(`</${name}>`, apart(name));
      stack.pop();
    },
    ontext(text) {
      const { searched, hidden: isHidden } = top();
      if (searched && !isHidden) pending += text;
    },
  });
  parser.write(html);
  parser.end();
  return { pieces, section };
}

/** Every run of text of a page. */
export const runsOf = ({ pieces }: Article): readonly TextRun[] =>
  pieces.filter((piece) => typeof piece !== 'string');

/** The headings that have an id, by it. */
export function headingsOf({ pieces }: Article): ReadonlyMap<string, string> {
  const headings = new Map<string, string>();
  let id: string | undefined;
  for (const piece of pieces) {
    if (typeof piece === 'object') {
      if (id !== undefined) headings.set(id, (headings.get(id) ?? '') + piece.text);
    } else if (/^<h[2-6][\s>]/.test(piece)) id = / id="([^"]+)"/.exec(piece)?.[1];
    else if (/^<\/h[2-6]>/.test(piece)) id = undefined;
  }
  return headings;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Pagefind joins the words of neighbours that it does not know for blocks, as heads of a table. */
const apart = (name: string): string => (inline.has(name) ? '' : ' ');

/** A text as it may stand in markup and in an attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** Whether the word that a run ends with goes on in the next one: «و<a>إعانة</a>». */
function goesOn(pieces: Article['pieces'], at: number): boolean {
  for (let next = at + 1; next < pieces.length; next++) {
    const piece = pieces[next];
    if (piece === ' ') return false;
    if (typeof piece === 'object') return /^[\p{L}\p{M}\p{N}]/u.test(piece.text);
  }
  return false;
}

/** What stands without a space before the end; Chinese is parted by words, not by spaces. */
const lastWord = /(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+$/u;

/**
 * The page as Pagefind reads it.
 * @param rewrite what to index in place of a run; a word that goes on in the next run is left as it is
 */
export const markupOf = ({ pieces }: Article, rewrite: (run: TextRun) => string): string =>
  pieces
    .map((piece, at) => {
      if (typeof piece === 'string') return piece;
      const [begun = ''] = lastWord.exec(piece.text) ?? [];
      if (begun === '' || !goesOn(pieces, at)) return escaped(rewrite(piece));
      return escaped(rewrite({ ...piece, text: piece.text.slice(0, -begun.length) }) + begun);
    })
    .join('');
