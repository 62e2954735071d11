import { encode } from 'uqr';

/** A QR code as a drawing: the modules of its side, and its dark modules as strokes. */
export interface QrDrawing {
  readonly size: number;
  readonly path: string;
}

/**
 * Draws a QR code with the quiet zone that readers need (four modules), a run of dark modules as one stroke, so
 * that the drawing stays small.
 * @param address what the code says
 */
export function qrDrawing(address: string): QrDrawing {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const strokes = data.flatMap((row, y) => {
    const dark = row.map((module) => (module ? '#' : ' ')).join('');
    return [...dark.matchAll(/#+/g)].map(({ index, 0: run }) => `M${index} ${y}.5h${run.length}`);
  });
  return { size, path: strokes.join('') };
}

/**
 * A QR code as an SVG file, black on white.
 * @param address what the code says
 */
export function qrCode(address: string): string {
  const { size, path } = qrDrawing(address);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${path}"/></svg>\n`
  );
}
