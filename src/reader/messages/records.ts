import type { Message } from './message.ts';

/** Flaws of records: figures, terms, laws and recordings, and of what a text says of them. */
export const recordMessages = {
  'record-missing': {
    fi: [
      'Tiedostoa {path} ei ole, vaikka johonkin tekstiin tarvitaan sitä.',
      'Lisää tiedosto tai korjaa tunnus, joka siihen viittaa.',
    ],
    en: [
      'There is no file {path}, but a text needs it.',
      'Add the file, or correct the id that refers to it.',
    ],
  },
  'doubled-figure': {
    fi: ['Luku ”{id}” on jo tiedostossa {other}.', 'Anna luvulle oma tunnus, tai poista toinen.'],
    en: ['The figure "{id}" stands in {other} already.', 'Give it an id of its own, or delete one of them.'],
  },
  'figures-without-page': {
    fi: [
      'Luvuilla ei ole sivua {id}.',
      'Kirjoita viereen index.fi.mdx, tai siirrä luvut sivulle, joka on olemassa.',
    ],
    en: [
      'The figures have no page {id}.',
      'Write an index.fi.mdx beside them, or move them to a page that exists.',
    ],
  },
  'record-name': {
    fi: [
      'Tietueen nimi ”{name}” ei kelpaa.',
      'Nimeä se <tunnus>.yaml: pieniä kirjaimia a–z, numeroita ja väliviivoja, tunnuksessa enintään 60 merkkiä.',
    ],
    en: [
      'The name "{name}" of a record is not valid.',
      'Name it <id>.yaml: small letters a–z, digits and hyphens, at most 60 characters in the id.',
    ],
  },
  'records-section': {
    fi: [
      'Osio ”{section}” tehdään tietueista, ei teksteistä.',
      'Poista tiedosto ja kirjoita tietue content/{section}/{id}.yaml.',
    ],
    en: [
      'The section "{section}" is made of records, not of texts.',
      'Delete the file, and write the record content/{section}/{id}.yaml.',
    ],
  },
  'law-name': {
    fi: [
      'Säädöksen numero on {number}, mutta tiedostolla on toinen nimi.',
      'Nimeä tiedosto {name}, tai korjaa numero.',
    ],
    en: [
      'The number of the act is {number}, but its file has another name.',
      'Name the file {name}, or correct the number.',
    ],
  },
  'unknown-law': {
    fi: [
      'Säädöstä ”{id}” ei ole luettelossa. Lähin tunnus on ”{near}”.',
      'Korjaa tunnus (numero-vuosi), tai lisää tietue content/laws/{id}.yaml.',
    ],
    en: [
      'The act "{id}" is not in the register. The nearest id is "{near}".',
      'Correct the id (number-year), or add the record content/laws/{id}.yaml.',
    ],
  },
  'law-ended': {
    fi: [
      'Säädös {id} on ollut voimassa vain {until} asti.',
      'Vaihda tilalle voimassa oleva: {present}. Vanhasta säädöksestä voi kertoa tekstissä.',
    ],
    en: [
      'The act {id} was in force until {until} only.',
      'Name the one in force instead: {present}. The text may tell of the old act.',
    ],
  },
  'repealed-act': {
    fi: [
      'Teksti viittaa kumottuun säädökseen {name} kuin se olisi voimassa.',
      'Viittaa voimassa olevaan ({present}), nimeä se samassa kappaleessa, tai kerro, että säädös on kumottu: aiempi, kumottu, vuoteen … asti.',
    ],
    en: [
      'The text cites the repealed act {name} as if it were in force.',
      'Cite the one in force ({present}), name it in the same paragraph, or say that the act is repealed: former, repealed, until ….',
    ],
  },
  'retired-name': {
    fi: [
      'Teksti käyttää vanhaa nimeä ”{name}” kuin se olisi nykyinen.',
      'Käytä nykyistä nimeä ({present}), nimeä se samassa kappaleessa, tai kerro, että nimi on vanha: entinen, aiemmin, vuoteen … asti.',
    ],
    en: [
      'The text uses the old name "{name}" as if it were the present one.',
      'Use the present name ({present}), name it in the same paragraph, or say that the name is old: former, earlier, until ….',
    ],
  },
  'retired-name-alone': {
    fi: [
      'Teksti käyttää vanhaa nimeä ”{name}” kuin se olisi nykyinen.',
      'Kerro samassa kappaleessa, että nimi on vanha: entinen, aiemmin, vuoteen … asti.',
    ],
    en: [
      'The text uses the old name "{name}" as if it were the present one.',
      'Say in the same paragraph that the name is old: former, earlier, until ….',
    ],
  },
  'recording-missing': {
    fi: ['Äänitettä {address} ei ole tiedoston vieressä.', 'Lisää äänite samaan kansioon, tai korjaa nimi.'],
    en: [
      'There is no recording {address} beside the file.',
      'Add it to the same folder, or correct its name.',
    ],
  },
  'recording-size': {
    fi: [
      'Äänite {address} on liian suuri: {size} tavua, enintään {most}.',
      'Tallenna puhe tiiviimmin, esimerkiksi Opus 24 kbit/s, yksi kanava.',
    ],
    en: [
      'The recording {address} is too large: {size} bytes, at most {most}.',
      'Save the speech more densely, for instance as Opus at 24 kbit/s, one channel.',
    ],
  },
  'recording-kind': {
    fi: [
      'Tiedosto {address} ei ole sisällöltään {kind}.',
      'Muunna äänite (opus, mp3 tai m4a); nimen muuttaminen ei riitä.',
    ],
    en: [
      'What is in the file {address} is not {kind}.',
      'Convert the recording (opus, mp3 or m4a); another name is not enough.',
    ],
  },
} as const satisfies Readonly<Record<string, Message>>;
