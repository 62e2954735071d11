import { lstatSync, readFileSync } from 'node:fs';
import type { Problem } from '../domain/problem.ts';
import { readRaster, type RasterFormat } from './raster.ts';
import { Findings } from './source.ts';
import { judgeSvg } from './svg.ts';

/** The most that a picture may weigh (trust.md G21); a drawing is text, and less. */
const maxBytes = 2 * 1024 * 1024;
const maxSvgBytes = 200 * 1024;
const maxPixels = 25_000_000;

const formats: ReadonlyMap<string, RasterFormat | 'svg'> = new Map([
  ['png', 'png'],
  ['jpg', 'jpeg'],
  ['jpeg', 'jpeg'],
  ['webp', 'webp'],
  ['avif', 'avif'],
  ['svg', 'svg'],
]);

const endingOf = (name: string): string => /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/** @returns whether a file is a picture by its name: png, jpg, webp, avif or svg */
export const isPictureName = (name: string): boolean => formats.has(endingOf(name));

/**
 * Judges a picture (trust.md G13, G20, G21): what it is, how large, what it tells beside what it shows. A raster
 * picture is not decoded.
 * @param path absolute path of the file
 * @param shown the path that messages name
 * @returns its flaws; undefined if there is no such file
 */
export function readPicture(path: string, shown: string): readonly Problem[] | undefined {
  const file = lstatSync(path, { throwIfNoEntry: false });
  if (!file) return undefined;
  const findings = new Findings(shown);
  const start = { line: 1, column: 1 };
  const format = formats.get(endingOf(path));
  const most = format === 'svg' ? maxSvgBytes : maxBytes;
  if (file.isSymbolicLink()) findings.error('symbolic-link', start);
  else if (!file.isFile() || format === undefined) findings.error('file-type', start);
  else if (file.size > most)
    findings.error('picture-large', start, { size: String(file.size), most: String(most) });
  else judge(readFileSync(path), format, findings);
  return findings.problems;
}

function judge(bytes: Uint8Array, format: RasterFormat | 'svg', findings: Findings): void {
  if (format === 'svg') {
    judgeSvg(bytes, findings);
    return;
  }
  const start = { line: 1, column: 1 };
  const raster = readRaster(bytes, format);
  if (!raster) {
    findings.error('picture-format', start, { format });
    return;
  }
  const { width, height, tells } = raster;
  if (width * height > maxPixels)
    findings.error('picture-pixels', start, { size: `${width} × ${height}`, most: '25' });
  if (tells.length > 0) findings.error('picture-tells', start, { what: tells.join(', ') });
}
