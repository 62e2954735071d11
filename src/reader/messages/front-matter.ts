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
  'unknown-related': {
    fi: ['Tekstiä ”{id}” ei ole.', 'Korjaa tunnus tai poista se.'],
    en: ['There is no entry "{id}".', 'Correct the id, or delete it.'],
  },
} as const satisfies Record<string, Message>;
