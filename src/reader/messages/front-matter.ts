import type { Message } from './message.ts';

/** Flaws of front matter, and between texts. */
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
