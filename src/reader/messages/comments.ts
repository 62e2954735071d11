import type { Message } from './message.ts';

/** Flaws of comments below posts. */
export const commentMessages = {
  'comment-name': {
    fi: [
      'Kansiossa comments voi olla vain kommentteja, eikä ”{name}” ole kommentin nimi.',
      'Anna tavalliselle tiedostolle nimi muodossa 2026-11-22-1.json (päivä ja järjestysnumero), tai siirrä se muualle.',
    ],
    en: [
      'The folder comments holds comments only, and "{name}" is not the name of one.',
      'Name a plain file 2026-11-22-1.json (its day and a number), or move it elsewhere.',
    ],
  },
  'comment-json': {
    fi: [
      'Kommentti ei ole kelvollista JSONia ({detail}).',
      'Korjaa merkintä, tai tee tiedosto uudelleen: npm run comment:add.',
    ],
    en: ['The comment is not valid JSON ({detail}).', 'Mend it, or make the file anew: npm run comment:add.'],
  },
  'comment-private': {
    fi: [
      'Kommentissa on yhteystieto tai henkilötunnus: ”{what}”.',
      'Kirjoita sen tilalle […]. Tietovarasto muistaa kaiken: jos tiedosto on jo tallennettu, poista se myös historiasta.',
    ],
    en: [
      'The comment has contact data or an identity code in it: "{what}".',
      'Write […] instead. The repository remembers everything: if the file was committed, take it out of the history too.',
    ],
  },
  'comment-alone': {
    fi: [
      'Kirjoitusta blog/{post} ei ole, mutta sillä on kommentteja.',
      'Korjaa kansion nimi tai poista kommentit.',
    ],
    en: [
      'There is no post blog/{post}, but there are comments on it.',
      'Correct the name of the folder, or delete the comments.',
    ],
  },
  'comment-early': {
    fi: [
      'Kommentti on päivältä {date}, mutta kirjoitus julkaistiin {published}.',
      'Korjaa päivä tiedoston nimeen.',
    ],
    en: [
      'The comment is of {date}, but the post was published on {published}.',
      'Correct the day in the name of the file.',
    ],
  },
  'comment-reply': {
    fi: [
      'Kommentti vastaa kommenttiin {id}, jota ei ole tai joka on myöhempi.',
      'Korjaa replyTo tai poista se.',
    ],
    en: ['The comment answers {id}, which is not there or came later.', 'Correct replyTo, or delete it.'],
  },
} as const satisfies Record<string, Message>;
