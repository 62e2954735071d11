import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The faces of the pictures: head and small words, in Latin, Cyrillic and Arabic letters. */
const faces = [
  '@expo-google-fonts/noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf',
  '@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf',
  '@expo-google-fonts/noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf',
  '@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf',
] as const;

/** Family names, as the drawing library (Pango) knows them; one that lacks a letter is followed by the next. */
export const family = 'Noto Serif, Noto Naskh Arabic';
export const arabicFamily = 'Noto Naskh Arabic, Noto Serif';

/** @returns the versions of the packages, so that another font makes another picture */
export const fontVersions = (): readonly string[] =>
  ['@expo-google-fonts/noto-serif', '@expo-google-fonts/noto-naskh-arabic'].map((name) => {
    const { version } = require(`${name}/package.json`) as { readonly version: string };
    return `${name} ${version}`;
  });

/**
 * Lets the drawing library see these fonts and no others, so that pictures are the same on every machine. Must be
 * called before it draws its first letter.
 * @param folder absolute path where the list of fonts is written
 */
export function useOwnFonts(folder: string): void {
  const dirs = faces.map((face) => `<dir>${escaped(dirname(require.resolve(face)))}</dir>`);
  const file = join(folder, 'fonts.conf');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>${dirs.join('')}<cachedir>${escaped(join(folder, 'fonts'))}</cachedir></fontconfig>
`,
  );
  process.env['FONTCONFIG_FILE'] = file;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
