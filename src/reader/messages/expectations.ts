/** What a field expects, by the name that the schemas give as their error. */
export const expectations: Readonly<Record<string, { readonly fi: string; readonly en: string }>> = {
  'a-text': { fi: 'teksti, joka ei ole tyhjä', en: 'a text that is not empty' },
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
  'a-purpose': {
    fi: 'prevention, support, intensive, network tai staff-learning',
    en: 'prevention, support, intensive, network or staff-learning',
  },
  'an-interpreter-use': {
    fi: 'recommended, possible tai not-described',
    en: 'recommended, possible or not-described',
  },
  'a-cost': {
    fi: 'not-described, free, staff-time tai funded',
    en: 'not-described, free, staff-time or funded',
  },
  'an-evidence-grade': { fi: 'A–E tai väli kuten C-D', en: 'A–E, or a range such as C-D' },
  'an-assessment': { fi: 'not-assessed, low, medium tai high', en: 'not-assessed, low, medium or high' },
  'min-max': { fi: 'min, joka on enintään max', en: 'a min that is at most max' },
  'a-picture': {
    fi: './nimi.png (png, jpg, webp, avif tai svg tiedoston vieressä)',
    en: './name.png (png, jpg, webp, avif or svg beside the file)',
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
