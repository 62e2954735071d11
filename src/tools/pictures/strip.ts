import {
  jpegPieces,
  jpegTells,
  pngPieces,
  pngTells,
  webpPieces,
  webpTells,
  type Piece,
} from '../../reader/raster.ts';

/** A picture without what it told, or why it must be saved anew to lose that. */
export type Stripped =
  { readonly bytes: Buffer; readonly told: readonly string[] } | { readonly again: 'turned' | 'format' };

/**
 * Takes away what a picture file tells beside the picture: place, names, device, comments (trust.md G21). What it
 * shows keeps every pixel.
 * @param file the whole picture
 * @returns `again` where that is not enough: the picture stands on its side by what is taken away, or its form cannot
 *   be taken apart
 */
export function stripped(file: Buffer): Stripped {
  const kinds = [
    [pngPieces, pngTells],
    [jpegPieces, jpegTells],
    [webpPieces, webpTells],
  ] as const;
  for (const [piecesOf, tells] of kinds) {
    const pieces = attempt(() => piecesOf(file));
    if (!pieces) continue;
    if (pieces.some(isTurned)) return { again: 'turned' };
    const gone = pieces.filter((piece) => tells(piece) !== undefined);
    const told = [...new Set(gone.flatMap((piece) => tells(piece) ?? []))];
    return { bytes: repaired(without(file, gone)), told };
  }
  return { again: 'format' };
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function without(file: Buffer, gone: readonly Piece[]): Buffer {
  let from = 0;
  const kept = gone.map(({ start, end }) => {
    const part = file.subarray(from, start);
    from = end;
    return part;
  });
  return Buffer.concat([...kept, file.subarray(from)]);
}

/** A WebP states its length, and in its first chunk what else it holds. */
function repaired(file: Buffer): Buffer {
  if (file.toString('latin1', 0, 4) !== 'RIFF') return file;
  file.writeUInt32LE(file.length - 8, 4);
  const hasXmpAndExif = 0b1100;
  if (file.toString('latin1', 12, 16) === 'VP8X') file[20] = (file[20] ?? 0) & ~hasXmpAndExif;
  return file;
}

/** Whether EXIF says that the picture is to be turned before it is shown (tag 0x0112). */
function isTurned({ data }: Piece): boolean {
  const start = data.indexOf('Exif\0\0', 0, 'latin1') === 0 ? 6 : 0;
  const order = data.toString('latin1', start, start + 4);
  if (order !== 'II*\0' && order !== 'MM\0*') return false;
  const u16 = (at: number): number => (order === 'II*\0' ? data.readUInt16LE(at) : data.readUInt16BE(at));
  const u32 = (at: number): number => (order === 'II*\0' ? data.readUInt32LE(at) : data.readUInt32BE(at));
  return (
    attempt(() => {
      const folder = start + u32(start + 4);
      for (let tag = 0; tag < u16(folder); tag++) {
        const at = folder + 2 + tag * 12;
        if (u16(at) === 0x0112) return u16(at + 8) > 1;
      }
      return false;
    }) ?? false
  );
}
