import type { Message } from './message.ts';

/** Flaws of the organisations' offering, and of a spreadsheet that is brought into it. */
export const offeringMessages = {
  'unknown-code': {
    fi: ['Luettelossa ”{list}” ei ole koodia ”{value}”.', 'Tarkoititko: {near}? Koodit: {known}.'],
    en: ['The list "{list}" has no code "{value}".', 'Did you mean {near}? The codes: {known}.'],
  },
  'unknown-area': {
    fi: [
      'Aluetta ”{value}” ei tunneta.',
      'Tarkoititko: {near}? Alue on {known}, hyvinvointialue tai kunta, pienin kirjaimin (content/taxonomies/areas.yaml).',
    ],
    en: [
      'The area "{value}" is not known.',
      'Did you mean {near}? An area is {known}, a county or a municipality, in small letters (content/taxonomies/areas.yaml).',
    ],
  },
  'merged-area': {
    fi: ['Kuntaa {name} ei enää ole: se liittyi toiseen {day}.', 'Kirjoita tilalle {into}.'],
    en: ['The municipality {name} is no more: it joined another on {day}.', 'Write {into} instead.'],
  },
  'unknown-organisation': {
    fi: [
      'Järjestöä ”{id}” ei ole.',
      'Tarkoititko: {near}? Uusi järjestö tehdään komennolla npm run new -- organisation.',
    ],
    en: [
      'There is no organisation "{id}".',
      'Did you mean {near}? A new one is made by npm run new -- organisation.',
    ],
  },
  'doubled-organisation': {
    fi: ['Järjestö ”{name}” on jo tiedostossa {other}.', 'Yhdistä tiedot siihen ja poista toinen.'],
    en: ['The organisation "{name}" stands in {other} already.', 'Join the two and delete one.'],
  },
  'future-check': {
    fi: [
      'Avaimen ”{key}” päivä {day} on tulevaisuudessa; tänään on {today}.',
      'Kirjoita päivä, jona tieto tarkistettiin.',
    ],
    en: ['The day {day} of "{key}" lies in the future; today is {today}.', 'Write the day of the check.'],
  },
  'private-contact': {
    fi: [
      'Tekstissä on puhelinnumero, sähköpostiosoite tai katuosoite: {value}.',
      'Poista se. Järjestön oman numeron ja toimiston osoitteen voi kirjoittaa järjestön kenttiin phone ja email, julkisen paikan osoitteen toiminnan kenttään place; yksityisen ihmisen yhteystietoja ei julkaista.',
    ],
    en: [
      'The text holds a phone number, an address of mail or of a street: {value}.',
      'Delete it. An organisation’s own number and office address go into its fields phone and email, the address of a public place into the activity’s field place; contact data of private persons are not published.',
    ],
  },
  'reserved-offering-id': {
    fi: ['Tunnus ”{id}” on jo sivuston oman sivun osoite.', 'Anna toiminnalle toinen tunnus.'],
    en: ['The id "{id}" is the address of a page of the site itself.', 'Give the activity another id.'],
  },
  'csv-syntax': {
    fi: ['Taulukkoa ei voi lukea: {detail}', 'Tallenna se muodossa CSV UTF-8.'],
    en: ['The table cannot be read: {detail}', 'Save it as CSV UTF-8.'],
  },
  'csv-empty': {
    fi: [
      'Taulukossa ei ole yhtään toimintaa.',
      'Täytä yksi rivi jokaisesta toiminnasta; tyhjän taulukon saa komennolla npm run offering:import -- --template.',
    ],
    en: [
      'The table holds no activity.',
      'Fill in a row for each activity; npm run offering:import -- --template prints an empty table.',
    ],
  },
  'csv-cells': {
    fi: [
      'Rivillä {row} on {count} solua, mutta sarakkeita on {most}.',
      'Poista liika solu. Jos tekstissä on pilkku tai puolipiste, kirjoita koko solu lainausmerkkeihin.',
    ],
    en: [
      'Row {row} has {count} cells, but there are {most} columns.',
      'Delete what is too much. Where a text holds a comma or a semicolon, put the whole cell in quotation marks.',
    ],
  },
  'csv-column': {
    fi: ['Saraketta ”{column}” ei tunneta.', 'Tarkoititko: {near}? Sarakkeet: {known}.'],
    en: ['The column "{column}" is not known.', 'Did you mean {near}? The columns: {known}.'],
  },
  'csv-lacks-column': {
    fi: [
      'Sarake ”{column}” puuttuu.',
      'Lisää se; tyhjän taulukon saa komennolla npm run offering:import -- --template.',
    ],
    en: [
      'The column "{column}" is missing.',
      'Add it; npm run offering:import -- --template prints an empty table.',
    ],
  },
  'csv-formula': {
    fi: [
      'Rivin {row} sarakkeessa ”{column}” on kaava: {value}',
      'Kirjoita soluun pelkkä teksti: ei alkua =, +, - tai @.',
    ],
    en: [
      'Row {row}, column "{column}" holds a formula: {value}',
      'Write plain text: no =, +, - or @ at its start.',
    ],
  },
  'csv-value': {
    fi: ['Rivin {row} sarakkeen ”{column}” arvo ”{value}” ei kelpaa.', 'Kirjoita {expected}.'],
    en: ['Row {row}: the value "{value}" of the column "{column}" is not valid.', 'Write {expected}.'],
  },
  'csv-doubled': {
    fi: ['Rivillä {row} on tunnus ”{value}”, joka on jo käytössä: {other}.', 'Anna riville oma tunnus.'],
    en: ['Row {row} has the id "{value}", which is taken: {other}.', 'Give the row an id of its own.'],
  },
} as const satisfies Record<string, Message>;
