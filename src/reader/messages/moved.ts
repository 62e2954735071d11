import type { Message } from './message.ts';

/** Flaws of the table of old addresses. */
export const movedMessages = {
  'moved-section': {
    fi: [
      'Rivin ”{from}” osiota ”{section}” ei ole.',
      'Kirjoita vanha tunnus muodossa osio/tunnus, esimerkiksi blog/vanha-juttu.',
    ],
    en: [
      'The row "{from}" names a section "{section}" that does not exist.',
      'Write the old name as section/id, for instance blog/old-post.',
    ],
  },
  'moved-still-there': {
    fi: [
      'Osoitteessa ”{from}” on taas sivu, joten sitä ei voi ohjata muualle.',
      'Poista rivi tai anna uudelle tekstille toinen tunnus.',
    ],
    en: [
      'There is a page at "{from}" again, so it cannot lead elsewhere.',
      'Delete the row, or give the new text another id.',
    ],
  },
  'moved-chain': {
    fi: [
      'Rivi ”{from}” johtaa tekstiin ”{to}”, joka on itsekin muuttanut.',
      'Ohjaa suoraan uusimpaan: ”{next}”.',
    ],
    en: ['The row "{from}" leads to "{to}", which has moved too.', 'Lead straight to the newest: "{next}".'],
  },
  'moved-nowhere': {
    fi: ['Rivin ”{from}” kohdetta ”{to}” ei ole.', 'Korjaa kohde. Lähin olemassa oleva: {near}.'],
    en: [
      'The row "{from}" leads to "{to}", which does not exist.',
      'Mend the target. The nearest that exists: {near}.',
    ],
  },
} as const satisfies Record<string, Message>;
