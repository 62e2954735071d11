import type { Message } from '../reader/messages/message.ts';
import type { RuleName } from './finding.ts';

/**
 * The findings in words: what is measured, then what to do. Nothing here says that a text is easy: that only a
 * person can say.
 */
export const languageMessages: Readonly<Record<RuleName, Message>> = {
  'sentence-too-long': {
    fi: [
      'Virkkeessä on {value} sanaa, enintään {limit}: ”{words}”',
      'Jaa virke: yksi asia yhteen virkkeeseen.',
    ],
    en: [
      'The sentence has {value} words, at most {limit}: "{words}"',
      'Split it: one matter in one sentence.',
    ],
  },
  'sentence-long': {
    fi: [
      'Virkkeessä on {value} sanaa, tavoite on enintään {limit}: ”{words}”',
      'Mieti, voiko virkkeen jakaa.',
    ],
    en: [
      'The sentence has {value} words, the aim is at most {limit}: "{words}"',
      'See whether it can be split.',
    ],
  },
  'sentences-long': {
    fi: [
      'Virkkeissä on keskimäärin {value} sanaa, tavoite on enintään {limit}: ”{words}”',
      'Jaa pisimmät virkkeet.',
    ],
    en: [
      'The sentences have {value} words on average, the aim is at most {limit}: "{words}"',
      'Split the longest ones.',
    ],
  },
  clauses: {
    fi: [
      'Virkkeessä on {value} sivulausetta, tavoite on enintään {limit}: ”{words}”',
      'Tee sivulauseesta oma virkkeensä.',
    ],
    en: [
      'The sentence has {value} subordinate clauses, the aim is at most {limit}: "{words}"',
      'Make a clause a sentence of its own.',
    ],
  },
  'paragraph-long': {
    fi: [
      'Kappaleessa tai kohdassa on {value} virkettä, tavoite on enintään {limit}: ”{words}”',
      'Jaa se kahdeksi tai tee luettelo.',
    ],
    en: [
      'The paragraph or item has {value} sentences, the aim is at most {limit}: "{words}"',
      'Split it in two, or make a list.',
    ],
  },
  'section-long': {
    fi: [
      'Otsikon ”{words}” alla on {value} sanaa, tavoite on enintään {limit}.',
      'Lisää väliotsikko tai lyhennä.',
    ],
    en: [
      'Below the heading "{words}" there are {value} words, the aim is at most {limit}.',
      'Add a heading, or shorten.',
    ],
  },
  'page-words': {
    fi: [
      'Sivulla on {value} sanaa, tavoite on {least}–{most}: ”{words}”',
      'Lyhennä tai täydennä; jaa pitkä sivu kahdeksi.',
    ],
    en: [
      'The page has {value} words, the aim is {least}–{most}: "{words}"',
      'Shorten or complete it; split a long page in two.',
    ],
  },
  'list-long': {
    fi: [
      'Luettelossa on {value} kohtaa, tavoite on enintään {limit}. Ensimmäinen: ”{words}”',
      'Jaa luettelo väliotsikoilla.',
    ],
    en: [
      'The list has {value} items, the aim is at most {limit}. The first: "{words}"',
      'Divide the list by headings.',
    ],
  },
  'heading-long': {
    fi: ['Otsikossa on {value} sanaa, tavoite on enintään {limit}: ”{words}”', 'Lyhennä otsikko.'],
    en: ['The heading has {value} words, the aim is at most {limit}: "{words}"', 'Shorten the heading.'],
  },
  'steps-unnumbered': {
    fi: [
      'Luettelon kohdat on numeroitu käsin: ”{words}”',
      'Kirjoita ohjeen vaiheet numeroituna luettelona: 1. … 2. …',
    ],
    en: [
      'The items of the list are numbered by hand: "{words}"',
      'Write steps as a numbered list: 1. … 2. …',
    ],
  },
  'numbers-many': {
    fi: [
      'Virkkeessä on {value} lukua, tavoite on enintään {limit}: ”{words}”',
      'Jaa luvut luetteloon tai jätä turhat pois.',
    ],
    en: [
      'The sentence has {value} numbers, the aim is at most {limit}: "{words}"',
      'Put the numbers in a list, or leave out those not needed.',
    ],
  },
  'number-roman': {
    fi: ['Roomalainen numero: ”{words}”', 'Kirjoita luku numeroin 0–9.'],
    en: ['A Roman number: "{words}"', 'Write it with the digits 0–9.'],
  },
  'date-slashes': {
    fi: ['Päivämäärä vinoviivoin: ”{words}”', 'Kirjoita kuukausi sanana tai suomalaisittain 5.3.2026.'],
    en: ['A date with slashes: "{words}"', 'Write the month as a word, or the Finnish way: 5.3.2026.'],
  },
  'time-colon': {
    fi: ['Kellonaika kaksoispisteellä: ”{words}”', 'Kirjoita pisteellä, niin kuin Suomessa: 14.00.'],
    en: ['A time with a colon: "{words}"', 'Write it with a full stop, as in Finland: 14.00.'],
  },
  capitals: {
    fi: ['Sanoja suuraakkosin: ”{words}”', 'Kirjoita pienin kirjaimin; korosta **lihavoinnilla**.'],
    en: ['Words in capitals: "{words}"', 'Write small letters; stress with **bold**.'],
  },
  brackets: {
    fi: ['Sulkeissa on {value} sanaa, tavoite on enintään {limit}: ”{words}”', 'Tee siitä oma virkkeensä.'],
    en: [
      'There are {value} words in brackets, the aim is at most {limit}: "{words}"',
      'Make it a sentence of its own.',
    ],
  },
  abbreviation: {
    fi: ['Lyhenne: ”{words}”', 'Kirjoita koko sana.'],
    en: ['An abbreviation: "{words}"', 'Write the whole word.'],
  },
  passive: {
    fi: ['Passiivi: ”{words}”', 'Sano, kuka tekee: ”Kela maksaa”, ”hae”.'],
    en: ['Passive: "{words}"', 'Say who does it: "Kela maksaa", "hae".'],
  },
  participle: {
    fi: ['Partisiippi: ”{words}”', 'Mieti, kertooko joka-lause tai oma virke saman.'],
    en: ['Participle: "{words}"', 'See whether a clause with "joka" or a sentence of its own says the same.'],
  },
  construction: {
    fi: ['Lauseenvastike: ”{words}”', 'Kirjoita lause: ”kun saavut”, ei ”saapuessasi”.'],
    en: ['A shortened clause: "{words}"', 'Write a clause: "kun saavut", not "saapuessasi".'],
  },
  'word-long': {
    fi: [
      'Sanassa on perusmuodossa {value} kirjainta, tavoite on enintään {limit}: ”{words}”',
      'Käytä lyhyempää sanaa tai selitä sana heti.',
    ],
    en: [
      'The word has {value} letters in its basic form, the aim is at most {limit}: "{words}"',
      'Use a shorter word, or explain it at once.',
    ],
  },
  'pair-sentences': {
    fi: [
      'Tässä on {value} virkettä, lähdetekstissä {limit}: ”{words}”; lähteessä ({source}): ”{other}”',
      'Tarkista, puuttuuko virke tai onko kaksi yhdistetty.',
    ],
    en: [
      'Here are {value} sentences, in the source {limit}: "{words}"; in the source ({source}): "{other}"',
      'See whether a sentence is missing, or two were joined.',
    ],
  },
  'pair-words': {
    fi: [
      'Tässä on {value} sanaa, lähdetekstin mukaan odottaisi noin {limit}: ”{words}”; lähteessä ({source}): ”{other}”',
      'Tarkista, puuttuuko jotain tai onko jotain lisätty.',
    ],
    en: [
      'Here are {value} words; by the source one would expect about {limit}: "{words}"; in the source ({source}): "{other}"',
      'See whether something is missing, or was added.',
    ],
  },
  'section-missing': {
    fi: [
      'Sivulta ”{words}” puuttuu otsikko ”{heading}”.',
      'Lisää osa: ”## {heading}”. Jokaisella arjen sivulla on samat osat.',
    ],
    en: [
      'The page "{words}" lacks the heading "{heading}".',
      'Add the part: "## {heading}". Every everyday page has the same parts.',
    ],
  },
  'waiver-form': {
    fi: [
      'Poikkeus on väärässä muodossa: ”{comment}”',
      'Kirjoita {/* selko-ok: sääntö – syy, vähintään 10 merkkiä – nimikirjaimet */}.',
    ],
    en: [
      'The waiver has not the right form: "{comment}"',
      'Write {/* selko-ok: rule – reason, at least 10 letters – initials */}.',
    ],
  },
  'waiver-rule': {
    fi: ['Poikkeus nimeää säännön, jota ei ole: {waived}.', 'Käytä jotakin näistä: {known}.'],
    en: ['The waiver names a rule that does not exist: {waived}.', 'Use one of these: {known}.'],
  },
  'waiver-unused': {
    fi: ['Poikkeusta ei tarvita: {waived}.', 'Poista se.'],
    en: ['The waiver is not needed: {waived}.', 'Delete it.'],
  },
};
