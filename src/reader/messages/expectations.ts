import { commentSettings, consentVersions, removalReasons } from '../../domain/comments.ts';
import { blockKinds, leaders } from '../../domain/session-plan.ts';
import { termGroups, termStatuses } from '../../schemas/glossary.ts';
import { chartKinds, exactnesses, figureKinds, units } from '../../domain/outcomes.ts';
import { commitments, costClasses, effects, interpreterUses, methodChoices } from '../../schemas/methods.ts';

import { offeringNeeds } from '../../domain/offering.ts';
import { marks, statuses } from '../../schemas/offering.ts';
import { priceUnits } from '../../schemas/prices.ts';

const oneOf = (list: readonly string[]): { readonly fi: string; readonly en: string } => {
  const [last = '', ...before] = list.toReversed();
  const rest = before.toReversed().join(', ');
  return { fi: `${rest} tai ${last}`, en: `${rest} or ${last}` };
};

/** What a field expects, by the name that the schemas give as their error. */
export const expectations: Readonly<Record<string, { readonly fi: string; readonly en: string }>> = {
  'a-text': { fi: 'teksti, joka ei ole tyhjä', en: 'a text that is not empty' },
  'no-tags': { fi: 'teksti ilman merkintöjä kuten <b>', en: 'a text without tags such as <b>' },
  'a-day': {
    fi: 'oikea päivä muodossa VVVV-KK-PP, esimerkiksi 2026-11-21',
    en: 'a real day as YYYY-MM-DD, for instance 2026-11-21',
  },
  'a-day-or-moment': {
    fi: 'päivä VVVV-KK-PP, tai jos kellonaika tiedetään, hetki UTC-aikana: 2026-11-13T07:00:00Z',
    en: 'a day as YYYY-MM-DD, or where the time is known, a moment in UTC: 2026-11-13T07:00:00Z',
  },
  'an-end': {
    fi: 'loppu samassa muodossa kuin start: viimeinen päivä, tai hetki startin jälkeen',
    en: 'an end in the same form as start: the last day, or a moment after start',
  },
  'a-network-page': {
    fi: 'verkoston sivu muodossa network/<tunnus>',
    en: 'the page of a network as network/<id>',
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
  'a-moved-table': {
    fi: 'rivejä muodossa osio/vanha-tunnus: osio/uusi-tunnus',
    en: 'rows of the form section/old-id: section/new-id',
  },
  'an-https-address': { fi: 'osoite, joka alkaa https://', en: 'an address that begins with https://' },
  'a-whole-number': { fi: 'kokonaisluku, vähintään 1', en: 'a whole number, at least 1' },
  'a-language': { fi: 'kielen koodi, esimerkiksi fi', en: 'a language code, for instance fi' },
  'a-list': { fi: 'luettelo, jossa on ainakin yksi kohta', en: 'a list with at least one item' },
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
  'a-number': { fi: 'luku, vähintään 0', en: 'a number, at least 0' },
  'a-price-unit': oneOf(priceUnits),
  'a-price': {
    fi: 'luku avaimineen: value, unit, validFrom, label, source, checkedOn',
    en: 'a figure with its keys: value, unit, validFrom, label, source, checkedOn',
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
  'plain-letters': {
    fi: 'teksti ilman merkkejä, jotka kätkevät, kääntävät tai kasaavat kirjaimia',
    en: 'a text without characters that hide, turn round or pile up letters',
  },
  'one-line': { fi: 'yksi rivi', en: 'one line' },
  'at-most-one-address': { fi: 'enintään yksi verkko-osoite', en: 'at most one web address' },
  initials: { fi: 'nimikirjaimet, esimerkiksi AB', en: 'initials, for instance AB' },
  'a-comment': {
    fi: 'kommentin tunnus, esimerkiksi 2026-11-22-1',
    en: 'the id of a comment, for instance 2026-11-22-1',
  },
  'a-consent': {
    fi: `lupatekstin versio: ${consentVersions.join(', ')}`,
    en: `a version of the words of permission: ${consentVersions.join(', ')}`,
  },
  'a-decision': {
    fi: 'kuka toimituksesta päätti ja milloin: { "by": "AB", "on": "2026-11-22" }; poistossa myös reason',
    en: 'who of the editors decided and when: { "by": "AB", "on": "2026-11-22" }; with reason where it was removed',
  },
  'a-removal-reason': oneOf(removalReasons),
  'a-comment-setting': oneOf(commentSettings),
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
  'a-name': {
    fi: 'nimi, tai nimi kielittäin (fi, sv, en)',
    en: 'a name, or a name by language (fi, sv, en)',
  },
  'by-language': {
    fi: 'teksti kielittäin: fi, ja jos on, sv ja en',
    en: 'a text by language: fi, and if there are, sv and en',
  },
  'a-conformity': { fi: 'full, partly tai not', en: 'full, partly or not' },
  'an-assessor': { fi: 'self tai other', en: 'self or other' },
  'a-wcag-number': {
    fi: 'WCAG-kriteerin numero, esimerkiksi 1.4.3, tai null',
    en: 'the number of a WCAG criterion, for instance 1.4.3, or null',
  },
  'a-limitation': {
    fi: 'puute avaimineen (what, whom, plan; puutteella fi, sv, en, wcag ja fixBy)',
    en: 'a limitation with its keys (what, whom, plan; around them fi, sv, en, wcag and fixBy)',
  },
  'a-term-group': oneOf(termGroups),
  'a-term-status': oneOf(termStatuses),
  'a-term': {
    fi: 'termi, jolla on term, definition (suomeksi aina) ja muilla kielillä certain',
    en: 'a term with term, definition (always in Finnish) and in other languages certain',
  },
  'yes-or-no': {
    fi: 'true, jos muoto on virallinen tai vakiintunut, muuten false',
    en: 'true where the form is official or established, else false',
  },
  'only-where-dated': {
    fi: 'se vain vanhaan nimeen (status: dated), tai poista avain',
    en: 'it for an old name only (status: dated), or delete the key',
  },
  'only-where-repealed': {
    fi: 'se vain kumottuun säädökseen (inForceUntil), tai poista avain',
    en: 'it for a repealed act only (inForceUntil), or delete the key',
  },
  'a-law-id': { fi: 'numero-vuosi, esimerkiksi 681-2023', en: 'number-year, for instance 681-2023' },
  'a-law-number': { fi: 'numero/vuosi, esimerkiksi 681/2023', en: 'number/year, for instance 681/2023' },
  'in-three': {
    fi: 'teksti kolmella kielellä: fi, sv ja en',
    en: 'a text in three languages: fi, sv and en',
  },
  'a-block-kind': oneOf(blockKinds),
  'a-leader': oneOf(leaders),
  'a-block': {
    fi: 'osa avaimineen: id, kind, minutes, who, what, ja jos on, material, theme ja usual',
    en: 'a block with its keys: id, kind, minutes, who, what, and if there are, material, theme and usual',
  },
  'a-row': {
    fi: 'osan tunnus ja minuutit: { block: …, minutes: 8 }',
    en: 'a block and its minutes: { block: …, minutes: 8 }',
  },
  'a-plan': {
    fi: 'suunnitelma avaimineen: id, name, lead, minutes ja meetings, ja jos on, start',
    en: 'a plan with its keys: id, name, lead, minutes and meetings, and if there is one, start',
  },
  'a-time': { fi: 'kellonaika, esimerkiksi "14:00"', en: 'a time of day, for instance "14:00"' },
  'a-fact': { fi: 'tieto, jolla on label ja value', en: 'a fact with label and value' },
  'how-and-questions': { fi: 'avaimet how ja questions', en: 'the keys how and questions' },
  'how-and-columns': { fi: 'avaimet how ja columns', en: 'the keys how and columns' },
  'how-and-lines': { fi: 'avaimet how ja lines', en: 'the keys how and lines' },
  'in-three-languages': {
    fi: 'teksti kolmella kielellä (fi, sv ja en; tässä tai kohdassa shared)',
    en: 'a text in three languages (fi, sv and en; here or under shared)',
  },
  'shared-words': {
    fi: 'lukujen yhteiset sanat (period, population, limits, source)',
    en: 'words that figures have in common (period, population, limits, source)',
  },
  'a-figure': {
    fi: 'luku avaimineen (id, method, value, unit, kind, label, period, population, limits, source)',
    en: 'a figure with its keys (id, method, value, unit, kind, label, period, population, limits, source)',
  },
  'a-signed-number': { fi: 'luku, esimerkiksi 37 tai -50', en: 'a number, for instance 37 or -50' },
  'a-whole-number-of-things': {
    fi: 'kokonaisluku (desimaaleja voi olla vain prosenteissa)',
    en: 'a whole number (only percentages have decimals)',
  },
  'a-share': {
    fi: 'osuus 0–100 (muutos on unit: percent-change)',
    en: 'a share from 0 to 100 (a change is unit: percent-change)',
  },
  'a-change': { fi: 'muutos, vähintään -100', en: 'a change, at least -100' },
  'an-exactness': oneOf(exactnesses),
  'a-unit': oneOf(units),
  'a-figure-kind': oneOf(figureKinds),
  'n-or-unknown': {
    fi: 'monestako luku on laskettu: kokonaisluku, tai unknown, jos sitä ei tiedetä',
    en: 'of how many the figure is counted: a whole number, or unknown if nobody knows',
  },
  'n-that-is-assumed': {
    fi: 'n, joka on luku, tai poista nAssumed',
    en: 'an n that is a number, or delete nAssumed',
  },
  'true-or-nothing': { fi: 'true, tai poista avain', en: 'true, or delete the key' },
  'a-chart': {
    fi: 'kuvio avaimineen (kind, title, note, figures; osille myös whole)',
    en: 'a chart with its keys (kind, title, note, figures; for parts also whole)',
  },
  'a-chart-kind': oneOf(chartKinds),
  'a-figure-of-the-file': {
    fi: 'luku, joka on tässä tiedostossa eikä vielä toisessa kuviossa',
    en: 'a figure of this file that stands in no other chart',
  },
  'a-figure-that-fits': {
    fi: 'luku, jonka yksikkö sopii kuvioon (change: percent-change; share: percent; muut: kappaleita) ja on sama kuin kuvion muilla',
    en: 'a figure whose unit fits the chart (change: percent-change; share: percent; others: things counted) and is that of the chart’s others',
  },
  'parts-of-a-whole': {
    fi: 'luku, jonka suuruinen on osien summa; vain kuviossa kind: parts',
    en: 'the figure that the parts add up to; only in a chart of kind: parts',
  },
  'in-every-language': {
    fi: 'sanat sivuston jokaisella kielellä (fi, sv, en, ar …)',
    en: 'words in every language of the site (fi, sv, en, ar …)',
  },
  'a-code': {
    fi: 'koodi luettelosta (content/taxonomies): pieniä kirjaimia a–z, numeroita, väliviivoja',
    en: 'a code of the list (content/taxonomies): small letters a–z, digits, hyphens',
  },
  'a-need': oneOf(offeringNeeds),
  'a-term-of-taxonomy': {
    fi: 'koodi, jolla on labels kaikilla kielillä',
    en: 'a code with labels in all languages',
  },
  'a-tile': { fi: 'ruutu [rivi, sarake]', en: 'a tile [row, column]' },
  'an-area': {
    fi: 'alue, jolla on fi, sv ja (hyvinvointialueella) en ja tile tai (kunnalla) number ja county',
    en: 'an area with fi, sv and (a county) en and tile or (a municipality) number and county',
  },
  'a-municipality-number': {
    fi: 'kuntanumero, esimerkiksi 837',
    en: 'a municipality’s number, for instance 837',
  },
  'an-offering-source': {
    fi: 'lähde, jolla on title ja jos on, url',
    en: 'a source with title and, if there is one, url',
  },
  'a-mark': oneOf(marks),
  'a-phone': { fi: 'järjestön puhelinnumero', en: 'the organisation’s phone number' },
  'an-office-email': { fi: 'toimiston sähköpostiosoite', en: 'an office’s address of mail' },
  'a-postcode': { fi: 'postinumero, viisi numeroa', en: 'a postcode of five digits' },
  'a-place': {
    fi: 'paikka, jolla on street, postcode ja city',
    en: 'a place with street, postcode and city',
  },
  'an-offering-status': oneOf(statuses),
  'a-cell': {
    fi: 'ruutu, jolla on form ja jos on, level, prevalence, challenges ja gaps',
    en: 'a cell with form and, if there are, level, prevalence, challenges and gaps',
  },
  'a-callout-type': { fi: 'info, tip tai warning', en: 'info, tip or warning' },
};

const mostPattern = /^at-most-(\d+)$/;

/**
 * What a field expects, in words.
 * @param name the name of the expectation, or the message of Zod where a field has none of its own
 */
export function expectation(name: string, language: 'fi' | 'en'): string {
  const most = mostPattern.exec(name)?.[1];
  if (most)
    return language === 'fi'
      ? `enintään ${most} (merkkiä tai kohtaa)`
      : `at most ${most} (characters or items)`;
  return expectations[name]?.[language] ?? name;
}
