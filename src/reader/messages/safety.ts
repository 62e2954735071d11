import type { Message } from './message.ts';

/** What would deceive the reader, or be too much for them. */
export const safetyMessages = {
  'bidi-override': {
    fi: [
      'Tekstissä on näkymätön merkki {what}, joka kääntää lukusuunnan väkisin.',
      'Poista merkki. Toisen suunnan sanat merkitään <Lang code="…">…</Lang>.',
    ],
    en: [
      'The text holds an invisible character {what} that forces the direction of reading.',
      'Delete it. Words of the other direction are marked as <Lang code="…">…</Lang>.',
    ],
  },
  'bidi-isolate': {
    fi: [
      'Suunnan merkillä {what} ei ole paria samassa kappaleessa.',
      'Poista merkki tai lisää sen pari: U+2066, U+2067 ja U+2068 päättyvät merkkiin U+2069.',
    ],
    en: [
      'The mark of direction {what} has no other half in the same paragraph.',
      'Delete it, or add the other half: U+2066, U+2067 and U+2068 end with U+2069.',
    ],
  },
  'invisible-character': {
    fi: [
      'Tekstissä on näkymätön merkki {what} paikassa, jossa sillä ei ole tehtävää.',
      'Poista merkki; se tulee usein kopioitaessa. Haku ja ruudunlukija eivät muuten tunne sanaa.',
    ],
    en: [
      'The text holds an invisible character {what} where it has no use.',
      'Delete it; it often comes along when copying. Search and screen readers would not know the word.',
    ],
  },
  'mixed-scripts': {
    fi: [
      'Sanassa ”{what}” on kahden kirjaimiston kirjaimia, jotka näyttävät samoilta.',
      'Kirjoita sana uudelleen yhdellä kirjaimistolla.',
    ],
    en: [
      'The word "{what}" has letters of two scripts that look the same.',
      'Type the word again in one script.',
    ],
  },
  'styled-letters': {
    fi: [
      'Sana ”{what}” on kirjoitettu koristemerkeillä, ei kirjaimilla.',
      'Kirjoita se tavallisilla kirjaimilla; lihavointi on **näin**, kursiivi *näin*.',
    ],
    en: [
      'The word "{what}" is written in ornamental signs, not in letters.',
      'Type it in ordinary letters; bold is **so**, italics *so*.',
    ],
  },
  'link-deceives': {
    fi: [
      'Linkin teksti näyttää osoitteen ”{shown}”, mutta linkki vie osoitteeseen ”{real}”.',
      'Kirjoita tekstiin, minne linkki vie, tai korjaa osoite.',
    ],
    en: [
      'The words of the link show "{shown}", but it leads to "{real}".',
      'Write where it really leads, or correct the address.',
    ],
  },
  'link-http': {
    fi: [
      'Linkin ”{address}” yhteys ei ole suojattu.',
      'Kirjoita https:// ja kokeile, aukeaako sivu; jos ei, linkki voi jäädä.',
    ],
    en: [
      'The link "{address}" is not protected.',
      'Write https:// and see whether the page opens; if it does not, the link may stay.',
    ],
  },
  'link-elsewhere': {
    fi: [
      'Linkki ”{target}” riippuu siitä, missä tiedosto on, eikä sellaista sivua nyt ole.',
      'Tarkista osoite, kun tiedosto on paikallaan; varmin muoto on osio/tunnus.',
    ],
    en: [
      'Where the link "{target}" leads depends on where the file stands, and there is no such page now.',
      'Check it again once the file is in its place; the safest form is section/id.',
    ],
  },
  'code-language': {
    fi: ['Koodilohkon kieltä ”{language}” ei tunneta.', 'Poista se tai käytä jotakin näistä: {known}.'],
    en: ['The language "{language}" of the code block is not known.', 'Delete it, or use one of {known}.'],
  },
  'code-meta': {
    fi: ['Koodilohkon kielen perässä on liikaa tekstiä.', 'Jätä siihen enintään {most} merkkiä.'],
    en: ['There is too much behind the language of the code block.', 'Leave {most} characters at most.'],
  },
  'too-many': {
    fi: ['Tekstissä on liikaa osia; otsikoita voi olla enintään {headings}.', 'Jaa teksti usealle sivulle.'],
    en: ['The text has too many parts; {headings} headings at most.', 'Divide it into several pages.'],
  },
  'footnote-place': {
    fi: ['Alaviite on linkin, otsikon tai termin sisällä.', 'Siirrä se tavalliseen tekstiin.'],
    en: ['A footnote stands inside a link, a heading or a term.', 'Move it into ordinary text.'],
  },
  'footnote-doubled': {
    fi: [
      'Alaviite [^{label}] on selitetty kahdesti; jälkimmäinen ei näkyisi.',
      'Anna toiselle oma numero tai nimi, tai poista toinen.',
    ],
    en: [
      'The footnote [^{label}] is explained twice; the second would not be seen.',
      'Give one another number or name, or delete it.',
    ],
  },
  'footnote-missing': {
    fi: [
      'Alaviitteellä [^{label}] ei ole selitystä.',
      'Lisää tekstin loppuun rivi: [^{label}]: selitys. Jos merkintä on tavallista tekstiä, kirjoita \\[^{label}].',
    ],
    en: [
      'The footnote [^{label}] has no explanation.',
      'Add a line at the end of the text: [^{label}]: words. If it is no footnote, write \\[^{label}].',
    ],
  },
  'footnote-unused': {
    fi: [
      'Alaviitteeseen [^{label}] ei viitata, joten sen selitys ei näy.',
      'Lisää tekstiin [^{label}] sen sanan perään, jota se selittää, tai poista selitys.',
    ],
    en: [
      'Nothing refers to the footnote [^{label}], so its words are not shown.',
      'Add [^{label}] behind the word that it explains, or delete it.',
    ],
  },
  'not-machine': {
    fi: [
      'Uusi teksti sanoo itsestään review: {review}; vain toimitus merkitsee niin.',
      'Poista rivi tai kirjoita review: machine.',
    ],
    en: [
      'A new text says review: {review} of itself; only the editors may say so.',
      'Delete the line, or write review: machine.',
    ],
  },
  'not-checked': {
    fi: [
      'Tiedostoa ei voitu tarkistaa: tarkistus {how}.',
      'Poista tekstistä poikkeavat kohdat (syvät sisäkkäisyydet, hyvin pitkät rivit), tai kysy toimitukselta.',
    ],
    en: [
      'The file could not be checked: the check {how}.',
      'Take unusual places out of the text (deep nesting, very long lines), or ask the editors.',
    ],
  },
} as const satisfies Record<string, Message>;
