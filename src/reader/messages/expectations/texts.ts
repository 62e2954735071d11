import {
  commitments,
  costClasses,
  effects,
  interpreterUses,
  methodChoices,
} from '../../../schemas/methods.ts';
import { oneOf, type Expectations } from './one-of.ts';

/** What fields of texts expect, and what all fields share. */
export const textExpectations: Expectations = {
  'a-text': { fi: 'teksti, joka ei ole tyhjä', en: 'a text that is not empty' },
  'one-line': {
    fi: 'teksti yhdelle riville, ilman rivinvaihtoja (\\n) ja sarkaimia',
    en: 'the text on one line, without line ends (\\n) and tabs',
  },
  'no-tags': { fi: 'teksti ilman merkintöjä kuten <b>', en: 'a text without tags such as <b>' },
  'a-day': {
    fi: 'oikea päivä muodossa VVVV-KK-PP, esimerkiksi 2026-11-21',
    en: 'a real day as YYYY-MM-DD, for instance 2026-11-21',
  },
  'a-day-or-year': { fi: 'päivä VVVV-KK-PP tai vuosi', en: 'a day as YYYY-MM-DD, or a year' },
  'a-year': { fi: 'vuosi, esimerkiksi 2019', en: 'a year, for instance 2019' },
  'an-id': {
    fi: 'tunnus: pieniä kirjaimia a–z, numeroita, väliviivoja',
    en: 'an id: small letters a–z, digits, hyphens',
  },
  'an-entry': {
    fi: 'teksti muodossa osio/tunnus, esimerkiksi blog/oma-juttu',
    en: 'an entry as section/id, for instance blog/my-post',
  },
  'an-https-address': { fi: 'osoite, joka alkaa https://', en: 'an address that begins with https://' },
  'a-whole-number': { fi: 'kokonaisluku, vähintään 1', en: 'a whole number, at least 1' },
  'a-language': { fi: 'kielen koodi, esimerkiksi fi', en: 'a language code, for instance fi' },
  'a-language-tag': {
    fi: 'tunnetun kielen koodi pienillä kirjaimilla, ja jos tarpeen, kirjaimisto ja maa: so, zh-Hant, sv-FI',
    en: 'the code of a known language in small letters, with its script and country if needed: so, zh-Hant, sv-FI',
  },
  'a-list': { fi: 'luettelo, jossa on ainakin yksi kohta', en: 'a list with at least one item' },
  'each-once': { fi: 'jokainen kohta vain kerran', en: 'each item once' },
  'a-digest': {
    fi: 'tunniste, jonka npm run l10n -- stamp kirjoittaa',
    en: 'the digest that npm run l10n -- stamp writes',
  },
  'a-review': { fi: 'person, checked tai machine', en: 'person, checked or machine' },
  'a-weight': { fi: 'rights, health, deadline tai everyday', en: 'rights, health, deadline or everyday' },
  'a-tag': {
    fi: 'tunniste luettelosta (src/schemas/entries.ts, blogTags)',
    en: 'a tag of the list (src/schemas/entries.ts, blogTags)',
  },
  'a-situation': oneOf(methodChoices.situations),
  'an-age': oneOf(methodChoices.ages),
  'a-phase': oneOf(methodChoices.phases),
  'a-purpose': oneOf(methodChoices.purpose),
  'a-profession': oneOf(methodChoices.professions),
  'a-format': oneOf(methodChoices.format),
  'a-setting': oneOf(methodChoices.settings),
  'a-commitment': oneOf(commitments),
  'an-interpreter-use': oneOf(interpreterUses),
  'a-cost': oneOf(costClasses),
  'an-effect': oneOf(effects),
  'a-note-for-each-version': {
    fi: 'luettelo, jossa on kohta jokaisesta versiosta (versions)',
    en: 'a list with one item for each of versions',
  },
  'a-step': {
    fi: 'vaihe, jolla on what (- what: …), ja jos on, how, time ja materials',
    en: 'a step with what (- what: …), and if there are, how, time and materials',
  },
  'an-evidence-grade': {
    fi: 'A–E, väli kuten C-D, tai law',
    en: 'A–E, a range such as C-D, or law',
  },
  'an-assessment': { fi: 'not-assessed, low, medium tai high', en: 'not-assessed, low, medium or high' },
  'min-max': { fi: 'min, joka on enintään max', en: 'a min that is at most max' },
  'a-picture': {
    fi: './nimi.png (png, jpg, webp, avif tai svg tiedoston vieressä)',
    en: './name.png (png, jpg, webp, avif or svg beside the file)',
  },
  'a-recording': {
    fi: './nimi.opus (opus, mp3 tai m4a tiedoston vieressä)',
    en: './name.opus (opus, mp3 or m4a beside the file)',
  },
  'no-control': { fi: 'teksti ilman ohjausmerkkejä', en: 'a text without control characters' },
  'a-reference': {
    fi: 'lähde, jolla on title ja url (- title: … ja sen alle url: https://…)',
    en: 'a source with title and url (- title: … and below it url: https://…)',
  },
  'a-span': { fi: 'väli { min: 4, max: 6 }', en: 'a span { min: 4, max: 6 }' },
  'an-evidence': {
    fi: 'avaimet strength, effect ja applicability',
    en: 'the keys strength, effect and applicability',
  },
  'a-stamp': {
    fi: 'lohko, jonka npm run l10n -- stamp kirjoittaa',
    en: 'the block that npm run l10n -- stamp writes',
  },
  'a-callout-type': { fi: 'info, tip tai warning', en: 'info, tip or warning' },
};
