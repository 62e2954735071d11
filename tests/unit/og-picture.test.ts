import sharp from 'sharp';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { drawPicture, type Words } from '../../src/og/draw.ts';
import { height, margin, tableTop, width } from '../../src/og/ground.ts';

const words = (title: string, dir: Words['dir'] = 'ltr', more: Partial<Words> = {}): Words => ({
  section: '',
  title,
  site: 'Perhe mielessä',
  byline: '',
  colour: 'kuusi',
  dir,
  ...more,
});

/** Where something other than the ground is drawn above the people at the table. */
interface Ink {
  readonly left: number;
  readonly right: number;
  readonly pixels: number;
  readonly data: Buffer;
}

async function inkOf(one: Words): Promise<Ink> {
  const { data, info } = await sharp(await drawPicture(one))
    .extract({ left: 0, top: 20, width, height: tableTop - 20 - 70 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  let [left, right, pixels] = [width, 0, 0];
  for (let y = 0; y < info.height; y++)
    for (let x = 0; x < width; x++)
      if ((data[(y * width + x) * info.channels] ?? 255) < 120) {
        [left, right, pixels] = [Math.min(left, x), Math.max(right, x), pixels + 1];
      }
  return { left, right, pixels, data };
}

// Drawn first: the library reads the list of fonts once.
beforeAll(async () => {
  await drawPicture(words('Alku'));
});

describe('a picture for link previews', () => {
  it('is a PNG of the size that previews take, and not heavy', async () => {
    const picture = await drawPicture(words('Pidetään perhe mielessä', 'ltr', { byline: 'Toimitus · 2026' }));
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width, height });
    expect(picture.byteLength).toBeLessThan(100_000);
  });

  it('is the same bytes each time', async () => {
    const one = words('Perheiden kotoutuminen', 'ltr', { section: 'Blogi', byline: 'Toimitus' });
    expect((await drawPicture(one)).equals(await drawPicture(one))).toBe(true);
  });

  test.each([
    ['ltr', 'Kotoutumistyötä ei tarvitse tehdä yksin: esimerkkejä vuosilta 2017 ja 2018'],
    ['ltr', 'Perheidenkotoutumisentuenverkostoyhteistyömahdollisuuksienkartoittaminenjaarviointi yhdessä'],
    ['ltr', 'W'.repeat(120)],
    ['ltr', 'Семья в мыслях, пока она привыкает к новой стране и к её правилам'],
    ['rtl', 'الأسرة في بالنا وهي تندمج في فنلندا وتتعلم اللغة وتبحث عن عمل ومدرسة وأصدقاء جدد'],
    ['rtl', 'Kela: پیام برای خانواده‌هایی که به فنلاند آمده‌اند'],
  ] as const)('keeps the words inside its margins, %s: %s', async (dir, title) => {
    const { left, right, pixels } = await inkOf(words(title, dir, { section: 'Blogi' }));
    expect(pixels).toBeGreaterThan(2_000);
    expect(left).toBeGreaterThanOrEqual(margin - 4);
    expect(right).toBeLessThanOrEqual(width - margin + 4);
  });

  it('begins at the side where the language begins, whatever letters come first', async () => {
    expect((await inkOf(words('Perhe'))).left).toBeLessThan(margin + 20);
    const arabic = await inkOf(words('الأسرة', 'rtl'));
    expect(arabic.right).toBeGreaterThan(width - margin - 20);
    expect(arabic.left).toBeGreaterThan(width / 2);
    const name = await inkOf(words('Kela: رسالة', 'rtl'));
    const turned = await inkOf(words('رسالة: Kela', 'rtl'));
    expect(name.right).toBeGreaterThan(width - margin - 20);
    expect(name.data.equals(turned.data)).toBe(false);
  });

  it('joins Arabic letters as writers do', async () => {
    const joined = await inkOf(words('بيت', 'rtl'));
    const apart = await inkOf(words('ب\u200Cي\u200Cت', 'rtl'));
    expect(joined.right - joined.left).toBeLessThan(apart.right - apart.left);
  });

  it('has the dots of Finnish letters, and a letter of its own for each of the site’s alphabets', async () => {
    const dots = await inkOf(words('ä'));
    const bare = await inkOf(words('a'));
    expect(dots.pixels).toBeGreaterThan(bare.pixels);
    // A letter that no font has is a box; a private one surely is.
    const box = (await inkOf(words('\uE123\uE123'))).data;
    for (const pair of ['ää', 'ŠŠ', 'õõ', 'ğğ', 'şş', 'її', 'ыы'])
      expect((await inkOf(words(pair))).data.equals(box), pair).toBe(false);
    const rtlBox = (await inkOf(words('\uE123\uE123', 'rtl'))).data;
    for (const pair of ['پپ', 'ڵڵ', 'ڕڕ', 'ۆۆ', 'ێێ', 'گگ', 'ەە'])
      expect((await inkOf(words(pair, 'rtl'))).data.equals(rtlBox), pair).toBe(false);
  });

  it('takes words that mean something in markup as they are', async () => {
    const told = await inkOf(words('a < b & <b>c</b> "\'>'));
    expect(told.pixels).toBeGreaterThan((await inkOf(words('a < b & c "\'>'))).pixels);
  });
});
