import type { Message } from './message.ts';

/** Flaws of a folder, a path or the bytes of a file. */
export const fileMessages = {
  'file-missing': {
    fi: ['Tiedostoa {path} ei ole.', 'Tarkista nimi ja kansio, tai kirjoita koko polku.'],
    en: ['There is no file {path}.', 'Check its name and folder, or write the whole path.'],
  },
  'file-folder': {
    fi: ['{path} on kansio.', 'Nimeä tiedosto: {path}/….mdx. Koko sisällön tarkistaa npm run check:content.'],
    en: [
      '{path} is a folder.',
      'Name a file: {path}/….mdx. All of the content is checked by npm run check:content.',
    ],
  },
  'no-content-folder': {
    fi: ['Sisältökansiota {folder} ei ole.', 'Tarkista ympäristömuuttuja CONTENT_DIR tai poista se.'],
    en: ['There is no content folder {folder}.', 'Check the environment variable CONTENT_DIR, or unset it.'],
  },
  'no-content': {
    fi: [
      'Sisältökansiossa {folder} ei ole yhtään tekstiä.',
      'Tekstit ovat muotoa <osio>/<tunnus>/index.<kieli>.mdx.',
    ],
    en: [
      'The content folder {folder} holds no texts.',
      'Texts are named <section>/<id>/index.<language>.mdx.',
    ],
  },
  'path-shape': {
    fi: [
      'Tiedosto on väärässä paikassa.',
      'Nimeä se <osio>/<tunnus>/index.<kieli>.mdx, esimerkiksi blog/oma-juttu/index.fi.mdx.',
    ],
    en: [
      'The file is in the wrong place.',
      'Name it <section>/<id>/index.<language>.mdx, for instance blog/my-post/index.fi.mdx.',
    ],
  },
  'unknown-section': {
    fi: ['Osiota ”{section}” ei ole.', 'Käytä kansiota {known}.'],
    en: ['There is no section "{section}".', 'Use the folder {known}.'],
  },
  'section-language': {
    fi: [
      'Osiota ”{section}” ei julkaista kielellä ”{code}”.',
      'Sen kielet ovat {known}. Poista tiedosto tai siirrä teksti toiseen osioon.',
    ],
    en: [
      'The section "{section}" is not published in "{code}".',
      'Its languages are {known}. Delete the file, or move the text to another section.',
    ],
  },
  'bad-id': {
    fi: [
      'Tunnus ”{id}” ei kelpaa.',
      'Käytä pieniä kirjaimia a–z, numeroita ja väliviivoja; älä varattuja sanoja (fi, diat, kortti, opas, vertailu, suunnitelma, paketti, juliste, vuosi, aihe, kirjoittaja).',
    ],
    en: [
      'The id "{id}" is not valid.',
      'Use small letters a–z, digits and hyphens; not the reserved words (fi, diat, kortti, opas, vertailu, suunnitelma, paketti, juliste, vuosi, aihe, kirjoittaja).',
    ],
  },
  'unknown-language': {
    fi: ['Kieltä ”{code}” ei ole sivuston kielten taulukossa.', 'Käytä koodia {known}.'],
    en: ['The language "{code}" is not in the site’s table of languages.', 'Use one of {known}.'],
  },

  'too-large': {
    fi: ['Tiedosto on liian suuri: {size} tavua, enintään {most}.', 'Jaa teksti kahdeksi.'],
    en: ['The file is too large: {size} bytes, at most {most}.', 'Divide the text in two.'],
  },
  'not-utf8': {
    fi: ['Tiedosto ei ole UTF-8-tekstiä.', 'Tallenna se merkistöllä UTF-8.'],
    en: ['The file is not UTF-8 text.', 'Save it with the encoding UTF-8.'],
  },
  'strange-character': {
    fi: [
      'Tekstissä on merkki {character}, jota lukijat eivät näe oikein (ohjausmerkki, kadonnut kirjain tai merkkien kasa).',
      'Poista merkki; se tulee usein kopioitaessa toisesta ohjelmasta.',
    ],
    en: [
      'The text holds the character {character}, which readers do not see aright (a control character, a lost letter or a heap of marks).',
      'Delete it; it often comes along when copying from another program.',
    ],
  },
  'too-deep': {
    fi: [
      'Rakenne on liian syvä tai rivi liian pitkä.',
      'Yksinkertaista: vähemmän sisäkkäisiä merkintöjä, lyhyempiä rivejä.',
    ],
    en: [
      'The structure is nested too deep, or a line is too long.',
      'Simplify: fewer marks inside each other, shorter lines.',
    ],
  },
} as const satisfies Record<string, Message>;
