import type { Message } from './message.ts';

/** Flaws of front matter and records, and between texts. */
export const frontMatterMessages = {
  'front-matter-missing': {
    fi: [
      'Tiedoston alusta puuttuu tietolohko.',
      'Aloita ensimmäiseltä riviltä: ---, sitten tiedot (title: …), sitten ---.',
    ],
    en: [
      'The file has no front matter.',
      'Begin on the first line: ---, then the keys (title: …), then ---.',
    ],
  },
  'front-matter-fence': {
    fi: [
      'Tietolohkon sisällä on rivi, joka alkaa merkeillä ---, +++ tai ....',
      'Poista rivi tai pane teksti lainausmerkkeihin.',
    ],
    en: [
      'Inside the front matter a line begins with ---, +++ or ....',
      'Delete the line, or put the text in quotation marks.',
    ],
  },
  'front-matter-size': {
    fi: ['Tietolohko on liian suuri.', 'Siirrä pitkä teksti tietolohkon alle.'],
    en: ['The front matter is too large.', 'Move long text below it.'],
  },
  'yaml-syntax': {
    fi: [
      'Tietolohko ei ole kelvollista YAMLia: {detail}',
      'Tarkista rivi; pane kaksoispisteen sisältävä teksti lainausmerkkeihin.',
    ],
    en: [
      'The front matter is not valid YAML: {detail}',
      'Check the line; put a text with a colon in quotation marks.',
    ],
  },
  'yaml-plain': {
    fi: ['YAML-merkintä {what} ei ole sallittu.', 'Kirjoita arvo suoraan.'],
    en: ['The YAML mark {what} is not allowed.', 'Write the value itself.'],
  },
  'yaml-depth': {
    fi: ['Tietolohkossa on liian monta tasoa.', 'Käytä enintään neljää tasoa.'],
    en: ['The front matter has too many levels.', 'Use four at most.'],
  },
  'doubled-key': {
    fi: ['Sama avain on kahdesti.', 'Poista toinen.'],
    en: ['A key stands twice.', 'Delete one.'],
  },
  'unknown-key': {
    fi: [
      'Avainta ”{key}” ei tunneta.',
      'Poista se tai tarkista kirjoitusasu; avaimet ovat CONTRIBUTING-tiedostossa.',
    ],
    en: ['The key "{key}" is not known.', 'Delete it or check its spelling; CONTRIBUTING lists the keys.'],
  },
  'missing-key': {
    fi: ['Avain ”{key}” puuttuu.', 'Lisää se: {expected}.'],
    en: ['The key "{key}" is missing.', 'Add it: {expected}.'],
  },
  'bad-value': {
    fi: ['Avaimen ”{key}” arvo ”{value}” ei kelpaa.', 'Kirjoita {expected}.'],
    en: ['The value "{value}" of "{key}" is not valid.', 'Write {expected}.'],
  },
  'fact-in-translation': {
    fi: [
      'Avain ”{key}” on tosiasia, ja tosiasiat kirjoitetaan vain lähdetekstiin.',
      'Poista se käännöksestä; sivu ottaa sen lähteestä.',
    ],
    en: [
      'The key "{key}" is a fact, and facts are stated in the source text only.',
      'Delete it from the translation; the page takes it from the source.',
    ],
  },
  'source-missing': {
    fi: [
      'Tekstillä {entry} on vain käännöksiä, ei lähdettä.',
      'Lisää lähdeteksti, tai poista translation-lohko siitä, joka kirjoitettiin ensin.',
    ],
    en: [
      'The entry {entry} has translations but no source.',
      'Add the source text, or delete the translation block of the one written first.',
    ],
  },
  'two-sources': {
    fi: [
      'Tekstillä on kaksi lähdettä; toinen on {other}.',
      'Lisää käännökseen rivi translation: { from: fi, digest: text-000000000000 } ja aja npm run l10n -- stamp.',
    ],
    en: [
      'The entry has two sources; the other is {other}.',
      'Give the translation the line translation: { from: fi, digest: text-000000000000 } and run npm run l10n -- stamp.',
    ],
  },
  'translation-from': {
    fi: ['Käännös sanoo tulleensa kielestä ”{from}”, mutta lähde on ”{source}”.', 'Korjaa translation.from.'],
    en: [
      'The translation says it comes from "{from}", but the source is in "{source}".',
      'Correct translation.from.',
    ],
  },
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
  'list-length': {
    fi: [
      'Luettelossa ”{key}” on {count} kohtaa, lähdetekstissä {wanted}.',
      'Kirjoita samat kohdat samassa järjestyksessä kuin tiedostossa {source}.',
    ],
    en: [
      'The list "{key}" has {count} items, in the source {wanted}.',
      'Write the same items in the same order as in {source}.',
    ],
  },
  'item-parts': {
    fi: [
      'Kohdassa ”{key}” ei ole samoja avaimia kuin lähdetekstissä; ero: {parts}.',
      'Lisää tai poista avain, niin että kohta sanoo saman kuin tiedostossa {source}.',
    ],
    en: [
      'The item "{key}" does not have the keys that it has in the source; the difference: {parts}.',
      'Add or delete the key, so that the item says what it says in {source}.',
    ],
  },
  'order-circle': {
    fi: ['Menetelmien järjestys kiertää kehää: {circle}.', 'Poista yksi kohta luetteloista before ja after.'],
    en: [
      'The order of methods goes round in a circle: {circle}.',
      'Delete one item of the lists before and after.',
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
  'unknown-related': {
    fi: ['Tekstiä ”{id}” ei ole.', 'Korjaa tunnus tai poista se.'],
    en: ['There is no entry "{id}".', 'Correct the id, or delete it.'],
  },
  'review-contradicts': {
    fi: [
      'Avain {key} kertoo tarkistajasta, mutta tekstiä ei ole merkitty tarkistetuksi (review: machine).',
      'Merkitse review: checked tai review: person, tai poista avain.',
    ],
    en: [
      'The key {key} tells of a check, but the text is not marked as checked (review: machine).',
      'Write review: checked or review: person, or delete the key.',
    ],
  },
} as const satisfies Record<string, Message>;
