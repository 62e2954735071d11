/** A picture as a reader of QR codes takes it: four bytes a pixel. */
interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Draws the strokes of a QR code's SVG (src/qr.ts) as pixels, four to a module, as a camera would see it. */
export function pictureOf(svg: string): Picture {
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  const scale = 4;
  const width = size * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x = '', y = '', run = ''] of svg.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(run)) * scale; column++) {
        const pixel = (row * width + column) * 4;
        data.fill(0, pixel, pixel + 3);
      }
    }
  }
  return { width, height: width, data };
}
