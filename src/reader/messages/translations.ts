import type { Message } from './message.ts';

/** A translation that says something else than its source. */
export const translationMessages = {
  'translation-headings': {
    fi: [
      'Väliotsikoita (##) on {added}, lähdetekstissä {lacking}. Ensimmäinen ero on viimeistään kohdassa ”{words}”; lähteessä ({source}): ”{other}”.',
      'Tee käännökseen samat väliotsikot samassa järjestyksessä kuin lähdetekstissä.',
    ],
    en: [
      'There are {added} headings (##), in the source {lacking}. The first difference is at or before "{words}"; in the source ({source}): "{other}".',
      'Give the translation the same headings in the same order as the source.',
    ],
  },
  'translation-list': {
    fi: [
      'Luettelossa on {added} kohtaa, lähdetekstissä {lacking}: ”{words}”; lähteessä ({source}): ”{other}”.',
      'Lisää puuttuva kohta tai yhdistä ylimääräinen.',
    ],
    en: [
      'The list has {added} items, in the source {lacking}: "{words}"; in the source ({source}): "{other}".',
      'Add what is missing, or join what is too much.',
    ],
  },
  'translation-structure': {
    fi: [
      'Tässä on {added}, lähdetekstissä {lacking}: ”{words}”; lähteessä ({source}): ”{other}”.',
      'Tee käännökseen samat otsikot, luettelot, taulukot ja komponentit samassa järjestyksessä kuin lähdetekstissä.',
    ],
    en: [
      'Here stands {added}, in the source {lacking}: "{words}"; in the source ({source}): "{other}".',
      'Give the translation the same headings, lists, tables and components in the same order as the source.',
    ],
  },
  'translation-numbers': {
    fi: [
      'Luvut eivät ole lähdetekstin luvut. Puuttuu: {lacking}. Ylimääräistä: {added}. Tässä: ”{words}”; lähteessä ({source}): ”{other}”.',
      'Korjaa luku tai päivämäärä; kirjoita luvut numeroin 0–9 niin kuin lähdetekstissä.',
    ],
    en: [
      'The numbers are not those of the source. Missing: {lacking}. Too much: {added}. Here: "{words}"; in the source ({source}): "{other}".',
      'Correct the number or date; write numbers with the digits 0–9, as the source does.',
    ],
  },
  'translation-months': {
    fi: [
      'Kuukaudet eivät ole lähdetekstin kuukaudet. Puuttuu: {lacking}. Ylimääräistä: {added}. Tässä: ”{words}”; lähteessä ({source}): ”{other}”.',
      'Korjaa kuukausi.',
    ],
    en: [
      'The months are not those of the source. Missing: {lacking}. Too much: {added}. Here: "{words}"; in the source ({source}): "{other}".',
      'Correct the month.',
    ],
  },
  'translation-prices': {
    fi: [
      'Hinnat tai tulosluvut eivät ole lähdetekstin. Puuttuu: {lacking}. Ylimääräistä: {added}. Tässä: ”{words}”; lähteessä ({source}): ”{other}”.',
      'Pane käännökseen sama komponentti samaan kohtaan; älä kirjoita lukua itse.',
    ],
    en: [
      'The prices or figures are not those of the source. Missing: {lacking}. Too much: {added}. Here: "{words}"; in the source ({source}): "{other}".',
      'Put the same component in the same place of the translation; do not write the number yourself.',
    ],
  },
  'translation-links': {
    fi: [
      'Linkit eivät johda samoihin osoitteisiin kuin lähdetekstissä. Puuttuu: {lacking}. Ylimääräistä: {added}. Tässä: ”{words}”; lähteessä ({source}): ”{other}”.',
      'Korjaa osoite tai puhelinnumero, tai lisää puuttuva linkki.',
    ],
    en: [
      'The links do not lead to the addresses of the source. Missing: {lacking}. Too much: {added}. Here: "{words}"; in the source ({source}): "{other}".',
      'Correct the address or telephone number, or add the link that is missing.',
    ],
  },
  'foreign-script': {
    fi: [
      'Sana ”{word}” on muilla kirjaimilla kuin teksti ({language}): ”{words}”; lähteessä ({source}): ”{other}”.',
      'Käännä sana, kirjoita se kielen omilla kirjaimilla tai merkitse sen kieli: <Lang code="…">{word}</Lang>.',
    ],
    en: [
      'The word "{word}" is in other letters than the text ({language}): "{words}"; in the source ({source}): "{other}".',
      'Translate the word, write it in the letters of the language, or mark its own: <Lang code="…">{word}</Lang>.',
    ],
  },
  'foreign-script-alone': {
    fi: [
      'Sana ”{word}” on muilla kirjaimilla kuin teksti ({language}): ”{words}”.',
      'Kirjoita sana kielen omilla kirjaimilla, erota se päätteestä viivalla tai merkitse sen kieli: <Lang code="…">{word}</Lang>.',
    ],
    en: [
      'The word "{word}" is in other letters than the text ({language}): "{words}".',
      'Write the word in the letters of the language, part it from its ending by a hyphen, or mark its own: <Lang code="…">{word}</Lang>.',
    ],
  },
  'direction-mark': {
    fi: [
      'Suuntamerkillä {word} ei ole paria samassa kappaleessa: ”{words}”; lähteessä ({source}): ”{other}”.',
      'Poista merkki, tai sulje se: U+2068 … U+2069. Leipätekstissä riittää <Lang>.',
    ],
    en: [
      'The direction mark {word} has no other half in its paragraph: "{words}"; in the source ({source}): "{other}".',
      'Delete it, or close it: U+2068 … U+2069. In a body <Lang> is enough.',
    ],
  },
  'direction-override': {
    fi: [
      'Näkymätön merkki {word} kääntää lukusuunnan väkisin: ”{words}”; lähteessä ({source}): ”{other}”.',
      'Poista merkki. Toinen kieli merkitään: <Lang code="…">…</Lang>.',
    ],
    en: [
      'The invisible mark {word} forces the direction of reading: "{words}"; in the source ({source}): "{other}".',
      'Delete it. Mark another language: <Lang code="…">…</Lang>.',
    ],
  },
} as const satisfies Record<string, Message>;
