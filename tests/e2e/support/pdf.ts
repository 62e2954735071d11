import { inflateSync } from 'node:zlib';

/** Glyphs of a font, two bytes each in hexadecimal, and the characters they stand for. */
type Glyphs = ReadonlyMap<string, string>;

/**
 * Reads the words of a PDF as Chromium writes it, without a tool of the system: fonts with two bytes a glyph, all
 * streams packed by Flate. What is drawn in pictures and forms is not read.
 * @param pdf the file
 * @returns the text of each page, without white space and without marks above letters, which fonts move
 */
export function textOfPages(pdf: Buffer): readonly string[] {
  const objects = new Map<string, string>();
  const file = pdf.toString('latin1');
  for (const { 1: id = '', 2: body = '', index, 0: all } of file.matchAll(
    /(\d+) 0 obj\s*(<<.*?>>)\s*(?:stream\r?\n|endobj)/gs,
  )) {
    const length = Number(/\/Length (\d+)/.exec(body)?.[1] ?? 0);
    const start = index + all.length;
    const isPacked = body.includes('/FlateDecode') && !body.includes('/Subtype /Image');
    objects.set(id, isPacked ? inflateSync(pdf.subarray(start, start + length)).toString('latin1') : body);
  }
  const fontsOf = (page: string): ReadonlyMap<string, Glyphs> =>
    new Map(
      [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(({ 1: name = '', 2: id = '' }) => {
        const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1];
        return [name, glyphsIn(objects.get(map ?? '') ?? '')];
      }),
    );
  return [...objects.values()]
    .filter((object) => /^<<\/Type \/Page\b/.test(object))
    .map((page) => {
      const content = objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '') ?? '';
      return plain(wordsIn(content, fontsOf(page)));
    });
}

/** Words as they can be compared: letters of one form, without white space, marks and signs that are not seen. */
export const plain = (text: string): string => text.normalize('NFKD').replace(/[\s\p{M}\p{Cf}]/gu, '');

const fromHex = (hex: string): string =>
  Buffer.from(hex.replace(/^FEFF/, ''), 'hex').swap16().toString('utf16le');

/** Reads the table from glyphs to characters: `<0003> <0020>`, and runs `<0044> <0049> <0061>`. */
function glyphsIn(table: string): Glyphs {
  const glyphs = new Map<string, string>();
  for (const { 1: kind, 2: rows = '' } of table.matchAll(/beginbf(char|range)(.*?)endbf/gs)) {
    for (const row of rows.trim().split('\n')) {
      const [from = '', to = '', start = to] = [...row.matchAll(/<(\w+)>/g)].map(([, hex = '']) => hex);
      const last = Number.parseInt(kind === 'range' ? to : from, 16);
      for (let glyph = Number.parseInt(from, 16), step = 0; glyph <= last; glyph++, step++) {
        const head = start.slice(0, -4);
        const tail = (Number.parseInt(start.slice(-4), 16) + step).toString(16).padStart(4, '0');
        glyphs.set(glyph.toString(16).padStart(4, '0').toUpperCase(), fromHex(head + tail));
      }
    }
  }
  return glyphs;
}

const step = /\/(F\d+) \S+ Tf|<(\w+)> Tj|\/(\w+)\s*(?:<<[^]*?>>\s*)?B[DM]C|EMC/g;

/** Follows the strings of a page: marked content may tell its text itself, or that its letters run backwards. */
function wordsIn(content: string, fonts: ReadonlyMap<string, Glyphs>): string {
  const open: { said?: string; isReversed: boolean; parts: string[] }[] = [{ isReversed: false, parts: [] }];
  let glyphs: Glyphs | undefined;
  const marks = content.replace(/\/Span<<\/ActualText <(\w+)>\s*>>\s*BDC/g, '/Said_$1 BMC');
  for (const { 0: all, 1: font, 2: string, 3: mark } of marks.matchAll(step)) {
    if (font) glyphs = fonts.get(font);
    else if (string)
      for (const [glyph] of string.matchAll(/\w{4}/g)) open.at(-1)?.parts.push(glyphs?.get(glyph) ?? '');
    else if (mark) {
      const said = mark.startsWith('Said_') ? { said: fromHex(mark.slice(5)) } : {};
      open.push({ ...said, isReversed: mark === 'ReversedChars', parts: [] });
    } else if (all === 'EMC') {
      const { said, isReversed = false, parts = [] } = open.pop() ?? {};
      if (isReversed) parts.reverse();
      open.at(-1)?.parts.push(said ?? parts.join(''));
    }
  }
  return open.flatMap(({ parts }) => parts).join('');
}
