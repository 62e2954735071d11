import { join } from 'node:path';
import type maker from 'sharp';
import { arabicFamily, family, useOwnFonts } from './fonts.ts';
import { deepOf, groundOf, height, ink, margin, onTable, tableTop, width, type Colour } from './ground.ts';

/** What a picture says. */
export interface Words {
  /** The section, above the title; may be empty. */
  readonly section: string;
  readonly title: string;
  /** On the table, at the start: the name of the site. */
  readonly site: string;
  /** On the table, at the end: who wrote it and when; may be empty. */
  readonly byline: string;
  readonly colour: Colour;
  readonly dir: 'ltr' | 'rtl';
}

/** Words drawn, four bytes a pixel. */
interface Block {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

/** The largest size at which a title leaves room for the people at the table is taken. */
const titleSizes = [66, 56, 48, 42, 36] as const;
const smallest = 30;
const titleTop = 76;
const titleRoom = tableTop - titleTop - 84;
const room = width - 2 * margin;

type SharpMaker = typeof maker;
let loaded: Promise<SharpMaker> | undefined;

/** Loads the library once its fonts are told; it reads the list of fonts when it draws its first letter. */
function library(): Promise<SharpMaker> {
  loaded ??= (async () => {
    useOwnFonts(join(process.cwd(), 'node_modules', '.astro', 'og'));
    const { default: sharp } = await import('sharp');
    return sharp;
  })();
  return loaded;
}

/** @returns the versions of what draws, so that another one draws its own pictures */
export const libraryVersions = async (): Promise<object> => (await library()).versions;

/** The ground of a section, three bytes a pixel, and how wide the name on it is. */
interface Ground {
  readonly picture: Buffer;
  readonly name: number;
}

const grounds = new Map<string, Promise<Ground>>();

/** The ground with the name of the site on it, drawn once a process. */
function ground({ colour, dir, site }: Words): Promise<Ground> {
  const key = `${colour} ${dir} ${site}`;
  const drawn = grounds.get(key) ?? drawGround(colour, dir, site);
  grounds.set(key, drawn);
  return drawn;
}

async function drawGround(colour: Colour, dir: Words['dir'], site: string): Promise<Ground> {
  const sharp = await library();
  const picture = await sharp(Buffer.from(groundOf(colour, dir === 'rtl')))
    .removeAlpha()
    .raw()
    .toBuffer();
  const name = await textBlock(span(site, 34, onTable, 'semibold'), dir, room);
  lay(name, picture, atStart(name, dir), onTableTop(name));
  return { picture, name: name.width };
}

/** Where a block begins that stands at the side where words begin, and at the other. */
const atStart = (block: Block, dir: Words['dir']): number =>
  dir === 'rtl' ? width - margin - block.width : margin;
const atEnd = (block: Block, dir: Words['dir']): number =>
  dir === 'rtl' ? margin : width - margin - block.width;
const onTableTop = (block: Block): number => tableTop + (height - tableTop - block.height) / 2;

/**
 * Draws the picture that a link preview shows beside a page's title. Pango shapes the letters and puts them in
 * order, as a browser does.
 * @returns a PNG
 */
export async function drawPicture(words: Words): Promise<Buffer> {
  const { section, title, byline, colour, dir } = words;
  const under = await ground(words);
  const picture = Buffer.from(under.picture);
  const head = await heading(section, title, colour, dir);
  lay(head, picture, atStart(head, dir), titleTop);
  if (byline) {
    const most = Math.max(room - under.name - 40, 240);
    const who = await textBlock(span(byline, 26, onTable, 'normal'), dir, most);
    // Names that need a third line stay away; they stand on the page.
    if (who.height < height - tableTop) lay(who, picture, atEnd(who, dir), onTableTop(who));
  }
  const sharp = await library();
  // The lightest files would take five times as long to write.
  return sharp(picture, { raw: { width, height, channels: 3 } })
    .png({ compressionLevel: 3 })
    .toBuffer();
}

/** Section and title as one block, as large as there is room for. */
async function heading(section: string, title: string, colour: Colour, dir: Words['dir']): Promise<Block> {
  const above = section ? `${span(section, 30, deepOf(colour), 'semibold')}\n${turn(dir)}` : '';
  const drawn = (size: number): Promise<Block> =>
    textBlock(above + span(title, size, ink, 'semibold'), dir, room);
  for (const size of titleSizes) {
    const block = await drawn(size);
    if (block.height <= titleRoom) return block;
  }
  // Of a title of marks upon marks what has no room is left out.
  const block = await drawn(smallest);
  return { ...block, height: Math.min(block.height, titleRoom) };
}

async function textBlock(text: string, dir: Words['dir'], most: number): Promise<Block> {
  const sharp = await library();
  const { data, info } = await sharp({
    text: {
      text: turn(dir) + text,
      font: dir === 'rtl' ? arabicFamily : family,
      width: most,
      // "left" is where the words begin: the right-hand side in Arabic.
      align: 'left',
      dpi: 72,
      rgba: true,
      wrap: 'word-char',
      spacing: 4,
    },
  })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Lays words on the picture: a third of the time that the library needs, which turns the whole picture twice. */
function lay(block: Block, picture: Buffer, left: number, top: number): void {
  const [x0, y0] = [Math.max(0, Math.round(left)), Math.round(top)];
  for (let y = 0; y < block.height; y++) {
    for (let x = 0; x < block.width; x++) {
      const from = (y * block.width + x) * 4;
      const to = ((y0 + y) * width + x0 + x) * 3;
      const cover = (block.data[from + 3] ?? 0) / 255;
      if (cover === 0) continue;
      for (let channel = 0; channel < 3; channel++) {
        const under = picture[to + channel] ?? 0;
        picture[to + channel] = Math.round(under + ((block.data[from + channel] ?? 0) - under) * cover);
      }
    }
  }
}

/** Pango takes a paragraph's direction from its first letter, which may be of a name in other letters. */
const turn = (dir: Words['dir']): string => (dir === 'rtl' ? '\u200F' : '\u200E');

/** Words of one size and colour, as Pango's markup. */
function span(words: string, size: number, colour: string, weight: string): string {
  const escaped = words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\s+/gu, ' ');
  return `<span size="${size * 1024}" weight="${weight}" foreground="${colour}">${escaped}</span>`;
}
