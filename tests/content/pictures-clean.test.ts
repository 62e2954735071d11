import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { readPicture } from '../../src/reader/pictures.ts';
import { jpeg, png, webp } from '../support/pictures.ts';
import { folderOf, run } from './commands.ts';

const folder = folderOf({
  'a.png': png(2, 2, { eXIf: 'x', tEXt: 'Author\0Maija', pHYs: '123456789' }),
  'b.jpg': jpeg(2, 2, { 0xe1: 'Exif\0\0MM\0*', 0xed: 'Photoshop 3.0\0', 0xe2: 'ICC_PROFILE\0' }),
  'c.webp': webp(2, 2, { EXIF: 'x', 'XMP ': 'yy' }),
  'd.png': png(),
  'e.txt': 'x',
});
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const clean = (...names: readonly string[]) => run('pictures-clean', folder, names.map(at));
const rules = (name: string): readonly string[] | undefined => readPicture(at(name), name)?.map(({ rule }) => rule);

describe('npm run pictures:clean', () => {
  it('takes away what pictures tell, and nothing that draws', () => {
    expect(rules('a.png')).toEqual(['picture-tells']);
    expect(clean('a.png', 'b.jpg', 'c.webp')).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(at('a.png'))).toEqual(png(2, 2, { pHYs: '123456789' }));
    expect(readFileSync(at('b.jpg'))).toEqual(jpeg(2, 2, { 0xe2: 'ICC_PROFILE\0' }));
    expect(readFileSync(at('c.webp'))).toEqual(webp(2, 2));
  });

  it('leaves a clean picture as it is', () => {
    const { code, out } = clean('d.png');
    expect([code, out]).toEqual([0, expect.stringContaining('nothing to take away')]);
    expect(readFileSync(at('d.png'))).toEqual(png());
  });

  it('turns a photograph that lies on its side before it forgets how it lay', async () => {
    const lying = await sharp({ create: { width: 4, height: 2, channels: 3, background: '#fff' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    writeFileSync(at('f.jpg'), lying);
    expect(rules('f.jpg')).toEqual(['picture-tells']);
    expect(clean('f.jpg').code).toBe(0);
    expect(rules('f.jpg')).toEqual([]);
    expect(await sharp(at('f.jpg')).metadata()).toMatchObject({ width: 2, height: 4 });
  });

  it('reads what a real program wrote', async () => {
    for (const format of ['png', 'jpeg', 'webp', 'avif'] as const) {
      const name = `g-${format}.${format}`;
      const picture = sharp({ create: { width: 30, height: 20, channels: 3, background: '#369' } });
      writeFileSync(at(name), await picture.clone().toFormat(format).toBuffer());
      expect(rules(name), format).toEqual([]);
      const exif = { IFD0: { Artist: 'Maija' } };
      writeFileSync(at(name), await picture.clone().withExif(exif).toFormat(format).toBuffer());
      expect(rules(name), format).toEqual(['picture-tells']);
      expect(clean(name).code, format).toBe(0);
      expect(rules(name), format).toEqual([]);
    }
  });

  it('says which file is no picture, and how it is called', () => {
    expect(clean('e.txt')).toMatchObject({ code: 1, out: expect.stringContaining('no picture') as string });
    expect(run('pictures-clean', folder, []).code).toBe(2);
  });
});
