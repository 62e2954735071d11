import { encode } from 'uqr';

/**
 * A QR code as an SVG file: black on white with the quiet zone that readers need (four modules), a run of dark
 * modules as one stroke, so that the file stays small.
 * @param address what the code says
 */
export function qrCode(address: string): string {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const strokes = data.flatMap((row, y) => {
    const dark = row.map((module) => (module ? '#' : ' ')).join('');
    return [...dark.matchAll(/#+/g)].map(({ index, 0: run }) => `M${index} ${y}.5h${run.length}`);
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${strokes.join('')}"/></svg>\n`
  );
}
