/** Small pictures for tests, put together byte by byte. */

const be32 = (n: number): Buffer => Buffer.from([n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255]);
const be16 = (n: number): Buffer => Buffer.from([n >>> 8, n & 255]);
const le32 = (n: number): Buffer => Buffer.from(be32(n).toReversed());
const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');

/** A chunk of a PNG; its checksum is not looked at. */
const chunk = (name: string, data: Buffer): Buffer =>
  Buffer.concat([be32(data.length), ascii(name), data, be32(0)]);

/** A PNG of some size, with more chunks by name. */
export function png(width = 1, height = 1, more: Readonly<Record<string, string>> = {}): Buffer {
  return Buffer.concat([
    ascii('\x89PNG\r\n\x1a\n'),
    chunk('IHDR', Buffer.concat([be32(width), be32(height), Buffer.from([8, 2, 0, 0, 0])])),
    ...Object.entries(more).map(([name, text]) => chunk(name, ascii(text))),
    chunk('IDAT', Buffer.alloc(8)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const segment = (marker: number, data: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker]), be16(data.length + 2), data]);

/** A JPEG of some size, with more segments by marker. */
export function jpeg(width = 1, height = 1, more: Readonly<Record<number, string>> = {}): Buffer {
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, ascii('JFIF\0\x01\x01\0\0\x01\0\x01\0\0')),
    ...Object.entries(more).map(([marker, text]) => segment(Number(marker), ascii(text))),
    segment(0xc0, Buffer.concat([Buffer.from([8]), be16(height), be16(width), Buffer.from([1, 1, 0x11, 0])])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0, 0, 0xff, 0xd9]),
  ]);
}

/** A WebP of some size, with more chunks by name. */
export function webp(width = 1, height = 1, more: Readonly<Record<string, string>> = {}): Buffer {
  const le24 = (n: number): Buffer => Buffer.from([n & 255, (n >>> 8) & 255, (n >>> 16) & 255]);
  const riff = (name: string, data: Buffer): Buffer =>
    Buffer.concat([ascii(name), le32(data.length), data, Buffer.alloc(data.length % 2)]);
  const chunks = Buffer.concat([
    riff('VP8X', Buffer.concat([Buffer.alloc(4), le24(width - 1), le24(height - 1)])),
    riff('VP8L', Buffer.from([0x2f, 0, 0, 0, 0])),
    ...Object.entries(more).map(([name, text]) => riff(name, ascii(text))),
  ]);
  return Buffer.concat([ascii('RIFF'), le32(chunks.length + 4), ascii('WEBP'), chunks]);
}

const box = (name: string, ...data: readonly Buffer[]): Buffer => {
  const all = Buffer.concat(data);
  return Buffer.concat([be32(all.length + 8), ascii(name), all]);
};

/** An AVIF of some size, with items of other kinds, such as `Exif`. */
export function avif(width = 1, height = 1, ...items: readonly string[]): Buffer {
  const size = box('ispe', be32(0), be32(width), be32(height));
  const infos = ['av01', ...items].map((kind) => box('infe', be32(0x02000000), be32(1), ascii(`${kind}\0`)));
  return Buffer.concat([
    box('ftyp', ascii('avif'), be32(0), ascii('avifmif1')),
    box('meta', be32(0), box('iinf', be32(0), be16(infos.length), ...infos), box('iprp', box('ipco', size))),
    box('mdat', Buffer.alloc(4)),
  ]);
}
