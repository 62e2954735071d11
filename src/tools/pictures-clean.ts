/**
 * `npm run pictures:clean -- FILE…`: takes away what pictures tell beside what they show: place, names, device,
 * comments. Ends with 1 where a file is left as it is, and says why.
 */
import { lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { asLine } from '../reader/report.ts';
import { isPictureName, readPicture } from '../reader/pictures.ts';
import { readArguments } from './arguments.ts';
import { stripped } from './pictures/strip.ts';

const usage = 'npm run pictures:clean -- FILE… [--lang fi|en]';
const { words, language } = readArguments({}, usage);
if (words.length === 0) {
  console.error(usage);
  process.exit(2);
}
const say = (fi: string, en: string): void => console.log(language === 'fi' ? fi : en);
for (const word of words) await clean(word);

async function clean(word: string): Promise<void> {
  // npm runs scripts in the project's folder; INIT_CWD is where the author stood.
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), word);
  const file = lstatSync(path, { throwIfNoEntry: false });
  if (!file?.isFile() || !isPictureName(path) || path.endsWith('.svg')) {
    say(
      `${word}: ei ole kuvatiedosto (png, jpg, webp, avif).`,
      `${word}: no picture file (png, jpg, webp, avif).`,
    );
    process.exitCode = 1;
    return;
  }
  const before = readFileSync(path);
  const result = stripped(before);
  const after = 'bytes' in result ? result.bytes : await savedAnew(before, extname(path));
  if (!after.equals(before)) writeFileSync(path, after);
  const left = readPicture(path, word) ?? [];
  for (const problem of left) console.log(asLine(problem, language));
  if (left.length > 0) process.exitCode = 1;
  else if (after.equals(before)) say(`${word}: ei poistettavaa.`, `${word}: nothing to take away.`);
  else say(`${word}: tiedot poistettu.`, `${word}: cleaned.`);
}

/** Decoded, turned as it is to be shown, and saved again without anything else. */
async function savedAnew(bytes: Buffer, ending: string): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  const picture = sharp(bytes, { limitInputPixels: 50_000_000 }).rotate();
  switch (ending.toLowerCase()) {
    case '.png':
      return picture.png().toBuffer();
    case '.webp':
      return picture.webp({ quality: 90 }).toBuffer();
    case '.avif':
      return picture.avif({ quality: 70 }).toBuffer();
    default:
      return picture.jpeg({ quality: 92 }).toBuffer();
  }
}
