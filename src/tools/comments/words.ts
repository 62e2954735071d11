import { languageList } from '../../comments/mail.ts';
import { consentVersion, mostCommentCharacters } from '../../domain/comments.ts';
import type { MessageLanguage } from '../../reader/report.ts';
import type { NoFields } from './fields.ts';
import type { NoMail } from './read-mail.ts';
import type { Cut } from './strip.ts';

type Said = Readonly<Record<MessageLanguage, string>>;

/** Why a mail was not taken, and what to do. */
export const refusals: Readonly<Record<NoMail | NoFields, Said>> = {
  empty: {
    fi: 'Viestiä ei tullut. Anna tiedosto (npm run comment:add -- viesti.eml --by AB), tai liitä viesti ja paina Ctrl+D.',
    en: 'No mail came. Name a file (npm run comment:add -- mail.eml --by AB), or paste the mail and press Ctrl+D.',
  },
  'no-file': {
    fi: 'Tiedostoa ei ole tai sitä ei voi lukea.',
    en: 'There is no such file, or it cannot be read.',
  },
  'too-large': {
    fi: 'Viesti on liian suuri. Kopioi siitä teksti ja liitä se.',
    en: 'The mail is too large. Copy its words and paste them.',
  },
  'html-only': {
    fi: 'Viestissä on vain HTML-versio. Avaa se sähköpostiohjelmassa, kopioi teksti ja liitä se.',
    en: 'The mail is HTML only. Open it in your mail program, copy the words and paste them.',
  },
  'no-lines': {
    fi: 'Viestissä ei ole kommenttilomakkeen rivejä (Kirjoitus, Nimi, Kieli, Lupa, Kommentti). Pyydä lähettäjää kommentoimaan kirjoituksen sivulta.',
    en: 'The mail lacks the lines of a comment (Post, Name, Language, Permission, Comment). Ask the sender to comment from the page of the post.',
  },
  'no-post': {
    fi: 'Rivillä Kirjoitus pitää olla kirjoituksen tunnus, esimerkiksi varhainen-tuki-kannattaa.',
    en: 'The line Post must hold the id of a post, for instance varhainen-tuki-kannattaa.',
  },
  'no-name': {
    fi: 'Nimi tai nimimerkki puuttuu. Kysy sitä lähettäjältä.',
    en: 'There is no name or nickname. Ask the sender for one.',
  },
  'no-language': {
    fi: `Kielen koodi puuttuu tai on tuntematon. Lisää esimerkiksi --language fi. Kielet: ${languageList()}`,
    en: `The language is missing or unknown. Add for instance --language fi. Languages: ${languageList()}`,
  },
  'no-permission': {
    fi: 'Lähettäjä ei ole vastannut lupaan ”kyllä”. Ilman lupaa kommenttia ei saa julkaista: kysy lähettäjältä.',
    en: 'The sender has not answered yes to the permission. Without it the comment must not be published: ask the sender.',
  },
  'other-permission': {
    fi: 'Lupatekstiä on muutettu viestissä. Kysy lähettäjältä, antaako hän luvan sellaisena kuin se on sivulla.',
    en: 'The words of permission were changed in the mail. Ask the sender to give it as it stands on the page.',
  },
  'old-permission': {
    fi: `Lupatekstin versio puuttuu tai on tuntematon; nykyinen on ${consentVersion}. Pyydä lupa uudestaan.`,
    en: `The version of the words of permission is missing or unknown; today’s is ${consentVersion}. Ask for permission anew.`,
  },
};

/** What was taken out, before how much of it. */
export const cutNames: Readonly<Record<Cut | 'headers' | 'attachments' | 'above', Said>> = {
  headers: { fi: 'viestin otsakerivejä', en: 'lines of headers' },
  attachments: { fi: 'liitteitä', en: 'attachments' },
  above: { fi: 'rivejä ennen lomaketta', en: 'lines above those of the comment' },
  quoted: { fi: 'rivejä vanhempaa viestiä', en: 'lines of an older mail' },
  signature: { fi: 'allekirjoituksen rivejä', en: 'lines of a signature' },
  email: { fi: 'sähköpostiosoitteita', en: 'mail addresses' },
  phone: { fi: 'puhelinnumeroita', en: 'telephone numbers' },
  'identity-code': { fi: 'henkilötunnuksia', en: 'identity codes' },
  hidden: {
    fi: 'merkkejä, jotka kätkevät tai kääntävät kirjaimia',
    en: 'characters that hide or turn letters',
  },
  address: { fi: 'verkko-osoitteita (yksi saa jäädä)', en: 'web addresses (one may stay)' },
};

/** Flaws of the words themselves. */
export const wordFlaws = {
  long: {
    fi: `Kommentissa on liikaa merkkejä; enintään ${mostCommentCharacters}. Pyydä lähettäjää lyhentämään: toimitus ei lyhennä toisen tekstiä.`,
    en: `The comment has too many characters; at most ${mostCommentCharacters}. Ask the sender to shorten it: editors do not shorten what others wrote.`,
  },
  nothing: {
    fi: 'Kommentista ei jäänyt mitään jäljelle, kun muu poistettiin. Katso, onko teksti rivin Kommentti alla.',
    en: 'Nothing of the comment was left. See whether its words stand below the line Comment.',
  },
} as const satisfies Record<string, Said>;
