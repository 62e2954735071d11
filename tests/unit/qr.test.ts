import decode from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qrCode } from '../../src/qr.ts';
import { pictureOf } from '../support/qr-picture.ts';

test.each([
  'https://perhe-mielessa.example/fi/menetelmat/trt/',
  'https://perhe-mielessa.example/sv/metoder/tyokaluja-maahanmuuttajaperheiden-kohtaamiseen/',
])('a QR code says %s', (address) => {
  const svg = qrCode(address);
  expect(decode(pictureOf(svg))).toBe(address);
  // The quiet zone: nothing in the first four rows and columns.
  const places = [...svg.matchAll(/M(\d+) (\d+)\.5/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
  expect(Math.min(...places)).toBe(4);
});
