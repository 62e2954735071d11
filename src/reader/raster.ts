/** What the header of a raster picture says; the picture itself is never decoded. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  /** What it tells beside what it shows, by name: `EXIF`, `XMP`, `IPTC`, `text`. */
  readonly tells: readonly string[];
}

export type RasterFormat = 'png' | 'jpeg' | 'webp' | 'avif';

/** A piece of a picture file: a chunk, a segment or a box. */
export interface Piece {
  readonly name: string;
  /** Where it begins, with its own header, and where the next one does. */
  readonly start: number;
  readonly end: number;
  /** What it holds. */
  readonly data: Buffer;
}

const readers: Readonly<Record<RasterFormat, (file: Buffer) => Raster | undefined>> = {
  png: readPng,
  jpeg: readJpeg,
  webp: readWebp,
  avif: readAvif,
};

/**
 * Reads the header of a picture (trust.md G21).
 * @returns undefined where the bytes are not of that format, or are cut short
 */
export function readRaster(bytes: Uint8Array, format: RasterFormat): Raster | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const raster = readers[format](file);
    return raster && raster.width > 0 && raster.height > 0 ? raster : undefined;
  } catch (error) {
    // A length that leads past the end.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Names of what pieces tell, each once. */
const told = (pieces: readonly Piece[], nameOf: (piece: Piece) => string | undefined): readonly string[] => [
  ...new Set(pieces.flatMap((piece) => nameOf(piece) ?? [])),
];

/** The chunks of a PNG; undefined where it is none. */
export function pngPieces(file: Buffer): readonly Piece[] | undefined {
  if (!file.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))) return undefined;
  const pieces: Piece[] = [];
  for (let start = 8; start < file.length;) {
    const end = start + 12 + file.readUInt32BE(start);
    if (end > file.length) return undefined;
    const name = file.toString('latin1', start + 4, start + 8);
    pieces.push({ name, start, end, data: file.subarray(start + 8, end - 4) });
    start = end;
    // What follows the end is no part of the picture, and could be anything.
    if (name === 'IEND') return start === file.length ? pieces : undefined;
  }
  return undefined;
}

/** Chunks of a PNG that draw, or say how to: colours, size, animation (and where Apple cut the picture in two). */
const pngDraws = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT iDOT'.split(
    ' ',
  ),
);

/** What a chunk of a PNG tells; undefined for those that only draw. */
export function pngTells({ name, data }: Piece): string | undefined {
  if (name === 'eXIf') return 'EXIF';
  if (name === 'iTXt' && data.subarray(0, 17).toString('latin1') === 'XML:com.adobe.xmp') return 'XMP';
  if (/^(?:tEXt|zTXt|iTXt)$/.test(name)) return 'text';
  return pngDraws.has(name) ? undefined : nameOf(name);
}

/** A name of a piece that nobody knows, as far as it can be shown. */
const nameOf = (name: string): string => (/^[A-Za-z]{4}$/.test(name) ? name : 'data');

function readPng(file: Buffer): Raster | undefined {
  const pieces = pngPieces(file);
  const [header] = pieces ?? [];
  if (!pieces || header?.name !== 'IHDR') return undefined;
  return {
    width: header.data.readUInt32BE(0),
    height: header.data.readUInt32BE(4),
    tells: told(pieces, pngTells),
  };
}

/** The segments of a JPEG, from the first to the last; undefined where it is none, or something follows it. */
export function jpegPieces(file: Buffer): readonly Piece[] | undefined {
  if (file.readUInt16BE(0) !== 0xffd8) return undefined;
  const pieces: Piece[] = [];
  for (let start = 2; start < file.length;) {
    if (file[start] !== 0xff) return undefined;
    const marker = file.readUInt8(start + 1);
    if (marker === 0xff) {
      start++;
      continue;
    }
    // What follows the end is no part of the picture, and could be anything.
    if (marker === 0xd9) return start + 2 === file.length ? pieces : undefined;
    const end = start + 2 + file.readUInt16BE(start + 2);
    if (end > file.length) return undefined;
    pieces.push({ name: marker.toString(16), start, end, data: file.subarray(start + 4, end) });
    // A scan: the picture itself, behind which further segments may stand.
    start = marker === 0xda ? endOfScan(file, end) : end;
  }
  return undefined;
}

/** How application segments begin that are needed to draw. */
const jpegDraws: Readonly<Record<string, string>> = { e0: 'JFIF\0', e2: 'ICC_PROFILE\0', ee: 'Adobe' };

/** Where the next segment begins: the first mark that is neither a byte of the picture nor a place to start anew. */
function endOfScan(file: Buffer, from: number): number {
  for (let at = file.indexOf(0xff, from); at !== -1; at = file.indexOf(0xff, at + 1)) {
    const marker = file[at + 1] ?? 0;
    if (marker !== 0 && marker !== 0xff && !(marker >= 0xd0 && marker <= 0xd7)) return at;
  }
  return file.length;
}

/** What a segment of a JPEG tells; undefined for those that only draw. */
export function jpegTells({ name, data }: Piece): string | undefined {
  const start = data.subarray(0, 32).toString('latin1');
  if (name === 'e1') return start.startsWith('Exif') ? 'EXIF' : 'XMP';
  if (name === 'ed') return 'IPTC';
  if (name === 'fe') return 'text';
  // Frames, tables, JFIF, colour profiles and Adobe's mark of the colour space are needed to draw.
  const draws = jpegDraws[name];
  if (!/^e[0-9a-f]$/.test(name) || (draws !== undefined && start.startsWith(draws))) return undefined;
  return `APP${Number.parseInt(name, 16) - 0xe0}`;
}

function readJpeg(file: Buffer): Raster | undefined {
  const pieces = jpegPieces(file);
  // Start of frame; c4, c8 and cc are other things.
  const frame = pieces?.find(({ name }) => /^c[0-35-79-bd-f]$/.test(name));
  if (!pieces || !frame) return undefined;
  return {
    width: frame.data.readUInt16BE(3),
    height: frame.data.readUInt16BE(1),
    tells: told(pieces, jpegTells),
  };
}

/** The chunks of a WebP; undefined where it is none. */
export function webpPieces(file: Buffer): readonly Piece[] | undefined {
  if (file.toString('latin1', 0, 4) !== 'RIFF' || file.toString('latin1', 8, 12) !== 'WEBP') return undefined;
  if (file.readUInt32LE(4) + 8 !== file.length) return undefined;
  const pieces: Piece[] = [];
  for (let start = 12; start < file.length;) {
    const size = file.readUInt32LE(start + 4);
    const end = start + 8 + size + (size % 2);
    if (end > file.length) return undefined;
    const name = file.toString('latin1', start, start + 4);
    pieces.push({ name, start, end, data: file.subarray(start + 8, start + 8 + size) });
    start = end;
  }
  return pieces;
}

/** What a chunk of a WebP tells; undefined for those that only draw. */
export function webpTells({ name }: Piece): string | undefined {
  if (name === 'EXIF') return 'EXIF';
  if (name === 'XMP ') return 'XMP';
  return /^(?:VP8[ LX]|ALPH|ANIM|ANMF|ICCP)$/.test(name) ? undefined : nameOf(name);
}

function readWebp(file: Buffer): Raster | undefined {
  const pieces = webpPieces(file);
  const [first] = pieces ?? [];
  if (!pieces || !first) return undefined;
  const { name, data } = first;
  const tells = told(pieces, webpTells);
  if (name === 'VP8X') return { width: data.readUIntLE(4, 3) + 1, height: data.readUIntLE(7, 3) + 1, tells };
  if (name === 'VP8L' && data[0] === 0x2f) {
    const bits = data.readUInt32LE(1);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1, tells };
  }
  if (name !== 'VP8 ') return undefined;
  return { width: data.readUInt16LE(6) & 0x3fff, height: data.readUInt16LE(8) & 0x3fff, tells };
}

/** Boxes of an AVIF that hold other boxes, each with the bytes of its own before them. */
const boxesWithin = new Map([
  ['meta', 4],
  ['iprp', 0],
  ['ipco', 0],
  ['iinf', 6],
]);

function boxes(file: Buffer): readonly Piece[] {
  const found: Piece[] = [];
  for (let start = 0; start + 8 <= file.length;) {
    const size = file.readUInt32BE(start) || file.length - start;
    if (size < 8 || start + size > file.length) throw new RangeError('A box leads past the end.');
    const name = file.toString('latin1', start + 4, start + 8);
    const data = file.subarray(start + 8, start + size);
    found.push({ name, start, end: start + size, data });
    const own = boxesWithin.get(name);
    if (own !== undefined) found.push(...boxes(data.subarray(own)));
    start += size;
  }
  return found;
}

function readAvif(file: Buffer): Raster | undefined {
  const all = boxes(file);
  const [kind] = all;
  if (kind?.name !== 'ftyp' || !/avi[fs]/.test(kind.data.toString('latin1'))) return undefined;
  const sizes = all.filter(({ name }) => name === 'ispe').map(({ data }) => data);
  if (sizes.length === 0) return undefined;
  const tells = told(all, ({ name, data }) => {
    if (/^(?:uuid|udta|free|skip)$/.test(name)) return name;
    if (name !== 'infe') return undefined;
    const text = data.toString('latin1');
    return text.includes('Exif') ? 'EXIF' : text.includes('mime') ? 'XMP' : undefined;
  });
  const widest = (offset: number): number => Math.max(...sizes.map((data) => data.readUInt32BE(offset)));
  return { width: widest(4), height: widest(8), tells };
}
