import type { Message } from './message.ts';

/** Flaws of files as files, and of pictures. */
export const pictureMessages = {
  'file-type': {
    fi: [
      'Tällaista tiedostoa ei voi panna sisältökansioon.',
      'Sallittuja ovat tekstit (.mdx), tietueet (.yaml) ja kuvat (png, jpg, webp, avif, svg).',
    ],
    en: [
      'A file of this kind cannot stand in the content folder.',
      'Allowed are texts (.mdx), records (.yaml) and pictures (png, jpg, webp, avif, svg).',
    ],
  },
  'file-name': {
    fi: [
      'Tiedoston nimi ”{name}” ei kelpaa.',
      'Käytä pieniä kirjaimia a–z, numeroita ja väliviivoja, esimerkiksi oma-kuva.jpg.',
    ],
    en: [
      'The file name "{name}" is not valid.',
      'Use small letters a–z, digits and hyphens, for instance my-picture.jpg.',
    ],
  },
  'folder-name': {
    fi: [
      'Kansion nimi ”{name}” ei kelpaa.',
      'Käytä pieniä kirjaimia a–z, numeroita ja väliviivoja, esimerkiksi oma-aihe.',
    ],
    en: [
      'The folder name "{name}" is not valid.',
      'Use small letters a–z, digits and hyphens, for instance my-subject.',
    ],
  },
  'symbolic-link': {
    fi: ['Tiedosto on linkki toiseen tiedostoon.', 'Pane tähän tiedosto itse.'],
    en: ['The file is a link to another file.', 'Put the file itself here.'],
  },
  'picture-large': {
    fi: [
      'Kuva on liian suuri: {size} tavua, enintään {most}.',
      'Pienennä kuvaa: pitkä sivu 1600 pikseliä riittää.',
    ],
    en: [
      'The picture is too large: {size} bytes, at most {most}.',
      'Make it smaller: 1600 pixels on the long side are enough.',
    ],
  },
  'picture-pixels': {
    fi: [
      'Kuvassa on liikaa pikseleitä: {size}, enintään {most} miljoonaa.',
      'Pienennä kuvaa: pitkä sivu 1600 pikseliä riittää.',
    ],
    en: [
      'The picture has too many pixels: {size}, at most {most} million.',
      'Make it smaller: 1600 pixels on the long side are enough.',
    ],
  },
  'picture-format': {
    fi: [
      'Tiedosto ei ole kokonainen {format}-kuva, vaikka nimi sanoo niin.',
      'Tallenna kuva uudelleen kuvaohjelmalla; pelkkä nimen vaihto ei muuta tiedostoa.',
    ],
    en: [
      'The file is not a whole {format} picture, though its name says so.',
      'Save it again with a program for pictures; a new name alone does not change the file.',
    ],
  },
  'picture-tells': {
    fi: [
      'Kuvatiedosto kertoo muuta kuin kuvan ({what}), esimerkiksi paikan, nimen tai laitteen.',
      'Poista tiedot: npm run pictures:clean -- TIEDOSTO, tai tallenna kuvakaappaus kuvasta.',
    ],
    en: [
      'The picture file tells more than the picture ({what}), for instance a place, a name or a device.',
      'Take that away: npm run pictures:clean -- FILE, or save a screenshot of the picture.',
    ],
  },
  'svg-namespace': {
    fi: [
      'Piirroksesta puuttuu xmlns, eikä selain näytä sitä kuvana.',
      'Kirjoita alkuun <svg xmlns="http://www.w3.org/2000/svg" …>.',
    ],
    en: [
      'The drawing lacks xmlns, so that no browser shows it as a picture.',
      'Begin it with <svg xmlns="http://www.w3.org/2000/svg" …>.',
    ],
  },
  'svg-forbidden': {
    fi: [
      'Piirroksessa on kohta, jota ei sallita tai joka on kesken: {what}',
      'Jätä vain muodot ja tekstit: ei koodia, tyylejä, animaatioita, linkkejä eikä muita tiedostoja. Voit myös tallentaa kuvan muodossa png.',
    ],
    en: [
      'The drawing holds something that is not allowed, or not finished: {what}',
      'Leave shapes and words alone: no code, styles, animation, links or other files. Or save it as png.',
    ],
  },
} as const satisfies Record<string, Message>;
